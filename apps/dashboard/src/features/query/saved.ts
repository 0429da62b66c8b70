import { readWorkbenchHash, type WorkbenchState, workbenchLink } from "../common/workbenchLink.js";
import type { SavedQueryLineFragment } from "./Query.generated.js";

export type Saved = SavedQueryLineFragment;

const objectOf = (text: string | null): Readonly<Record<string, unknown>> => {
  try {
    return text === null ? {} : (JSON.parse(text) as Record<string, unknown>);
  } catch {
    return {};
  }
};

/** A kept query as the workbench opens it; a chart that is none of ours is left out, as it is in a link. */
export function stateOf({
  query,
  variables,
  chart,
}: Pick<Saved, "query" | "variables" | "chart">): WorkbenchState {
  const state = { query, variables: objectOf(variables), chart: objectOf(chart) };
  return readWorkbenchHash(workbenchLink(state).split("#")[1]!) ?? { query };
}
