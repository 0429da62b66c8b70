import { readFileSync } from "node:fs";
import { type Role, roles } from "@nen-nep/schema";
import { buildSchema, type GraphQLObjectType, getNamedType, isLeafType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { inspect } from "../../src/http/document.js";
import { describeEngines } from "../testkit/kit.js";
import { type Actor, type RightsOffice, rightsOffice, secretOf } from "./office.js";
import { PLACES, type Place, READING, type ReadingRow } from "./table.js";

const schema = buildSchema(
  readFileSync(new URL("../../../../packages/schema/schema.graphql", import.meta.url), "utf8"),
);

/** All fields of a type that hold a value themselves. */
const valuesOf = ({ type, personal = [] }: ReadingRow): string[] =>
  Object.values((schema.getType(type) as GraphQLObjectType).getFields())
    .filter(
      (field) =>
        isLeafType(getNamedType(field.type)) &&
        !personal.includes(field.name) &&
        field.args.every((arg) => arg.defaultValue !== undefined),
    )
    .map((field) => field.name);

const queryOf = (row: ReadingRow): string =>
  `query Rights${row.ofAll ? "" : "($cell: ID!)"} { ${row.path.join(" { ")} { ${valuesOf(row).join(" ")} }${" }".repeat(row.path.length)}`;

type Found = Record<string, unknown>;

/** The records at the end of a path, wherever an answer has them. */
function follow(data: unknown, path: readonly string[]): Found[] {
  if (data === null || data === undefined) return [];
  if (Array.isArray(data)) return data.flatMap((each) => follow(each, path));
  const [step, ...rest] = path;
  return step === undefined ? [data as Found] : follow((data as Found)[/^\w+/.exec(step)![0]], rest);
}

const titleOf = ({ path, kind }: ReadingRow): string =>
  [...path.map((step) => /^\w+/.exec(step)![0]), kind ?? []].flat().join(".");

const ACTORS: readonly Actor[] = [...roles.keys, "STRANGER", "DISABLED"];
const trusted = Object.fromEntries(READING.map(queryOf).map((text) => [inspect(text)!.hash, text]));

describeEngines(
  "the rights table, read",
  (kit) => {
    let office: RightsOffice;
    beforeAll(async () => {
      office = await rightsOffice(kit);
    }, 120_000);

    const read = async (actor: Actor, row: ReadingRow, place: Place) => {
      const variables = { cell: office.cells[place].id };
      const answer = await office.clients[actor].send({ query: queryOf(row), variables });
      const found = follow(answer.data, row.path).filter(({ kind }) => !row.kind || kind === row.kind);
      return { found, text: answer.text };
    };

    const most = (row: ReadingRow, place: Place): Role => row.most?.[place] ?? "ORGANISER";

    describe.each(READING.map((row) => [titleOf(row), row] as const))("%s", (_, row) => {
      it("tells all its fields to whoever sees most of it", async () => {
        const { found } = await read(most(row, "own"), row, "own");
        expect(found.length).toBeGreaterThan(0);
        for (const field of Object.keys(row.guarded ?? {})) expect(found[0]![field]).not.toBeNull();
      });

      it.each(ACTORS)("is told to %s where the table says so, and nowhere else", async (actor) => {
        for (const place of row.ofAll ? ([PLACES[0]] as const) : PLACES) {
          const { found, text } = await read(actor, row, place);
          const whole = place === "outside" ? [] : (await read(most(row, place), row, place)).found;
          const sees = (reach = row.reach) =>
            actor !== "STRANGER" && actor !== "DISABLED" && (reach[actor]?.includes(place) ?? false);
          const expected = sees() ? whole : [];
          if (row.some?.some((role) => role === actor)) {
            expect(found.length).toBeLessThan(whole.length || 1);
            for (const record of found) expect(expected).toContainEqual(record);
            continue;
          }
          expect({ place, count: found.length }).toEqual({ place, count: expected.length });
          for (const [index, record] of found.entries()) {
            for (const [field, value] of Object.entries(record)) {
              const guard = row.guarded?.[field];
              const told = { place, field, value: expected[index]![field] };
              // What not even that reader is told is told to nobody.
              if (guard && !sees(guard) && told.value !== null)
                expect({ place, field, value }).not.toEqual(told);
              else expect({ place, field, value }).toEqual(told);
            }
          }
          if (!sees()) expect(text).not.toContain(secretOf(place));
        }
      });
    });
  },
  { trusted },
);
