import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { writeGuide } from "../src/modules/figures/index.js";
import { sampleOffice } from "./figures/sample-office.js";
import type { Client } from "./testkit/client.js";
import { describeFilled } from "./testkit/kit.js";

const guide = readFileSync(new URL("../../../docs/analysts.md", import.meta.url), "utf8");

/** The questions of the guide by their sentence, with the variables that follow them. */
const examples = [
  ...guide.matchAll(
    /\*\*(\d+\. [^*]+)\*\*[^`]*?(?:`[^`\n]+`[^`]*?)*```graphql\n([\s\S]*?)```(?:\s*```json\n([\s\S]*?)```)?/g,
  ),
].map(([, title, query, variables]): [string, string, Record<string, unknown>] => [
  title!,
  query!,
  variables ? (JSON.parse(variables) as Record<string, unknown>) : {},
]);

interface List {
  readonly rows?: readonly unknown[];
  readonly nodes?: readonly unknown[];
}

it("has ten questions, and its catalogue is what the program says", () => {
  expect(examples.map(([title]) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(guide.match(/```graphql/g)).toHaveLength(10);
  expect(writeGuide(guide)).toBe(guide);
});

describeFilled(sampleOffice, "the analysts' guide", (kit) => {
  let analyst: Client;
  beforeAll(async () => {
    const [root] = await kit.app.services.database.read((session) =>
      session.query<{ id: string; pk: number }>(
        "SELECT pk, id FROM committee WHERE name = 'Quận ủy Tân Phú'",
      ),
    );
    await kit.office.account("analyst", "ANALYST", { committee: root! });
    analyst = await kit.as("analyst");
  }, 60_000);

  it.each(examples)("%s", async (_, query, variables) => {
    const answer = await analyst.ask<Record<string, List>>(query, variables);
    for (const { rows, nodes } of Object.values(answer)) expect((rows ?? nodes)!.length).toBeGreaterThan(0);
  });
});
