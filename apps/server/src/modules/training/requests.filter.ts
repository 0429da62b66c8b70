import { skills, trainingRequestKinds, trainingRequestStates } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { day, Filter, id, one, own, word } from "../../core/filter.js";
import { loadMany } from "../../core/load.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import { ParameterBag } from "../../core/parameters.js";
import { cellFilter } from "../organization/index.js";
import { TrainingRequest } from "./needs.entity.js";
import { aboutPersonScope } from "./needs.rights.js";
import type { RequestStanding } from "./requests.rules.js";
import { standingSql } from "./requests.service.js";

export const requestFilter = new Filter("TrainingRequest", "training_request", {
  id: id("id", "The public id."),
  kind: word(trainingRequestKinds, "kind", "What is asked."),
  state: word(trainingRequestStates, "state", "What became of it."),
  skill: word(skills, "skill", "The skill it is about."),
  askedOn: day("asked_on", "The day it was made."),
  cell: one(
    () => cellFilter,
    (alias, to) => `FROM cell ${to} WHERE ${to}.pk = ${alias}.cell_pk`,
    "The cell.",
  ),
  personId: id(
    (alias) => `(SELECT who.id FROM person who WHERE who.pk = ${alias}.person_pk)`,
    "The public id of the person.",
  ),
  awaitsMe: own(
    (alias, { context, bag }) =>
      `${alias}.state = 'OPEN' AND ${context.actor === null ? "1 = 0" : standingSql(context, alias, bag).organises}`,
    "Whether it waits for the actor's answer.",
  ),
});

export const requestList: ListSpec<TrainingRequest> = {
  entity: TrainingRequest,
  filter: requestFilter,
  orders: new Orders("TrainingRequest", {
    ASKED_ON: { description: "The day it was made.", sql: (alias) => `CAST(${alias}.asked_on AS text)` },
  }),
  defaultOrder: [{ by: "ASKED_ON", direction: "DESC" }],
  scope: (context, alias, bag) =>
    `(${aboutPersonScope(context, alias, bag)} OR ${standingSql(context, alias, bag).asks})`,
};

/** Who the actor is to a request. */
export async function requestStanding(context: Context, pk: number): Promise<RequestStanding> {
  const [standing] = await loadMany<{ asks: number; organises: number }>(
    context,
    "trainingRequestStanding",
    pk,
    (session, keys) => {
      const bag = new ParameterBag();
      const { asks, organises } = standingSql(context, "r", bag);
      return session.query(
        `SELECT r.pk AS parent, CASE WHEN ${asks} THEN 1 ELSE 0 END AS asks,
            CASE WHEN ${organises} THEN 1 ELSE 0 END AS organises
          FROM training_request r WHERE r.pk IN ${bag.list(keys)}`,
        bag.values,
      );
    },
  );
  return { asks: Number(standing?.asks) === 1, organises: Number(standing?.organises) === 1 };
}
