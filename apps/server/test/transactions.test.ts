import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { AuditEntry, Revision, Setting } from "../src/core/core.entity.js";
import { findRows, insertRows, newId, updateVersioned } from "../src/core/rows.js";
import { inTransaction, type Transaction } from "../src/core/transaction.js";
import { Committee } from "../src/modules/organization/organization.entity.js";
import { describeCore, type Workbench } from "./testkit/workbench.js";

const put = (name: string) => async (tx: Transaction) => {
  tx.audit({ verb: "put", subject: "setting" });
  await insertRows(tx.session, Setting, [{ name, value: name }]);
  return name;
};

const counters = async ({ database }: Workbench) => {
  const rows = await database.read((session) =>
    session.query<{ name: "audit" | "data"; value: number }>("SELECT name, value FROM counter"),
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value])) as { audit: number; data: number };
};

const settings = ({ database }: Workbench, prefix: string) =>
  database.read((session) => findRows(session, Setting, "name LIKE :prefix", { prefix: `${prefix}%` }));

const auditNumbers = async ({ database }: Workbench) => {
  const entries = await database.read((session) => findRows(session, AuditEntry));
  return entries.map(({ seq }) => seq).sort((a, b) => a - b);
};

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describeCore("a write", (bench) => {
  it("is not lost among 200 at once, and each leaves its entry and raises the data version", async () => {
    const before = await counters(bench);
    const names = upTo(200).map((number) => `at-once-${number}`);
    const replies = await Promise.all(
      names.map((name) => inTransaction(bench.context(), { verb: "put" }, put(name))),
    );

    expect(replies).toEqual(names);
    expect(await settings(bench, "at-once-")).toHaveLength(200);
    const after = await counters(bench);
    expect(after).toEqual({ audit: before.audit + 200, data: before.data + 200 });
    expect(await auditNumbers(bench)).toEqual(upTo(after.audit));
  });

  it("that fails leaves nothing: no row, no entry, no gap in the audit log", async () => {
    const before = await counters(bench);
    const attempts = await Promise.allSettled(
      upTo(40).map((number) =>
        inTransaction(bench.context(), { verb: "put" }, async (tx) => {
          await put(`half-${number}`)(tx);
          if (number % 2 === 0) throw new Error("in the middle");
        }),
      ),
    );

    expect(attempts.filter(({ status }) => status === "rejected")).toHaveLength(20);
    expect(await settings(bench, "half-")).toHaveLength(20);
    const after = await counters(bench);
    expect(after).toEqual({ audit: before.audit + 20, data: before.data + 20 });
    expect(await auditNumbers(bench)).toEqual(upTo(after.audit));
  });

  it("without an audit entry is refused", async () => {
    const silent = inTransaction(bench.context(), { verb: "put" }, async ({ session }) => {
      await insertRows(session, Setting, [{ name: "silent", value: "1" }]);
    });
    await expect(silent).rejects.toThrow("no audit entry");
    expect(await settings(bench, "silent")).toEqual([]);
  });

  it("that breaks a rule of the database is rolled back and the writer goes on", async () => {
    const twice = inTransaction(bench.context(), { verb: "put" }, async (tx) => {
      await put("twice")(tx);
      await put("twice")(tx);
    });
    await expect(twice).rejects.toThrow();
    await inTransaction(bench.context(), { verb: "put" }, put("afterwards"));
    expect(await settings(bench, "twice")).toEqual([]);
    expect(await settings(bench, "afterwards")).toHaveLength(1);
  });

  it("is seen by nobody before it is kept", async () => {
    await inTransaction(bench.context(), { verb: "put" }, async (tx) => {
      await put("unseen")(tx);
      expect(await settings(bench, "unseen")).toEqual([]);
    });
    expect(await settings(bench, "unseen")).toHaveLength(1);
  });
});

describeCore("the same request again", (bench) => {
  it("has one effect and one reply, 20 times in parallel", async () => {
    const before = await counters(bench);
    const key = randomUUID();
    const options = { verb: "put", idempotencyKey: key, input: { name: "once" } };
    let runs = 0;
    const replies = await Promise.all(
      upTo(20).map(() =>
        inTransaction(bench.context(), options, async (tx) => {
          runs++;
          return { name: await put("once")(tx), run: runs };
        }),
      ),
    );

    expect(runs).toBe(1);
    expect(new Set(replies.map((reply) => JSON.stringify(reply)))).toEqual(
      new Set(['{"name":"once","run":1}']),
    );
    expect(await settings(bench, "once")).toHaveLength(1);
    expect(await counters(bench)).toEqual({ audit: before.audit + 1, data: before.data + 1 });
  });

  it("may not use its key for something else", async () => {
    const options = { verb: "put", idempotencyKey: randomUUID(), input: { name: "first" } };
    await inTransaction(bench.context(), options, put("first"));
    const other = inTransaction(bench.context(), { ...options, input: { name: "second" } }, put("second"));
    await expect(other).rejects.toMatchObject({ reason: "KEY_REUSED", code: "CONFLICT" });
    expect(await settings(bench, "second")).toEqual([]);
  });
});

describeCore("an edit", (bench) => {
  it("with an outdated version is a conflict: of eight editors one is accepted, round after round", async () => {
    const [pk] = await inTransaction(bench.context(), { verb: "found" }, async (tx) => {
      tx.audit({ verb: "found", subject: "committee" });
      const name = { name: "Quận ủy", nameFolded: "quan uy", sortName: "quan uy" };
      return insertRows(tx.session, Committee, [
        { id: newId(), version: 1, ...name, kind: "DISTRICT", since: "2018-01-01", closedOn: null },
      ]);
    });
    const read = () => bench.database.read((session) => findRows(session, Committee, "pk = :pk", { pk }));

    for (const round of upTo(5)) {
      const [current] = await read();
      const edits = await Promise.allSettled(
        upTo(8).map((editor) =>
          inTransaction(bench.context(), { verb: "rename" }, async (tx) => {
            tx.audit({ verb: "rename", subject: "committee" });
            await updateVersioned(
              tx.session,
              Committee,
              current!,
              { name: `Quận ủy ${round}.${editor}` },
              tx.now,
            );
          }),
        ),
      );
      expect(edits.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      for (const edit of edits) {
        if (edit.status === "rejected")
          expect(edit.reason).toMatchObject({ reason: "STALE_VERSION", code: "CONFLICT" });
      }
    }
    expect((await read())[0]).toMatchObject({ version: 6 });
    const past = await bench.database.read((session) =>
      findRows(session, Revision, "subject = 'committee' AND row_pk = :pk ORDER BY version", { pk }),
    );
    expect(past.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
    expect(JSON.parse(past[0]!.body)).toMatchObject({ name: "Quận ủy", version: 1 });
  });
});
