import { documentKinds } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { day, Filter, id, one, text, word } from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import type { ParameterBag } from "../../core/parameters.js";
import { committeeFilter, committeeScope } from "../organization/index.js";
import { Document } from "./documents.entity.js";

export const documentFilter = new Filter("Document", "document", {
  id: id("id", "The public id."),
  number: text("number_folded", "The number and sign, such as 109-KH/QU."),
  kind: word(documentKinds, "kind", "The kind."),
  issuedOn: day("issued_on", "The day it was issued."),
  issuer: text("issuer_folded", "Who issued it."),
  title: text("title_folded", "What it is about."),
  committee: one(
    () => committeeFilter,
    (alias, to) => `FROM committee ${to} WHERE ${to}.pk = ${alias}.committee_pk`,
    "The committee whose office keeps it.",
  ),
});

/** Documents bind whoever stands below: those of the committees one may see, one's superiors among them. */
export const documentScope = (context: Context, alias: string, bag: ParameterBag): string =>
  `EXISTS (SELECT 1 FROM committee keeper WHERE keeper.pk = ${alias}.committee_pk
    AND ${committeeScope(context, "keeper", bag)})`;

export const documentList: ListSpec<Document> = {
  entity: Document,
  filter: documentFilter,
  orders: new Orders("Document", {
    ISSUED_ON: { description: "The day it was issued.", sql: (alias) => `${alias}.issued_on` },
    NUMBER: { description: "The number and sign.", sql: (alias) => `${alias}.number_folded` },
  }),
  defaultOrder: [{ by: "ISSUED_ON", direction: "DESC" }],
  scope: documentScope,
};
