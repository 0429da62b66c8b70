import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scoreOf } from "@nen-nep/schema";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeCore } from "../../../test/testkit/workbench.js";
import { openDatabase } from "../../app.js";
import { readConfig } from "../../config.js";
import { findRows } from "../../core/rows.js";
import { Contest, Evaluation, Mark } from "../evaluations/index.js";
import { Account, RoleGrant, SAMPLE_LOGINS } from "../identity/index.js";
import { Meeting, MonthDeclaration } from "../meetings/index.js";
import { Cell, Committee, Tenure } from "../organization/index.js";
import { SessionDecision } from "../sessions/index.js";
import { demoCommand } from "./command.js";
import { livesOf } from "./life.js";
import { fillDemonstration } from "./load.js";
import { demonstrationDay } from "./mark.js";
import { DISTRICT_SHEET } from "./rubrics.js";
import { demoWorld } from "./world.js";

const world = demoWorld({ cells: 48, years: 1 });
const lives = [...livesOf(world)];

describeCore("filling a demonstration", (bench) => {
  const progress: [number, number][] = [];
  beforeAll(async () => {
    await fillDemonstration(bench.services, world, (done, total) => void progress.push([done, total]));
  });

  it("writes every row of the world through the services", async () => {
    const rows = async (entity: new () => object, where = "1 = 1") =>
      bench.database.read(async (session) => (await findRows(session, entity, where)).length);
    const locked = "state = 'LOCKED'";
    const evaluations = lives.flatMap((life) => life.evaluations);
    expect(await rows(Committee)).toBe(world.committees.length);
    expect(await rows(Cell)).toBe(48);
    expect(await rows(Tenure)).toBe(lives.flatMap((life) => life.tenures).length);
    expect(await rows(Meeting)).toBe(lives.flatMap((life) => life.meetings).length);
    expect(await rows(MonthDeclaration)).toBe(lives.flatMap((life) => life.months).length);
    expect(await rows(Evaluation, locked)).toBe(evaluations.length);
    expect(await rows(Mark, `evaluation_pk IN (SELECT pk FROM evaluation WHERE ${locked})`)).toBe(
      evaluations.length * DISTRICT_SHEET.criteria.length,
    );
  });

  it("keeps the scores of the world", async () => {
    const points = new Map(DISTRICT_SHEET.criteria.map((criterion) => [criterion.key, criterion.points]));
    const expected = lives
      .flatMap((life) => life.evaluations)
      .map(({ marks }) => {
        const given = Object.entries(marks).filter(([, mark]) => mark !== null);
        const earned = given.reduce((total, [, mark]) => total + mark!, 0);
        return scoreOf(
          earned,
          given.reduce((total, [key]) => total + points.get(key)!, 0),
        )!;
      });
    const stored = await bench.database.read((session) => findRows(session, Evaluation, "state = 'LOCKED'"));
    expect(stored.map((row) => row.score).sort()).toEqual(expected.sort());
  });

  it("leaves a form open, one to be locked and one contested, all marked as invented", async () => {
    await bench.database.read(async (session) => {
      const open = await findRows(session, Evaluation, "state <> 'LOCKED' ORDER BY pk");
      expect(open.map(({ state }) => state)).toEqual(["DRAFT", "SUBMITTED"]);
      expect(open.map(({ remarks }) => remarks?.includes("số liệu minh họa") ?? null)).toEqual([null, true]);
      const contests = await findRows(session, Contest);
      expect(
        contests.map(({ words, answeredAt }) => [words.includes("số liệu minh họa"), answeredAt]),
      ).toEqual([[true, null]]);
    });
  });

  it("ties every evaluation to the meeting of its cell and day", async () => {
    await bench.database.read(async (session) => {
      const meetings = new Map((await findRows(session, Meeting)).map((meeting) => [meeting.pk, meeting]));
      for (const { meetingPk, cellPk, heldOn } of await findRows(session, Evaluation)) {
        expect(meetings.get(meetingPk!)).toMatchObject({ cellPk, heldOn });
      }
    });
  });

  it("marks the database and makes the sample accounts, each with one role in force", async () => {
    await bench.database.read(async (session) => {
      expect(await demonstrationDay(session)).toBe("2019-01-01");
      expect((await findRows(session, Account)).map((account) => account.login).sort()).toEqual(
        [...SAMPLE_LOGINS].sort(),
      );
      const grants = await findRows(session, RoleGrant);
      expect(new Set(grants.map((grant) => grant.role)).size).toBe(SAMPLE_LOGINS.length);
      expect(grants.every((grant) => grant.awaiting === 0)).toBe(true);
    });
  });

  it("tells how far it is, and fills nothing twice", async () => {
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.at(-1)).toEqual([48, 48]);
    await expect(fillDemonstration(bench.services, world, () => undefined)).rejects.toMatchObject({
      reason: "ALREADY_EXISTS",
    });
  });
});

const folder = mkdtempSync(join(tmpdir(), "nen-nep-demo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (args: string[], env: NodeJS.ProcessEnv = {}) => {
  const lines: string[] = [];
  await demoCommand(args, {
    config: readConfig(env, join(folder, "own.sqlite")),
    say: (line) => void lines.push(line),
    open: openDatabase,
  });
  return lines;
};

it("makes a complete file, and leaves one that is there alone", async () => {
  const out = join(folder, "small.sqlite");
  const lines = await run(["--cells", "48", "--years", "0.5", "--out", out]);
  expect(lines.join("\n")).toContain("48 cells");
  expect(existsSync(out)).toBe(true);
  expect(existsSync(`${out}.unfinished`)).toBe(false);
  const made = await openDatabase({ engine: "sqlite", file: out });
  const decided = await made
    .read((session) => findRows(session, SessionDecision))
    .finally(() => made.close());
  expect(decided.length).toBeGreaterThanOrEqual(4);
  await expect(run(["--out", out])).rejects.toThrow("exists already");
});

it.each([
  [["--cells", "many"], "48 cells at least"],
  [["--cells", "12"], "48 cells at least"],
  [["--years", "0"], "0.5 to 12"],
  [["--sells", "300"], "--sells"],
])("refuses %o and writes nothing", async (args, words) => {
  await expect(run(args)).rejects.toThrow(words);
  expect(existsSync(join(folder, "own.sqlite"))).toBe(false);
});

it("fills nothing beside an office's own database unless a file is named", async () => {
  await expect(run([], { DATABASE_URL: "sqlite:office.sqlite" })).rejects.toThrow("DATABASE_URL");
});
