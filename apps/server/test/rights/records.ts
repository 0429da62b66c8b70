import type { EvaluatorKind } from "@nen-nep/schema";
import { Context } from "../../src/core/context.js";
import { insertRows, newId } from "../../src/core/rows.js";
import { ImportBatch } from "../../src/modules/exchange/exchange.entity.js";
import { recordDecision, recordSession } from "../../src/modules/sessions/index.js";
import { requestTraining } from "../../src/modules/training/index.js";
import type { Client } from "../testkit/client.js";
import type { Kit } from "../testkit/kit.js";
import type { CellRef, Ref } from "../testkit/office.js";
import type { RightsOffice } from "./office.js";
import type { Records, Shared } from "./verbs.js";

const START = "mutation ($input: StartEvaluationInput!) { made: startEvaluation(input: $input) { id } }";
const RECORD = "mutation ($input: RecordMeetingInput!) { made: recordMeeting(input: $input) { id } }";
const FIND = "mutation ($input: AddFindingInput!) { made: addFinding(input: $input) }";
const CONTEST = "mutation ($input: ContestEvaluationInput!) { made: contestEvaluation(input: $input) }";
const DRAW = "mutation ($input: DrawLessonInput!) { made: drawLesson(input: $input) { id } }";
const OFFER = "mutation ($input: OfferLessonInput!) { made: offerLesson(input: $input) { id } }";
const OPEN = "mutation ($input: OpenActionInput!) { made: openAction(input: $input) { id } }";
const EVENT = "mutation ($input: PlanEventInput!) { made: planEvent(input: $input) { id } }";
const KEEP = "mutation ($input: SaveQueryInput!) { made: saveQuery(input: $input) { id } }";
const TOKEN = "mutation ($input: CreateTokenInput!) { made: createToken(input: $input) { id } }";
const FEED = "mutation ($input: CreateCalendarFeedInput!) { made: createCalendarFeed(input: $input) { id } }";

/** What is asked by roles that do not query freely. */
export const MAKING = [START, RECORD, FIND, CONTEST];

type Made = { readonly made: string | { readonly id: string } };
async function make(who: Client, mutation: string, input: object): Promise<string> {
  const { made } = await who.ask<Made>(mutation, { input });
  return typeof made === "string" ? made : made.id;
}

const WORDS = "Việc của kiểm thử";
const LATER = "2019-05-09";

/** What the actors themselves have written of a cell. */
type Written = Pick<Records, "noted" | "evaluation" | "finding">;

class Maker {
  constructor(
    private readonly kit: Kit,
    private readonly office: RightsOffice,
    private readonly organiser: Client,
  ) {}

  async first(sql: string, values: Record<string, unknown> = {}): Promise<string> {
    const { database } = this.kit.app.services;
    const [row] = await database.read((session) => session.query<{ id: string }>(`SELECT ${sql}`, values));
    return row!.id;
  }

  private rubric(): Promise<string> {
    return this.first("id FROM rubric_version ORDER BY pk LIMIT 1");
  }

  /** The records of a cell; `written` is what the actors wrote of it. */
  async records(place: "own" | "outside", plan: Ref, written: Written): Promise<Records> {
    const [cell, committee] = [this.office.cells[place], this.office.committees[place]];
    const { pk } = cell;
    const { office } = this.kit;
    const of = (table: string, more = "1 = 1") =>
      this.first(`id FROM ${table} WHERE cell_pk = :pk AND ${more} ORDER BY pk DESC LIMIT 1`, { pk });
    const [meeting] = await office.met(cell, [LATER]);
    await office.declared(cell, "2019-08");
    const pilot = await office.pilot(plan, cell);
    const locked = await of("evaluation", "state = 'LOCKED'");
    const finding = await this.first(
      "f.id FROM finding f JOIN evaluation e ON e.pk = f.evaluation_pk WHERE e.id = :locked",
      { locked },
    );
    const lesson = await make(this.organiser, DRAW, {
      committeeId: committee.id,
      groupKey: "NEIGHBOURHOOD",
      title: WORDS,
      words: WORDS,
      findingIds: [finding],
    });
    await make(this.organiser, OFFER, { lessonId: lesson, version: 1, cellIds: [cell.id] });
    const event = await make(this.organiser, OPEN, {
      kind: "LESSONS_CONFERENCE",
      cellId: cell.id,
      title: WORDS,
      openedOn: "2020-05-01",
      dueOn: "2020-06-15",
    });
    await make(this.organiser, EVENT, { id: event, version: 1, heldOn: "2020-06-01", cellIds: [] });
    return {
      ...written,
      cell: cell.id,
      committee: committee.id,
      tenure: await of("tenure"),
      person: await of("person"),
      meeting: meeting!,
      declaration: await of("month_declaration"),
      locked,
      contest: await this.contested(cell, locked),
      plan: plan.id,
      pilot: pilot.id,
      lesson,
      offer: await of("lesson_offer"),
      guidance: await of("action", "kind = 'GUIDANCE'"),
      event,
      flag: await of("flag"),
      trainingRequest: await this.asked(await of("person")),
      measure: await of("measure"),
      body: await this.first("b.id FROM body b JOIN measure m ON m.body_pk = b.pk WHERE m.cell_pk = :pk", {
        pk,
      }),
      ...(await this.session(committee)),
      course: await this.first(
        "c.id FROM course c JOIN enrolment e ON e.course_pk = c.pk WHERE e.cell_pk = :pk",
        { pk },
      ),
      enrolment: await of("enrolment"),
      unavailability: await this.first(
        "u.id FROM unavailability u JOIN person p ON p.pk = u.person_pk WHERE p.cell_pk = :pk",
        { pk },
      ),
      import: await this.imported(committee),
      account: await this.first(
        "a.id FROM account a JOIN role_grant g ON g.account_pk = a.pk WHERE g.cell_pk = :pk AND a.login LIKE 'contests.%' LIMIT 1",
        { pk },
      ),
      grant: await this.first("g.id FROM role_grant g WHERE g.cell_pk = :pk ORDER BY g.pk DESC LIMIT 1", {
        pk,
      }),
    };
  }

  /** What somebody asks of those who organise courses. */
  private asked(personId: string): Promise<string> {
    const input = { kind: "COURSE", personId, skill: "CHAIRING", words: WORDS } as const;
    return requestTraining(new Context(this.kit.app.services, null), input);
  }

  /** What a delegate has recorded, and forms that a delegate, a superior and a secretary have begun. */
  async written(): Promise<Written> {
    const { clients, cells } = this.office;
    const rubricId = await this.rubric();
    const makers = { DELEGATION: clients.DELEGATE, SUPERIOR: clients.SUPERIOR, SELF: clients.SECRETARY };
    const evaluation = {} as Record<EvaluatorKind, string>;
    const finding = {} as Record<EvaluatorKind, string>;
    for (const [kind, who] of Object.entries(makers) as [EvaluatorKind, Client][]) {
      const form = { cellId: cells.own.id, evaluatorKind: kind, rubricId, heldOn: LATER };
      evaluation[kind] = await make(who, START, { ...form, sessionType: "REGULAR" });
      const found = { evaluationId: evaluation[kind], kind: "STRENGTH", words: WORDS };
      finding[kind] = await make(who, FIND, found);
    }
    const met = { cellId: cells.own.id, heldOn: "2019-06-06", sessionType: "REGULAR" };
    return { noted: await make(clients.DELEGATE, RECORD, met), evaluation, finding };
  }

  /** What nobody of the actors sees, of whichever kind. */
  async foreign(): Promise<Written> {
    const { pk } = this.office.cells.outside;
    const e = await this.first("id FROM evaluation WHERE cell_pk = :pk", { pk });
    const f = await this.first(
      "f.id FROM finding f JOIN evaluation e ON e.pk = f.evaluation_pk WHERE e.cell_pk = :pk",
      { pk },
    );
    return {
      noted: await this.first("id FROM meeting WHERE cell_pk = :pk", { pk }),
      evaluation: { DELEGATION: e, SUPERIOR: e, SELF: e },
      finding: { DELEGATION: f, SUPERIOR: f, SELF: f },
    };
  }

  private async contested(cell: CellRef, evaluationId: string): Promise<string> {
    const login = `contests.${cell.code.toLowerCase()}`;
    await this.kit.office.account(login, "SECRETARY", { cell });
    return make(await this.kit.as(login), CONTEST, { evaluationId, words: WORDS });
  }

  /** A session of the committee with a decision in words. */
  private async session({ id: committeeId }: Ref): Promise<Pick<Records, "session" | "decision">> {
    const machine = new Context(this.kit.app.services, null);
    const session = await recordSession(machine, { committeeId, heldOn: "2020-04-01" });
    await recordDecision(machine, { sessionId: session, words: WORDS });
    const decision = await this.first(
      "d.id FROM session_decision d JOIN committee_session s ON s.pk = d.session_pk WHERE s.id = :session",
      { session },
    );
    return { session, decision };
  }

  private async imported({ pk }: Ref): Promise<string> {
    const id = newId();
    await this.kit.app.services.database.write((session) =>
      insertRows(session, ImportBatch, [
        {
          id,
          version: 1,
          state: "REVERTED",
          fileName: "so.csv",
          fileHash: "",
          committeePk: pk,
          previewedAt: "2020-06-01T00:00:00.000Z",
          report: "{}",
        },
      ]),
    );
    return id;
  }

  /** What belongs to an account, none of the actors'. */
  async shared(account: string): Promise<Shared> {
    const expiresOn = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    return {
      account,
      query: await make(this.organiser, KEEP, { name: WORDS, query: "{ viewer { account { login } } }" }),
      token: await make(this.organiser, TOKEN, { name: WORDS, expiresOn }),
      feed: await make(this.organiser, FEED, {}),
      rubric: await this.rubric(),
      criterion: await this.first("id FROM criterion ORDER BY pk LIMIT 1"),
    };
  }
}

/** Whatever verbs are tried on: records in the scope of every actor, the same in nobody's, and what belongs to others. */
export async function recordsOf(kit: Kit, rights: RightsOffice) {
  const { office } = kit;
  const { own, outside } = rights.committees;
  await office.grant(await office.account("both", "ORGANISER", { committee: own }), "ORGANISER", {
    committee: outside,
  });
  const maker = new Maker(kit, rights, await kit.as("both"));
  return {
    own: await maker.records("own", await office.plan("110-KH/QU", own, null), await maker.written()),
    outside: await maker.records(
      "outside",
      await office.plan("111-KH/QU", outside, null),
      await maker.foreign(),
    ),
    shared: await maker.shared(await office.account("other", "SECRETARY", { cell: rights.cells.sibling })),
  };
}
