import { readFileSync } from "node:fs";
import { type Role, roles } from "@nen-nep/schema";
import { buildSchema, getNamedType, isLeafType } from "graphql";
import { beforeAll, expect, it } from "vitest";
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
const PLACES_TRIED: readonly Place[] = ["own", "outside"];

/** One verb tried on one record, under a name of its own in a request that tries many. */
interface Attempt {
  readonly name: string;
  readonly row: WritingRow;
  readonly place: Place;
}

const ATTEMPTS: readonly Attempt[] = WRITING.flatMap((row, index) =>
  PLACES_TRIED.map((place) => ({ name: `${place}${index}`, row, place })),
);
const ACTORS: readonly Actor[] = [...roles.keys, "STRANGER", "DISABLED"];
const isSomebody = (actor: Actor) => actor !== "STRANGER" && actor !== "DISABLED";

function isOpen(actor: Actor, { row: { use }, place }: Attempt): boolean {
  const how = isSomebody(actor) ? use[actor as Role] : undefined;
  return how === "anywhere" || (how === "within" && place === "own");
}

/** A request takes so many names. */
const AT_ONCE = 40;

/** What an actor tries, where the table says yes or where it says no, in as many requests as it takes. */
function requestsOf(actor: Actor, open: boolean): (readonly Attempt[])[] {
  const tried = ATTEMPTS.filter((attempt) => isOpen(actor, attempt) === open);
  return Array.from({ length: Math.ceil(tried.length / AT_ONCE) }, (_, index) =>
    tried.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}

function documentOf(attempts: readonly Attempt[]): string {
  const declared: string[] = [];
  const calls = attempts.map(({ name, row: { verb } }) => {
    const { args, type } = MUTATIONS[verb]!;
    declared.push(...args.map((arg) => `$${name}_${arg.name}: ${arg.type}`));
    const given = args.map((arg) => `${arg.name}: $${name}_${arg.name}`);
    const fields = isLeafType(getNamedType(type)) ? "" : " { __typename }";
    return `${name}: ${verb}${given.length > 0 ? `(${given.join(", ")})` : ""}${fields}`;
  });
  return `mutation ${declared.length > 0 ? `(${declared.join(", ")})` : ""} { ${calls.join(" ")} }`;
}

const requests = ACTORS.flatMap((actor) => [...requestsOf(actor, true), ...requestsOf(actor, false)]);
const documents = [...MAKING, ...requests.map(documentOf)];
const trusted = Object.fromEntries(documents.map((text) => [inspect(text).hash, text]));

/** How a call outside of the table is answered: a record out of scope is not there. */
function refusalsOf({ row: { use } }: Attempt, actor: Actor): readonly string[] {
  if (!isSomebody(actor)) return ["UNAUTHENTICATED"];
  return use[actor as Role] ? ["NOT_FOUND"] : ["FORBIDDEN", "NOT_FOUND"];
}
/** How one within it is, where it need not succeed. */
const PASSED = ["SUCCESS", "BAD_USER_INPUT", "CONFLICT"];

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

    const argumentsOf = ({ name, row, place }: Attempt, actor: Actor, version: number) => {
      const known = { of: records[place], any: records.shared, me: office.accounts[actor], version };
      return Object.entries(row.call(known)).map(([argument, value]) => [`${name}_${argument}`, value]);
    };

    /** Tries them, and returns those that were answered otherwise than expected. */
    async function surprises(
      actor: Actor,
      attempts: readonly Attempt[],
      version: number,
      expected: (attempt: Attempt) => readonly string[],
    ) {
      const variables = Object.fromEntries(attempts.flatMap((each) => argumentsOf(each, actor, version)));
      const { errors } = await office.clients[actor].send({ query: documentOf(attempts), variables });
      return attempts.flatMap((attempt) => {
        const problem = errors.find(({ path }) => path?.[0] === attempt.name);
        const code = problem?.extensions.code ?? "SUCCESS";
        const { row, place } = attempt;
        const told = `${row.verb} (${row.kind ?? "any"}, ${place}): ${code} ${JSON.stringify(problem)}`;
        return expected(attempt).includes(code) && !SECRETS.test(told) ? [] : [told];
      });
    }

    it.each(ACTORS)("refuses %s outside of it, keeps no trace and tells nothing", async (actor) => {
      const before = await lastAudited();
      for (const attempts of requestsOf(actor, false)) {
        expect(await surprises(actor, attempts, 1, (each) => refusalsOf(each, actor))).toEqual([]);
      }
      expect(await lastAudited()).toEqual(before);
    });

    it.each(roles.keys)("lets %s through where it says so", async (actor) => {
      for (const attempts of requestsOf(actor, true)) {
        expect(await surprises(actor, attempts, NEVER, () => PASSED)).toEqual([]);
      }
    });
  },
  { trusted },
);
