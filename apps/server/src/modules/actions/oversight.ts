import type { Day } from "@nen-nep/schema";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { dayLiteral } from "../../db/dialect.js";
import { type Account, AccountType } from "../identity/index.js";
import type { Action } from "./actions.entity.js";
import { OPEN } from "./actions.filter.js";
import { accountBy, actionBy } from "./actions.loader.js";
import { ACTION_WORDS_READERS, actionScope, PAIR_READERS } from "./actions.rights.js";
import { ActionOwnerType } from "./actions.type.js";

const MOST_LOADS = 200;

@Allow(signedIn)
@ObjectType("VerifierPair", {
  description: "Two accounts that verified only each other's submissions: to be looked at, no judgement.",
})
export class VerifierPairType {
  @Field(() => AccountType, { nullable: true, description: "The one." })
  first: Account | null;

  @Field(() => AccountType, { nullable: true, description: "The other." })
  second: Account | null;

  @Field(() => Int, { description: "How many actions the one verified for the other." })
  byFirst: number;

  @Field(() => Int, { description: "How many actions the other verified for the one." })
  bySecond: number;
}

interface Verified {
  readonly submitter: number;
  readonly verifier: number;
  readonly times: number;
}

/** Pairs of accounts, each of whose submissions were verified by the other alone, within what the actor oversees. */
export async function verifierPairs(context: Context): Promise<VerifierPairType[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const rows = await session.query<Verified>(
    `SELECT t.submitted_by_pk AS submitter, t.verified_by_pk AS verifier, COUNT(*) AS times FROM action t
      WHERE t.submitted_by_pk IS NOT NULL AND t.verified_by_pk IS NOT NULL
        AND ${actionScope(context, "t", bag, PAIR_READERS)}
      GROUP BY t.submitted_by_pk, t.verified_by_pk ORDER BY submitter, verifier`,
    bag.values,
  );
  const pairs = mutualOnly(rows);
  return Promise.all(
    pairs.map(async ({ first, second, byFirst, bySecond }) => ({
      first: await accountBy(context, first),
      second: await accountBy(context, second),
      byFirst,
      bySecond,
    })),
  );
}

/** Those who were verified by one account only, and verified only for it, both ways. */
function mutualOnly(rows: readonly Verified[]) {
  const verifiersOf = (pk: number) => rows.filter(({ submitter }) => submitter === pk);
  const verifiedBy = (pk: number) => rows.filter(({ verifier }) => verifier === pk);
  const only = (a: number, b: number) =>
    verifiersOf(a).every(({ verifier }) => verifier === b) &&
    verifiedBy(a).every(({ submitter }) => submitter === b);
  return rows.flatMap(({ submitter, verifier, times }) => {
    const back = rows.find((other) => other.submitter === verifier && other.verifier === submitter);
    if (!back || submitter >= verifier || !only(submitter, verifier) || !only(verifier, submitter)) return [];
    return [{ first: submitter, second: verifier, byFirst: back.times, bySecond: times }];
  });
}

@Allow(signedIn)
@ObjectType("ActionLoad", { description: "What one owner has open." })
export class ActionLoadType {
  @Field(() => ID, { description: "Tells owners apart." })
  id: string;

  @Field(() => ActionOwnerType, { description: "Who." })
  owner: ActionOwnerType;

  @Field(() => Int, { description: "Actions that are still with the owner." })
  open: number;

  @Field(() => Int, { description: "Of these, those past due." })
  overdue: number;

  @Field(() => Int, { description: "Actions that the owner submitted and that wait to be verified." })
  waiting: number;

  @Field(() => DayScalar, { nullable: true, description: "The earliest due day of what is open." })
  dueOn: Day | null;
}

interface Load extends Pick<ActionLoadType, "open" | "overdue" | "waiting" | "dueOn"> {
  readonly latest: number;
}

/** Who has how much to do, those with most past due first; at most 200 owners. */
export async function actionLoads(context: Context): Promise<ActionLoadType[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const day = dayLiteral(session.engine, bag.add(context.today));
  const open = OPEN("t");
  const rows = await session.query<Load>(
    `SELECT MAX(t.pk) AS latest, SUM(CASE WHEN ${open} THEN 1 ELSE 0 END) AS open,
        SUM(CASE WHEN ${open} AND t.due_on < ${day} THEN 1 ELSE 0 END) AS overdue,
        SUM(CASE WHEN t.state = 'SUBMITTED' THEN 1 ELSE 0 END) AS waiting,
        MIN(CASE WHEN ${open} THEN t.due_on END) AS "dueOn"
      FROM action t LEFT JOIN tenure held ON held.pk = t.owner_tenure_pk
      WHERE (${open} OR t.state = 'SUBMITTED') AND ${actionScope(context, "t", bag, ACTION_WORDS_READERS)}
      GROUP BY held.person_pk, t.owner_account_pk
      ORDER BY overdue DESC, open DESC, latest LIMIT ${MOST_LOADS}`,
    bag.values,
  );
  const actions = await Promise.all(rows.map(({ latest }) => actionBy(context, latest)));
  return rows.map((row, index) => ({
    ...row,
    id: actions[index]!.id,
    owner: ownerOfAction(actions[index]!),
  }));
}

export const ownerOfAction = (action: Action): ActionOwnerType => ({ post: action.ownerPost, action });
