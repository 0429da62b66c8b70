import type { Context } from "../../../core/context.js";
import { type EntityClass, findRows } from "../../../core/rows.js";
import type { Rest } from "../../../core/withdraw.js";
import type { Session } from "../../../db/session.js";
import {
  Evaluation,
  type EvaluationInput,
  reviseEvaluations,
  withdrawEvaluations,
} from "../../evaluations/index.js";
import {
  correctDeclarations,
  correctMeetings,
  Meeting,
  MonthDeclaration,
  withdrawDeclarations,
  withdrawMeetings,
} from "../../meetings/index.js";
import {
  amendCells,
  amendPosts,
  beginCommittees,
  Cell,
  Committee,
  type LinkKind,
  type LinkOfCell,
  replaceLinks,
  Tenure,
  withdrawCells,
  withdrawCommittees,
  withdrawDelegations,
  withdrawPersons,
  withdrawPosts,
} from "../../organization/index.js";
import type { Journaled } from "../plan/journal.js";

/** A record that a batch changed, with what its changed columns held. */
export interface Changed {
  readonly rowPk: number;
  readonly before: unknown;
}

/** How a batch is taken back for one kind of record. */
export interface RevertSubject {
  /** Takes new records away; returns those that others rest on. */
  readonly withdraw: ((context: Context, pks: readonly number[]) => Promise<Rest[]>) | null;
  /** Gives changed records what they held before. */
  readonly restore:
    | ((context: Context, session: Session, changes: readonly Changed[]) => Promise<void>)
    | null;
}

/** Restores records whose patch a verb takes as it is. */
const restoring =
  <T extends { pk: number }, P>(
    entity: EntityClass<T>,
    amend: (context: Context, amendments: readonly { current: T; before: P }[]) => Promise<unknown>,
  ): RevertSubject["restore"] =>
  async (context, session, changes) => {
    const pks = changes.map(({ rowPk }) => rowPk);
    const current = new Map(
      (await findRows(session, entity, "pk IN (:...pks)", { pks })).map((row) => [row.pk, row]),
    );
    const amendments = changes.map(({ rowPk, before }) => ({
      current: current.get(rowPk)!,
      before: before as P,
    }));
    await amend(context, amendments);
  };

/** What the journal keeps of a cell's links, which have no version: all that was, and all that is. */
export interface LinksBefore {
  readonly before: readonly LinkOfCell[];
  readonly after: readonly LinkOfCell[];
}

const relinking =
  (kind: LinkKind): RevertSubject["restore"] =>
  (context, _session, changes) =>
    replaceLinks(
      context,
      changes.map(({ rowPk, before }) => ({ cellPk: rowPk, kind, links: (before as LinksBefore).before })),
    );

/** Takes committees away from the lowest upward: one goes once those under it have gone. */
async function withdrawTree(context: Context, pks: readonly number[]): Promise<Rest[]> {
  const rests = await withdrawCommittees(context, pks);
  const left = [...new Set(rests.map(({ pk }) => pk))];
  return left.length === 0 || left.length === pks.length ? rests : withdrawTree(context, left);
}

const REASON = "Hoàn tác lần nạp sổ theo dõi";

export const REVERT_SUBJECTS: Readonly<Record<Journaled, RevertSubject>> = {
  committee: {
    withdraw: withdrawTree,
    restore: restoring<Committee, Pick<Committee, "since">>(Committee, (context, list) =>
      beginCommittees(
        context,
        list.map(({ current, before }) => ({ committee: current, since: before.since })),
      ),
    ),
  },
  cell: {
    withdraw: withdrawCells,
    restore: restoring<Cell, Partial<Cell>>(Cell, (context, list) =>
      amendCells(
        context,
        list.map(({ current, before }) => ({ cell: current, patch: before })),
      ),
    ),
  },
  cell_group_link: { withdraw: null, restore: relinking("group") },
  cell_committee_link: { withdraw: null, restore: relinking("committee") },
  person: { withdraw: withdrawPersons, restore: null },
  tenure: {
    withdraw: withdrawPosts,
    restore: restoring<Tenure, Partial<Tenure>>(Tenure, (context, list) =>
      amendPosts(
        context,
        list.map(({ current, before }) => ({ tenure: current, patch: before })),
      ),
    ),
  },
  delegation: { withdraw: withdrawDelegations, restore: null },
  meeting: {
    withdraw: withdrawMeetings,
    restore: restoring<Meeting, Partial<Meeting>>(Meeting, (context, list) =>
      correctMeetings(
        context,
        list.map(({ current, before }) => ({ meeting: current, patch: before })),
      ),
    ),
  },
  month_declaration: {
    withdraw: withdrawDeclarations,
    restore: restoring<MonthDeclaration, Partial<MonthDeclaration>>(MonthDeclaration, (context, list) =>
      correctDeclarations(
        context,
        list.map(({ current, before }) => ({ declaration: current, patch: before })),
      ),
    ),
  },
  evaluation: {
    withdraw: withdrawEvaluations,
    restore: restoring<Evaluation, EvaluationInput>(Evaluation, (context, list) =>
      reviseEvaluations(
        context,
        list.map(({ current, before }) => ({ evaluation: current, input: before, reason: REASON })),
      ),
    ),
  },
};
