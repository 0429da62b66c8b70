import type { ActionKind, Day } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { cellScope, committeesCovered } from "../organization/index.js";
import { ACTION_ORGANISERS, INSPECTION_KINDS } from "./actions.rights.js";
import { type ActionInput, type Owner, openActions } from "./actions.service.js";
import { type AnswerInput, answeredBy } from "./answers.js";
import { headOwner, noOwner, ownerOf, type Place, postsOn, verifierOf } from "./owners.js";

interface Repeatable {
  readonly idempotencyKey?: string | null;
}

interface Asked extends Repeatable {
  readonly kind: ActionKind;
  readonly title: string;
  readonly note?: string | null;
  readonly dueOn: Day;
  readonly openedOn?: Day | null;
  readonly verifierId?: string | null;
}

export interface OpenAction extends Asked {
  readonly id?: string | null;
  readonly cellId?: string | null;
  readonly committeeId?: string | null;
  readonly ownerTenureId?: string | null;
  readonly ownerAccountId?: string | null;
  readonly answers?: readonly AnswerInput[] | null;
}

const MOST_CELLS = 100;

const INSPECTORS = ["INSPECTION"] as const;
const openers = (kind: ActionKind) =>
  INSPECTION_KINDS.includes(kind) ? [...ACTION_ORGANISERS, ...INSPECTORS] : ACTION_ORGANISERS;

/** Opens one action, found within what the actor organises or, for the inspection commission, inspects. */
export const openActionAs = (context: Context, { idempotencyKey, ...input }: OpenAction): Promise<string> =>
  inTransaction(context, { verb: "openAction", idempotencyKey, input }, async (tx) => {
    await checkId(tx, input.id);
    const place = await placeFor(tx, input);
    const openedOn = input.openedOn ?? tx.context.today;
    const owner = await ownerOf(tx, place, input, openedOn);
    await ownInspection(tx, input.kind, place, owner);
    const [id] = await openActions(tx.context, [
      {
        ...asked(input),
        id: input.id,
        at: place,
        owner,
        verifierPk: await verifierOf(tx, place, input.verifierId, owner),
        openedOn,
        answers: await answeredBy(tx, "cellPk" in place ? place.cellPk : null, input.answers ?? []),
      },
    ]);
    return id!;
  });

async function checkId(tx: Transaction, id: string | null | undefined): Promise<void> {
  if (id == null) return;
  idOf(id);
  const taken = await tx.session.query("SELECT 1 AS taken FROM action WHERE id = :id", { id });
  if (taken.length > 0)
    throw new Refusal("ALREADY_EXISTS", "There is an action with this id.", { field: "id" });
}

const asked = ({
  kind,
  title,
  note,
  dueOn,
}: Asked): Pick<ActionInput, "kind" | "title" | "note" | "dueOn"> => ({
  kind,
  title,
  note,
  dueOn,
});

export interface OpenActions extends Asked {
  readonly cellIds: readonly string[];
}

/** Gives the same to many cells, each to its head on that day; all or none. */
export const openActionsAs = (
  context: Context,
  { idempotencyKey, ...input }: OpenActions,
): Promise<string[]> =>
  inTransaction(context, { verb: "openActions", idempotencyKey, input }, async (tx) => {
    const ids = [...new Set(input.cellIds)];
    if (ids.length === 0 || ids.length > MOST_CELLS) {
      throw invalid("cellIds", `Name 1 to ${MOST_CELLS} cells.`);
    }
    const cells = await cellsFor(tx, input.kind, ids);
    const openedOn = input.openedOn ?? tx.context.today;
    const held = await postsOn(
      tx.session,
      cells.map(({ pk }) => pk),
      openedOn,
    );
    const owned = cells.map(({ pk, code }) => ({ pk, code, owner: headOwner(held, pk) }));
    const without = owned.flatMap(({ code, owner }) => (owner ? [] : [code]));
    if (without.length > 0) throw noOwner("cellIds", without);
    const inputs: ActionInput[] = [];
    for (const { pk, owner } of owned) {
      const place = { cellPk: pk };
      await ownInspection(tx, input.kind, place, owner!);
      const verifierPk = await verifierOf(tx, place, input.verifierId, owner!);
      inputs.push({ ...asked(input), at: place, owner: owner!, verifierPk, openedOn, answers: [] });
    }
    return openActions(tx.context, inputs);
  });

async function placeFor(tx: Transaction, { kind, cellId, committeeId }: OpenAction): Promise<Place> {
  if ((cellId == null) === (committeeId == null)) {
    throw invalid("cellId", "An action is of a cell, or of a committee.");
  }
  if (cellId != null) return { cellPk: (await cellsFor(tx, kind, [cellId]))[0]!.pk };
  const bag = new ParameterBag();
  const [committee] = await tx.session.query<{ pk: number }>(
    `SELECT c.pk FROM committee c WHERE c.id = ${bag.add(committeeId)}
      AND ${committeesCovered(tx.context, openers(kind), "c", bag)}`,
    bag.values,
  );
  if (!committee) throw notFound("The committee");
  return { committeePk: committee.pk };
}

/** Cells in which the actor may open an action of that kind; one outside of them is not there. */
async function cellsFor(tx: Transaction, kind: ActionKind, ids: readonly string[]) {
  const bag = new ParameterBag();
  const cells = await tx.session.query<{ pk: number; code: string }>(
    `SELECT c.pk, c.code FROM cell c WHERE c.id IN ${bag.list(ids)} AND c.closed_on IS NULL
      AND ${cellScope(tx.context, openers(kind), "c", bag)} ORDER BY c.sort_code, c.pk`,
    bag.values,
  );
  if (cells.length < ids.length) throw notFound("The cell");
  return cells;
}

/** The inspection commission opens what it does itself; only an organiser gives work to others. */
async function ownInspection(tx: Transaction, kind: ActionKind, place: Place, owner: Owner): Promise<void> {
  if ("accountPk" in owner && owner.accountPk === tx.context.signedIn.accountPk) return;
  const bag = new ParameterBag();
  const where =
    "cellPk" in place
      ? `EXISTS (SELECT 1 FROM cell c WHERE c.pk = ${bag.add(place.cellPk)} AND ${cellScope(tx.context, ACTION_ORGANISERS, "c", bag)})`
      : `EXISTS (SELECT 1 FROM committee c WHERE c.pk = ${bag.add(place.committeePk)} AND ${committeesCovered(tx.context, ACTION_ORGANISERS, "c", bag)})`;
  const organises = await tx.session.query(`SELECT 1 AS organises WHERE ${where}`, bag.values);
  if (organises.length === 0) {
    throw new Refusal("NOT_ALLOWED", `Only an organiser gives ${kind} to somebody else.`, {
      field: "ownerAccountId",
    });
  }
}
