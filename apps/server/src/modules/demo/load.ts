import { Context, type Services } from "../../core/context.js";
import { Refusal } from "../../core/errors.js";
import { findRows } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { publishRubrics, readRubrics, recordEvaluations } from "../evaluations/index.js";
import { declareMonths, Meeting, recordMeetings } from "../meetings/index.js";
import {
  appointPosts,
  Cell,
  CellGroup,
  Committee,
  createCells,
  createCommittees,
  createDelegations,
  createGroups,
  createPersons,
  Delegation,
  SIX_GROUPS,
} from "../organization/index.js";
import { fillAccounts } from "./accounts.js";
import { type DemoLife, livesOf } from "./life.js";
import { fillActions } from "./load-actions.js";
import { fillForms } from "./load-forms.js";
import { fillLessons, hasLessons } from "./load-lessons.js";
import { fillOfficeActions } from "./load-office-actions.js";
import { markDemonstration } from "./mark.js";
import { choosePilots, draftPlan109, finishPlan109 } from "./plan.js";
import { DISTRICT_SHEET, RUBRICS } from "./rubrics.js";
import type { DemoWorld } from "./world.js";

/** Told after each batch: cells that are in the database, of how many. */
export type Progress = (done: number, total: number) => void;

/** What was filled. */
export interface Filled {
  cells: number;
  meetings: number;
  evaluations: number;
  actions: number;
}

/** Rows of meetings in one transaction: enough to be quick, few enough to stay small in memory. */
const MEETINGS_PER_BATCH = 500;

/** Internal keys by what the world calls things. */
interface Frame {
  readonly groups: ReadonlyMap<string, number>;
  readonly committees: ReadonlyMap<string, number>;
  readonly delegations: ReadonlyMap<string, Delegation>;
  readonly rubricVersionPk: number;
  /** The plan of the model meetings; null in a world before its day. */
  readonly planId: string | null;
}

/**
 * Fills a migrated, empty database with a world, batch by batch through the verbs of the services, and marks it as
 * a demonstration.
 * @throws Refusal ALREADY_EXISTS where it holds cells or committees already
 */
export async function fillDemonstration(
  services: Services,
  world: DemoWorld,
  progress: Progress,
): Promise<Filled> {
  const context = new Context(services, null);
  const write = <T>(work: (tx: Transaction) => Promise<T>) =>
    inTransaction(context, { verb: "fillDemonstration" }, work);
  const filled: Filled = { cells: 0, meetings: 0, evaluations: 0, actions: 0 };
  try {
    const frame = await write((tx) => fillFrame(tx, world));
    let batch: DemoLife[] = [];
    const flush = async () => {
      const lives = batch;
      batch = [];
      await write((tx) => fillLives(tx, world, frame, lives));
      filled.cells += lives.length;
      filled.meetings += sum(lives, (life) => life.meetings.length);
      filled.evaluations += sum(lives, (life) => life.evaluations.length);
      progress(filled.cells, world.cells.length);
    };
    for (const life of livesOf(world)) {
      batch.push(life);
      if (sum(batch, ({ meetings }) => meetings.length) >= MEETINGS_PER_BATCH) await flush();
    }
    if (batch.length > 0) await flush();
    await write(async (tx) => {
      const delegate = await fillAccounts(tx, world);
      if (frame.planId !== null) await finishPlan109(tx, frame.planId, delegate);
    });
    filled.actions = (await fillActions(services, world)) + (await fillOfficeActions(services, world));
    await fillForms(services, world);
    if (hasLessons(world)) await write((tx) => fillLessons(tx, world));
    return filled;
  } finally {
    await context.release();
  }
}

const sum = <T>(items: readonly T[], of: (item: T) => number) => items.reduce((all, one) => all + of(one), 0);
const pksBy = <T extends { pk: number }>(rows: readonly T[], key: (row: T) => string): Map<string, number> =>
  new Map(rows.map((row) => [key(row), row.pk]));

async function fillFrame(tx: Transaction, world: DemoWorld): Promise<Frame> {
  const { session, context } = tx;
  if ((await findRows(session, Committee)).length > 0) {
    throw new Refusal("ALREADY_EXISTS", "Only an empty database is filled with the demonstration.");
  }
  await markDemonstration(tx, world.today);
  const dated = { since: world.from, source: "SUPERIOR" } as const;
  const [root, ...others] = world.committees;
  const [rootId] = await createCommittees(context, [
    { name: root!.name, kind: root!.kind, parentId: null, ...dated },
  ]);
  await createCommittees(
    context,
    others.map(({ name, kind }) => ({ name, kind, parentId: rootId!, ...dated })),
  );
  if ((await findRows(session, CellGroup)).length === 0) await createGroups(context, SIX_GROUPS);
  const committees = pksBy(await findRows(session, Committee), ({ name }) => name);
  const planId = await draftPlan109(tx, world);
  if (planId === null) {
    await createDelegations(
      context,
      world.delegations.map(({ name, committee }) => ({ name, committeePk: committees.get(committee)! })),
    );
  }
  await publishRubrics(context, RUBRICS, world.from);
  return {
    planId,
    committees,
    groups: pksBy(await findRows(session, CellGroup), ({ key }) => key),
    delegations: new Map((await findRows(session, Delegation)).map((row) => [row.name, row])),
    rubricVersionPk: (await readRubrics(session)).find(({ key }) => key === DISTRICT_SHEET.key)!.versionPk,
  };
}

async function fillLives(
  tx: Transaction,
  world: DemoWorld,
  frame: Frame,
  lives: readonly DemoLife[],
): Promise<void> {
  const cells = await fillCells(tx, world, frame, lives);
  const persons = await fillPersons(tx, lives, cells);
  await fillMeetings(tx, lives, cells, persons);
  const pilots =
    frame.planId === null
      ? new Map<number, number>()
      : await choosePilots(tx, frame.planId, world, lives, frame.delegations);
  await fillEvaluations(tx, frame, lives, cells, pilots);
}

async function fillCells(
  { session, context }: Transaction,
  world: DemoWorld,
  frame: Frame,
  lives: readonly DemoLife[],
) {
  const ids = await createCells(
    context,
    lives.map(({ cell: { groupKey, committee, ...cell } }) => ({
      ...cell,
      groupPk: frame.groups.get(groupKey)!,
      committeePk: frame.committees.get(committee)!,
      membersOn: world.from,
      source: "SUPERIOR",
    })),
  );
  return pksBy(await findRows(session, Cell, "id IN (:...ids)", { ids }), ({ code }) => code);
}

const personKey = (cellCode: string, name: string) => `${cellCode} ${name}`;

async function fillPersons(
  { context }: Transaction,
  lives: readonly DemoLife[],
  cells: ReadonlyMap<string, number>,
) {
  const tenures = lives.flatMap((life) => life.tenures);
  const unique = new Map(tenures.map((tenure) => [personKey(tenure.cellCode, tenure.person), tenure]));
  const pks = await createPersons(
    context,
    [...unique.values()].map(({ cellCode, person }) => ({ cellPk: cells.get(cellCode)!, name: person })),
  );
  const persons = new Map([...unique.keys()].map((key, index) => [key, pks[index]!]));
  await appointPosts(
    context,
    tenures.map(({ cellCode, person, post, since, until }) => ({
      cellPk: cells.get(cellCode)!,
      personPk: persons.get(personKey(cellCode, person))!,
      post,
      since,
      until,
      source: "SUPERIOR",
    })),
  );
  return persons;
}

async function fillMeetings(
  { context }: Transaction,
  lives: readonly DemoLife[],
  cells: ReadonlyMap<string, number>,
  persons: ReadonlyMap<string, number>,
): Promise<void> {
  await recordMeetings(
    context,
    lives.flatMap(({ cell, meetings }) =>
      meetings.map(({ cellCode, chair, ...meeting }) => ({
        ...meeting,
        cellPk: cells.get(cellCode)!,
        chairPk: persons.get(personKey(cellCode, chair))!,
        members: cell.members,
      })),
    ),
  );
  await declareMonths(
    context,
    lives.flatMap(({ months }) =>
      months.map(({ cellCode, ...month }) => ({
        ...month,
        cellPk: cells.get(cellCode)!,
        source: month.state === "POSTPONED" ? "SUPERIOR" : "SELF_REPORTED",
      })),
    ),
  );
}

async function fillEvaluations(
  { session, context }: Transaction,
  frame: Frame,
  lives: readonly DemoLife[],
  cells: ReadonlyMap<string, number>,
  pilots: ReadonlyMap<number, number>,
): Promise<void> {
  const held = await findRows(session, Meeting, "cell_pk IN (:...cellPks)", { cellPks: [...cells.values()] });
  const meetings = pksBy(held, (meeting) => `${meeting.cellPk} ${meeting.heldOn}`);
  await recordEvaluations(
    context,
    lives.flatMap((life) =>
      life.evaluations.map(({ cellCode, evaluator, rubricKey, ...evaluation }) => {
        const cellPk = cells.get(cellCode)!;
        const { evaluatorKind, setting } = evaluation;
        return {
          ...evaluation,
          cellPk,
          meetingPk: meetings.get(`${cellPk} ${evaluation.heldOn}`) ?? null,
          pilotPk: setting === "MODEL" ? (pilots.get(cellPk) ?? null) : null,
          delegationPk: evaluatorKind === "DELEGATION" ? frame.delegations.get(evaluator!)!.pk : null,
          committeePk: evaluatorKind === "SUPERIOR" ? frame.committees.get(evaluator!)! : null,
          rubricVersionPk: frame.rubricVersionPk,
          source: evaluatorKind === "SELF" ? ("SELF_REPORTED" as const) : ("SUPERIOR" as const),
          recordedOn: evaluation.evaluatedOn,
        };
      }),
    ),
  );
}
