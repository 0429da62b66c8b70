import { importStates } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { Filter, id, word } from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import type { ParameterBag } from "../../core/parameters.js";
import { ImportBatch } from "./exchange.entity.js";
import { isUnbounded, ownCommittees } from "./exchange.rights.js";

export const importFilter = new Filter("Import", "import_batch", {
  id: id("id", "The public id."),
  state: word(importStates, "state", "Whether it is in force."),
});

export const importOrders = new Orders("Import", {
  APPLIED_AT: { description: "When it was imported.", sql: (alias) => `${alias}.applied_at` },
});

/** The imports of the committees that the actor imports for, by today's tree. */
function importScope(context: Context, alias: string, bag: ParameterBag): string {
  if (isUnbounded(context)) return "1 = 1";
  return `${alias}.committee_pk IN (SELECT below.descendant_pk FROM committee_path below
    WHERE below.until IS NULL AND below.ancestor_pk IN ${bag.list(ownCommittees(context))})`;
}

export const importList: ListSpec<ImportBatch> = {
  entity: ImportBatch,
  filter: importFilter,
  orders: importOrders,
  defaultOrder: [{ by: "APPLIED_AT", direction: "DESC" }],
  scope: importScope,
};
