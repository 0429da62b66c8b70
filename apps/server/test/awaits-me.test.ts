import { beforeAll, expect, it } from "vitest";
import { inspect } from "../src/http/document.js";
import { CONTEST, Desk, MARK, newId, START, SUBMIT } from "./forms/desk.js";
import { describeEngines } from "./testkit/kit.js";

const STEP = (name: string, input = "ActionStepInput") =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { id version } }`;
const GIVE = "mutation ($input: OpenActionInput!) { openAction(input: $input) { id version } }";
const ACCEPT = STEP("acceptAction");
const HAND_IN = STEP("submitEvidence", "EvidenceStepInput");
const DRAFT = "mutation ($input: DraftPlanInput!) { draftPlan(input: $input) { id } }";
const DRAW = "mutation ($input: DrawLessonInput!) { drawLesson(input: $input) { id version } }";
const OFFER = "mutation ($input: OfferLessonInput!) { offerLesson(input: $input) { id } }";
const ADOPT = "mutation ($input: AnswerOfferInput!) { adoptLesson(input: $input) { id } }";
const WORK = `query Work {
  actions(first: 100) { nodes { id next } }
  mine: actions(first: 100, where: { awaitsMe: true }) { totalCount nodes { id } }
  others: actions(where: { awaitsMe: false }) { totalCount }
  evaluations(first: 100) { nodes { id nextSteps } }
  contested: evaluations(first: 100, where: { awaitsMe: true }) { nodes { id } }
  drafts: plans(where: { awaitsMe: true }) { nodes { number } }
  lessons(where: { offers: { some: { awaitsMe: true } } }) { nodes { id offers { nodes { id version } } } }
}`;
const OPEN_WORK = `query OpenWork { openEvaluations(first: 100) { nodes { id nextSteps } }
  locking: openEvaluations(where: { awaitsMe: true }) { nodes { id } } }`;

interface Step {
  readonly id: string;
  readonly next: readonly string[];
}
interface Form {
  readonly id: string;
  readonly nextSteps: readonly string[];
}
type Nodes<T> = { readonly totalCount: number; readonly nodes: readonly T[] };
interface Work {
  readonly actions: Nodes<Step>;
  readonly mine: Nodes<{ id: string }>;
  readonly others: { readonly totalCount: number };
  readonly evaluations: Nodes<Form>;
  readonly contested: Nodes<{ id: string }>;
  readonly drafts: Nodes<{ number: string }>;
  readonly lessons: Nodes<{ id: string; offers: Nodes<{ id: string; version: number }> }>;
}

const MAKERS = ["delegate", "superior", "secretary", "organiser"];
const trusted = Object.fromEntries(
  [WORK, OPEN_WORK, ADOPT, START, MARK].map((text) => [inspect(text)!.hash, text]),
);
const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort();

describeEngines(
  "what awaits somebody's decision",
  (kit) => {
    let desk: Desk;
    const workOf = (login: string) => desk.as(login).ask<Work>(WORK);
    const loginsWith = async (has: (work: Work) => boolean) => {
      const found: string[] = [];
      for (const login of Object.keys(desk.clients)) if (has(await workOf(login))) found.push(login);
      return found.sort();
    };

    beforeAll(async () => {
      desk = await new Desk(kit).furnish();
      const { office } = kit;
      await office.secretary(desk.cell, "Nguyễn Văn An");
      const words = "Thảo luận còn ít ý kiến";
      await office.evaluated(desk.cell, "2020-04-07", 0.7, {
        committee: desk.district,
        findings: [{ kind: "SHORTCOMING", criterionKey: null, severity: "MODERATE", words }],
      });
      // One form handed in, and one that the cell contests.
      const form = await desk.start("superior", "2020-02-04");
      await desk.fill("superior", form, () => 4);
      await desk.as("superior").ask(SUBMIT, { input: { evaluationId: form.id, version: 1 } });
      const evaluationId = await desk.locked("2020-03-03");
      await desk
        .as("secretary")
        .ask(CONTEST, { input: { id: newId(), evaluationId, words: "Xem lại mục 3" } });
      // Actions handed in by the cell, and by the organiser for the cell.
      for (const by of ["secretary", "organiser"]) {
        const input = { kind: "GUIDANCE", title: "Ghi biên bản", cellId: desk.cell.id, dueOn: "2020-07-15" };
        const given = await desk.as("organiser").ask<Record<string, { id: string }>>(GIVE, { input });
        const accepted = { id: given.openAction!.id, version: 1 };
        const { acceptAction } = await desk
          .as(by)
          .ask<Record<string, { id: string; version: number }>>(ACCEPT, { input: accepted });
        const { id, version } = acceptAction!;
        await desk.as(by).ask(HAND_IN, { input: { id, version, words: "Xong" } });
      }
      const committeeId = desk.district.id;
      const period = { from: "2020-08-01", before: "2021-01-01" };
      await desk
        .as("organiser")
        .ask(DRAFT, { input: { committeeId, number: "12-KH/QU", title: "Sinh hoạt điểm", ...period } });
    }, 120_000);

    it("is what its next steps say, for everybody", async () => {
      for (const login of Object.keys(desk.clients)) {
        const work = await workOf(login);
        const verifies = work.actions.nodes.filter(({ next }) => next.includes("VERIFY"));
        expect(idsOf(work.mine.nodes), login).toEqual(idsOf(verifies));
        expect(work.others.totalCount).toBe(work.actions.nodes.length - verifies.length);
        const answers = work.evaluations.nodes.filter(({ nextSteps }) => nextSteps.includes("ANSWER"));
        expect(idsOf(work.contested.nodes), login).toEqual(idsOf(answers));
        if (!MAKERS.includes(login)) continue;
        const open = await desk
          .as(login)
          .ask<{ openEvaluations: Nodes<Form>; locking: Nodes<{ id: string }> }>(OPEN_WORK);
        const locks = open.openEvaluations.nodes.filter(({ nextSteps }) => nextSteps.includes("LOCK"));
        expect(idsOf(open.locking.nodes), login).toEqual(idsOf(locks));
      }
    });

    it("is nobody's who has no part in it", async () => {
      expect(await loginsWith(({ mine }) => mine.totalCount === 2)).toEqual(["committee"]);
      expect(await loginsWith(({ mine }) => mine.totalCount === 1)).toEqual(["organiser"]);
      expect(await loginsWith(({ contested }) => contested.nodes.length === 1)).toEqual([
        "organiser",
        "superior",
      ]);
      expect(await loginsWith(({ drafts }) => drafts.nodes.length > 0)).toEqual(["organiser"]);
    });

    it("of an offered lesson is the cell's, until it answers", async () => {
      const { findings } = await desk
        .as("organiser")
        .ask<{ findings: { nodes: { id: string }[] } }>("{ findings { nodes { id } } }");
      const input = {
        committeeId: desk.district.id,
        groupKey: "NEIGHBOURHOOD",
        title: "Gợi mở để nhiều đảng viên phát biểu",
        words: "Gửi trước câu hỏi gợi mở.",
        findingIds: findings.nodes.map(({ id }) => id),
      };
      const { drawLesson } = await desk
        .as("organiser")
        .ask<{ drawLesson: { id: string; version: number } }>(DRAW, { input });
      const { id: lessonId, version } = drawLesson;
      expect(await loginsWith(({ lessons }) => lessons.nodes.length > 0)).toEqual([]);
      await desk.as("organiser").ask(OFFER, { input: { lessonId, version } });
      expect(await loginsWith(({ lessons }) => lessons.nodes.length > 0)).toEqual(["neighbour"]);
      const [offer] = (await workOf("neighbour")).lessons.nodes[0]!.offers.nodes;
      await desk.as("neighbour").ask(ADOPT, { input: { offerId: offer!.id, version: offer!.version } });
      expect(await loginsWith(({ lessons }) => lessons.nodes.length > 0)).toEqual([]);
    });
  },
  { trusted },
);
