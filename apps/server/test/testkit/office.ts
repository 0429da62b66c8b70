import {
  type ActionKind,
  addMonths,
  type BodyKind,
  bucketOf,
  type Day,
  type EvaluatorKind,
  type Month,
  type Role,
  type SessionType,
  type Setting,
} from "@nen-nep/schema";
import { Context, type Services } from "../../src/core/context.js";
import { type EntityClass, findRows } from "../../src/core/rows.js";
import { inTransaction, type Transaction } from "../../src/core/transaction.js";
import type { Session } from "../../src/db/session.js";
import { openActions } from "../../src/modules/actions/index.js";
import {
  applies,
  type FindingInput,
  FRAME_42,
  publishRubrics,
  type RubricSheet,
  readRubrics,
  recordEvaluations,
  type StoredRubric,
} from "../../src/modules/evaluations/index.js";
import { contestFlag, Flag } from "../../src/modules/flags/index.js";
import { createAccount, grantRole, linkPerson } from "../../src/modules/identity/index.js";
import {
  Body,
  proposeMeasure,
  recordBody,
  seatInBody,
  takeMeasureStep,
} from "../../src/modules/measures/index.js";
import {
  correctMeeting,
  crossCheckMeeting,
  declareMonths,
  Meeting,
  type MeetingInput,
  recordMeetings,
} from "../../src/modules/meetings/index.js";
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
  Person,
  SIX_GROUPS,
  Tenure,
} from "../../src/modules/organization/index.js";
import {
  approvePlan,
  type ChosenPilot,
  choosePilot,
  draftPlan,
  formDelegation,
  Pilot,
  Plan,
} from "../../src/modules/plans/index.js";
import {
  Course,
  chooseParticipants,
  declareUnavailable,
  enrol,
  inviteParticipants,
  scheduleCourse,
} from "../../src/modules/training/index.js";

/** A record as other sentences refer to it. */
export interface Ref {
  readonly id: string;
  readonly pk: number;
}
export type CellRef = Ref & { readonly code: string };
export type GroupKey = (typeof SIX_GROUPS)[number]["key"];

export const PASSWORD = "mật khẩu của kiểm thử";
const FOUNDED: Day = "2018-01-01";

interface EvaluationSentence {
  readonly by?: EvaluatorKind;
  readonly setting?: Setting;
  readonly sessionType?: SessionType;
  readonly delegation?: Ref;
  readonly committee?: Ref;
  readonly meeting?: Ref;
  readonly pilot?: Ref;
  readonly remarks?: string;
  readonly findings?: readonly FindingInput[];
  /** The score sheet; the frame of 42-HD unless told. */
  readonly sheet?: RubricSheet;
}

/** An office of the tests, told in sentences; each calls the services' own verbs. */
export class Office {
  constructor(
    private readonly services: Services,
    private readonly within: Transaction | null = null,
  ) {}

  private get context(): Context {
    return this.within?.context ?? new Context(this.services, null);
  }

  private read<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return this.within ? work(this.within.session) : this.services.database.read(work);
  }

  /** Tells many sentences in one transaction: what follows from records is kept in step once, not after each. */
  async atOnce(tell: (office: Office) => Promise<unknown>): Promise<void> {
    await inTransaction(this.context, { verb: "atOnce" }, async (tx) => {
      await tell(new Office(this.services, tx));
    });
  }

  async committee(name: string, under: Ref | null = null, since = FOUNDED): Promise<Ref> {
    const kind = under ? "WARD" : "DISTRICT";
    const input = { name, kind, parentId: under?.id ?? null, since, source: "SUPERIOR" } as const;
    const [id] = await createCommittees(this.context, [input]);
    return this.refer(Committee, id!);
  }

  /** The group with this key; the six are made where there are none. */
  async group(key: GroupKey): Promise<Ref> {
    const read = () => this.read((session) => findRows(session, CellGroup));
    let groups = await read();
    if (groups.length === 0) {
      await createGroups(this.context, SIX_GROUPS);
      groups = await read();
    }
    return groups.find((group) => group.key === key)!;
  }

  /** Cells with these codes under a committee, all of one group. */
  async cells(
    codes: readonly string[],
    under: Ref,
    group: GroupKey = "NEIGHBOURHOOD",
    since = FOUNDED,
  ): Promise<CellRef[]> {
    const { pk: groupPk } = await this.group(group);
    const inputs = codes.map((code) => ({
      code,
      name: `Chi bộ ${code}`,
      groupPk,
      committeePk: under.pk,
      members: 20,
      membersOn: since,
      since,
      source: "SUPERIOR" as const,
    }));
    const ids = await createCells(this.context, inputs);
    const cells = await this.read((session) => findRows(session, Cell));
    return ids.map((id) => cells.find((cell) => cell.id === id)!);
  }

  async cell(code: string, under: Ref, group?: GroupKey): Promise<CellRef> {
    return (await this.cells([code], under, group))[0]!;
  }

  /** Appoints a secretary and returns the person's internal key. */
  async secretary(cell: Ref, name: string, since = FOUNDED, until: Day | null = null): Promise<number> {
    const [personPk] = await createPersons(this.context, [{ cellPk: cell.pk, name }]);
    const tenure = {
      cellPk: cell.pk,
      personPk: personPk!,
      post: "SECRETARY",
      since,
      until,
      source: "SUPERIOR",
    } as const;
    await appointPosts(this.context, [tenure]);
    return personPk!;
  }

  /** A deputy of the cell since it was founded; returns the post. */
  async deputy(cell: Ref, name: string): Promise<Tenure> {
    const [personPk] = await createPersons(this.context, [{ cellPk: cell.pk, name }]);
    const post = { post: "DEPUTY", since: FOUNDED, until: null, source: "SUPERIOR" } as const;
    await appointPosts(this.context, [{ ...post, cellPk: cell.pk, personPk: personPk! }]);
    const [held] = await this.read((session) =>
      findRows(session, Tenure, "person_pk = :personPk", { personPk }),
    );
    return held!;
  }

  /** Days on which somebody cannot attend a course. */
  async away(personPk: number, fromDay: Day, toDay: Day): Promise<void> {
    const [person] = await this.read((session) => findRows(session, Person, "pk = :personPk", { personPk }));
    await declareUnavailable(this.context, { personId: person!.id, fromDay, toDay });
  }

  /** The cell met on these days; returns the meetings' ids. */
  met(cell: Ref, days: readonly Day[], more: Partial<MeetingInput> = {}): Promise<string[]> {
    const inputs = days.map((heldOn) => ({
      cellPk: cell.pk,
      heldOn,
      sessionType: "REGULAR" as const,
      chairPk: null,
      chairPost: null,
      theme: null,
      members: 20,
      present: 18,
      excused: 2,
      unexcused: 0,
      exempt: 0,
      lengthMinutes: 100,
      committeeMetOn: null,
      source: "SELF_REPORTED" as const,
      recordedOn: heldOn,
      ...more,
    }));
    return recordMeetings(this.context, inputs);
  }

  /** A superior finds that a record differs from the minutes, and corrects it; both in these words. */
  async disputed(meetingId: string, words: string): Promise<void> {
    const read = { meetingId, version: 1 };
    await crossCheckMeeting(this.context, { ...read, agrees: false, note: words });
    await correctMeeting(this.context, { ...read, minutes: "Sổ biên bản", reason: words });
  }

  /** The cell declares that it did not meet; with a document it postponed. */
  async declared(cell: Ref, month: Month, document: string | null = null): Promise<void> {
    const state = document ? "POSTPONED" : "NOT_HELD";
    const source = "SELF_REPORTED" as const;
    const input = {
      cellPk: cell.pk,
      month,
      state,
      document,
      note: null,
      source,
      recordedOn: `${month}-28`,
    } as const;
    await declareMonths(this.context, [input]);
  }

  /** What is said of the flags of a cell. */
  async explained(cell: Ref, words: string): Promise<void> {
    const flags = await this.read((session) => findRows(session, Flag, "cell_pk = :pk", { pk: cell.pk }));
    for (const { id: flagId, version } of flags) {
      await contestFlag(this.context, { flagId, version, explanation: words });
    }
  }

  async delegation(name: string, of: Ref): Promise<Ref> {
    const [id] = await createDelegations(this.context, [{ committeePk: of.pk, name }]);
    return this.refer(Delegation, id!);
  }

  /** A plan of a committee over the autumn of 2018, approved unless told. */
  async plan(number: string, of: Ref, approvedOn: Day | null = "2018-08-06"): Promise<Ref> {
    const period = { from: "2018-08-06", before: "2019-01-01" };
    const id = await draftPlan(this.context, { committeeId: of.id, number, title: number, ...period });
    if (approvedOn !== null) await approvePlan(this.context, { planId: id, version: 1, approvedOn });
    return this.refer(Plan, id);
  }

  /** A delegation that a plan sends, with persons of cells as members, the first of them its head. */
  async sent(name: string, plan: Ref, persons: readonly string[] = []): Promise<Ref> {
    const members = persons.map((personId, index) => ({ personId, head: index === 0 }));
    const id = await formDelegation(this.context, { planId: plan.id, name, members, since: FOUNDED });
    return this.refer(Delegation, id);
  }

  /** A cell is chosen for a model meeting. */
  async pilot(plan: Ref, cell: Ref, how: Partial<ChosenPilot> = {}): Promise<Ref> {
    const id = await choosePilot(this.context, {
      planId: plan.id,
      cellId: cell.id,
      sessionType: "REGULAR",
      ...how,
    });
    return this.refer(Pilot, id);
  }

  /** The rubric, published where it is not yet. */
  async rubric(sheet: RubricSheet = FRAME_42): Promise<StoredRubric> {
    const find = async () => (await this.read(readRubrics)).find((rubric) => rubric.key === sheet.key);
    const known = await find();
    if (known) return known;
    await publishRubrics(this.context, [sheet], FOUNDED);
    return (await find())!;
  }

  /** An evaluation in which every criterion that applies gets `share` of its points (0 to 1). Returns its id. */
  async evaluated(cell: Ref, heldOn: Day, share: number, how: EvaluationSentence = {}): Promise<string> {
    const rubric = await this.rubric(how.sheet);
    const sessionType = how.sessionType ?? "REGULAR";
    const marks = Object.fromEntries(
      rubric.criteria.map((criterion) => [
        criterion.key,
        applies(criterion, sessionType) ? Math.round(criterion.maxPoints * share) : null,
      ]),
    );
    const [id] = await recordEvaluations(this.context, [
      {
        cellPk: cell.pk,
        meetingPk: how.meeting?.pk ?? null,
        pilotPk: how.pilot?.pk ?? null,
        heldOn,
        evaluatedOn: heldOn,
        sessionType,
        evaluatorKind: how.by ?? "SUPERIOR",
        setting: how.setting ?? "ORDINARY",
        delegationPk: how.delegation?.pk ?? null,
        committeePk: how.committee?.pk ?? null,
        rubricVersionPk: rubric.versionPk,
        marks,
        remarks: how.remarks ?? null,
        findings: how.findings ?? [],
        source: "SUPERIOR",
        recordedOn: heldOn,
      },
    ]);
    return id!;
  }

  /** The cell met under this chair, and an official evaluation gave every criterion `share` of its points. */
  async chaired(
    cell: Ref,
    chairPk: number,
    heldOn: Day,
    share: number,
    how: EvaluationSentence = {},
  ): Promise<void> {
    const [id] = await this.met(cell, [heldOn], { chairPk, chairPost: "SECRETARY" });
    await this.evaluated(cell, heldOn, share, { ...how, meeting: await this.refer(Meeting, id!) });
  }

  /** The same work given to cells for a month, each to its secretary, due a month later; returns the ids. */
  async gave(
    cells: readonly Ref[],
    title: string,
    openedOn: Day,
    more: { readonly kind?: ActionKind; readonly note?: string } = {},
  ): Promise<string[]> {
    const cellPks = cells.map(({ pk }) => pk);
    const held = await this.read((session) =>
      findRows(session, Tenure, "post = 'SECRETARY' AND until IS NULL AND cell_pk IN (:...cellPks)", {
        cellPks,
      }),
    );
    return openActions(
      this.context,
      held.map(({ pk, post, cellPk }) => ({
        kind: "GUIDANCE",
        title,
        ...more,
        at: { cellPk },
        owner: { tenurePk: pk, post },
        openedOn,
        dueOn: addMonths(openedOn, 1),
        answers: [
          {
            kind: "BREACH",
            month: bucketOf(openedOn, "MONTH").start,
            findingPk: null,
            evaluationPk: null,
            criterionPk: null,
            planPk: null,
            documentPk: null,
            words: null,
          },
        ],
      })),
    );
  }

  /** An account that holds a role over a committee, a cell or a delegation; its password is `PASSWORD`. */
  async account(
    login: string,
    role: Role,
    over: { committee?: Ref; cell?: Ref; delegation?: Ref; until?: string } = {},
  ): Promise<string> {
    const { id } = await createAccount(this.context, { login, password: PASSWORD });
    await this.grant(id, role, over);
    return id;
  }

  /** The account holds a further role. */
  async grant(
    accountId: string,
    role: Role,
    over: { committee?: Ref; cell?: Ref; delegation?: Ref; until?: string } = {},
  ): Promise<void> {
    await grantRole(this.context, {
      accountId,
      role,
      committeeId: over.committee?.id,
      cellId: over.cell?.id,
      delegationId: over.delegation?.id,
      since: FOUNDED,
      until: over.until,
    });
  }

  /** The account belongs to a person of a cell. */
  async belongs(accountId: string, personPk: number): Promise<void> {
    const [person] = await this.read((session) => findRows(session, Person, "pk = :personPk", { personPk }));
    await linkPerson(this.context, { accountId, personId: person!.id });
  }

  /** A body of a committee that decides. */
  async body(name: string, kind: BodyKind, of: Ref, seats = 9): Promise<Ref> {
    const quorum = Math.floor(seats / 2) + 1;
    return this.refer(
      Body,
      await recordBody(this.context, { kind, name, committeeId: of.id, seats, quorum }),
    );
  }

  /** The account acts for a body. */
  async seated(accountId: string, body: Ref): Promise<void> {
    await seatInBody(this.context, { bodyId: body.id, accountId, since: FOUNDED });
  }

  /** A reminder proposed about the head of a cell on an evaluation, and notified; returns the case's id. */
  async accused(cell: Ref, body: Ref, evaluationId: string, words: string): Promise<string> {
    const [head] = await this.read((session) =>
      findRows(session, Tenure, "post = 'SECRETARY' AND until IS NULL AND cell_pk = :pk", { pk: cell.pk }),
    );
    const input = {
      cellId: cell.id,
      tenureId: head!.id,
      bodyId: body.id,
      evaluationIds: [evaluationId],
      words,
    };
    const id = await proposeMeasure(this.context, { ...input, kind: "REMINDER" });
    return takeMeasureStep(this.context, "NOTIFY", { id, version: 1, proof: "SIGNED" });
  }

  /** A course of a committee for the holders of these posts, who are invited; nobody else is chosen. */
  async course(of: Ref, tenureIds: readonly string[], words: (index: number) => string): Promise<Ref> {
    const id = await scheduleCourse(this.context, {
      committeeId: of.id,
      name: "Bồi dưỡng cấp ủy viên",
      skills: ["CHAIRING"],
      seats: tenureIds.length,
      sessions: [{ day: "2020-06-01", form: "LECTURE", topic: "Điều hành thảo luận" }],
    });
    await chooseParticipants(this.context, { courseId: id, version: 1 });
    for (const [index, tenureId] of tenureIds.entries())
      await enrol(this.context, { courseId: id, tenureId, words: words(index) });
    await inviteParticipants(this.context, { courseId: id, version: 2 });
    return this.refer(Course, id);
  }

  private async refer<T extends Ref>(entity: EntityClass<T>, id: string): Promise<Ref> {
    const [found] = await this.read((session) => findRows(session, entity, "id = :id", { id }));
    return found!;
  }
}
