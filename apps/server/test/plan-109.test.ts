import { addDays } from "@nen-nep/schema";
import { expect, it } from "vitest";
import { newId } from "../src/core/rows.js";
import type { Client } from "./testkit/client.js";
import { describeEngines, type Kit, stored } from "./testkit/kit.js";
import type { CellRef, GroupKey, Ref } from "./testkit/office.js";

const verb = (name: string, type: string, selection: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) ${selection} }`;
const RECORD_DOCUMENT = verb("recordDocument", "RecordDocumentInput", "{ id }");
const DRAFT = verb("draftPlan", "DraftPlanInput", "{ id version }");
const FORM = verb("formDelegation", "FormDelegationInput", "{ id }");
const APPLY = verb(
  "applyProposal",
  "ApplyProposalInput",
  "{ pilots(first: 20) { nodes { id version cell { id code } delegation { name } day sessionType } } }",
);
const PREPARE = verb("preparePilot", "PreparePilotInput", "{ id }");
const APPROVE = verb("approvePlan", "ApprovePlanInput", "{ state }");
const MEET = verb("recordMeeting", "RecordMeetingInput", "{ id source }");
const START = verb(
  "startEvaluation",
  "StartEvaluationInput",
  "{ id version setting marks { criterion { id key } applicable version } }",
);
const MARK = verb("markCriterion", "MarkCriterionInput", "{ version }");
const FIND = "mutation ($input: AddFindingInput!) { addFinding(input: $input) }";
const SUBMIT_FORM = verb("submitEvaluation", "EvaluationStepInput", "{ version state }");
const LOCK = verb("lockEvaluation", "EvaluationStepInput", "{ state score }");
const DRAW = verb("drawLesson", "DrawLessonInput", "{ id version }");
const OFFER = verb(
  "offerLesson",
  "OfferLessonInput",
  "{ offers(first: 20) { nodes { id version cell { code } } } }",
);
const ADOPT = verb("adoptLesson", "AnswerOfferInput", "{ answer }");
const OPEN = verb("openAction", "OpenActionInput", "{ id version }");
const step = (name: string, type = "ActionStepInput") => verb(name, type, "{ id version state }");

const GROUPS: readonly GroupKey[] = [
  "NEIGHBOURHOOD",
  "AGENCY",
  "PUBLIC_SERVICE_UNIT",
  "SCHOOL",
  "PRIVATE_ENTERPRISE",
  "ARMED_FORCES",
];
const FROM = "2020-06-01";

interface Pilot {
  readonly id: string;
  readonly version: number;
  readonly cell: { readonly id: string; readonly code: string };
  readonly delegation: { readonly name: string };
  readonly day: string;
  readonly sessionType: string;
}
interface Form {
  readonly id: string;
  readonly version: number;
  readonly setting: string;
  readonly marks: readonly { criterion: { id: string; key: string }; applicable: boolean; version: number }[];
}

/** Somebody of the story, who does one thing after another. */
const does = async <T>(who: Client, query: string, input: object): Promise<T> =>
  Object.values(await who.ask<Record<string, T>>(query, { input }))[0]!;

/** Fills a form with the highest marks, submits it, and returns it. */
async function fill(who: Client, input: object, findings: readonly object[] = []): Promise<Form> {
  const form = await does<Form>(who, START, { id: newId(), ...input });
  for (const { criterion, applicable, version } of form.marks) {
    if (!applicable) continue;
    await does(who, MARK, { evaluationId: form.id, criterionId: criterion.id, version, points: 5 });
  }
  const criterionId = form.marks.find(({ applicable }) => applicable)!.criterion.id;
  for (const finding of findings)
    await who.ask(FIND, { input: { evaluationId: form.id, criterionId, ...finding } });
  await does(who, SUBMIT_FORM, { evaluationId: form.id, version: form.version });
  return form;
}

async function furnish(kit: Kit) {
  const { office } = kit;
  const district = await office.committee("Quận ủy Tân Phú");
  const wards = [
    await office.committee("Đảng ủy phường Hòa Thạnh", district),
    await office.committee("Đảng ủy phường Tây Thạnh", district),
    await office.committee("Đảng ủy phường Sơn Kỳ", district),
  ];
  const cells: CellRef[] = [];
  for (const [place, group] of GROUPS.entries()) {
    for (const [index, ward] of wards.entries()) {
      const cell = await office.cell(`N${place + 1}-${index + 1}`, ward as Ref, group);
      await office.secretary(cell, `Bí thư ${cell.code}`);
      cells.push(cell);
    }
  }
  const rubric = await office.rubric();
  const [version] = await kit.app.services.database.read((session) =>
    session.query<{ id: string }>("SELECT id FROM rubric_version WHERE pk = :pk", { pk: rubric.versionPk }),
  );
  await office.account("organiser", "ORGANISER", { committee: district });
  await office.account("committee", "STANDING_COMMITTEE", { committee: district });
  await office.account("superior", "SUPERIOR", { committee: district });
  return { district, cells, rubricId: version!.id };
}

describeEngines(
  "Plan 109-KH/QU",
  (kit) => {
    it("is told from the draft to verified actions, each role doing its part", async () => {
      const { district, cells, rubricId } = await furnish(kit);
      const organiser = await kit.as("organiser");

      // Drafted with both its documents, delegations formed, twelve pilots proposed and given their days.
      const documentIds = [
        await does<{ id: string }>(organiser, RECORD_DOCUMENT, {
          committeeId: district.id,
          number: "12-HD/BTCTW",
          kind: "GUIDELINE",
          issuedOn: "2018-07-06",
          issuer: "Ban Tổ chức Trung ương",
          title: "Một số vấn đề về nâng cao chất lượng sinh hoạt chi bộ",
        }),
      ].map(({ id }) => id);
      const plan = await does<{ id: string; version: number }>(organiser, DRAFT, {
        committeeId: district.id,
        number: "109-KH/QU",
        title: "Tổ chức sinh hoạt điểm trong các loại hình chi bộ",
        documentIds,
        from: FROM,
        before: "2021-01-01",
      });
      const delegates = new Map<string, Client>();
      for (const place of [1, 2, 3]) {
        const name = `Đoàn công tác số ${place}`;
        const { id } = await does<{ id: string }>(organiser, FORM, { planId: plan.id, name, members: [] });
        await kit.office.account(`delegate${place}`, "DELEGATE", { delegation: { id, pk: 0 } });
        delegates.set(name, await kit.as(`delegate${place}`));
      }
      const { proposePilots } = await organiser.ask<{
        proposePilots: {
          pilots: { cell: { id: string }; sessionType: string; delegation: { id: string } }[];
        };
      }>(
        "query ($id: ID!) { proposePilots(planId: $id) { pilots { cell { id } sessionType delegation { id } } } }",
        {
          id: plan.id,
        },
      );
      expect(proposePilots.pilots).toHaveLength(12);
      const { pilots } = await does<{ pilots: { nodes: Pilot[] } }>(organiser, APPLY, {
        planId: plan.id,
        pilots: proposePilots.pilots.map(({ cell, sessionType, delegation }, index) => ({
          cellId: cell.id,
          sessionType,
          delegationId: delegation.id,
          day: addDays(FROM, 3 + index),
          theme: sessionType === "THEMATIC" ? "Học tập và làm theo Bác" : null,
        })),
      });
      const chosen = pilots.nodes;
      const tally = (key: (pilot: Pilot) => string): number[] => {
        const keys = chosen.map(key);
        return [...new Set(keys)].map((each) => keys.filter((other) => other === each).length);
      };
      expect(tally(({ sessionType }) => sessionType)).toEqual([6, 6]);
      expect(tally(({ delegation }) => delegation.name)).toEqual([4, 4, 4]);
      for (const { id: pilotId, version } of chosen)
        await does(organiser, PREPARE, { pilotId, version, preparedOn: "2020-06-02" });
      await does(organiser, APPROVE, { planId: plan.id, version: plan.version, approvedOn: FROM });

      // Each cell holds its model meeting, its delegation evaluates, the organisers lock.
      const [first] = chosen as [Pilot, ...Pilot[]];
      await kit.office.account("secretary", "SECRETARY", {
        cell: cells.find(({ id }) => id === first.cell.id)!,
      });
      const secretary = await kit.as("secretary");
      const found = [
        { kind: "STRENGTH", words: "Gợi mở tốt, nhiều đảng viên phát biểu" },
        { kind: "SHORTCOMING", severity: "MODERATE", words: "Biên bản ghi còn sơ sài" },
      ];
      for (const pilot of chosen) {
        const meeting = await does<{ source: string }>(pilot === first ? secretary : organiser, MEET, {
          cellId: pilot.cell.id,
          heldOn: pilot.day,
          sessionType: pilot.sessionType,
          theme: pilot.sessionType === "THEMATIC" ? "Học tập và làm theo Bác" : null,
          present: 18,
          excused: 2,
          unexcused: 0,
          exempt: 0,
          lengthMinutes: 100,
        });
        expect(meeting.source).toBe(pilot === first ? "SELF_REPORTED" : "SUPERIOR");
        const delegate = delegates.get(pilot.delegation.name)!;
        const form = await fill(
          delegate,
          { cellId: pilot.cell.id, pilotId: pilot.id, evaluatorKind: "DELEGATION", rubricId },
          pilot === first ? found : [],
        );
        expect(form.setting).toBe("MODEL");
        await does(organiser, LOCK, { evaluationId: form.id, version: form.version + 1 });
      }
      const states = async () =>
        (
          await organiser.ask<{ pilots: { nodes: { id: string; state: string }[] } }>(
            "{ pilots(first: 20) { nodes { id state } } }",
          )
        ).pilots.nodes;
      expect(new Set((await states()).map(({ state }) => state))).toEqual(new Set(["EVALUATED"]));

      // A lesson is drawn from what was found, offered to the third cell of the group, and adopted there.
      const { findings } = await organiser.ask<{ findings: { nodes: { id: string; kind: string }[] } }>(
        "{ findings { nodes { id kind } } }",
      );
      const findingOf = (kind: string) => findings.nodes.find((each) => each.kind === kind)!.id;
      const group = GROUPS[Number(first.cell.code[1]) - 1];
      const lesson = await does<{ id: string; version: number }>(organiser, DRAW, {
        committeeId: district.id,
        groupKey: group,
        planId: plan.id,
        title: "Gợi mở để nhiều đảng viên phát biểu",
        words: "Gửi trước câu hỏi gợi mở, mời lần lượt.",
        findingIds: [findingOf("STRENGTH")],
      });
      const { offers } = await does<{
        offers: { nodes: { id: string; version: number; cell: { code: string } }[] };
      }>(organiser, OFFER, { lessonId: lesson.id, version: lesson.version });
      expect(offers.nodes).toHaveLength(2);
      const [asked] = offers.nodes as [(typeof offers.nodes)[number]];
      await kit.office.account("neighbour", "SECRETARY", {
        cell: cells.find(({ code }) => code === asked.cell.code)!,
      });
      expect(
        await does(await kit.as("neighbour"), ADOPT, { offerId: asked.id, version: asked.version }),
      ).toEqual({ answer: "ADOPTED" });
      expect((await states()).find(({ id }) => id === first.id)!.state).toBe("LESSONS_DRAWN");

      // The shortcoming is rectified by the cell, seen anew by its superior, and verified by the standing committee.
      const at = ({ id, version }: { id: string; version: number }) => ({ id, version });
      const opened = await does<{ id: string; version: number }>(organiser, OPEN, {
        kind: "RECTIFICATION",
        title: "Ghi biên bản đầy đủ",
        cellId: first.cell.id,
        openedOn: "2020-06-20",
        dueOn: "2020-07-15",
        answers: [{ findingId: findingOf("SHORTCOMING") }],
      });
      const accepted = await does<typeof opened>(secretary, step("acceptAction"), at(opened));
      const submitted = await does<typeof opened>(secretary, step("submitEvidence", "EvidenceStepInput"), {
        ...at(accepted),
        words: "Đã có mẫu biên bản mới",
      });
      const committee = await kit.as("committee");
      const verify = step("verifyAction", "VerifyActionInput");
      const tooEarly = await committee.refused(verify, { input: at(submitted) });
      expect(tooEarly[0]!.extensions.reason).toBe("OBSERVATION_NEEDED");
      const later = await fill(await kit.as("superior"), {
        cellId: first.cell.id,
        evaluatorKind: "SUPERIOR",
        rubricId,
        heldOn: "2020-06-30",
        sessionType: "REGULAR",
      });
      await does(organiser, LOCK, { evaluationId: later.id, version: later.version + 1 });
      const verified = await does(committee, verify, { ...at(submitted), observationId: later.id });
      expect(verified).toMatchObject({ state: "VERIFIED" });
      const stats = "{ actionStats(groupBy: [{ by: STATE }]) { rows { key { state } count } } }";
      expect(await committee.ask(stats)).toEqual({
        actionStats: { rows: [{ key: { state: "VERIFIED" }, count: 1 }] },
      });
    }, 240_000);
  },
  stored(APPLY, START),
);
