import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import type { Session } from "../../db/session.js";
import type { DelegationFact, GroupFact, MemberFact, PilotFact, PlanFacts } from "./facts.rules.js";
import { isHeld } from "./pilot-state.js";
import type { Plan } from "./plans.entity.js";

/** What the rules look at of each of these plans: a few statements however many there are. */
export async function planFacts(context: Context, plans: readonly Plan[]): Promise<PlanFacts[]> {
  const session = await context.reader();
  const keys = plans.map(({ pk }) => pk);
  const [groups, pilots, documents] = [
    await groupFacts(session, keys),
    await pilotFacts(session, keys, context.today),
    await documentCounts(session, keys),
  ];
  const delegations = await delegationFacts(session, keys);
  return plans.map(({ pk, periodFrom, periodBefore, perDelegation }) => ({
    from: periodFrom,
    before: periodBefore,
    perDelegation,
    documents: documents.get(pk) ?? 0,
    groups: groups.filter((row) => row.planPk === pk),
    pilots: pilots.filter((row) => row.planPk === pk),
    delegations: delegations.filter((row) => row.planPk === pk),
  }));
}

type Of<T> = T & { readonly planPk: number };

/** Groups of the plans with how many committees under the plan's own their open cells stand under. */
async function groupFacts(session: Session, keys: readonly number[]): Promise<Of<GroupFact>[]> {
  const rows = await session.query<Of<GroupFact>>(
    `SELECT l.plan_pk AS "planPk", g.pk, g.name, g.name_en AS "nameEn", l.regular, l.thematic,
        (SELECT COUNT(DISTINCT under.committee_pk) FROM cell_group_link of_group
          JOIN cell c ON c.pk = of_group.cell_pk AND c.closed_on IS NULL
          JOIN cell_committee_link under ON under.cell_pk = c.pk AND under.until IS NULL
          JOIN committee_path above ON above.descendant_pk = under.committee_pk AND above.until IS NULL
            AND above.ancestor_pk = p.committee_pk
          WHERE of_group.group_pk = g.pk AND of_group.until IS NULL) AS superiors
      FROM plan_group l JOIN plan p ON p.pk = l.plan_pk JOIN cell_group g ON g.pk = l.group_pk
      WHERE l.plan_pk IN (:...keys) ORDER BY g.position, g.pk`,
    { keys },
  );
  // Names stand at the beginning of sentences.
  return rows.map((row) => ({ ...row, nameEn: row.nameEn.replace(/^./u, (first) => first.toUpperCase()) }));
}

async function pilotFacts(
  session: Session,
  keys: readonly number[],
  today: string,
): Promise<Of<PilotFact>[]> {
  type Row = Of<Omit<PilotFact, "anchor" | "held" | "closed" | "underCommittee">> &
    Record<"anchor" | "held" | "closed" | "under", number>;
  const rows = await session.query<Row>(
    `SELECT t.plan_pk AS "planPk", t.pk, t.cell_pk AS "cellPk", c.name AS cell, of_group.group_pk AS "groupPk",
        s.pk AS "superiorPk", s.name AS superior, t.session_type AS "sessionType",
        t.delegation_pk AS "delegationPk", t.day, t.theme, t.anchor,
        CASE WHEN ${isHeld("t")} THEN 1 ELSE 0 END AS held,
        CASE WHEN c.closed_on <= COALESCE(t.day, :today) THEN 1 ELSE 0 END AS closed,
        CASE WHEN EXISTS (SELECT 1 FROM committee_path above WHERE above.descendant_pk = s.pk
          AND above.ancestor_pk = p.committee_pk) THEN 1 ELSE 0 END AS under
      FROM pilot t JOIN plan p ON p.pk = t.plan_pk JOIN cell c ON c.pk = t.cell_pk
      LEFT JOIN cell_group_link of_group ON of_group.cell_pk = c.pk AND ${on("of_group")}
      LEFT JOIN cell_committee_link stands ON stands.cell_pk = c.pk AND ${on("stands")}
      LEFT JOIN committee s ON s.pk = stands.committee_pk
      LEFT JOIN cell_group g ON g.pk = of_group.group_pk
      WHERE t.plan_pk IN (:...keys) AND t.removed_at IS NULL
      ORDER BY g.position, c.sort_code, t.pk`,
    { keys, today },
  );
  return rows.map(({ anchor, held, closed, under, ...row }) => ({
    ...row,
    anchor: anchor === 1,
    held: held === 1,
    closed: closed === 1,
    underCommittee: under === 1,
  }));
}

/** SQL that is true for a dated link of the cell of pilot `t` on its day, or on the first day of its plan. */
const on = (link: string) =>
  `${link}.since <= COALESCE(t.day, p.period_from) AND (${link}.until IS NULL OR COALESCE(t.day, p.period_from) < ${link}.until)`;

async function documentCounts(session: Session, keys: readonly number[]): Promise<Map<number, number>> {
  const rows = await session.query<{ plan: number; total: number }>(
    "SELECT plan_pk AS plan, COUNT(*) AS total FROM plan_document WHERE plan_pk IN (:...keys) GROUP BY plan_pk",
    { keys },
  );
  return new Map(rows.map(({ plan, total }) => [plan, total]));
}

async function delegationFacts(session: Session, keys: readonly number[]): Promise<Of<DelegationFact>[]> {
  const sent = await session.query<{ planPk: number; pk: number; name: string }>(
    `SELECT l.plan_pk AS "planPk", d.pk, d.name FROM plan_delegation l JOIN delegation d ON d.pk = l.delegation_pk
      WHERE l.plan_pk IN (:...keys) ORDER BY d.sort_name, d.pk`,
    { keys },
  );
  const pks = [0, ...new Set(sent.map(({ pk }) => pk))];
  const members = await membersOf(session, pks);
  const elsewhere = await session.query<{ planPk: number; pk: number; day: string; cell: string }>(
    `SELECT t.plan_pk AS "planPk", t.delegation_pk AS pk, t.day, c.name AS cell
      FROM pilot t JOIN cell c ON c.pk = t.cell_pk
      WHERE t.delegation_pk IN (:...pks) AND t.removed_at IS NULL AND t.day IS NOT NULL ORDER BY t.day, t.pk`,
    { pks },
  );
  return sent.map(({ planPk, pk, name }) => ({
    planPk,
    pk,
    name,
    members: members.get(pk) ?? [],
    elsewhere: elsewhere.filter((other) => other.pk === pk && other.planPk !== planPk),
  }));
}

/** Present members with the cells they belong to: a person's own, and those whose secretary signs in by the account. */
async function membersOf(session: Session, pks: readonly number[]): Promise<Map<number, MemberFact[]>> {
  const bag = new ParameterBag();
  const rows = await session.query<{
    pk: number;
    delegationPk: number;
    personPk: number | null;
    accountPk: number | null;
    head: number;
    cellPk: number | null;
    ownPk: number | null;
  }>(
    `SELECT m.pk, m.delegation_pk AS "delegationPk", m.person_pk AS "personPk", m.account_pk AS "accountPk",
        m.head, w.cell_pk AS "cellPk", own.cell_pk AS "ownPk"
      FROM delegation_member m LEFT JOIN person w ON w.pk = m.person_pk
      LEFT JOIN role_grant own ON own.account_pk = m.account_pk AND own.role = 'SECRETARY'
        AND own.revoked_at IS NULL AND own.cell_pk IS NOT NULL
      WHERE m.until IS NULL AND m.delegation_pk IN ${bag.list(pks)} ORDER BY m.pk`,
    bag.values,
  );
  const members = new Map<number, Map<number, MemberFact>>();
  for (const { pk, delegationPk, personPk, accountPk, head, cellPk, ownPk } of rows) {
    const of = members.get(delegationPk) ?? new Map<number, MemberFact>();
    members.set(delegationPk, of);
    const cells = [...(of.get(pk)?.cells ?? []), ...[cellPk, ownPk].filter((each) => each !== null)];
    of.set(pk, { personPk, accountPk, head: head === 1, cells: [...new Set(cells)] });
  }
  return new Map([...members].map(([pk, of]) => [pk, [...of.values()]]));
}
