import { newId } from "../../src/core/rows.js";
import { FRAME_42, WARD_SHEET } from "../../src/modules/evaluations/index.js";
import type { Answer, Client, GraphQLProblem } from "../testkit/client.js";
import type { Kit } from "../testkit/kit.js";
import type { CellRef, Ref } from "../testkit/office.js";

export { newId };

export const START = `mutation ($input: StartEvaluationInput!) { startEvaluation(input: $input) {
  id version state nextSteps marks { criterion { id key } points applicable version note } } }`;
export const MARK = `mutation ($input: MarkCriterionInput!) { markCriterion(input: $input) {
  evaluationId criterionId version points note } }`;
export const REMARK = `mutation ($input: RemarkEvaluationInput!) { remarkEvaluation(input: $input) { version remarks } }`;
export const SUBMIT = `mutation ($input: EvaluationStepInput!) { submitEvaluation(input: $input) { id version state score rating } }`;
export const LOCK = `mutation ($input: EvaluationStepInput!) { lockEvaluation(input: $input) { id version state score } }`;
export const DISCARD = `mutation ($input: EvaluationStepInput!) { discardEvaluation(input: $input) }`;
export const REVISE = `mutation ($input: ReviseEvaluationInput!) { reviseEvaluation(input: $input) { id version state score } }`;
export const CONTEST = `mutation ($input: ContestEvaluationInput!) { contestEvaluation(input: $input) }`;
export const ANSWER = `mutation ($input: AnswerContestInput!) { answerContest(input: $input) }`;
export const ADD = `mutation ($input: AddFindingInput!) { addFinding(input: $input) }`;
export const CHANGE = `mutation ($input: ChangeFindingInput!) { changeFinding(input: $input) }`;
export const REMOVE = `mutation ($input: RemoveFindingInput!) { removeFinding(input: $input) }`;

/** What the page of an evaluation asks; roles without free queries may run it. */
export const READ = `query ReadEvaluation($id: ID!) { evaluation(id: $id) {
  id version state score rating remarks remarksVersion nextSteps reason
  marks { criterion { id key } points applicable version note }
  findings { id kind severity words version criterion { key } }
  earlier { version reason score changes { criterionKey points } }
  contests { id version words answer outcome evaluationVersion }
} }`;
export const OPEN = "query ReadOpen { openEvaluations { totalCount nodes { id state } } }";
export const LISTED = `query ReadLocked { evaluations { totalCount } findings { totalCount }
  cells { nodes { code evaluations { totalCount } latestEvaluation { id } timeline { nodes { kind } } } } }`;

export interface Form {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly nextSteps: readonly string[];
  readonly marks: readonly {
    readonly criterion: { readonly id: string; readonly key: string };
    readonly points: number | null;
    readonly applicable: boolean;
    readonly version: number;
    readonly note: string | null;
  }[];
}

/** Two wards with a cell each, a delegation assigned to the first, and everybody who has a part in evaluating. */
export class Desk {
  readonly clients: Record<string, Client> = {};
  cell: CellRef;
  other: CellRef;
  delegation: Ref;
  pilot: Ref;
  district: Ref;
  rubric: string;
  sheet: string;

  constructor(readonly kit: Kit) {}

  async furnish(): Promise<this> {
    const { office } = this.kit;
    this.district = await office.committee("Quận ủy Tân Phú");
    const near = await office.committee("Đảng ủy phường Hòa Thạnh", this.district);
    const far = await office.committee("Đảng ủy phường Tây Thạnh", this.district);
    this.cell = await office.cell("KP-001", near);
    this.other = await office.cell("KP-002", far);
    const plan = await office.plan("109-KH/QU", this.district);
    this.delegation = await office.sent("Đoàn công tác số 1", plan);
    const second = await office.sent("Đoàn công tác số 2", plan);
    const due = { sessionType: "REGULAR", day: "2020-03-12" } as const;
    this.pilot = await office.pilot(plan, this.cell, { ...due, delegationId: this.delegation.id });
    await office.pilot(plan, this.other, { ...due, delegationId: second.id });
    const { versionPk } = await office.rubric(FRAME_42);
    const sheet = await office.rubric(WARD_SHEET);
    this.rubric = await this.idOfRubric(versionPk);
    this.sheet = await this.idOfRubric(sheet.versionPk);
    await office.evaluated(this.cell, "2019-01-10", 0.8, { setting: "MODEL", committee: near });
    await office.evaluated(this.other, "2019-01-10", 0.8, { setting: "MODEL", committee: far });
    const accounts = [
      ["delegate", "DELEGATE", { delegation: this.delegation }],
      ["companion", "DELEGATE", { delegation: this.delegation }],
      ["stranger", "DELEGATE", { delegation: second }],
      ["superior", "SUPERIOR", { committee: near }],
      ["colleague", "SUPERIOR", { committee: near }],
      ["outsider", "SUPERIOR", { committee: far }],
      ["secretary", "SECRETARY", { cell: this.cell }],
      ["neighbour", "SECRETARY", { cell: this.other }],
      ["organiser", "ORGANISER", { committee: this.district }],
      ["committee", "STANDING_COMMITTEE", { committee: this.district }],
      ["analyst", "ANALYST", { committee: this.district }],
    ] as const;
    // Hashing a password is slow by design, and a crowd at the door would be throttled: a few at a time.
    const join = async ([login, role, over]: (typeof accounts)[number]) => {
      await office.account(login, role, over);
      this.clients[login] = await this.kit.as(login);
    };
    for (let start = 0; start < accounts.length; start += 4) {
      await Promise.all(accounts.slice(start, start + 4).map(join));
    }
    return this;
  }

  as(login: string): Client {
    return this.clients[login]!;
  }

  private async idOfRubric(pk: number): Promise<string> {
    const [row] = await this.kit.app.services.database.read((session) =>
      session.query<{ id: string }>("SELECT id FROM rubric_version WHERE pk = :pk", { pk }),
    );
    return row!.id;
  }

  /** Begins a form and returns it. */
  async start(login: string, heldOn: string, more: object = {}): Promise<Form> {
    const input = {
      id: newId(),
      cellId: this.cell.id,
      evaluatorKind: "SUPERIOR",
      rubricId: this.rubric,
      heldOn,
      sessionType: "REGULAR",
      ...more,
    };
    return (await this.as(login).ask<{ startEvaluation: Form }>(START, { input })).startEvaluation;
  }

  async read<T = Form>(login: string, id: string): Promise<T | null> {
    return (await this.as(login).ask<{ evaluation: T | null }>(READ, { id })).evaluation;
  }

  /** Gives every criterion that applies the share of its points, in halves. */
  async fill(login: string, form: Form, points: (key: string) => number): Promise<void> {
    for (const { criterion, applicable, version } of form.marks) {
      if (!applicable) continue;
      const input = {
        evaluationId: form.id,
        criterionId: criterion.id,
        version,
        points: points(criterion.key),
      };
      await this.as(login).ask(MARK, { input });
    }
  }

  /** A locked evaluation of the first cell by its superior; returns its id. */
  async locked(heldOn: string, points: (key: string) => number = () => 4): Promise<string> {
    const form = await this.start("superior", heldOn);
    await this.fill("superior", form, points);
    await this.as("superior").ask(SUBMIT, { input: { evaluationId: form.id, version: 1 } });
    await this.as("organiser").ask(LOCK, { input: { evaluationId: form.id, version: 2 } });
    return form.id;
  }

  /** What a refusal of an operation says. */
  async refusal(login: string, query: string, input: object): Promise<GraphQLProblem["extensions"]> {
    return (await this.as(login).refused(query, { input }))[0]!.extensions;
  }

  send<T>(login: string, query: string, input: object): Promise<Answer<T>> {
    return this.as(login).send<T>({ query, variables: { input } });
  }
}
