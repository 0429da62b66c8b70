import { expect, it } from "vitest";
import { inTransaction } from "../src/core/transaction.js";
import { watch } from "./testkit/statements.js";
import { describeCore } from "./testkit/workbench.js";

// Runs until it is stopped, on both engines.
const ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT count(*) AS rows FROM n";

describeCore("a connection", (bench) => {
  it("never carries two statements at once, however many are asked", async () => {
    const ask = (times: number) =>
      bench.database.read((session) =>
        Promise.all(Array.from({ length: times }, () => session.query("SELECT name FROM counter"))),
      );
    const write = () =>
      inTransaction(bench.context(), { verb: "test" }, async (tx) => {
        tx.audit({ verb: "test", subject: "nothing" });
        await Promise.all(Array.from({ length: 5 }, () => tx.session.query("SELECT name FROM counter")));
      });
    const traffic = await watch(bench.database, () =>
      Promise.all([...Array.from({ length: 20 }, () => ask(10)), ...Array.from({ length: 10 }, write)]),
    );
    expect(traffic.mostOnOne).toBe(1);
    expect(traffic.mostAtOnce).toBeGreaterThan(1);
  });

  it("shows one snapshot for as long as it is leased", async () => {
    const version = "SELECT value FROM counter WHERE name = 'data'";
    const session = await bench.database.lease("page", 10_000);
    try {
      const [before] = await session.query<{ value: number }>(version);
      await inTransaction(bench.context(), { verb: "test" }, async (tx) =>
        tx.audit({ verb: "test", subject: "nothing" }),
      );
      expect(await session.query(version)).toEqual([before]);
      const later = await bench.database.read((other) => other.query<{ value: number }>(version));
      expect(later).toEqual([{ value: before!.value + 1 }]);
    } finally {
      await session.release();
    }
  });

  it("of a reader cannot write", async () => {
    const sneaky = bench.database.read((session) => session.query("UPDATE counter SET value = 0"));
    await expect(sneaky).rejects.toThrow(/read-?only/);
  });

  it("is taken from a query that takes too long, while others go on; then it serves again", async () => {
    let stopped = false;
    const long = bench.database
      .read((session) => session.query(ENDLESS), "adhoc", 2_000)
      .finally(() => {
        stopped = true;
      });
    const verdict = expect(long).rejects.toMatchObject({ reason: "TIME_LIMIT", code: "TIMEOUT" });

    for (let turn = 0; turn < 20; turn++) {
      await bench.database.read((session) => session.query("SELECT count(*) AS n FROM counter"));
      await bench.database.read((session) => session.query("SELECT count(*) AS n FROM counter"), "adhoc");
    }
    await inTransaction(bench.context(), { verb: "test" }, async (tx) =>
      tx.audit({ verb: "test", subject: "nothing" }),
    );
    expect(stopped).toBe(false);

    await verdict;
    const all = await Promise.all(
      [1, 2, 3, 4].map(() => bench.database.read((session) => session.query("SELECT 1 AS one"), "adhoc")),
    );
    expect(all).toEqual(Array.from({ length: 4 }, () => [{ one: 1 }]));
  });

  it("counts the limit over all statements of a lease, and refuses those that come later", async () => {
    const session = await bench.database.lease("adhoc", 300);
    try {
      const both = await Promise.allSettled([session.query(ENDLESS), session.query("SELECT 1 AS one")]);
      for (const one of both)
        expect(one).toMatchObject({ status: "rejected", reason: { reason: "TIME_LIMIT" } });
    } finally {
      await session.release();
    }
  });

  it("is freed at once when the client has left, and then serves again", async () => {
    for (let turn = 0; turn < 6; turn++) {
      const session = await bench.database.lease("adhoc", 60_000);
      const endless = session.query(ENDLESS);
      const verdict = expect(endless).rejects.toMatchObject({ reason: "TIME_LIMIT" });
      session.cancel();
      await verdict;
      await session.release();
      const rows = await bench.database.read((next) => next.query("SELECT 1 AS one"), "adhoc", 60_000);
      expect(rows).toEqual([{ one: 1 }]);
    }
  });
});
