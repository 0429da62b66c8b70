import { useViewer } from "../../shell/session.js";
import { QUERY_WRITERS } from "./queryWriters.js";
import { workbenchLink } from "./workbenchLink.js";

/** A question as the API takes it: what a card shows, to be asked otherwise. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Whether the viewer may ask in words of their own, and so take whole answers along as files. */
export function useWritesQueries(): boolean {
  return useViewer().roles.some((role) => QUERY_WRITERS.includes(role));
}

/** Gives the address of a question in the workbench, once it is wanted; none for whoever may not write queries. */
export function useQuestionLink(): (question: Question) => (() => string) | undefined {
  const writes = useWritesQueries();
  return (question) => (writes ? () => workbenchLink(question) : undefined);
}
