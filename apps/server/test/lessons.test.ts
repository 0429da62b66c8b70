import { beforeAll, describe, expect, it } from "vitest";
import { inspect } from "../src/http/document.js";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import type { CellRef, Ref } from "./testkit/office.js";

interface Lesson {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly answers: { offered: number; adopted: number; declined: number; waiting: number };
  readonly findings: { words: string }[] | null;
  readonly offers: { nodes: Offer[] } | null;
}
interface Offer {
  readonly id: string;
  readonly version: number;
  readonly answer: string;
  readonly reason: string | null;
  readonly cell: { readonly code: string };
}

const LESSON = `id version state answers { offered adopted declined waiting } findings { words }
  offers(first: 20) { nodes { id version answer reason cell { code } } }`;
const DRAW = `mutation ($input: DrawLessonInput!) { drawLesson(input: $input) { ${LESSON} } }`;
const OFFER = `mutation ($input: OfferLessonInput!) { offerLesson(input: $input) { ${LESSON} } }`;
const WITHDRAW = `mutation ($input: WithdrawLessonInput!) { withdrawLesson(input: $input) { ${LESSON} } }`;
const ADOPT = "mutation ($input: AnswerOfferInput!) { adoptLesson(input: $input) { id version answer } }";
const DECLINE = "mutation ($input: AnswerOfferInput!) { declineLesson(input: $input) { id version answer } }";
const LESSONS = `{ lessons { nodes { ${LESSON} } } }`;

// Secretaries run what the dashboard runs.
const trusted = Object.fromEntries([LESSONS, ADOPT, DECLINE].map((text) => [inspect(text)!.hash, text]));

const SHORTCOMING = "Thảo luận còn ít ý kiến";

describeEngines(
  "lessons",
  (kit) => {
    let district: Ref;
    let source: CellRef;
    let other: CellRef;
    let organiser: Client;
    let secretary: Client;
    let finding: string;

    beforeAll(async () => {
      const { office } = kit;
      district = await office.committee("Quận ủy Tân Phú");
      [source, other] = (await office.cells(["KP-001", "KP-002", "KP-003"], district)) as [CellRef, CellRef];
      await office.cells(["CQ-001"], district, "AGENCY");
      await office.evaluated(source, "2020-03-05", 0.7, {
        committee: district,
        findings: [{ kind: "SHORTCOMING", criterionKey: null, severity: "MODERATE", words: SHORTCOMING }],
      });
      await office.account("organiser", "ORGANISER", { committee: district });
      await office.account("secretary", "SECRETARY", { cell: other });
      await office.account("elsewhere", "SECRETARY", { cell: source });
      await office.account("analyst", "ANALYST", { committee: district });
      organiser = await kit.as("organiser");
      secretary = await kit.as("secretary");
      const { findings } = await organiser.ask<{ findings: { nodes: { id: string }[] } }>(
        "{ findings { nodes { id } } }",
      );
      finding = findings.nodes[0]!.id;
    });

    const draw = async (more: object = {}): Promise<Lesson> => {
      const input = {
        committeeId: district.id,
        groupKey: "NEIGHBOURHOOD",
        title: "Gợi mở để nhiều đảng viên phát biểu",
        words: "Gửi trước câu hỏi gợi mở;\nbí thư mời lần lượt.",
        findingIds: [finding],
        ...more,
      };
      return (await organiser.ask<{ drawLesson: Lesson }>(DRAW, { input })).drawLesson;
    };
    const offer = async ({ id: lessonId, version }: Lesson): Promise<Lesson> =>
      (await organiser.ask<{ offerLesson: Lesson }>(OFFER, { input: { lessonId, version } })).offerLesson;
    const seen = async (client: Client, id: string): Promise<Lesson | undefined> =>
      (await client.ask<{ lessons: { nodes: Lesson[] } | null }>(LESSONS)).lessons?.nodes.find(
        (each) => each.id === id,
      );
    const reasonOf = async (client: Client, query: string, input: object) =>
      (await client.refused(query, { input }))[0]!.extensions.reason;

    it("are drawn from findings about cells of the group, and worded anew until they are offered", async () => {
      const drawn = await draw();
      expect(drawn).toMatchObject({ state: "DRAWN", version: 1, findings: [{ words: SHORTCOMING }] });
      const reworded = await draw({ id: drawn.id, version: 1, title: "Nói gọn, nhiều người nói" });
      expect(reworded.version).toBe(2);
      expect(await seen(secretary, drawn.id)).toBeUndefined();
      const offered = await offer(reworded);
      expect(await reasonOf(organiser, DRAW, { ...wordsOf(offered), version: offered.version })).toBe(
        "WRONG_STATE",
      );
    });

    const wordsOf = ({ id }: Lesson) => ({
      id,
      committeeId: district.id,
      groupKey: "NEIGHBOURHOOD",
      title: "Khác",
      words: "Khác",
      findingIds: [finding],
    });

    it("are refused where the findings are of another group, or are none", async () => {
      const input = {
        committeeId: district.id,
        groupKey: "AGENCY",
        title: "A",
        words: "B",
        findingIds: [finding],
      };
      expect(await reasonOf(organiser, DRAW, input)).toBe("INVALID_VALUE");
      expect(await reasonOf(organiser, DRAW, { ...input, groupKey: "NEIGHBOURHOOD", findingIds: [] })).toBe(
        "INVALID_VALUE",
      );
    });

    describe("that are offered", () => {
      it("go to all other cells of the group once, never to those the findings are about", async () => {
        const offered = await offer(await draw());
        expect(offered.offers!.nodes.map(({ cell, answer }) => [cell.code, answer])).toEqual([
          ["KP-002", "WAITING"],
          ["KP-003", "WAITING"],
        ]);
        expect(offered.answers).toEqual({ offered: 2, adopted: 0, declined: 0, waiting: 2 });
        expect(await reasonOf(organiser, OFFER, { lessonId: offered.id, version: offered.version })).toBe(
          "INVALID_VALUE",
        );
      });

      it("are answered by the cell's own secretary, who reads no findings about other cells", async () => {
        const lesson = await offer(await draw());
        const own = (await seen(secretary, lesson.id))!;
        expect(own.findings).toEqual([]);
        expect(own.answers).toMatchObject({ offered: 1 });
        const [mine] = own.offers!.nodes as [Offer];
        expect(mine.cell.code).toBe("KP-002");
        const input = { offerId: mine.id, version: mine.version };
        expect(await reasonOf(secretary, DECLINE, input)).toBe("INVALID_VALUE");
        expect(await reasonOf(await kit.as("elsewhere"), ADOPT, input)).toBe("NOT_FOUND");
        expect(await reasonOf(organiser, ADOPT, input)).toBe("NOT_ALLOWED");
        await secretary.ask(DECLINE, { input: { ...input, reason: "Chi bộ chỉ có bốn đảng viên" } });
        expect(await reasonOf(secretary, ADOPT, input)).toBe("STALE_VERSION");
        await secretary.ask(ADOPT, { input: { ...input, version: 2 } });
        expect((await seen(organiser, lesson.id))!.answers).toEqual({
          offered: 2,
          adopted: 1,
          declined: 0,
          waiting: 1,
        });
        const timeline = await organiser.ask<{ cell: { timeline: { nodes: { kind: string }[] } } }>(
          "query ($id: ID!) { cell(id: $id) { timeline { nodes { kind lessonOffer { lesson { title } } } } } }",
          { id: other.id },
        );
        expect(timeline.cell.timeline.nodes.map(({ kind }) => kind)).toContain("LESSON_ADOPTED");
      });

      it("tell how adopters were evaluated beside the others, before and after, each with its n", async () => {
        const lesson = await offer(await draw());
        const [mine] = (await seen(secretary, lesson.id))!.offers!.nodes as [Offer];
        await secretary.ask(ADOPT, { input: { offerId: mine.id, version: 1 } });
        await kit.office.evaluated(other, "2020-02-04", 0.6, { committee: district });
        await kit.office.evaluated(other, "2020-07-01", 0.8, { committee: district });
        const { lessons } = await organiser.ask<{ lessons: { nodes: { id: string; afterwards: object }[] } }>(
          "{ lessons { nodes { id afterwards { adopters { before { n cells value sufficient } after { n value } } others { before { n value } after { n value } } } } } }",
        );
        expect(lessons.nodes.find(({ id }) => id === lesson.id)!.afterwards).toEqual({
          adopters: { before: { n: 1, cells: 1, value: 60, sufficient: false }, after: { n: 1, value: 80 } },
          others: { before: { n: 0, value: null }, after: { n: 0, value: null } },
        });
      });

      it("are withdrawn with a reason, and then answered no more", async () => {
        const lesson = await offer(await draw());
        const { id: lessonId, version } = lesson;
        await organiser.ask(WITHDRAW, { input: { lessonId, version, reason: "Trùng với bài học khác" } });
        const [mine] = (await seen(secretary, lessonId))!.offers!.nodes as [Offer];
        expect(await reasonOf(secretary, ADOPT, { offerId: mine.id, version: 1 })).toBe("WRONG_STATE");
      });
    });

    it("are not for analysts, who read no words about the work of persons", async () => {
      await draw();
      const analyst = await kit.as("analyst");
      expect(
        (await analyst.ask<{ lessons: { nodes: Lesson[] } }>("{ lessons { nodes { id } } }")).lessons.nodes,
      ).toEqual([]);
    });

    it("count once however often they are sent", async () => {
      const input = {
        ...wordsOf({ id: "0190a000-0000-7000-8000-00000000abcd" } as Lesson),
        idempotencyKey: "một bài học",
      };
      const replies = await Promise.all(
        Array.from({ length: 5 }, () => organiser.ask<{ drawLesson: Lesson }>(DRAW, { input })),
      );
      expect(new Set(replies.map(({ drawLesson }) => drawLesson.version))).toEqual(new Set([1]));
    });
  },
  { trusted },
);
