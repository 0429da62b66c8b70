import type { Day, EvaluatorKind, Role, SessionType, Setting } from "@nen-nep/schema";
import { Context, type Transaction } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate, insertRows } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { Meeting } from "../meetings/index.js";
import { Cell, cellScope, Delegation, ownDelegations } from "../organization/index.js";
import { Evaluation, Mark } from "./evaluations.entity.js";
import { evaluatorKey, totalsOf } from "./evaluations.rules.js";
import { totalColumns } from "./evaluations.service.js";
import { isOwnCell } from "./makers.js";
import { type PilotOfForm, pilotOfForm } from "./pilot-of-form.js";
import { RubricVersion } from "./rubrics.entity.js";
import { readRubrics, type StoredRubric } from "./rubrics.service.js";

export interface StartEvaluation {
  readonly id?: string | null;
  readonly cellId: string;
  readonly evaluatorKind: EvaluatorKind;
  readonly rubricId: string;
  readonly meetingId?: string | null;
  readonly heldOn?: Day | null;
  readonly sessionType?: SessionType | null;
  readonly setting?: Setting | null;
  readonly delegationId?: string | null;
  /** The model meeting of a plan; its day and type unless told. */
  readonly pilotId?: string | null;
  readonly idempotencyKey?: string | null;
}

/** Which role makes evaluations of a kind. */
const ROLE_OF: Record<EvaluatorKind, Role> = {
  DELEGATION: "DELEGATE",
  SUPERIOR: "SUPERIOR",
  SELF: "SECRETARY",
};

/** Begins to fill in a form; nothing of it counts before it is locked. Returns its id. */
export function startEvaluation(
  context: Context,
  { idempotencyKey, ...input }: StartEvaluation,
): Promise<string> {
  const options = { verb: "startEvaluation", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const id = idOf(input.id);
    const { evaluatorKind } = input;
    const cell = await cellOf(tx, input.cellId, evaluatorKind);
    const rubric = await rubricOf(tx, input.rubricId);
    const pilot = await pilotOf(tx, cell, input.pilotId ?? null);
    const held = await meetingOf(tx, cell, input, pilot);
    const delegationPk = evaluatorKind === "DELEGATION" ? await delegationOf(tx, cell, input, pilot) : null;
    const committeePk = evaluatorKind === "SUPERIOR" ? await committeeOf(tx, cell) : null;
    const key = evaluatorKey(evaluatorKind, delegationPk ?? committeePk);
    await refuseSecond(tx, { id, cellPk: cell.pk, heldOn: held.heldOn, key });
    const today = tx.context.today;
    const [pk] = await insertRows(tx.session, Evaluation, [
      {
        id,
        version: 1,
        state: "DRAFT",
        cellPk: cell.pk,
        ...held,
        evaluatedOn: today,
        evaluatorKind,
        evaluatorKey: key,
        setting: pilot ? "MODEL" : (input.setting ?? "ORDINARY"),
        pilotPk: pilot?.pk ?? null,
        delegationPk,
        committeePk,
        rubricVersionPk: rubric.versionPk,
        ...totalColumns(totalsOf([], rubric.bands)),
        remarksVersion: 1,
        accountPk: tx.context.signedIn.accountPk,
        source: evaluatorKind === "SELF" ? "SELF_REPORTED" : "SUPERIOR",
        recordedOn: today,
        recordedAt: tx.now,
      },
    ]);
    await insertRows(
      tx.session,
      Mark,
      rubric.criteria.map((criterion) => openMark(pk!, criterion)),
    );
    tx.audit({ verb: "startEvaluation", subject: "evaluation", subjectId: id, detail: { evaluatorKind } });
    return id;
  });
}

const openMark = (evaluationPk: number, { pk, maxPoints }: StoredRubric["criteria"][number]) => ({
  evaluationPk,
  criterionPk: pk,
  maxPoints,
  points: null,
  version: 1,
});

/** The cell, as the role that makes such evaluations covers it. Nobody judges their own cell from above. */
async function cellOf(tx: Transaction, id: string, kind: EvaluatorKind): Promise<Cell> {
  const bag = new ParameterBag();
  const [row] = await tx.session.query(
    `SELECT c.*, CASE WHEN ${isOwnCell(tx.context, "c.pk", bag)} THEN 1 ELSE 0 END AS own FROM cell c
      WHERE c.id = ${bag.add(id)} AND ${cellScope(tx.context, [ROLE_OF[kind]], "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The cell");
  if (kind !== "SELF" && row.own === 1) {
    throw new Refusal("OWN_CELL", "Nobody evaluates their own cell for a superior or a delegation.", {
      field: "cellId",
    });
  }
  return hydrate(tx.session, Cell, row);
}

async function rubricOf(tx: Transaction, id: string): Promise<StoredRubric> {
  const [version] = await findRows(tx.session, RubricVersion, "id = :id", { id });
  if (!version) throw new Refusal("NOT_FOUND", "The rubric was not found.", { field: "rubricId" });
  return (await readRubrics(tx.session)).find(({ versionPk }) => versionPk === version.pk)!;
}

async function pilotOf(tx: Transaction, cell: Cell, id: string | null): Promise<PilotOfForm | null> {
  if (id === null) return null;
  const pilot = await pilotOfForm(tx, id);
  if (pilot?.cellPk === cell.pk) return pilot;
  throw new Refusal("NOT_FOUND", "The pilot was not found.", { field: "pilotId" });
}

/** The day and type of the meeting; tied to a record only where that cell met on that day. */
async function meetingOf(
  tx: Transaction,
  cell: Cell,
  input: StartEvaluation,
  pilot: PilotOfForm | null,
): Promise<Pick<Evaluation, "heldOn" | "sessionType" | "meetingPk">> {
  if (input.meetingId != null) {
    const [meeting] = await findRows(tx.session, Meeting, "id = :id AND cell_pk = :cell", {
      id: input.meetingId,
      cell: cell.pk,
    });
    if (!meeting) throw new Refusal("NOT_FOUND", "The meeting was not found.", { field: "meetingId" });
    return { heldOn: meeting.heldOn, sessionType: meeting.sessionType, meetingPk: meeting.pk };
  }
  const heldOn = input.heldOn ?? pilot?.day;
  const sessionType = input.sessionType ?? pilot?.sessionType;
  if (heldOn == null) throw invalid("heldOn", "An evaluation names the meeting or its day.");
  if (sessionType == null) throw invalid("sessionType", "An evaluation names the meeting or its type.");
  if (heldOn > tx.context.today) throw invalid("heldOn", "A meeting is evaluated once it is held.");
  if (heldOn < cell.since || (cell.closedOn !== null && heldOn >= cell.closedOn)) {
    throw invalid("heldOn", "The cell did not exist on this day.");
  }
  return { heldOn, sessionType, meetingPk: await meetingOn(tx, cell.pk, heldOn, sessionType) };
}

/** The meeting of a cell on a day, of the same type where it held several; null where none is recorded. */
export async function meetingOn(
  tx: Transaction,
  cellPk: number,
  heldOn: Day,
  sessionType: SessionType,
): Promise<number | null> {
  const [meeting] = await findRows(
    tx.session,
    Meeting,
    `cell_pk = :cellPk AND held_on = :heldOn
      ORDER BY CASE WHEN session_type = :sessionType THEN 0 ELSE 1 END, pk LIMIT 1`,
    { cellPk, heldOn, sessionType },
  );
  return meeting?.pk ?? null;
}

/** The delegation in whose name it is made: the one that is named, the only one, or the one that the pilot names. */
async function delegationOf(
  tx: Transaction,
  cell: Cell,
  input: StartEvaluation,
  pilot: PilotOfForm | null,
): Promise<number> {
  const own = await findRows(tx.session, Delegation, "pk IN (:...own)", {
    own: [0, ...ownDelegations(tx.context)],
  });
  const found = input.delegationId == null ? own : own.filter(({ id }) => id === input.delegationId);
  const assigned: Delegation[] = [];
  for (const delegation of found) if (await isAssigned(tx, cell, delegation)) assigned.push(delegation);
  const only = assigned.length === 1 ? assigned[0] : assigned.find(({ pk }) => pk === pilot?.delegationPk);
  if (only) return only.pk;
  throw assigned.length === 0
    ? new Refusal("NOT_FOUND", "The delegation was not found.", { field: "delegationId" })
    : invalid("delegationId", "Several of your delegations are assigned to this cell; name one.");
}

async function isAssigned(tx: Transaction, cell: Cell, delegation: Delegation): Promise<boolean> {
  const grants = tx.context.signedIn.grants.filter(({ delegationPk }) => delegationPk === delegation.pk);
  const narrowed = new Context(tx.context.services, { ...tx.context.signedIn, grants }, "page", tx);
  const bag = new ParameterBag();
  const rows = await tx.session.query(
    `SELECT c.pk FROM cell c WHERE c.pk = ${bag.add(cell.pk)} AND ${cellScope(narrowed, ["DELEGATE"], "c", bag)}`,
    bag.values,
  );
  return rows.length > 0;
}

/** The committee a superior evaluates for: the nearest of their own above the cell, else the one above it. */
async function committeeOf(tx: Transaction, cell: Cell): Promise<number> {
  const own = tx.context.signedIn.grants.flatMap(({ role, committeePk }) =>
    role === "SUPERIOR" && committeePk !== null ? [committeePk] : [],
  );
  const [above] = await tx.session.query<{ pk: number }>(
    `SELECT p.ancestor_pk AS pk FROM cell_committee_link l
      JOIN committee_path p ON p.descendant_pk = l.committee_pk AND p.until IS NULL
      WHERE l.cell_pk = :cell AND l.until IS NULL AND (p.depth = 0 OR p.ancestor_pk IN (:...own))
      ORDER BY CASE WHEN p.ancestor_pk IN (:...own) THEN 0 ELSE 1 END, p.depth LIMIT 1`,
    { cell: cell.pk, own: [0, ...own] },
  );
  if (!above) throw invalid("cellId", "The cell stands under no committee today.");
  return above.pk;
}

interface Place {
  readonly id: string;
  readonly cellPk: number;
  readonly heldOn: Day;
  readonly key: string;
}

/** An evaluator evaluates a cell once a day; whoever may see the other evaluation is told which it is. */
async function refuseSecond(tx: Transaction, { cellPk, heldOn, key }: Place): Promise<void> {
  const [other] = await findRows(
    tx.session,
    Evaluation,
    "cell_pk = :cellPk AND held_on = :heldOn AND evaluator_key = :key",
    { cellPk, heldOn, key },
  );
  if (!other) return;
  throw new Refusal("ALREADY_EXISTS", "This evaluator has begun an evaluation of that day already.", {
    field: "heldOn",
    id: key.startsWith("SUPERIOR") && other.accountPk !== tx.context.signedIn.accountPk ? null : other.id,
  });
}
