import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { SqliteConnection } from "./sqlite-connection.js";

let connection: SqliteConnection;

const open = () =>
  new Promise<SqliteConnection>((resolve, reject) => {
    const opened = new SqliteConnection(":memory:", (error) => (error ? reject(error) : resolve(opened)));
  });
const all = (sql: string, values: unknown[] = []) =>
  new Promise<unknown[]>((resolve, reject) => {
    connection.all(sql, values, (error: Error | null, rows: unknown[]) =>
      error ? reject(error) : resolve(rows),
    );
  });
const close = () =>
  new Promise<void>((resolve, reject) => {
    connection.close((error) => (error ? reject(error) : resolve()));
  });

beforeEach(async () => {
  connection = await open();
  await all("CREATE TABLE cell (pk integer PRIMARY KEY, code text UNIQUE)");
  await all("INSERT INTO cell VALUES (1, 'KP-1'), (2, 'KP-2')");
});
afterEach(() => close().catch(() => undefined));

it("keeps compiled what comes a second time, whatever it is asked with", async () => {
  const prepare = vi.spyOn(connection, "prepare");
  const sql = "SELECT code FROM cell WHERE pk = ?";
  expect(await all(sql, [1])).toEqual([{ code: "KP-1" }]);
  expect(await all(sql, [2])).toEqual([{ code: "KP-2" }]);
  expect(await all(sql, [3])).toEqual([]);
  expect(prepare).toHaveBeenCalledTimes(1);
});

it("writes with what it keeps, and does not keep what comes once", async () => {
  const prepare = vi.spyOn(connection, "prepare");
  const sql = "INSERT INTO cell VALUES (?, ?) RETURNING code";
  for (const pk of [3, 4, 5]) expect(await all(sql, [pk, `KP-${pk}`])).toEqual([{ code: `KP-${pk}` }]);
  await all("SELECT count(*) FROM cell WHERE pk = 1");
  expect(prepare.mock.calls.map(([text]) => text)).toEqual([sql]);
});

it("answers from the table as it is after it changed its columns", async () => {
  const sql = "SELECT * FROM cell WHERE pk = 1";
  for (let turn = 0; turn < 2; turn++) await all(sql);
  await all("ALTER TABLE cell ADD COLUMN name text");
  expect(await all(sql)).toEqual([{ pk: 1, code: "KP-1", name: null }]);
});

it("tells what cannot be compiled, each time", async () => {
  for (let turn = 0; turn < 3; turn++)
    await expect(all("SELECT colour FROM cell")).rejects.toThrow("no such column");
});

it("goes on after a statement that failed while it ran", async () => {
  const sql = "SELECT abs(-9223372036854775807 - ?) AS value";
  for (let turn = 0; turn < 3; turn++) {
    await expect(all(sql, [1])).rejects.toThrow("overflow");
    expect(await all(sql, [0])).toHaveLength(1);
  }
});

it("closes with much compiled", async () => {
  for (let turn = 0; turn < 2; turn++)
    for (let place = 0; place < 200; place++) await all(`SELECT ${place} AS place`);
  await close();
  await expect(all("SELECT 1")).rejects.toThrow();
});
