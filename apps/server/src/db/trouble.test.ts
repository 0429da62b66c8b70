import { QueryFailedError } from "typeorm";
import { describe, expect, it } from "vitest";
import { troubleOf } from "./trouble.js";

const failed = (code: string) =>
  new QueryFailedError("INSERT …", [], Object.assign(new Error(`${code}: told by the driver`), { code }));

describe("trouble around a database is told from faults and refusals", () => {
  it.each([
    ["SQLite without room", failed("SQLITE_FULL"), /no room/],
    ["PostgreSQL without room", failed("53100"), /no room/],
    ["a file without room", Object.assign(new Error("write"), { code: "ENOSPC" }), /no room/],
    ["SQLite on a read-only disk", failed("SQLITE_READONLY"), /takes no writes/],
    ["PostgreSQL that only reads", failed("25006"), /takes no writes/],
    ["SQLite held by another process", failed("SQLITE_BUSY"), /Another process/],
    ["PostgreSQL that stops", failed("57P01"), /cannot be reached/],
    ["PostgreSQL that is away", Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), /reached/],
    ["a connection that broke", new Error("Connection terminated unexpectedly"), /cannot be reached/],
  ])("%s", (_, error, words) => {
    expect(troubleOf(error)).toMatch(words);
  });

  it.each([
    ["a record that is there already", failed("23505")],
    ["a mistake of ours", failed("42601")],
    ["an error without a code", new Error("no")],
    ["nothing", null],
  ])("not %s", (_, error) => {
    expect(troubleOf(error)).toBeNull();
  });
});
