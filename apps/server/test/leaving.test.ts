import { expect, it, vi } from "vitest";
import { describeEngines } from "./testkit/kit.js";
import { PASSWORD } from "./testkit/office.js";

const ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT count(*) AS rows FROM n";

describeEngines(
  "a client that leaves",
  (kit) => {
    it("stops what was asked, long before its time is up", async () => {
      const { app, office } = kit;
      await office.account("analyst", "ANALYST", { committee: await office.committee("Quận ủy Tân Phú") });
      const address = await app.server.listen({ port: 0, host: "127.0.0.1" });
      const post = (body: object, more: RequestInit = {}) =>
        fetch(`${address}/graphql`, {
          method: "POST",
          body: JSON.stringify(body),
          ...more,
          headers: { "content-type": "application/json", ...more.headers },
        });
      const signIn =
        "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { account { login } } } }";
      const signedIn = await post({
        query: signIn,
        variables: { input: { login: "analyst", password: PASSWORD } },
      });
      const cookie = signedIn.headers.getSetCookie()[0]!.split(";")[0]!;

      // A question that never ends, in place of the one that is asked.
      const { database } = app.services;
      const lease = database.lease.bind(database);
      let running: Promise<unknown> = Promise.resolve();
      const begun = new Promise<void>((resolve) => {
        vi.spyOn(database, "lease").mockImplementation(async (...args) => {
          const session = await lease(...args);
          const query = session.query.bind(session);
          session.query = ((sql: string, parameters?: Record<string, unknown>) => {
            if (!sql.includes("meeting")) return query(sql, parameters);
            running = query(ENDLESS);
            resolve();
            return running;
          }) as typeof session.query;
          return session;
        });
      });
      const leaving = new AbortController();
      const gone = post(
        { query: "{ meetings { totalCount } }" },
        { signal: leaving.signal, headers: { cookie } },
      ).catch(() => "gone");
      await begun;
      const verdict = expect(running).rejects.toMatchObject({ reason: "TIME_LIMIT" });
      leaving.abort();
      expect(await gone).toBe("gone");
      await verdict;
      vi.restoreAllMocks();
    }, 30_000);
  },
  { env: { NENNEP_ADHOC_MILLISECONDS: "60000" } },
);
