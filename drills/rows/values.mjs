import { openDatabase } from "../../benchmarks/sets.mjs";
import { getNamedType, inputWith, isCompositeType, isNonNullType, placesOf, schemaOf } from "../contract.mjs";
import { tallied } from "../figures.mjs";
import { Records } from "../records.mjs";
import { codeOf, faultOf, ROLES, Visitor } from "../visitor.mjs";

const HOSTILE = [
  ...[
    null,
    "",
    " ",
    "a".repeat(200_000),
    "a".repeat(1_000_000),
    "\u0000",
    "tên\u0000",
    "\u202Etên",
    "\uD800",
  ],
  ...["__proto__", "constructor", -1, 2 ** 31, 1e300, 0.1, "NaN", "Infinity", true, [], { toString: 1 }],
  ...["2019-02-30", "1900-01-01", "2100-12-31", "'; DROP TABLE cell; --", "=1+1", "%_!\\", "KР-001"],
];
/** What no field of a kind may take, whatever it is about. */
const NEVER = {
  Int: [-1, 2 ** 31, 1e300, 0.1, "NaN", "Infinity", true],
  Float: [-1, 2 ** 31, 1e300, "NaN", "Infinity", true],
  String: ["a".repeat(200_000), "a".repeat(1_000_000), "\u0000", "tên\u0000", "\uD800"],
  Date: ["2019-02-30", "", "NaN"],
  Month: ["2019-02-30", "", "NaN"],
};
/** They end the session that asks, and take nothing. */
const LEFT_OUT = ["signOut", "clearQueryHistory"];

export const values = {
  block: "Values",
  wanted: "every input field of every mutation × 25",
  holds: "refused in words or taken by a rule; nothing written where refused, 0 × 5xx",
  engines: ["sqlite", "postgres"],
  short: { oneOf: 9 },
  full: { oneOf: 1 },
  async run({ volume: { oneOf }, note, freshDatabase, startServer }) {
    const url = await freshDatabase("demonstration");
    const server = await startServer(url);
    const visitors = [];
    for (const login of Object.values(ROLES)) visitors.push(await new Visitor(server.port).signIn(login));
    const schema = await schemaOf(visitors[0]);
    const database = await openDatabase(url);
    try {
      const trial = new Trial(visitors, database, await victimsOf(visitors, database));
      const mutations = Object.values(schema.getMutationType().getFields());
      for (const field of mutations.filter(({ name }) => !LEFT_OUT.includes(name)))
        await trial.tryAll(field, oneOf);
      note(`${trial.sent} sent: ${tallied(trial.codes, 20)}`);
      return {
        volume: `${trial.places} fields of ${mutations.length} mutations, ${trial.sent} values`,
        found: `${trial.faults.length > 0 ? tallied(trial.faults) : "nothing written where refused"}; ${tallied(trial.codes)}`,
        passed: trial.faults.length === 0,
      };
    } finally {
      await database.close();
    }
  },
};

/** Records that inputs may name; the account among them is nobody's who asks. */
async function victimsOf(visitors, database) {
  const admin = visitors[Object.values(ROLES).indexOf("admin")];
  const { today } = await visitors[0].data("{ today }");
  const records = new Records(database, today);
  const made = await admin.data('mutation { createAccount(input: { login: "thu.nghiem" }) { id } }');
  const account = { id: made.createAccount.id, version: 1 };
  for (const name of ["account", "ownerAccount", "verifier"]) records.known.set(name, account);
  return records;
}

class Trial {
  sent = 0;
  places = 0;
  codes = [];
  faults = [];

  constructor(visitors, database, records) {
    Object.assign(this, { visitors, database, records });
  }

  /** One of so many values at each place of a mutation, beginning elsewhere: all values meet all kinds of places. */
  async tryAll(field, oneOf) {
    const about = lowered(getNamedType(field.type).name);
    const places = field.args.flatMap((argument) =>
      placesOf(argument.type).map((place) => ({ argument, ...place })),
    );
    const ids = places
      .filter(({ type }) => type === "ID")
      .map(({ way }) => (way.at(-1) ?? "id").replace(/Ids?$/, ""));
    const names = [...new Set([about, ...ids])];
    await this.records.load(names);
    const asker = await this.askerOf(field, about, places);
    for (const place of places) {
      for (const [index, value] of HOSTILE.entries()) {
        if ((index + this.places) % oneOf !== 0) continue;
        const accepted = await this.tryOne(asker, field, about, place, value);
        if (accepted) await this.records.load(names);
      }
      this.places++;
    }
  }

  /** Who comes furthest with it: behind the question of who may, and of what there is. */
  async askerOf(field, about, places) {
    const rank = { FORBIDDEN: 2, NOT_FOUND: 1 };
    let best = { asker: this.visitors[0], rank: 3 };
    for (const asker of this.visitors) {
      const answer = await asker.ask(...requestOf(field, this.records.sample(about), places[0], null));
      const own = rank[codeOf(answer)] ?? 0;
      if (own < best.rank) best = { asker, rank: own };
    }
    return best.asker;
  }

  async tryOne(asker, field, about, place, value) {
    const before = await this.written();
    const answer = await asker.ask(...requestOf(field, this.records.sample(about), place, value));
    const isRefused = answer.status >= 400 || answer.json?.errors !== undefined;
    this.sent++;
    this.codes.push(isRefused ? codeOf(answer) : "accepted");
    const name = [field.name, ...place.way].join(".");
    const fault = faultOf(answer);
    if (fault) this.faults.push(`${name} = ${JSON.stringify(value)?.slice(0, 20)}: ${fault}`);
    else if (isRefused && (await this.written()) !== before) this.faults.push(`${name}: refused and written`);
    else if (!isRefused && NEVER[place.type]?.includes(value))
      this.faults.push(`${name} = ${JSON.stringify(value)?.slice(0, 20)}: accepted`);
    return !isRefused;
  }

  /** The last entry of the log that somebody left: without one nothing is written. Rules write by themselves meanwhile. */
  async written() {
    const [{ last }] = await this.database.all(
      "SELECT MAX(seq) AS last FROM audit_log WHERE account_pk IS NOT NULL",
    );
    return Number(last);
  }
}

const lowered = (name) => name[0].toLowerCase() + name.slice(1);

/** A mutation with a value at a place: its text, and its variables. */
function requestOf(field, sample, { argument, way }, value) {
  const used = field.args.filter((each) => each === argument || isNonNullType(each.type));
  const declared = used.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const given = used.map(({ name }) => `${name}: $${name}`).join(", ");
  const variables = {};
  for (const each of used)
    variables[each.name] =
      each === argument
        ? inputWith(each.type, way, value, sample)
        : sample(each.name, getNamedType(each.type).name);
  const named = getNamedType(field.type);
  const selection = isCompositeType(named) ? " { __typename }" : "";
  return [`mutation (${declared}) { ${field.name}(${given})${selection} }`, variables];
}
