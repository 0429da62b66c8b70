import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { Database } from "../src/db/database.js";
import { databaseOptions, freshTarget } from "./testkit/databases.js";

/** Connections that close at once hinder each other only sometimes. */
const TIMES = 25;
const COUNT = "SELECT value FROM counter";

it("a closed SQLite database is its file alone: no log is left that whoever moves the file would miss", async () => {
  const target = await freshTarget("sqlite");
  if (target.engine !== "sqlite") throw new Error("There is no file.");
  for (let time = 0; time < TIMES; time++) {
    const database = await Database.open(target, databaseOptions);
    const readers = Array.from({ length: 8 }, () => database.read((session) => session.query(COUNT)));
    await Promise.all(readers);
    await database.write((session) => session.query("UPDATE counter SET value = value + 1"));
    await database.close();
    expect(existsSync(`${target.file}-wal`), `closed ${time} times before`).toBe(false);
  }
}, 60_000);
