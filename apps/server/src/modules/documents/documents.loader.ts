import type { Context } from "../../core/context.js";
import { loadOne, seenBy } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { Document } from "./documents.entity.js";
import { documentScope } from "./documents.filter.js";

export const documentBy = (context: Context, pk: number | null): Promise<Document | null> =>
  loadOne(context, Document, pk);

/** A document where the actor may see it. */
export const seenDocument = seenBy(Document, "document t", (context, bag) =>
  documentScope(context, "t", bag),
);

/** The rows of those of these documents that the actor may see; the machine itself sees all. */
export async function visibleDocuments(
  context: Context,
  ids: readonly string[],
): Promise<Record<string, unknown>[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const scope = context.actor === null ? "1 = 1" : documentScope(context, "d", bag);
  return session.query(`SELECT d.* FROM document d WHERE d.id IN ${bag.list(ids)} AND ${scope}`, bag.values);
}
