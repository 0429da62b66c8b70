import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Database } from "../src/db/database.js";
import { databaseOptions, ENGINES, freshTarget } from "./testkit/databases.js";
import { readTables, type Table } from "./testkit/tables.js";

describe("the tables", () => {
  const databases: Database[] = [];
  const tables: Record<string, Table>[] = [];

  beforeAll(async () => {
    for (const engine of ENGINES) {
      const database = await Database.open(await freshTarget(engine), databaseOptions);
      databases.push(database);
      tables.push(await database.read(readTables));
    }
  });
  afterAll(() => Promise.all(databases.map((database) => database.close())));

  it("are the same on both engines: columns, types, keys, indexes, references, checks", () => {
    const [sqlite, postgres] = tables;
    expect(Object.keys(sqlite!)).not.toHaveLength(0);
    expect(sqlite).toEqual(postgres);
  });

  it("carry the rules that belong to the database", () => {
    const { tenure, mark, cell_committee_link } = tables[0]!;
    expect(tenure!.indexes).toContain("unique (cell_pk) where post = 'secretary' and until is null");
    expect(mark!.foreignKeys).toContain("(criterion_pk, max_points) → criterion (pk, max_points)");
    expect(cell_committee_link!.indexes).toContain("unique (cell_pk) where until is null");
  });

  it.each(ENGINES.map((engine, index) => ({ engine, index })))(
    "are what the entities say ($engine)",
    ({ index }) => {
      const metadata = databases[index]!.source.entityMetadatas;
      const described = Object.fromEntries(
        metadata.map((entity) => [
          entity.tableName,
          Object.fromEntries(
            entity.columns.map((column) => [
              column.databaseName,
              { required: !column.isNullable, key: column.isPrimary, counted: column.isGenerated },
            ]),
          ),
        ]),
      );
      // Rollups are derived from the catalogue and have no entities.
      const recorded = Object.entries(tables[index]!).filter(([name]) => !name.startsWith("rollup"));
      const stored = Object.fromEntries(
        recorded.map(([name, table]) => [
          name,
          Object.fromEntries(
            Object.entries(table.columns).map(([column, { required, counted }]) => [
              column,
              { required, key: table.primaryKey.includes(column), counted },
            ]),
          ),
        ]),
      );
      expect(described).toEqual(stored);
    },
  );
});
