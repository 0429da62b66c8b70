import type { NeedTier } from "@nen-nep/schema";
import { beforeAll, expect, it } from "vitest";
import { insertRows, newId } from "../../src/core/rows.js";
import { Course, Enrolment } from "../../src/modules/training/index.js";
import { csv, refused } from "../exchange/exported.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { School } from "./school.js";

const TABLES = `{ trainingTables { needs { skill tier count } years { start courses seats tookPart completed }
  effects { name kind difference low high drawn waiting } } }`;

interface Tables {
  readonly needs: readonly { readonly skill: string; readonly tier: string; readonly count: number | null }[];
  readonly years: readonly {
    readonly start: string;
    readonly courses: number;
    readonly seats: number | null;
    readonly tookPart: number | null;
    readonly completed: number | null;
  }[];
  readonly effects: readonly Readonly<Record<string, unknown>>[];
}

/** How many heads stand where, so that one tier is small and could be taken off the whole. */
const HEADS: readonly (readonly [NeedTier, number])[] = [
  ["CLEAR", 4],
  ["LIKELY", 12],
  ["UNCLEAR", 21],
  ["NO_EVIDENCE", 13],
];

describeEngines("training in tables", (kit) => {
  let school: School;
  let analyst: Client;
  const tables = async (who: Client) => (await who.ask<{ trainingTables: Tables }>(TABLES)).trainingTables;

  /** A course that ended, which so many completed and so many did not. */
  async function ended(name: string, day: string, completed: number, short: number): Promise<void> {
    const { database } = kit.app.services;
    const people = [...school.persons];
    await database.write(async (session) => {
      const [coursePk] = await insertRows(session, Course, [
        {
          ...{ id: newId(), version: 1, committeePk: school.district.pk, name, nameFolded: name, seats: 40 },
          ...{ beginsOn: day, endsOn: day, completedOn: day, state: "COMPLETED", seed: "x" },
          recordedAt: `${day}T00:00:00.000Z`,
        },
      ]);
      await insertRows(
        session,
        Enrolment,
        people.slice(0, completed + short).map(([code, personPk], index) => ({
          ...{ id: newId(), version: 1, coursePk: coursePk!, personPk, cellPk: school.cells.get(code)!.pk },
          ...{ post: "SECRETARY" as const, tier: "CLEAR" as const, byLot: 0, movedUp: 0, since: day },
          state: index < completed ? ("COMPLETED" as const) : ("NOT_COMPLETED" as const),
          recordedAt: `${day}T00:00:00.000Z`,
        })),
      );
    });
  }

  beforeAll(async () => {
    school = await new School(kit).open();
    for (const [tier, many] of HEADS)
      for (let index = 0; index < many; index++) await school.head(`${tier}-${index}`, tier);
    await ended("Lớp 2018", "2018-05-10", 31, 12);
    await ended("Lớp 2019", "2019-05-10", 22, 3);
    await ended("Lớp năm nay", "2020-02-10", 30, 12);
    await kit.office.account("analyst", "ANALYST", { committee: school.district });
    await kit.office.account("learner", "SECRETARY", { cell: school.cells.get("CLEAR-0")! });
    analyst = await kit.as("analyst");
  }, 120_000);

  it("tell an analyst no count below ten, and none that could be taken off those shown", async () => {
    const { needs } = await tables(analyst);
    const of = (skill: string) =>
      Object.fromEntries(needs.filter((row) => row.skill === skill).map(({ tier, count }) => [tier, count]));
    // Four in clear need could be taken off the known whole, so the smallest tier beside it is withheld too.
    expect(of("CHAIRING")).toEqual({ CLEAR: null, LIKELY: null, UNCLEAR: 20, NONE: null, NO_EVIDENCE: 15 });
    expect(new Set(Object.values(of("RECORDS")))).toEqual(new Set([null]));
  });

  it("count courses of the years that are over, and withhold who took part where few did not complete", async () => {
    const { years } = await tables(analyst);
    expect(years).toEqual([
      { start: "2018-01-01", courses: 1, seats: 40, tookPart: 45, completed: 30 },
      { start: "2019-01-01", courses: 1, seats: null, tookPart: null, completed: 20 },
    ]);
  });

  it("claim no effect of a course with small arms", async () => {
    const { effects } = await tables(analyst);
    expect(effects.map(({ name }) => name)).toEqual(["Lớp 2019", "Lớp 2018"]);
    for (const effect of effects)
      expect(effect).toMatchObject({ kind: "INSUFFICIENT", difference: null, drawn: null, waiting: null });
  });

  it("leave as files one by one, with what is withheld saying so", async () => {
    const wish = (fields: string) => ({ query: `{ trainingTables { ${fields} } }`, language: "VI" });
    const { rows, head, answer } = await csv(analyst, wish("needs { skill tier count }"));
    expect(answer.headers["content-disposition"]).toContain("boi-duong-qua-cac-bang-co-dinh-");
    expect(rows.slice(0, 2).map((row) => Object.values(row))).toEqual([
      ["chuẩn bị nội dung", "cần bồi dưỡng", "không công bố"],
      ["chuẩn bị nội dung", "có thể cần", "không công bố"],
    ]);
    const chairing = rows.filter((row) => Object.values(row)[0] === "điều hành, gợi mở thảo luận");
    expect(chairing.map((row) => Object.values(row)[2])).toEqual([
      ...["không công bố", "không công bố", "20", "không công bố", "15"],
    ]);
    expect(head.slice(4)).toEqual([
      "# Căn cứ: bảng cố định trên toàn bộ dữ liệu, giống nhau với mọi người được xem; số lượng làm tròn đến 5",
      '# "không công bố" là số dưới 10, kể cả 0, hoặc số có thể làm lộ số đó',
    ]);
    const { rows: years } = await csv(analyst, wish("years { start seats tookPart completed }"));
    expect(years.map((row) => Object.values(row))).toEqual([
      ["01/01/2018", "40", "45", "30"],
      ["01/01/2019", "không công bố", "không công bố", "20"],
    ]);
    const two = wish("needs { skill } years { start }");
    expect(await refused(analyst, two)).toEqual([400, "INVALID_VALUE"]);
    expect(await refused(await kit.as("learner"), wish("needs { skill count }"))).toEqual([
      403,
      "STORED_OPERATIONS_ONLY",
    ]);
  });

  it("are the same for whoever organises courses, and not for others", async () => {
    expect(await tables(school.trainer)).toEqual(await tables(analyst));
    const [refused] = await (await kit.as("learner")).refused(TABLES);
    expect(refused!.extensions.code).toBe("FORBIDDEN");
  });
});
