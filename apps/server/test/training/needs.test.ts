import { beforeAll, expect, it } from "vitest";
import { inspect } from "../../src/http/document.js";
import { refreshNeeds } from "../../src/modules/training/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { CellRef, Ref } from "../testkit/office.js";

interface Need {
  readonly person: { readonly id: string; readonly name: string | null };
  readonly cell: { readonly code: string };
  readonly skill: string;
  readonly tier: string;
  readonly meetings: number;
  readonly evaluations: number;
  readonly below: number;
  readonly attained: number | null;
  readonly probability: number | null;
  readonly newInPost: boolean;
  readonly requestedOn: string | null;
  readonly reasons: readonly string[];
  readonly clearing: string | null;
  readonly evidence: readonly { readonly day: string; readonly attained: number }[];
}

const FIELDS = `person { id name } cell { code } skill tier meetings evaluations below attained probability newInPost
  requestedOn reasons clearing evidence { day attained evaluation { score } }`;
const NEEDS = `query Needs($where: TrainingNeedFilter, $first: Int) {
  trainingNeeds(where: $where, first: $first) { totalCount nodes { ${FIELDS} } } }`;
const REQUEST =
  "mutation Request($input: RequestTrainingInput!) { requestTraining(input: $input) { id version state next } }";
const ANSWER =
  "mutation Answer($input: AnswerTrainingRequestInput!) { answerTrainingRequest(input: $input) { state answer next } }";
const WITHDRAW =
  "mutation Withdraw($input: OfRequestInput!) { withdrawTrainingRequest(input: $input) { state } }";
const REQUESTS = `query Requests($where: TrainingRequestFilter) {
  trainingRequests(where: $where) { nodes { id version kind state words next person { id } } } }`;
const ENACT = "mutation Enact($input: EnactNeedRuleInput!) { enactNeedRule(input: $input) }";
const OF_CELLS = `query OfCells($where: CellFilter) { cells(where: $where) { nodes { code } } }`;
const FIGURES = "query ($where: EvaluationFilter) { evaluationStats(where: $where) { rows { count } } }";
const trusted = Object.fromEntries(
  [NEEDS, REQUEST, ANSWER, WITHDRAW, REQUESTS, ENACT, OF_CELLS].map((text) => [inspect(text)!.hash, text]),
);

const RULE = {
  ...{ skill: "CHAIRING", since: "2020-07-01", required: 60, halfLifeMonths: 12, lookbackMonths: 24 },
  ...{ leastMeetings: 2, clearFrom: 90, likelyFrom: 70, noneUpTo: 30, document: "05-HD/QU" },
};

describeEngines(
  "who needs which skills",
  (kit) => {
    let district: Ref;
    let cells: CellRef[];
    let heads: number[];
    let training: Client;

    const needs = async (client: Client, where: object = {}) =>
      (
        await client.ask<{ trainingNeeds: { totalCount: number; nodes: Need[] } }>(NEEDS, {
          where,
          first: 100,
        })
      ).trainingNeeds;
    const chairing = async (client: Client, code: string, more: object = {}) =>
      (await needs(client, { skill: { eq: "CHAIRING" }, cell: { code: { eq: code } }, ...more })).nodes[0]!;
    const reasonOf = async (client: Client, query: string, input: object) =>
      (await client.refused(query, { input }))[0]!.extensions.reason;

    beforeAll(async () => {
      const { office } = kit;
      district = await office.committee("Quận ủy Tân Phú");
      const ward = await office.committee("Đảng ủy phường Một", district);
      cells = await office.cells(
        ["KP-001", "KP-002", "KP-003", "KP-004", "KP-005", "KP-006"],
        ward,
        "NEIGHBOURHOOD",
      );
      heads = [];
      for (const cell of cells) heads.push(await office.secretary(cell, `Bí thư ${cell.code}`));
      const second = await office.deputy(cells[0]!, "Phó bí thư");
      const shares = [0.4, 0.75, 0.8, 0.9, 0.85];
      for (const [index, share] of shares.entries()) {
        const [cell, head] = [cells[index]!, heads[index]!];
        for (const [month, off] of [-0.05, 0, 0.05].entries())
          await office.chaired(cell, head, `2020-0${month + 3}-10`, share + off, { committee: ward });
      }
      // Neither a self-score nor a meeting that somebody else chaired says anything of a head.
      await office.evaluated(cells[5]!, "2020-04-10", 0.2, { by: "SELF" });
      await office.evaluated(cells[5]!, "2020-04-11", 0.2, { committee: ward });
      await office.account("training", "TRAINING_ORGANISER", { committee: district });
      await office.account("analyst", "ANALYST", { committee: district });
      await office.account("delegate", "DELEGATE", {
        delegation: await office.delegation("Đoàn 1", district),
      });
      await office.account("admin", "ADMINISTRATOR");
      await office.account("elsewhere", "TRAINING_ORGANISER", {
        committee: await office.committee("Đảng ủy phường Hai", district),
      });
      const secretary = await office.account("secretary", "SECRETARY", { cell: cells[0]! });
      await office.belongs(secretary, heads[0]!);
      await office.belongs(await office.account("deputy", "SECRETARY", { cell: cells[0]! }), second.personPk);
      expect(await refreshNeeds(kit.app.services)).toBe(true);
      training = await kit.as("training");
    });

    it("is told with what it rests on, in sentences, and what would end it", async () => {
      const need = await chairing(training, "KP-001", { post: { eq: "SECRETARY" } });
      expect(need).toMatchObject({ tier: "CLEAR", meetings: 3, evaluations: 3, below: 3, newInPost: false });
      expect(need.probability).toBeGreaterThan(0.9);
      expect(need.reasons[0]).toMatch(
        /^Điều hành, gợi mở thảo luận: đạt \d+% điểm tối đa qua 3 lượt đánh giá 3 buổi do đồng chí chủ trì; 3\/3 buổi dưới mức yêu cầu 70%\.$/,
      );
      expect(need.reasons[1]).toMatch(/^Thấp hơn \d+ điểm phần trăm so với mặt bằng của 4 đồng chí/);
      expect(need.reasons.at(-1)).toBe("Chưa học lớp nào về nội dung này.");
      expect(need.evidence.map(({ day }) => day)).toEqual(["2020-05-10", "2020-04-10", "2020-03-10"]);
      expect((await chairing(training, "KP-004")).tier).toBe("NONE");
    });

    it("is no score where there is no evidence", async () => {
      const nobody = await chairing(training, "KP-006");
      expect(nobody).toMatchObject({ tier: "NO_EVIDENCE", meetings: 0, attained: null, probability: null });
      expect(nobody.reasons[0]).toContain("chưa có lượt đánh giá chính thức nào");
      const deputy = await chairing(training, "KP-001", { post: { eq: "DEPUTY" } });
      expect(deputy.tier).toBe("NO_EVIDENCE");
      const digital = await needs(training, { skill: { eq: "DIGITAL_RECORDS" } });
      expect(digital).toMatchObject({ totalCount: 7 });
      expect(new Set(digital.nodes.map(({ tier }) => tier))).toEqual(new Set(["NO_EVIDENCE"]));
    });

    it("is seen by officials of the part, by the person themself, and by nobody else", async () => {
      expect((await needs(training)).totalCount).toBe(7 * 8);
      for (const login of ["elsewhere", "analyst", "delegate"])
        expect(await needs(await kit.as(login))).toMatchObject({ totalCount: 0 });
      const own = await needs(await kit.as("secretary"));
      expect(own.totalCount).toBe(8);
      expect(new Set(own.nodes.map(({ cell }) => cell.code))).toEqual(new Set(["KP-001"]));
      expect(own.nodes.every(({ person }) => person.name === "Bí thư KP-001")).toBe(true);
    });

    it("is found by the name of the person, without marks, where the reader may know the name", async () => {
      const named = async (client: Client, contains: string) =>
        new Set((await needs(client, { name: { contains } })).nodes.map(({ person }) => person.name));
      expect(await named(training, "bi thu kp-001")).toEqual(new Set(["Bí thư KP-001"]));
      // Who needs no course has no name for those who organise courses.
      expect(await named(training, "bi thu kp-004")).toEqual(new Set());
      const of = async (contains: string) => {
        const where = { posts: { some: { name: { contains } } } };
        return (await training.ask<{ cells: { nodes: { code: string }[] } }>(OF_CELLS, { where })).cells
          .nodes;
      };
      expect(await of("bi thu kp-001")).toEqual([{ code: "KP-001" }]);
      expect(await of("bi thu kp-004")).toEqual([]);
    });

    it("filters cells for those who read needs, and is refused with its reason to all others", async () => {
      const where = { trainingNeeds: { some: { tier: { eq: "CLEAR" }, skill: { eq: "CHAIRING" } } } };
      const { cells: found } = await training.ask<{ cells: { nodes: object[] } }>(OF_CELLS, { where });
      expect(found.nodes).toEqual([{ code: "KP-001" }]);
      const enrolled = { enrolments: { none: { state: { eq: "COMPLETED" } } } };
      for (const login of ["analyst", "delegate", "secretary", "admin"])
        for (const asked of [where, { trainingNeeds: { none: {} } }, enrolled])
          expect(
            (await (await kit.as(login)).refused(OF_CELLS, { where: asked }))[0]!.extensions,
          ).toMatchObject({
            reason: "NOT_ALLOWED",
            field: Object.keys(asked)[0],
          });
      const [refused] = await (await kit.as("analyst")).refused(FIGURES, { where: { cell: where } });
      expect(refused!.extensions).toMatchObject({ reason: "NOT_ALLOWED", field: "trainingNeeds" });
    });

    it("can be asked for and contested by whom it concerns, once at a time, and is answered in words", async () => {
      const secretary = await kit.as("secretary");
      const personId = (await needs(secretary)).nodes[0]!.person.id;
      const ask = {
        kind: "COURSE",
        personId,
        skill: "CHAIRING",
        words: "Xin được học về điều hành thảo luận.",
      };
      const { requestTraining } = await secretary.ask<{ requestTraining: { id: string; version: number } }>(
        REQUEST,
        {
          input: ask,
        },
      );
      expect(requestTraining).toMatchObject({ state: "OPEN", next: ["WITHDRAW"] });
      expect(await reasonOf(secretary, REQUEST, ask)).toBe("ALREADY_EXISTS");
      expect(await reasonOf(secretary, REQUEST, { ...ask, kind: "CONTEST", skill: null })).toBe(
        "INVALID_VALUE",
      );
      expect(await reasonOf(await kit.as("delegate"), REQUEST, ask)).toBe("NOT_FOUND");
      expect((await chairing(training, "KP-001", { requested: true })).requestedOn).toBe("2020-07-01");

      const of = { requestId: requestTraining.id, version: requestTraining.version };
      expect(await reasonOf(await kit.as("elsewhere"), ANSWER, { ...of, answer: "Không" })).toBe("NOT_FOUND");
      expect(await reasonOf(secretary, ANSWER, { ...of, answer: "Tự trả lời" })).toBe("NOT_ALLOWED");
      const { answerTrainingRequest } = await training.ask<{ answerTrainingRequest: object }>(ANSWER, {
        input: { ...of, answer: "Đã ghi nhận, sẽ mời học lớp tháng 8." },
      });
      expect(answerTrainingRequest).toMatchObject({ state: "ANSWERED", next: [] });
      expect(await reasonOf(secretary, WITHDRAW, { ...of, version: 2 })).toBe("WRONG_STATE");
      expect((await chairing(training, "KP-001")).requestedOn).toBeNull();

      const contested = await secretary.ask<{ requestTraining: { id: string } }>(REQUEST, {
        input: { ...ask, kind: "CONTEST", words: "Buổi tháng 3 do phó bí thư chủ trì." },
      });
      const waiting = await training.ask<{ trainingRequests: { nodes: { id: string; next: string[] }[] } }>(
        REQUESTS,
        {
          where: { awaitsMe: true },
        },
      );
      expect(waiting.trainingRequests.nodes).toMatchObject([
        { id: contested.requestTraining.id, next: ["ANSWER"] },
      ]);
      expect(
        (await (await kit.as("analyst")).ask<{ trainingRequests: object }>(REQUESTS)).trainingRequests,
      ).toEqual({
        nodes: [],
      });
      const { withdrawTrainingRequest } = await secretary.ask<{ withdrawTrainingRequest: object }>(WITHDRAW, {
        input: { requestId: contested.requestTraining.id, version: 1 },
      });
      expect(withdrawTrainingRequest).toEqual({ state: "WITHDRAWN" });
    });

    it("is contested by nobody else, and asked for by others beside the own request", async () => {
      const [secretary, deputy] = [await kit.as("secretary"), await kit.as("deputy")];
      const personId = (await needs(deputy)).nodes[0]!.person.id;
      const ask = { kind: "COURSE", personId, skill: "CHAIRING", words: "Xin được học lớp này." };
      const contest = { ...ask, kind: "CONTEST", words: "Buổi tháng 3 do đồng chí khác chủ trì." };
      expect(await reasonOf(secretary, REQUEST, contest)).toBe("NOT_ALLOWED");
      await deputy.ask(REQUEST, { input: contest });
      await deputy.ask(REQUEST, { input: ask });
      await secretary.ask(REQUEST, { input: ask });
      for (const client of [secretary, deputy])
        expect(await reasonOf(client, REQUEST, ask)).toBe("ALREADY_EXISTS");
    });

    it("follows what is recorded soon after, and keeps an entry's id", async () => {
      const before = await chairing(training, "KP-006");
      expect(await refreshNeeds(kit.app.services)).toBe(false);
      // Announced model meetings count no more than self-scores.
      await kit.office.chaired(cells[5]!, heads[5]!, "2020-05-03", 0.3, { setting: "MODEL" });
      expect(await refreshNeeds(kit.app.services)).toBe(true);
      expect(await chairing(training, "KP-006")).toMatchObject({ tier: "NO_EVIDENCE", meetings: 0 });
      await kit.office.chaired(cells[5]!, heads[5]!, "2020-05-10", 0.3);
      await kit.office.chaired(cells[5]!, heads[5]!, "2020-06-10", 0.35);
      expect((await chairing(training, "KP-006")).tier).toBe(before.tier);
      expect(await refreshNeeds(kit.app.services)).toBe(true);
      expect(await chairing(training, "KP-006")).toMatchObject({ tier: "CLEAR", meetings: 2 });
    });

    it("is worked out again where something changed while it was worked out", async () => {
      const { services } = kit.app;
      const { database } = services;
      const changing = Object.create(database, {
        read: {
          value: async (work: Parameters<typeof database.read>[0]) => {
            const found = await database.read(work);
            await kit.office.chaired(cells[2]!, heads[2]!, "2020-06-20", 0.4);
            return found;
          },
        },
      });
      await kit.office.chaired(cells[2]!, heads[2]!, "2020-06-18", 0.4);
      expect(await refreshNeeds({ ...services, database: changing })).toBe(true);
      expect((await chairing(training, "KP-003")).meetings).toBe(4);
      expect(await refreshNeeds(services)).toBe(true);
      expect((await chairing(training, "KP-003")).meetings).toBe(5);
      expect(await refreshNeeds(services)).toBe(false);
    });

    it("leaves nobody out of a committee of hundreds of cells", async () => {
      const { office } = kit;
      const ward = await office.committee("Đảng ủy phường Ba", district);
      const codes = Array.from({ length: 406 }, (_, index) => `LN-${String(index + 1).padStart(3, "0")}`);
      const many = await office.cells(codes, ward, "NEIGHBOURHOOD");
      // Around the ends of what is read at a time, and at the very end.
      const chosen = many.filter(({ pk, code }) => [200, 201, 400, 401].includes(pk) || code === "LN-406");
      for (const cell of chosen)
        await office.chaired(cell, await office.secretary(cell, `Bí thư ${cell.code}`), "2020-05-10", 0.5);
      expect(await refreshNeeds(kit.app.services)).toBe(true);
      const seen = await needs(training, { skill: { eq: "CHAIRING" }, cell: { code: { startsWith: "LN" } } });
      expect(seen.nodes.map(({ cell, meetings }) => [cell.code, meetings])).toEqual(
        chosen.map(({ code }) => [code, 1]),
      );
    });

    it("is judged by the version of the rule in force, which only an administrator brings in", async () => {
      const admin = await kit.as("admin");
      expect(await reasonOf(training, ENACT, RULE)).toBe("NOT_ALLOWED");
      expect(await reasonOf(admin, ENACT, { ...RULE, likelyFrom: 95 })).toBe("INVALID_VALUE");
      expect(await reasonOf(admin, ENACT, { ...RULE, since: "2020-06-01" })).toBe("RULE_TOO_EARLY");
      await admin.ask(ENACT, { input: { ...RULE, required: 30 } });
      expect(await refreshNeeds(kit.app.services)).toBe(true);
      expect((await chairing(training, "KP-001", { post: { eq: "SECRETARY" } })).tier).toBe("NONE");
      expect(await reasonOf(admin, ENACT, RULE)).toBe("RULE_TOO_EARLY");
    });
  },
  { trusted },
);
