import { expect, it } from "vitest";
import { fieldOf } from "../../src/modules/figures/catalogue/fact.js";
import { FACTS } from "../../src/modules/figures/catalogue/index.js";
import { describeEngines } from "../testkit/kit.js";

interface Entry {
  readonly key: string;
  readonly field: string;
  readonly vi: string;
  readonly en: string;
  readonly definition: string;
  readonly source: string;
}

describeEngines("the catalogue", (kit) => {
  it("tells every fact, metric and key in both languages, under the names the schema has", async () => {
    const district = await kit.office.committee("Quận ủy");
    await kit.office.account("analyst", "ANALYST", { committee: district });
    const analyst = await kit.as("analyst");
    const entry = `key field definition vi: label en: label(language: EN)`;
    const { catalogue } = await analyst.ask<{
      catalogue: { field: string; metrics: Entry[]; dimensions: (Entry & { grains: string[] | null })[] }[];
    }>(
      `{ catalogue { ${entry} metrics { ${entry} source unit additivity orders } dimensions { ${entry} source grains levels } } }`,
    );
    expect(catalogue.map((fact) => fact.field)).toEqual(FACTS.map((fact) => fact.root));
    for (const fact of catalogue) {
      const type = kit.app.schema.getType(`${fact.field[0]!.toUpperCase()}${fact.field.slice(1)}Row`);
      const published = Object.keys((type as unknown as { getFields(): object }).getFields());
      expect(published).toEqual(expect.arrayContaining(fact.metrics.map((metric) => metric.field)));
      for (const each of [...fact.metrics, ...fact.dimensions]) {
        expect(each.field).toBe(fieldOf(each.key));
        expect(each.definition).toMatch(/\.$/);
        expect([each.vi, each.en, each.source].every((words) => words.length > 2)).toBe(true);
      }
    }
  });
});
