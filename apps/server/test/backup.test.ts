import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { open } from "../src/app.js";
import { readConfig } from "../src/config.js";
import { insertRows, newId } from "../src/core/rows.js";
import { Database, type DatabaseTarget } from "../src/db/database.js";
import { Evidence } from "../src/modules/actions/index.js";
import { copyOf, databaseOptions, ENGINES, freshTarget, urlOf } from "./testkit/databases.js";
import { Office } from "./testkit/office.js";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const MINUTES = Buffer.from("Biên bản họp chi bộ tháng 3");
const STORED_AS = "ab".repeat(24);

interface Said {
  readonly code: number;
  readonly words: string;
}

/** A command of the built server, as an operator gives it. */
const run = (target: DatabaseTarget, files: string, ...args: string[]): Promise<Said> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      DATABASE_URL: urlOf(target),
      NENNEP_FILES: files,
      NENNEP_TODAY: "2020-07-01",
    };
    execFile(process.execPath, [CLI, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), words: `${stdout}${stderr}` }),
    );
  });

const inDatabase = async <T>(
  target: DatabaseTarget,
  work: (database: Database) => Promise<T>,
): Promise<T> => {
  const database = await Database.open(target, databaseOptions);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};

const change = (target: DatabaseTarget, ...statements: string[]): Promise<void> =>
  inDatabase(target, async (database) => {
    if (target.engine === "sqlite") await database.source.query("PRAGMA foreign_keys = OFF");
    await database.write(async (session) => {
      if (target.engine === "postgres") await session.query("SET LOCAL session_replication_role = replica");
      for (const statement of statements) await session.query(statement);
    });
  });

async function fillOffice(target: DatabaseTarget, files: string): Promise<void> {
  const config = readConfig({ DATABASE_URL: urlOf(target), NENNEP_TODAY: "2020-07-01" }, "");
  const { services, close } = await open(config);
  try {
    const office = new Office(services);
    const district = await office.committee("Quận ủy Tân Phú");
    const cell = await office.cell("KP-001", district);
    await office.met(cell, ["2019-03-07", "2019-04-07"]);
    await office.evaluated(cell, "2019-03-07", 0.755);
    mkdirSync(files, { recursive: true });
    writeFileSync(join(files, STORED_AS), MINUTES);
    const sha256 = createHash("sha256").update(MINUTES).digest("hex");
    const known = { name: "bien-ban.txt", mediaType: "text/plain", bytes: MINUTES.length, sha256 };
    const row = {
      id: newId(),
      ...known,
      storedAs: STORED_AS,
      accountPk: null,
      sentAt: new Date().toISOString(),
    };
    await services.database.write((session) => insertRows(session, Evidence, [row]));
  } finally {
    await close();
  }
}

describe.each(ENGINES)("a backup (%s)", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "nen-nep-backups-"));
  const files = join(folder, "files");
  const backup = join(folder, "office.backup");
  let office: DatabaseTarget;
  let made: Said;

  beforeAll(async () => {
    office = await freshTarget(engine);
    await fillOffice(office, files);
    made = await run(office, files, "backup", backup);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is one file that only its owner reads, and takes its name when it is complete", () => {
    expect(made.words).toContain("1 files of evidence");
    expect(made.words).toMatch(/office\.backup: \d+\.\d MB, read back and the same\./);
    expect(made.code).toBe(0);
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(["files", "office.backup"]);
  });

  it("never overwrites anything", async () => {
    const before = readFileSync(backup);
    const again = await run(office, files, "backup", backup);
    expect(again).toMatchObject({ code: 1, words: expect.stringContaining("exists already") });
    expect(readFileSync(backup).equals(before)).toBe(true);
  });

  it.each(ENGINES)("goes into an empty database (%s) with its files, and both are verified", async (into) => {
    const target = await freshTarget(into, "nothing");
    const restoredFiles = join(folder, `files-${into}`);
    const { code, words } = await run(target, restoredFiles, "restore", backup);
    expect(words).toContain("every table was read back and is the same");
    expect(words).toMatch(/ok {6}files +1 files/);
    expect(code).toBe(0);
    expect(readFileSync(join(restoredFiles, STORED_AS)).equals(MINUTES)).toBe(true);

    const again = await run(target, restoredFiles, "restore", backup);
    expect(again).toMatchObject({ code: 1, words: expect.stringContaining("in use already") });
  });

  it("is verified itself, and left as it was", async () => {
    const before = readFileSync(backup);
    const { code, words } = await run(office, files, "verify", backup);
    expect(words.match(/^ok/gm)).toHaveLength(5);
    expect(code).toBe(0);
    expect(readFileSync(backup).equals(before)).toBe(true);
  });

  it("is no folder: it says so in a sentence", async () => {
    for (const verb of ["verify", "restore"]) {
      const target = verb === "verify" ? office : await freshTarget(engine, "nothing");
      const { code, words } = await run(target, files, verb, folder);
      expect({ code, words }).toEqual({ code: 1, words: `${folder} is a folder, not a file.\n` });
    }
  });

  it("is made without a file that the office lost, and says so", async () => {
    const without = join(folder, "without.backup");
    const { code, words } = await run(office, join(folder, "nowhere"), "backup", without);
    expect(words).toMatch(/FAILED {2}file \S+ is missing; the backup is without it/);
    expect(code).toBe(1);
    expect((await run(office, files, "verify", without)).words).toMatch(
      /FAILED {2}files +file \S+ is missing/,
    );
  });

  it("takes a database of its own version only", async () => {
    const other = await copyOf(office);
    await change(other, "DELETE FROM migration WHERE name LIKE 'Training%'");
    expect((await run(other, files, "verify")).words).toContain("An older version of Nền Nếp wrote this");
    await change(other, "INSERT INTO migration (timestamp, name) VALUES (1, 'Later')");
    const late = await run(other, files, "backup", join(folder, "late.backup"));
    expect(late).toMatchObject({
      code: 1,
      words: expect.stringContaining("A newer version of Nền Nếp wrote"),
    });
    expect(readdirSync(folder).filter((name) => name.startsWith("late.backup"))).toEqual([]);
  });

  it("is told from other files", async () => {
    const text = join(folder, "notes.txt");
    writeFileSync(text, "Ghi chép của văn phòng\n".repeat(100));
    const target = await freshTarget(engine, "nothing");
    const { code, words } = await run(target, files, "restore", text);
    expect({ code, words }).toEqual({ code: 1, words: `${text} is no backup of Nền Nếp, or was cut off.\n` });
  });

  it("tells any change of its bytes, and is not restored then", async () => {
    const changed = join(folder, "changed.backup");
    const bytes = readFileSync(backup);
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    writeFileSync(changed, bytes);
    const refused = { code: 1, words: expect.stringContaining("changed.backup is damaged") };
    expect(await run(office, files, "verify", changed)).toMatchObject(refused);
    const target = await freshTarget(engine, "nothing");
    expect(await run(target, files, "restore", changed)).toMatchObject(refused);
  });

  it("is made once where two are made of the same name", async () => {
    const name = join(folder, "twice.backup");
    const both = await Promise.all([run(office, files, "backup", name), run(office, files, "backup", name)]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(both.find(({ code }) => code === 1)!.words).toContain("exists already");
    expect((await run(office, files, "verify", name)).code).toBe(0);
  });
});

describe.each(ENGINES)("verify (%s)", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "nen-nep-verify-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let office: DatabaseTarget;
  beforeAll(async () => {
    office = await freshTarget(engine);
    await fillOffice(office, folder);
  });

  it("names each thing that does not hold", async () => {
    const broken = await copyOf(office);
    await change(
      broken,
      "DELETE FROM audit_log WHERE seq = 2",
      "UPDATE counter SET value = value + 1 WHERE name = 'audit'",
      "UPDATE meeting SET cell_pk = 4711 WHERE held_on = '2019-03-07'",
      "UPDATE rollup_evaluation SET rows_in = rows_in + 1",
      `UPDATE evidence SET sha256 = '${"0".repeat(64)}'`,
    );
    const { code, words } = await run(broken, folder, "verify");
    const named = words.match(/^FAILED.*$/gm);
    expect(named).toEqual([
      "FAILED  foreign keys   1 rows of meeting (cell_pk) refer to rows of cell that are not there",
      "FAILED  audit numbers  entry 2 is missing",
      expect.stringMatching(/^FAILED {2}audit numbers {2}the counter stands at \d+, the last entry is \d+$/),
      expect.stringMatching(/^FAILED {2}figures kept {3}rollup_evaluation differs in \d+ groups/),
      // The meeting is of no cell now.
      expect.stringMatching(/^FAILED {2}figures kept {3}rollup_regime differs in \d+ groups/),
      expect.stringMatching(/^FAILED {2}files +file \S+ is not what was sent$/),
    ]);
    expect(words).toMatch(/^ok {6}integrity/m);
    expect(code).toBe(1);
  });

  it("warns of files that no record knows, but not of those that are just arriving", async () => {
    const files = join(folder, "with-others");
    const left = ["a".repeat(48), "scan.pdf"].map((name) => join(files, name));
    mkdirSync(files);
    for (const file of [...left, join(files, STORED_AS), join(files, "b".repeat(48))]) {
      writeFileSync(file, MINUTES);
    }
    for (const file of [...left, join(files, STORED_AS)]) utimesSync(file, 0, 0);
    const { code, words } = await run(office, files, "verify");
    expect(words).toMatch(/^WARNING files +2 in the folder that no record knows$/m);
    expect(code).toBe(0);
  });

  it("names a file that is missing", async () => {
    const { code, words } = await run(office, join(folder, "nowhere"), "verify");
    expect(words).toMatch(/^FAILED {2}files +file \S+ is missing/m);
    expect(code).toBe(1);
  });
});
