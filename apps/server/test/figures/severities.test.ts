import { beforeAll, expect, it } from "vitest";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { Ref } from "../testkit/office.js";
import { watch } from "../testkit/statements.js";

interface Severities {
  readonly evaluatorSeverities: {
    readonly assumption: string;
    readonly evaluators: readonly {
      readonly evaluator: { readonly kind: string; readonly committee: { readonly name: string } | null };
      readonly severity: number;
      readonly low: number | null;
      readonly words: string;
    }[];
  };
}

const SEVERITIES = `{ evaluatorSeverities(where: { heldOn: { before: "2020-01-01" } }) { assumption(language: EN) evaluators {
  evaluator { kind committee { name } } n cells sharedCells rawMean severity low high sufficient distinguishable
  words words_en: words(language: EN) } } }`;
const MEAN = "{ n cells value low high sufficient }";

describeEngines("severity of evaluators", (kit) => {
  let district: Ref;
  let organiser: Client;

  beforeAll(async () => {
    const { office } = kit;
    district = await office.committee("Quận ủy");
    const ward = await office.committee("Đảng ủy phường Một", district);
    const schools = await office.cells(["TH-1", "TH-2", "TH-3", "TH-4", "TH-5", "TH-6"], ward, "SCHOOL");
    const offices = await office.cells(["CQ-1", "CQ-2", "CQ-3"], ward, "AGENCY");
    for (const [index, cell] of schools.entries()) {
      const share = 0.7 + index / 50;
      await office.evaluated(cell, "2019-05-10", share - 0.04, { committee: ward });
      await office.evaluated(cell, "2019-05-17", share + 0.04, { committee: district });
    }
    // The offices are seen by the harsher one alone; what it gave them is not their fault.
    for (const cell of offices) await office.evaluated(cell, "2019-06-10", 0.8, { committee: ward });
    await office.evaluated(schools[0]!, "2019-05-10", 1, { by: "SELF" });
    const pilots = await office.cells(["KP-1", "KP-2"], ward);
    for (const cell of pilots) {
      const delegation = await office.delegation(`Đoàn ${cell.code}`, district);
      await office.evaluated(cell, "2020-03-10", 0.9, { by: "DELEGATION", delegation });
    }
    // Later a third one comes, who has one cell in common with the others.
    const other = await office.committee("Đảng ủy phường Hai", district);
    for (const [index, cell] of schools.entries()) {
      await office.evaluated(cell, "2020-05-11", 0.7 + index / 50, { committee: ward });
      await office.evaluated(cell, "2020-05-18", 0.74 + index / 40, { committee: district });
    }
    await office.evaluated(schools[2]!, "2020-05-25", 0.9, { committee: other });
    for (const cell of await office.cells(["PH-1", "PH-2"], other, "ARMED_FORCES"))
      await office.evaluated(cell, "2020-06-10", 0.9, { committee: other });
    await office.account("organiser", "ORGANISER", { committee: district });
    await office.account("ward", "STANDING_COMMITTEE", { committee: ward });
    await office.account("administrator", "ADMINISTRATOR");
    organiser = await kit.as("organiser");
  });

  it("is told from the cells that several scored, with its interval, in words and with its assumption", async () => {
    const { evaluatorSeverities } = await organiser.ask<Severities>(SEVERITIES);
    expect(evaluatorSeverities.assumption).toContain("only cells that two or more evaluators scored");
    expect(evaluatorSeverities.evaluators).toMatchObject([
      {
        evaluator: { kind: "SUPERIOR", committee: { name: "Đảng ủy phường Một" } },
        ...{ n: 9, cells: 9, sharedCells: 6, sufficient: true, distinguishable: true },
        words: expect.stringMatching(/^chặt hơn mức trung bình \d,\d điểm$/),
      },
      {
        evaluator: { committee: { name: "Quận ủy" } },
        ...{
          n: 6,
          sharedCells: 6,
          words_en: expect.stringMatching(/^more lenient than average by \d\.\d points$/),
        },
      },
    ]);
    const [harsh, kind] = evaluatorSeverities.evaluators.map(({ severity }) => severity);
    expect(kind! - harsh!).toBeCloseTo(8, 0);
    expect(9 * harsh! + 6 * kind!).toBeCloseTo(0, 8);
  });

  it("corrects the scores of groups beside the raw ones, and moves no total", async () => {
    const args = `where: { heldOn: { before: "2020-01-01" } }, groupBy: [{ by: GROUP }], totals: true`;
    const ask = async (adjust: string) => {
      const { evaluationStats } = await organiser.ask<{
        evaluationStats: {
          rows: {
            isTotal: boolean;
            scoreMean: { value: number };
            scoreAdjusted: { value: number; low: number } | null;
          }[];
        };
      }>(
        `{ evaluationStats(${args}${adjust}) { rows { isTotal key { group { key } } scoreMean ${MEAN} scoreAdjusted ${MEAN} } } }`,
      );
      return evaluationStats.rows;
    };
    expect((await ask("")).map(({ scoreAdjusted }) => scoreAdjusted)).toEqual([null, null, null]);
    const { evaluatorSeverities } = await organiser.ask<Severities>(SEVERITIES);
    const harsh = evaluatorSeverities.evaluators[0]!.severity;
    const [offices, schools, total] = await ask(", adjust: EVALUATOR");
    expect(offices!.scoreAdjusted).toMatchObject({ n: 3, cells: 3, sufficient: false });
    expect(offices!.scoreAdjusted!.value - offices!.scoreMean.value).toBeCloseTo(-harsh, 6);
    expect(schools!.scoreAdjusted!.value).toBeLessThan(schools!.scoreMean.value);
    expect(total!.scoreAdjusted!.value).toBeCloseTo(total!.scoreMean.value, 8);
    expect(schools!.scoreAdjusted!.low).toBeLessThan(schools!.scoreAdjusted!.value);
  });

  it("keeps its interval where a third hangs on one cell, who has none and whose evaluations are counted out", async () => {
    const where = `where: { heldOn: { from: "2020-04-01" } }`;
    const asked = `evaluators { evaluator { committee { name } } n severity low inReference words }`;
    const answer = await organiser.ask<{
      evaluatorSeverities: { evaluators: { n: number; severity: number; inReference: boolean }[] };
      evaluationStats: { rows: { scoreAdjusted: { value: number; given: number } }[] };
    }>(
      `{ evaluatorSeverities(${where}) { ${asked} } evaluationStats(${where}, groupBy: [{ by: GROUP }], adjust: EVALUATOR, totals: true) {
        rows { isTotal key { group { key } } scoreMean ${MEAN} scoreAdjusted { n given value low leftOut } } } }`,
    );
    const { evaluators } = answer.evaluatorSeverities;
    const named = (name: string) => expect.objectContaining({ committee: { name } });
    const told = { low: expect.any(Number), inReference: true };
    expect(evaluators).toMatchObject([
      { evaluator: named("Đảng ủy phường Một"), ...told },
      { evaluator: named("Quận ủy"), ...told },
      {
        evaluator: named("Đảng ủy phường Hai"),
        ...{ n: 3, low: null, inReference: false, words: "chưa đủ số liệu để kết luận" },
      },
    ]);
    const weighted = evaluators.filter(({ inReference }) => inReference);
    expect(weighted.reduce((sum, { n, severity }) => sum + n * severity, 0)).toBeCloseTo(0, 8);
    expect(answer.evaluationStats.rows).toMatchObject([
      {
        key: { group: { key: "SCHOOL" } },
        scoreMean: { n: 13 },
        scoreAdjusted: { n: 12, low: expect.any(Number), leftOut: 1 },
      },
      {
        key: { group: { key: "ARMED_FORCES" } },
        scoreMean: { n: 2 },
        scoreAdjusted: { n: 0, given: null, value: null, low: null, leftOut: 2 },
      },
      { isTotal: true, scoreMean: { n: 15 }, scoreAdjusted: { n: 12, leftOut: 3 } },
    ]);
    const { value, given } = answer.evaluationStats.rows[2]!.scoreAdjusted;
    expect(value).toBeCloseTo(given, 8);
  });

  it("takes one statement more, and none where nobody asks for the corrected score", async () => {
    const count = async (args: string, figures: string) => {
      const { statements } = await watch(kit.app.services.database, () =>
        organiser.ask(`{ evaluationStats(${args}) { rows { ${figures} } } }`),
      );
      return statements.length;
    };
    const where = `where: { heldOn: { before: "2020-01-01" } }`;
    const plain = await count(where, "count");
    expect(await count(`${where}, adjust: EVALUATOR`, "count")).toBe(plain);
    expect(await count(`${where}, adjust: EVALUATOR`, "scoreAdjusted { value }")).toBe(plain + 1);
  });

  it("is refused where pilots stand apart, naming them, and so are corrected scores", async () => {
    const refusal = { code: "BAD_USER_INPUT", reason: "NOT_CONNECTED", components: 3, apartInAll: 2 };
    const apart = expect.arrayContaining(["Đoàn KP-1", "Đoàn KP-2"]);
    const severities = "{ evaluatorSeverities { evaluators { n } } }";
    expect(await organiser.refused(severities)).toMatchObject([{ extensions: { ...refusal, apart } }]);
    const adjusted = "{ evaluationStats(adjust: EVALUATOR) { rows { scoreAdjusted { value } } } }";
    expect(await organiser.refused(adjusted)).toMatchObject([
      { message: expect.stringContaining("3 sets"), extensions: { ...refusal, apart } },
    ]);
  });

  it("rests on what the actor may see; nothing is an empty list, and administrators see nothing", async () => {
    const empty = `{ evaluatorSeverities(where: { heldOn: { before: "2018-06-01" } }) { evaluators { n } } }`;
    expect(await organiser.ask(empty)).toEqual({ evaluatorSeverities: { evaluators: [] } });
    const ward = await kit.as("ward");
    const { evaluatorSeverities } = await ward.ask<Severities>(SEVERITIES);
    expect(evaluatorSeverities.evaluators).toHaveLength(2);
    expect(await (await kit.as("administrator")).refused(SEVERITIES)).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
    const mixed = `{ evaluatorSeverities(where: { heldOn: { before: "2020-01-01" } }, basis: { setting: MODEL }) { evaluators { n } } }`;
    expect(await organiser.ask(mixed)).toEqual({ evaluatorSeverities: { evaluators: [] } });
  });

  it("finds scores in a list of numbers", async () => {
    const ask = async (condition: string) => {
      const answer = await organiser.ask<{ evaluationStats: { rows: { count: number }[] } }>(
        `{ evaluationStats(pool: true, where: { score: ${condition} }) { rows { count } } }`,
      );
      return answer.evaluationStats.rows[0]!.count;
    };
    const all = await ask("{ isNull: false }");
    expect([await ask("{ in: [100, 3] }"), await ask("{ notIn: [100] }"), await ask("{ in: [] }")]).toEqual([
      1,
      all - 1,
      0,
    ]);
  });
});
