// Requests that nobody in good faith would send: by name, what `Visitor.send` takes.
const post = (content) => ({ body: JSON.stringify(content) });
const ask = (query, variables) => post({ query, variables });
const as = (type, body) => ({ headers: { "content-type": type }, body });
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join(" ");

/** Fragments that spread each other twice: with 20 of them 2^20 fields. */
const bomb = (doublings) =>
  `{ ...F0 } ${times(doublings, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${doublings} on Query { today }`;
const deep = (levels) =>
  `{ cells { nodes ${"{ evaluations { nodes { cell ".repeat(levels)} { id } ${"} } }".repeat(levels)} } }`;
const nested = (levels) =>
  levels === 0 ? { code: { eq: "x" } } : { meetings: { some: { cell: nested(levels - 1) } } };
const CELLS = "query ($where: CellFilter) { cells(where: $where) { totalCount } }";
const hash = { persistedQuery: { version: 1, sha256Hash: "a".repeat(64) } };
const SIGN_OUT = "mutation { signOut }";
const PAGES =
  "cells(first: 100) { nodes { evaluations(first: 100) { nodes { cell { meetings(first: 100) { nodes { id } } } } } } }";

/** Refused to everybody. */
export const ATTACKS = {
  "500 aliases": ask(`{ ${times(500, (i) => `a${i}: today`)} }`),
  "500 aliases of signing in": ask(
    `mutation { ${times(500, (i) => `a${i}: signIn(input: { login: "admin", password: "nhẩm ${i}" }) { viewer { roles } }`)} }`,
  ),
  "600 directives": ask(`{ today ${"@include(if: true) ".repeat(600)} }`),
  "a directive that is not there": ask("{ today @admin }"),
  "60,000 directives": ask(`{ today ${"@a".repeat(60_000)} }`),
  "2^20 fields of fragments": ask(bomb(20)),
  "2^300 fields of fragments": ask(bomb(300)),
  "fragments in a circle": ask("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
  "10,000 fields": ask(`{ ${"today ".repeat(10_000)} }`),
  "60,000 tokens": ask(`{ ${"a ".repeat(60_000)} }`),
  "90 levels": ask(deep(30)),
  "5,000 brackets": ask("{".repeat(5_000)),
  "50,000 brackets in a value": ask(`{ cells(where: ${"[".repeat(50_000)}) { totalCount } }`),
  "5,000 levels of variables": {
    body: `{"query":"{ today }","variables":${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}x}`,
  },
  "a filter through 60 lists": ask(CELLS, { where: nested(60) }),
  "1,200 alternatives": ask(CELLS, {
    where: { or: Array.from({ length: 1_200 }, () => ({ code: { eq: "x" } })) },
  }),
  "a text to look for of 60,000 letters": ask(CELLS, { where: { search: "a".repeat(60_000) } }),
  "a batch": post([{ query: "{ today }" }, { query: "{ today }" }]),
  "a batch of 1,000": post(Array.from({ length: 1_000 }, () => ({ query: "{ today }" }))),
  "an empty batch": post([]),
  "pages of a million": ask("{ cells(first: 1000000) { nodes { id } } }"),
  "pages within pages": ask(`{ ${PAGES} }`),
  "names to be guessed": ask("{ cels { id } viewr { id } }"),
  "a type to be guessed": ask("query ($where: CellFiltr) { cells(where: $where) { totalCount } }"),
  "an enumeration to be guessed": ask("{ cells(orderBy: [{ by: COD }]) { totalCount } }"),
  "a mutation by GET": { method: "GET", path: `/graphql?query=${encodeURIComponent(SIGN_OUT)}` },
  "a mutation by GET with the header against forgery": {
    method: "GET",
    path: `/graphql?query=${encodeURIComponent(SIGN_OUT)}`,
    headers: { "apollo-require-preflight": "1" },
  },
  "a mutation in a form": as("application/x-www-form-urlencoded", `query=${encodeURIComponent(SIGN_OUT)}`),
  "a mutation in a form of parts": as(
    "multipart/form-data; boundary=b",
    `--b\r\ncontent-disposition: form-data; name="query"\r\n\r\n${SIGN_OUT}\r\n--b--\r\n`,
  ),
  "a mutation as plain text": as("text/plain", JSON.stringify({ query: SIGN_OUT })),
  "a mutation without a type": { headers: { "content-type": "" }, body: JSON.stringify({ query: SIGN_OUT }) },
  "a hash without its query": post({ extensions: hash }),
  "a query under another's hash": post({ query: "{ today }", extensions: hash }),
  "a query that is a number": post({ query: 7 }),
  "a query that is an object": post({ query: { toString: "x" } }),
  "variables that are a text": post({ query: "{ today }", variables: "x" }),
  "a prototype": {
    body: '{"__proto__":{"query":"{ today }"},"constructor":{"prototype":{"query":"{ today }"}}}',
  },
  "a number for a text": ask("mutation { signIn(input: { login: 7, password: [] }) { viewer { roles } } }"),
  "a text for a number": ask('{ cells(first: "many") { nodes { id } } }'),
  "quotes, dashes and a comment": ask(`{ cell(id: "'; DROP TABLE cell; --") { id } nothing }`),
  "half a document": { body: '{"query": "{ today' },
  "a body past the limit": ask("{ today }", { x: "x".repeat(300_000) }),
  "a subscription by POST": ask("subscription { changed { at } }"),
  "an operation that is not there": post({ query: "query A { today }", operationName: "B" }),
};

const SCHEMA = "{ __schema { types { name fields { name } } } }";

/** The schema, which only whoever writes queries may read. */
export const SCHEMA_ATTACKS = {
  "the schema": ask(SCHEMA),
  "a type of the schema": ask('{ __type(name: "Account") { fields { name } } }'),
  "the schema beside what is open": ask(`{ today ${SCHEMA.slice(1)}`),
  "the schema in a fragment": ask(`{ ...S } fragment S on Query ${SCHEMA}`),
};
