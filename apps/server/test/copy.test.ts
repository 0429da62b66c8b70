import { beforeAll, describe, expect, it } from "vitest";
import { open, openDatabase } from "../src/app.js";
import { readConfig } from "../src/config.js";
import { copyCommand } from "../src/copy-command.js";
import { Clock } from "../src/core/clock.js";
import { Refusal } from "../src/core/errors.js";
import { refuseDifferences } from "../src/db/copy.js";
import { rowsOf, tablesInOrder, writeRows } from "../src/db/copy-tables.js";
import { Database, type DatabaseTarget } from "../src/db/database.js";
import type { Engine } from "../src/db/dialect.js";
import { verifyRollups } from "../src/modules/figures/index.js";
import { databaseOptions, freshTarget, urlOf } from "./testkit/databases.js";
import { Office } from "./testkit/office.js";

const configOf = (target: DatabaseTarget) =>
  readConfig({ DATABASE_URL: urlOf(target), NENNEP_TODAY: "2020-07-01" }, "");

const officeOf = (database: Database, target: DatabaseTarget): Office => {
  const config = configOf(target);
  return new Office({
    database,
    clock: new Clock(config.timeZone, config.today),
    config,
    demonstration: false,
    keepFacts: null,
  });
};

/** All rows of all tables, as they are stored. */
const contents = (database: Database): Promise<Record<string, unknown[]>> =>
  database.read(async (session) => {
    const found: Record<string, unknown[]> = {};
    for (const table of await tablesInOrder(session)) {
      found[table.name] = [];
      for await (const rows of rowsOf(session, table)) found[table.name]!.push(...rows);
    }
    return found;
  });

const withDatabase = async <T>(
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

const FOREIGN_KEYS: Record<Engine, string> = {
  sqlite: `SELECT m.name AS "table", f."table" AS target FROM sqlite_master m, pragma_foreign_key_list(m.name) f
    WHERE m.type = 'table'`,
  postgres: `SELECT conrelid::regclass::text AS "table", confrelid::regclass::text AS target FROM pg_constraint
    WHERE contype = 'f'`,
};

const directions: readonly (readonly [Engine, Engine])[] = [
  ["sqlite", "postgres"],
  ["postgres", "sqlite"],
  ["sqlite", "sqlite"],
];

describe.each(directions)("copying a database from %s to %s", (fromEngine, toEngine) => {
  let source: DatabaseTarget;
  let target: DatabaseTarget;
  const said: string[] = [];
  const copy = (from = source, to = target) =>
    copyCommand(["copy", "--from", urlOf(from), "--to", urlOf(to)], {
      openDatabase,
      say: (line) => void said.push(line),
    });

  beforeAll(async () => {
    source = await freshTarget(fromEngine);
    target = await freshTarget(toEngine, "nothing");
    // Opened once for an empty office, which adds up its figures: nothing.
    await (await open(configOf(target))).close();
    await withDatabase(source, async (database) => {
      const office = officeOf(database, source);
      const district = await office.committee("Quận ủy Tân Phú");
      const codes = Array.from({ length: 1_205 }, (_, index) => `KP-${index + 1}`);
      const [one, two] = await office.cells(codes, district);
      await office.secretary(one!, "Nguyễn Thị Hoà");
      await office.met(one!, ["2019-03-07", "2019-04-07"], { theme: "Đọc “nghị quyết”\n= 1" });
      await office.declared(two!, "2019-05");
      await office.evaluated(one!, "2019-03-07", 0.755, {
        findings: [{ kind: "STRENGTH", criterionKey: null, severity: null, words: "Biên bản đầy đủ" }],
      });
      await office.account("committee", "STANDING_COMMITTEE", { committee: district });
      // A key that was given and taken back is not given again.
      await database.write((session) => session.query("DELETE FROM cell_group_link WHERE cell_pk = 1205"));
      await database.write((session) =>
        session.query("DELETE FROM cell_committee_link WHERE cell_pk = 1205"),
      );
      await database.write((session) => session.query("DELETE FROM cell WHERE pk = 1205"));
    });
    await copy();
  });

  it("takes each table after all that it refers to, by whichever of their columns", () =>
    withDatabase(target, (database) =>
      database.read(async (session) => {
        const order = (await tablesInOrder(session)).map(({ name }) => name);
        const pairs = await session.query<{ table: string; target: string }>(FOREIGN_KEYS[toEngine]);
        expect(pairs.length).toBeGreaterThan(50);
        const late = pairs.filter(({ table, target: to }) => order.indexOf(to) > order.indexOf(table));
        expect(late).toEqual([]);
      }),
    ));

  it("brings every row over as it is, and says so table by table", async () => {
    const [before, after] = [await withDatabase(source, contents), await withDatabase(target, contents)];
    expect(before.cell).toHaveLength(1_204);
    expect(after).toEqual(before);
    const line = said.find((text) => text.startsWith("cell "));
    expect(line).toMatch(/^cell +1204 rows {2}[0-9a-f]{32}$/);
    expect(said.at(-1)).toMatch(
      /^Copied \d+ rows of \d+ tables; every table was read back and is the same\.$/,
    );
  });

  it("writes a thousand rows of a wide table, more than one statement can name", () =>
    withDatabase(target, (database) =>
      database.write(async (session) => {
        const columns = Array.from({ length: 40 }, (_, index) => `c${index}`);
        await session.query(`CREATE TABLE wide (${columns.map((name) => `${name} integer`).join(", ")})`);
        const rows = Array.from({ length: 1_000 }, (_, row) => columns.map(() => row));
        await writeRows(session, { name: "wide", columns, key: ["c0"], counted: false }, rows);
        const [found] = await session.query("SELECT COUNT(*) AS n, MAX(c39) AS last FROM wide");
        expect(found).toEqual({ n: 1_000, last: 999 });
        await session.query("DROP TABLE wide");
      }),
    ));

  it("counts on where it was", () =>
    withDatabase(target, async (database) => {
      const office = officeOf(database, target);
      const [row] = await database.read((session) =>
        session.query<{ pk: number; id: string }>("SELECT pk, id FROM committee"),
      );
      expect((await office.cell("KP-9999", row!)).pk).toBe(1_206);
    }));

  it("leaves no figure that was added up before", async () => {
    const opened = await open(configOf(target));
    try {
      const differences = await verifyRollups(opened.services);
      expect(differences.map(({ groups }) => groups)).toEqual(differences.map(() => 0));
    } finally {
      await opened.close();
    }
  });

  it("does not touch a database that holds anything", async () => {
    const before = await withDatabase(target, contents);
    await expect(copy()).rejects.toThrow("in use already. Nothing was copied");
    expect(await withDatabase(target, contents)).toEqual(before);
  });
});

describe("the copy command", () => {
  const run = (...args: string[]) => copyCommand(args, { openDatabase, say: () => {} });

  it("says how it is used, and keeps passwords to itself", async () => {
    await expect(run("copy", "--from", "sqlite:a")).rejects.toThrow(
      "npm run migrate -- copy --from URL --to URL",
    );
    await expect(run("copy", "--from", "mysql://me:secret@host/x", "--to", "sqlite:b")).rejects.toThrow(
      /^--from must look like sqlite:PATH or postgres:/,
    );
    await expect(run("copy", "--from", "sqlite:a.db", "--to", "sqlite:./a.db")).rejects.toThrow(
      "into itself",
    );
    await expect(run("copy", "--from", "sqlite:/none/a.db", "--to", "sqlite:b")).rejects.toThrow(
      "There is no file /none/a.db",
    );
  });

  it("fails with both numbers where a table does not arrive as it was", () => {
    const same = { table: "cell", from: { count: 2, value: "ab" }, to: { count: 2, value: "ab" } };
    expect(() => refuseDifferences([same])).not.toThrow();
    const other = { table: "mark", from: { count: 3, value: "ab" }, to: { count: 3, value: "cd" } };
    expect(() => refuseDifferences([same, other])).toThrow(Refusal);
    expect(() => refuseDifferences([same, other])).toThrow("mark: 3 rows ab, arrived 3 rows cd");
  });
});
