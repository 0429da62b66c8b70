import { readFileSync } from "node:fs";
import { roles } from "@nen-nep/schema";
import { buildSchema, getNamedType, isLeafType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { inspect } from "../../src/http/document.js";
import { describeEngines } from "../testkit/kit.js";
import { type Actor, type RightsOffice, rightsOffice, secretOf } from "./office.js";
import { MAKING, recordsOf } from "./records.js";
import { PLACES } from "./table.js";
import type { WritingRow } from "./verbs.js";
import { WRITING } from "./writing.js";

const MUTATIONS = buildSchema(
  readFileSync(new URL("../../../../packages/schema/schema.graphql", import.meta.url), "utf8"),
)
  .getMutationType()!
  .getFields();

type Place = "own" | "outside";
type Tried = readonly Place[];
const BOTH: Tried = ["own", "outside"];

/** One request that calls a verb on a record within the actor's scope, on one outside of it, or on each. */
function documentOf({ verb }: WritingRow, places: Tried): string {
  const { args, type } = MUTATIONS[verb]!;
  const fields = isLeafType(getNamedType(type)) ? "" : " { __typename }";
  const declared = places.flatMap((place) => args.map((arg) => `$${place}_${arg.name}: ${arg.type}`));
  const calls = places.map((place) => {
    const given = args.map((arg) => `${arg.name}: $${place}_${arg.name}`);
    return `${place}: ${verb}${given.length > 0 ? `(${given.join(", ")})` : ""}${fields}`;
  });
  return `mutation${declared.length > 0 ? ` (${declared.join(", ")})` : ""} { ${calls.join(" ")} }`;
}

const documents = [
  ...MAKING,
  ...WRITING.flatMap((row) => [BOTH, ["own"], ["outside"]].map((places) => documentOf(row, places as Tried))),
];
const trusted = Object.fromEntries(documents.map((text) => [inspect(text)!.hash, text]));

const ACTORS: readonly Actor[] = [...roles.keys, "STRANGER", "DISABLED"];

/** Where an actor's call is let through to the verb. */
function openTo({ use }: WritingRow, actor: Actor): Tried {
  const how = actor === "STRANGER" || actor === "DISABLED" ? undefined : use[actor];
  return how === "anywhere" ? BOTH : how === "within" ? ["own"] : [];
}

/** How a call outside of the table is answered: a record out of scope is not there. */
function refusalsOf({ use }: WritingRow, actor: Actor): readonly string[] {
  if (actor === "STRANGER" || actor === "DISABLED") return ["UNAUTHENTICATED"];
  return use[actor] ? ["NOT_FOUND"] : ["FORBIDDEN", "NOT_FOUND"];
}

/** Names and words that the records hold. */
const SECRETS = new RegExp(PLACES.flatMap((place) => [secretOf(place), `Bí thư của ${place}`]).join("|"));

/** A version that no record ever had: the call is let through and changes nothing. */
const NEVER = 99;

it("the table of writing has a row for every verb, but that by which a stranger becomes somebody", () => {
  const rows = new Set(WRITING.map(({ verb }) => verb));
  expect(Object.keys(MUTATIONS).filter((verb) => !rows.has(verb))).toEqual(["signIn"]);
});

describeEngines(
  "the rights table, written",
  (kit) => {
    let office: RightsOffice;
    let records: Awaited<ReturnType<typeof recordsOf>>;
    beforeAll(async () => {
      office = await rightsOffice(kit);
      records = await recordsOf(kit, office);
    }, 120_000);

    const lastAudited = () =>
      kit.app.services.database.read(async (session) => {
        const [row] = await session.query("SELECT value FROM counter WHERE name = 'audit'");
        return row;
      });

    /** How each call was refused; null where it succeeded. */
    async function call(actor: Actor, row: WritingRow, places: Tried, version: number) {
      const variables = Object.fromEntries(
        places.flatMap((place) =>
          Object.entries(
            row.call({ of: records[place], any: records.shared, me: office.accounts[actor], version }),
          ).map(([name, value]) => [`${place}_${name}`, value]),
        ),
      );
      const answer = await office.clients[actor].send({ query: documentOf(row, places), variables });
      return places.map((place) => {
        const problem = answer.errors.find(({ path }) => path === undefined || path[0] === place);
        return { actor, place, code: problem?.extensions.code ?? null, problem };
      });
    }

    /** The answers of all actors, where the verb is open to them or where it is not. */
    const tried = async (row: WritingRow, open: boolean, version: number) => {
      const calls = ACTORS.map((actor) => {
        const places = BOTH.filter((place) => openTo(row, actor).includes(place) === open);
        return places.length === 0 ? [] : call(actor, row, places, version);
      });
      return (await Promise.all(calls)).flat();
    };

    describe.each(WRITING.map((row) => [row.kind ? `${row.verb} of ${row.kind}` : row.verb, row] as const))(
      "%s",
      (_, row) => {
        it("is refused outside of the table, leaves no trace and tells nothing", async () => {
          const before = await lastAudited();
          for (const answer of await tried(row, false, 1)) {
            const told = JSON.stringify(answer);
            expect(refusalsOf(row, answer.actor), told).toContain(answer.code);
            expect(told).not.toMatch(SECRETS);
          }
          expect(await lastAudited()).toEqual(before);
        });

        it("is open where the table says so", async () => {
          for (const answer of await tried(row, true, NEVER)) {
            expect([null, "BAD_USER_INPUT", "CONFLICT"], JSON.stringify(answer)).toContain(answer.code);
          }
        });
      },
    );
  },
  { trusted },
);
