import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Database, type DatabaseTarget } from "../src/db/database.js";
import type { Engine } from "../src/db/dialect.js";
import { databaseOptions, ENGINES, freshTarget, urlOf } from "./testkit/databases.js";
import { runsOf } from "./testkit/simulating.js";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const REGISTER = fileURLToPath(new URL("data/so-theo-doi-2019.xlsx", import.meta.url));

/** All that a register brings; reference data may be there before it. */
const TABLES = [
  ...[
    "import_batch",
    "import_change",
    "committee",
    "committee_link",
    "cell",
    "cell_group_link",
    "cell_committee_link",
  ],
  ...["person", "tenure", "meeting", "month_declaration", "evaluation", "mark"],
];

type Counts = Record<string, number>;

const startImport = (target: DatabaseTarget): ChildProcess =>
  spawn(process.execPath, [CLI, "import", REGISTER, "--committee", "Quận ủy Tân Phú"], {
    env: { ...process.env, DATABASE_URL: urlOf(target), UV_THREADPOOL_SIZE: "16" },
    stdio: ["ignore", "ignore", "pipe"],
  });

/** When to kill: so long after the start, or after a line that the import says of itself. */
interface Moment {
  readonly line?: string;
  readonly milliseconds: number;
}

// What the import says while it writes, in this order; before the first it reads and checks.
const WRITING = ["cells:", "meetings:", "declarations:", "evaluations:"];

// Of reading and checking, so much is done; and so many milliseconds after a line of writing, the last before the commit.
const PARTS = [0.8, 0.4, 1, 0.2, 0.6, 0.7, 0.9, 0.95].slice(0, runsOf(1, 8));
const AFTER_LINE = [10, 0, 25].slice(0, runsOf(1, 3));

/** Moments from the first to the last: 5 in every run, 20 in a drill. */
const moments = (beforeWriting: number): Moment[] => [
  ...PARTS.map((part) => ({ milliseconds: beforeWriting * part })),
  ...WRITING.flatMap((line) => AFTER_LINE.map((milliseconds) => ({ line, milliseconds }))),
];

/** Follows what an import says; `heard` is told each piece. */
function listen(child: ChildProcess, heard: (text: string) => void): () => string {
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    words += text;
    heard(text);
  });
  return () => words;
}

/** An import that nobody disturbs: after how many milliseconds it began to write. */
async function importWhole(target: DatabaseTarget): Promise<number> {
  const started = performance.now();
  let beforeWriting = 0;
  const child = startImport(target);
  const words = listen(child, (text) => {
    if (text.includes(WRITING[0]!)) beforeWriting = performance.now() - started;
  });
  const [code] = (await once(child, "close")) as [number];
  expect(code, words()).toBe(0);
  return beforeWriting;
}

/** Kills an import at a moment; true where it was still at work. */
async function importKilled(target: DatabaseTarget, { line, milliseconds }: Moment): Promise<boolean> {
  const child = startImport(target);
  const timers: NodeJS.Timeout[] = [];
  const killSoon = () => timers.push(setTimeout(() => child.kill("SIGKILL"), milliseconds));
  if (line === undefined) killSoon();
  listen(child, (text) => {
    if (line !== undefined && text.includes(line)) killSoon();
  });
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  for (const timer of timers) clearTimeout(timer);
  return signal === "SIGKILL";
}

/** Looks at the database as the next start would find it. */
async function inspect(
  engine: Engine,
  target: DatabaseTarget,
): Promise<{ counts: Counts; gaps: number; sound: boolean }> {
  const database = await Database.open(target, databaseOptions);
  try {
    return await database.read(async (session) => {
      const counts: Counts = {};
      for (const table of TABLES) {
        const [row] = await session.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`);
        counts[table] = row!.n;
      }
      const [audit] = await session.query<{ gaps: number }>(
        "SELECT (SELECT value FROM counter WHERE name = 'audit') - (SELECT COUNT(*) FROM audit_log) AS gaps",
      );
      const check =
        engine === "sqlite" ? await session.query<object>("PRAGMA integrity_check") : [{ ok: "ok" }];
      const broken = engine === "sqlite" ? await session.query("PRAGMA foreign_key_check") : [];
      const sound = Object.values(check[0]!)[0] === "ok" && broken.length === 0;
      return { counts, gaps: audit!.gaps, sound };
    });
  } finally {
    await database.close();
  }
}

const nothing: Counts = Object.fromEntries(TABLES.map((table) => [table, 0]));

describe.concurrent.each(ENGINES)("an import that is killed (%s)", (engine) => {
  it("leaves all or nothing at whatever moment, and the next one succeeds", async () => {
    expect(existsSync(CLI), "build the server first: npm run check does").toBe(true);
    const undisturbed = await freshTarget(engine);
    const beforeWriting = await importWhole(undisturbed);
    const whole = (await inspect(engine, undisturbed)).counts;
    expect(whole.cell).toBe(256);

    let target = await freshTarget(engine);
    let atWork = 0;
    const tried = moments(beforeWriting);
    for (const moment of tried) {
      if (await importKilled(target, moment)) atWork++;
      const { counts, gaps, sound } = await inspect(engine, target);
      expect({ moment, gaps, sound }).toEqual({ moment, gaps: 0, sound: true });
      expect([nothing, whole]).toContainEqual(counts);
      if (counts.cell !== 0) target = await freshTarget(engine);
    }
    expect(atWork).toBeGreaterThan(tried.length / 2);

    await importWhole(target);
    expect((await inspect(engine, target)).counts).toEqual(whole);
  }, 300_000);
});
