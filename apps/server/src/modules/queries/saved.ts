import type { Day, Language } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { FREE_QUERIES } from "../identity/index.js";
import type { SavedQuery } from "./queries.entity.js";
import { ownQueries, sharedQueries } from "./queries.loader.js";
import type { SavedQueryType } from "./queries.type.js";
import { SAMPLES, type SampleQuery } from "./samples/index.js";

/** The queries at hand: one's own, shared ones, and the samples for those who write queries. */
export async function savedQueries(context: Context, language: Language): Promise<SavedQueryType[]> {
  const own = await ownQueries(context);
  const shared = await sharedQueries(context);
  const free = context.signedIn.grants.some(({ role }) => FREE_QUERIES.includes(role));
  return [
    ...own.map((query) => kept(query, { origin: "MINE", sharedBy: null })),
    ...shared.map(({ query, sharedBy }) => kept(query, { origin: "SHARED", sharedBy })),
    ...(free ? SAMPLES.map((sample) => sampled(sample, language, context.today)) : []),
  ];
}

/** One query of the actor's own; null where there is none with this id. */
export async function savedQuery(context: Context, id: string): Promise<SavedQueryType | null> {
  const found = (await ownQueries(context)).find((query) => query.id === id);
  return found ? kept(found, { origin: "MINE", sharedBy: null }) : null;
}

const kept = (
  { id, version, name, description, document, variables, chart, sharedWith, savedAt }: SavedQuery,
  from: Pick<SavedQueryType, "origin" | "sharedBy">,
): SavedQueryType => ({
  id,
  version,
  name,
  description,
  query: document,
  variables,
  chart,
  sharedWith,
  savedAt,
  audience: null,
  ...from,
});

const sampled = (sample: SampleQuery, language: Language, today: Day): SavedQueryType => ({
  id: `sample:${sample.key}`,
  version: 0,
  origin: "SAMPLE",
  name: language === "VI" ? sample.title.vi : sample.title.en,
  description: language === "VI" ? sample.explanation.vi : sample.explanation.en,
  query: sample.query,
  variables: sample.variables ? JSON.stringify(sample.variables(today)) : null,
  chart: null,
  sharedWith: null,
  sharedBy: null,
  audience: sample.audience,
  savedAt: null,
});
