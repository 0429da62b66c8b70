import type { Day, EvaluatorKind, Month, Role, SessionType, Setting } from "@nen-nep/schema";
import { Context, type Services } from "../../src/core/context.js";
import { type EntityClass, findRows } from "../../src/core/rows.js";
import {
  applies,
  FRAME_42,
  publishRubrics,
  type RubricSheet,
  readRubrics,
  recordEvaluations,
  type StoredRubric,
} from "../../src/modules/evaluations/index.js";
import { createAccount, grantRole } from "../../src/modules/identity/index.js";
import { declareMonths, type MeetingInput, recordMeetings } from "../../src/modules/meetings/index.js";
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
} from "../../src/modules/organization/index.js";

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
  readonly remarks?: string;
  /** The score sheet; the frame of 42-HD unless told. */
  readonly sheet?: RubricSheet;
}

/** An office of the tests, told in sentences; each calls the services' own verbs. */
export class Office {
  constructor(private readonly services: Services) {}

  private get context(): Context {
    return new Context(this.services, null);
  }

  async committee(name: string, under: Ref | null = null, since = FOUNDED): Promise<Ref> {
    const kind = under ? "WARD" : "DISTRICT";
    const input = { name, kind, parentId: under?.id ?? null, since, source: "SUPERIOR" } as const;
    const [id] = await createCommittees(this.context, [input]);
    return this.refer(Committee, id!);
  }

  /** The group with this key; the six are made where there are none. */
  async group(key: GroupKey): Promise<Ref> {
    const read = () => this.services.database.read((session) => findRows(session, CellGroup));
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
    const cells = await this.services.database.read((session) => findRows(session, Cell));
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

  async delegation(name: string, of: Ref): Promise<Ref> {
    const [id] = await createDelegations(this.context, [{ committeePk: of.pk, name }]);
    return this.refer(Delegation, id!);
  }

  /** The rubric, published where it is not yet. */
  async rubric(sheet: RubricSheet = FRAME_42): Promise<StoredRubric> {
    const find = async () =>
      (await this.services.database.read(readRubrics)).find((rubric) => rubric.key === sheet.key);
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
        findings: [],
        source: "SUPERIOR",
        recordedOn: heldOn,
      },
    ]);
    return id!;
  }

  /** An account that holds a role over a committee, a cell or a delegation; its password is `PASSWORD`. */
  async account(
    login: string,
    role: Role,
    over: { committee?: Ref; cell?: Ref; delegation?: Ref } = {},
  ): Promise<string> {
    const { id } = await createAccount(this.context, { login, password: PASSWORD });
    await grantRole(this.context, {
      accountId: id,
      role,
      committeeId: over.committee?.id,
      cellId: over.cell?.id,
      delegationId: over.delegation?.id,
      since: FOUNDED,
    });
    return id;
  }

  private async refer<T extends Ref>(entity: EntityClass<T>, id: string): Promise<Ref> {
    const [found] = await this.services.database.read((session) =>
      findRows(session, entity, "id = :id", { id }),
    );
    return found!;
  }
}
