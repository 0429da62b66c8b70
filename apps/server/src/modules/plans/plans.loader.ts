import type { PilotState } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { loadMany, loadOne } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { type EntityClass, hydrate } from "../../core/rows.js";
import type { Session } from "../../db/session.js";
import { Document } from "../documents/index.js";
import { Evaluation, evaluationScope } from "../evaluations/index.js";
import { Account } from "../identity/index.js";
import { CellGroup, committeesCovered, Delegation } from "../organization/index.js";
import { isMeetingOf, pilotState } from "./pilot-state.js";
import { DelegationMember, Pilot, Plan } from "./plans.entity.js";
import { DRAFT_READERS, pilotScope, planScope } from "./plans.rights.js";

/** Rows of an entity with the key of what they belong to. */
const owned = <T extends object>(session: Session, entity: EntityClass<T>, rows: Record<string, unknown>[]) =>
  rows.map((row) => Object.assign(hydrate(session, entity, row), { parent: row.parent as number }));

export const accountBy = (context: Context, pk: number | null): Promise<Account | null> =>
  loadOne(context, Account, pk);

/** A plan where the actor may see it. */
export async function planBy(context: Context, pk: number): Promise<Plan | null> {
  const found = await loadMany<Plan>(context, "plan", pk, async (session, keys) => {
    const bag = new ParameterBag();
    const sql = `SELECT p.*, p.pk AS parent FROM plan p WHERE p.pk IN ${bag.list(keys)} AND ${planScope(context, "p", bag)}`;
    return owned(session, Plan, await session.query(sql, bag.values));
  });
  return found[0] ?? null;
}

/** A pilot where the actor may see it. */
export async function pilotBy(context: Context, pk: number | null): Promise<Pilot | null> {
  if (pk === null) return null;
  const found = await loadMany<Pilot>(context, "pilot", pk, async (session, keys) => {
    const bag = new ParameterBag();
    const sql = `SELECT p.*, p.pk AS parent FROM pilot p WHERE p.pk IN ${bag.list(keys)} AND ${pilotScope(context, "p", bag)}`;
    return owned(session, Pilot, await session.query(sql, bag.values));
  });
  return found[0] ?? null;
}

/** The pilot whose model meeting a meeting was, where the actor may see it. */
export async function pilotAtMeeting(context: Context, meetingPk: number): Promise<Pilot | null> {
  const found = await loadMany<Pilot>(context, "pilotAtMeeting", meetingPk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT p.*, m.pk AS parent FROM meeting m JOIN pilot p ON ${isMeetingOf("p", "m")}
        JOIN plan made ON made.pk = p.plan_pk AND made.state = 'APPROVED'
        WHERE m.pk IN ${bag.list(keys)} AND ${pilotScope(context, "p", bag)} ORDER BY p.pk`,
      bag.values,
    );
    return owned(session, Pilot, rows);
  });
  return found[0] ?? null;
}

/** How far a pilot is. */
export async function stateOf(context: Context, pilotPk: number): Promise<PilotState> {
  const [row] = await loadMany<{ state: PilotState }>(context, "pilotState", pilotPk, (session, keys) =>
    session.query(
      `SELECT p.pk AS parent, ${pilotState("p")} AS state FROM pilot p WHERE p.pk IN (:...keys)`,
      {
        keys,
      },
    ),
  );
  return row!.state;
}

export const documentsOf = (context: Context, planPk: number): Promise<Document[]> =>
  loadMany<Document>(context, "planDocuments", planPk, async (session, keys) =>
    owned(
      session,
      Document,
      await session.query(
        `SELECT d.*, l.plan_pk AS parent FROM plan_document l JOIN document d ON d.pk = l.document_pk
          WHERE l.plan_pk IN (:...keys) ORDER BY l.position`,
        { keys },
      ),
    ),
  );

export interface WantedGroup {
  readonly group: CellGroup;
  readonly regular: number;
  readonly thematic: number;
}

/** What a plan wants of which groups, in their order. */
export const groupsOf = (context: Context, planPk: number): Promise<WantedGroup[]> =>
  loadMany<WantedGroup>(context, "planGroups", planPk, async (session, keys) =>
    (
      await session.query(
        `SELECT g.*, l.plan_pk AS parent, l.regular, l.thematic FROM plan_group l
          JOIN cell_group g ON g.pk = l.group_pk WHERE l.plan_pk IN (:...keys) ORDER BY g.position, g.pk`,
        { keys },
      )
    ).map((row) => ({
      group: hydrate(session, CellGroup, row),
      regular: row.regular as number,
      thematic: row.thematic as number,
      parent: row.parent as number,
    })),
  );

/** The delegations a plan sends, by name. */
export const delegationsOf = (context: Context, planPk: number): Promise<Delegation[]> =>
  loadMany<Delegation>(context, "planDelegations", planPk, async (session, keys) =>
    owned(
      session,
      Delegation,
      await session.query(
        `SELECT d.*, l.plan_pk AS parent FROM plan_delegation l JOIN delegation d ON d.pk = l.delegation_pk
          WHERE l.plan_pk IN (:...keys) ORDER BY d.sort_name, d.pk`,
        { keys },
      ),
    ),
  );

/** The present members of a delegation, the head first. */
export const membersOf = (context: Context, delegationPk: number): Promise<DelegationMember[]> =>
  loadMany<DelegationMember>(context, "delegationMembers", delegationPk, async (session, keys) =>
    owned(
      session,
      DelegationMember,
      await session.query(
        `SELECT m.*, m.delegation_pk AS parent FROM delegation_member m
          WHERE m.delegation_pk IN (:...keys) AND m.until IS NULL ORDER BY m.head DESC, m.pk`,
        { keys },
      ),
    ),
  );

/** The evaluations of a pilot that the actor may see: that of the delegation assigned before the others'. */
export const evaluationsOfPilot = (context: Context, pilotPk: number): Promise<Evaluation[]> =>
  loadMany<Evaluation>(context, "pilotEvaluation", pilotPk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT e.*, e.pilot_pk AS parent FROM evaluation e JOIN pilot p ON p.pk = e.pilot_pk
        WHERE e.pilot_pk IN ${bag.list(keys)} AND e.evaluator_kind = 'DELEGATION' AND ${evaluationScope(context, "e", bag)}
        ORDER BY CASE WHEN e.delegation_pk = p.delegation_pk THEN 0 ELSE 1 END, e.pk`,
      bag.values,
    );
    return owned(session, Evaluation, rows);
  });

/** Whether the actor's work covers a committee, so that its plans under way are theirs. */
export function readsDraftsOf(context: Context, committeePk: number): Promise<boolean> {
  if (context.actor === null) return Promise.resolve(false);
  const loader = context.loader<number, boolean>("readsDrafts", async (keys) => {
    const bag = new ParameterBag();
    const rows = await (await context.reader()).query<{ pk: number }>(
      `SELECT c.pk FROM committee c WHERE c.pk IN ${bag.list(keys)} AND ${committeesCovered(context, DRAFT_READERS, "c", bag)}`,
      bag.values,
    );
    const covered = new Set(rows.map(({ pk }) => pk));
    return keys.map((key) => covered.has(key));
  });
  return loader.load(committeePk);
}
