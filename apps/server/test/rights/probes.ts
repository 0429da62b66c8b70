import type { Actor } from "./office.js";

/** Somebody who may read the words and names of one cell, and of the others only the figures. */
export type Prober = Actor | "ANALYST_AND_SECRETARY";

/** A way in which a secret might be guessed: were it open, the two questions would be answered differently. */
export interface Probe {
  readonly way: string;
  /** Who may not read the secret, and must learn nothing. */
  readonly of: readonly Prober[];
  readonly ask: readonly [string, string];
}

const count = (root: string, [right, wrong]: readonly [string, string]): Probe["ask"] => [
  `query Probe { ${root}(where: ${right}) { totalCount } }`,
  `query Probe { ${root}(where: ${wrong}) { totalCount } }`,
];
const figures = (root: string, [right, wrong]: readonly [string, string]): Probe["ask"] => [
  `query Probe { ${root}(where: ${right}, groupBy: [{ by: CELL }]) { rows { count } } }`,
  `query Probe { ${root}(where: ${wrong}, groupBy: [{ by: CELL }]) { rows { count } } }`,
];

/** A condition with the secret, and the same with what is not so; both about the cell beside one's own. */
const guess = (condition: (secret: string) => string, secret: string, other: string) =>
  [condition(secret), condition(other)] as const;

const BESIDE = 'code: { eq: "KP-002" }';
const OF_BESIDE = `cell: { ${BESIDE} }`;

const name = (condition: (text: string) => string) =>
  guess(condition, "Bí thư của sibling", "Bí thư của khác");
const title = (condition: (text: string) => string) =>
  guess(condition, "riêng của sibling", "riêng của khác");
const severity = (condition: (text: string) => string) => guess(condition, "MINOR", "SERIOUS");
const flagState = (condition: (text: string) => string) => guess(condition, "EXPLAINED", "DISMISSED");

const NO_NAMES: readonly Prober[] = [
  "ANALYST",
  "TRAINING_ORGANISER",
  "ADMINISTRATOR",
  "SECRETARY",
  "ANALYST_AND_SECRETARY",
  "STRANGER",
  "DISABLED",
];
const NO_WORDS = NO_NAMES;
const NO_FLAGS: readonly Prober[] = ["DELEGATE", "SUPERIOR", ...NO_NAMES];

export const PROBES: readonly Probe[] = [
  {
    way: "the name of a secretary by searching cells",
    of: NO_NAMES,
    ask: count(
      "cells",
      name((text) => `{ ${BESIDE}, search: "${text}" }`),
    ),
  },
  {
    way: "the name of a secretary by the cell of a meeting",
    of: NO_NAMES,
    ask: count(
      "meetings",
      name((text) => `{ cell: { ${BESIDE}, search: "${text}" } }`),
    ),
  },
  {
    way: "the name of a secretary by the cell of figures",
    of: NO_NAMES,
    ask: figures(
      "evaluationStats",
      name((text) => `{ cell: { ${BESIDE}, search: "${text}" } }`),
    ),
  },
  {
    way: "the name of a person among persons",
    of: NO_NAMES,
    ask: count(
      "persons",
      name((text) => `{ name: { eq: "${text}" } }`),
    ),
  },
  {
    way: "the name of a secretary by the posts of a cell",
    of: NO_NAMES,
    ask: count(
      "cells",
      name((text) => `{ ${BESIDE}, posts: { some: { name: { eq: "${text}" } } } }`),
    ),
  },
  {
    way: "the order of names",
    // Whoever reads the names of some persons orders those.
    of: ["ANALYST", "ADMINISTRATOR", "STRANGER", "DISABLED"],
    ask: [
      "query Probe { persons(first: 1) { nodes { id } } }",
      "query Probe { persons(last: 1) { nodes { id } } }",
    ],
  },
  {
    way: "words by the findings of an evaluation",
    of: NO_WORDS,
    ask: count(
      "evaluations",
      severity((of) => `{ ${OF_BESIDE}, findings: { some: { severity: { eq: ${of} } } } }`),
    ),
  },
  {
    way: "words by what no finding says",
    of: NO_WORDS,
    ask: count(
      "evaluations",
      severity((of) => `{ ${OF_BESIDE}, findings: { none: { severity: { eq: ${of} } } } }`),
    ),
  },
  {
    way: "words by the evaluations of a cell",
    of: NO_WORDS,
    ask: count(
      "cells",
      severity(
        (of) => `{ ${BESIDE}, evaluations: { some: { findings: { some: { severity: { eq: ${of} } } } } } }`,
      ),
    ),
  },
  {
    way: "words by the findings themselves",
    of: NO_WORDS,
    ask: count(
      "findings",
      severity((of) => `{ severity: { eq: ${of} }, evaluation: { ${OF_BESIDE} } }`),
    ),
  },
  {
    way: "words by figures of evaluations",
    of: NO_WORDS,
    ask: figures(
      "evaluationStats",
      severity((of) => `{ ${OF_BESIDE}, findings: { some: { severity: { eq: ${of} } } } }`),
    ),
  },
  {
    way: "words by figures of several facts",
    of: NO_WORDS,
    ask: severity(
      (of) => `query Probe { jointStats(groupBy: [{ by: CELL }],
        evaluations: { where: { ${OF_BESIDE}, findings: { some: { severity: { eq: ${of} } } } } }) { rows { evaluations { count } } } }`,
    ),
  },
  {
    way: "words by figures of criteria",
    of: NO_WORDS,
    ask: figures(
      "criterionStats",
      severity((of) => `{ ${OF_BESIDE}, findings: { some: { severity: { eq: ${of} } } } }`),
    ),
  },
  {
    way: "the title of an action",
    of: NO_WORDS,
    ask: count(
      "actions",
      title((text) => `{ ${OF_BESIDE}, title: { contains: "${text}" } }`),
    ),
  },
  {
    way: "the title of an action by what it is not",
    of: NO_WORDS,
    ask: count(
      "actions",
      title((text) => `{ ${OF_BESIDE}, not: { title: { contains: "${text}" } } }`),
    ),
  },
  {
    way: "the title of an action by its cell",
    of: NO_WORDS,
    ask: count(
      "cells",
      title((text) => `{ ${BESIDE}, actions: { some: { title: { contains: "${text}" } } } }`),
    ),
  },
  {
    way: "the title of an action by figures",
    of: NO_WORDS,
    ask: figures(
      "actionStats",
      title((text) => `{ ${OF_BESIDE}, title: { contains: "${text}" } }`),
    ),
  },
  {
    way: "a flag among flags",
    of: NO_FLAGS,
    ask: count(
      "flags",
      flagState((of) => `{ ${OF_BESIDE}, state: { eq: ${of} } }`),
    ),
  },
  {
    way: "a flag by its cell",
    of: NO_FLAGS,
    ask: count(
      "cells",
      flagState((of) => `{ ${BESIDE}, flags: { some: { state: { eq: ${of} } } } }`),
    ),
  },
  {
    way: "a flag by the cell of a meeting",
    of: NO_FLAGS,
    ask: count(
      "meetings",
      flagState((of) => `{ cell: { ${BESIDE}, flags: { none: { state: { eq: ${of} } } } } }`),
    ),
  },
];

/** Lists that hold secrets beside what is open; no file and no answer of them tells those to whom they are closed. */
export const LISTS: readonly string[] = [
  "{ cells { nodes { code head { person { id name } } } } }",
  "{ cells(orderBy: [{ by: CODE }]) { nodes { code meetings { nodes { chair { person { name } } } } } } }",
  "{ meetings { nodes { theme chair { person { name } } checks { note } earlier { because } } } }",
  "{ evaluations { nodes { score remarks strengths shortcomings findings { words } } } }",
  "{ findings { nodes { words } } }",
  "{ actions(where: { kind: { eq: GUIDANCE } }) { nodes { title note steps { words } owner { person { name } } } } }",
  "{ flags { nodes { explanation person { name } } } }",
  "{ persons { nodes { name } } }",
  "{ auditLog { nodes { reason } } }",
  "{ evaluationStats(groupBy: [{ by: CHAIR }]) { rows { count key { chair { name } } } } }",
];

export const PROBED = [...PROBES.flatMap(({ ask }) => ask), ...LISTS];
