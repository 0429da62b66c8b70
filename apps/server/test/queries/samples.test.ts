import { beforeAll, describe, expect, it } from "vitest";
import { demoWorld, fillDemonstration, fillTraining } from "../../src/modules/demo/index.js";
import { SAMPLE_PASSWORD } from "../../src/modules/identity/index.js";
import { SAMPLES } from "../../src/modules/queries/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";

const SAVED = `query ($language: Language!) {
  savedQueries(language: $language) { id version origin name description query variables audience }
}`;
const COST = `query ($query: String!, $variables: String) {
  queryCost(query: $query, variables: $variables) { cost costLimit problems }
}`;

interface Saved {
  readonly id: string;
  readonly version: number;
  readonly origin: string;
  readonly name: string;
  readonly description: string | null;
  readonly query: string;
  readonly variables: string | null;
  readonly audience: string | null;
}

/** The rows of figures and the records of lists anywhere at the root of an answer. */
const rowsIn = (data: object): number[] =>
  Object.values(data).map(
    (root: { rows?: unknown[]; nodes?: unknown[] }) => (root.rows ?? root.nodes ?? []).length,
  );

/** Which account of the demonstration asks such questions. */
const LOGINS = { COMMITTEE: "committee", ANALYST: "analyst", TRAINING: "training" } as const;

describe("the samples", () => {
  it("are over twenty, of all three kinds of user, each under a key of its own", () => {
    expect(SAMPLES).toHaveLength(23);
    expect(new Set(SAMPLES.map(({ key }) => key)).size).toBe(SAMPLES.length);
    expect(new Set(SAMPLES.map(({ audience }) => audience))).toEqual(new Set(Object.keys(LOGINS)));
  });
});

describeEngines("sample queries", (kit) => {
  const clients = {} as Record<keyof typeof LOGINS, Client>;

  beforeAll(async () => {
    const world = demoWorld({ cells: 96, years: 2 });
    await fillDemonstration(kit.app.services, world, () => undefined);
    await fillTraining(kit.app.services, world);
    for (const [audience, login] of Object.entries(LOGINS)) {
      clients[audience as keyof typeof LOGINS] = await kit.as(login, SAMPLE_PASSWORD);
    }
  }, 120_000);

  it("are offered in both languages to those who write queries", async () => {
    for (const language of ["VI", "EN"]) {
      const { savedQueries } = await clients.ANALYST.ask<{ savedQueries: Saved[] }>(SAVED, { language });
      const samples = savedQueries.filter(({ origin }) => origin === "SAMPLE");
      expect(samples.map(({ name }) => name)).toEqual(
        SAMPLES.map(({ title }) => (language === "VI" ? title.vi : title.en)),
      );
      expect(samples.every(({ id, version }) => id.startsWith("sample:") && version === 0)).toBe(true);
    }
  });

  it.each(SAMPLES.map(({ key, audience }) => ({ key, audience })))(
    "$key answers with rows, within the cost",
    async ({ key, audience }) => {
      const client = clients[audience];
      const { savedQueries } = await client.ask<{ savedQueries: Saved[] }>(SAVED, { language: "VI" });
      const sample = savedQueries.find(({ id }) => id === `sample:${key}`)!;
      const { query, variables } = sample;
      const { queryCost } = await client.ask<{ queryCost: { cost: number; costLimit: number } }>(COST, {
        query,
        variables,
      });
      expect(queryCost).toMatchObject({ cost: expect.any(Number), problems: [] });
      expect(queryCost.cost).toBeLessThanOrEqual(queryCost.costLimit / 2);
      const data = await client.ask<object>(query, JSON.parse(variables ?? "{}"));
      for (const rows of rowsIn(data)) expect(rows).toBeGreaterThan(0);
    },
  );
});
