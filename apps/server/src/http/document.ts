import { createHash } from "node:crypto";
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  parse,
  print,
  type SelectionSetNode,
  Source,
  TokenKind,
  visit,
} from "graphql";
import { Refusal } from "../core/errors.js";

export const MOST_TOKENS = 2_000;
export const MOST_DEPTH = 12;
export const MOST_ALIASES = 50;
/** Fields once fragments are spread out, directives counted too: what validation and execution would walk. */
export const MOST_FIELDS = 2_000;

/** A verb, and the values of what it wrote. */
const VERB_DEPTH = 2;

/** What is known of a document before anything is validated. */
export interface InspectedDocument {
  /** sha256 of its normal form: the key of a trusted document. */
  readonly hash: string;
  /** sha256 of the text as it was sent: what an answer looks like also depends on each `__typename`. */
  readonly exactHash: string;
  readonly introspects: boolean;
  /** Whether it reads nothing but the schema. */
  readonly onlyIntrospects: boolean;
  readonly kind: "query" | "mutation" | "subscription";
  /** Whether there is a mutation in it, also beside queries. */
  readonly writes: boolean;
  /** Whether its mutations ask back nothing but values of the record they wrote, and no record beside it. */
  readonly asksBackValues: boolean;
  /** The root fields it asks for; `…` stands for a fragment at the root. */
  readonly roots: readonly string[];
}

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

/**
 * Refuses a document that would cost much before it is validated: a fragment bomb of a few hundred bytes expands
 * to millions of fields. What cannot be parsed goes no further either.
 */
export function inspect(source: string): InspectedDocument {
  refuseTooManyTokens(source);
  let document: DocumentNode;
  try {
    document = parse(source, { noLocation: true });
  } catch (error) {
    throw syntaxError(error);
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measure = measurer(fragments);
  const kinds = new Set<InspectedDocument["kind"]>();
  let asksBackValues = true;
  const reading = introspection(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
      continue;
    const size = measure(definition.selectionSet);
    if (size.fields > MOST_FIELDS) throw tooLarge(`more than ${MOST_FIELDS} fields`);
    // Reading the schema is deep by nature, in fragments too, and bounded by its fields.
    if (size.depth > MOST_DEPTH && !reading.onlyIntrospects) throw tooLarge(`more than ${MOST_DEPTH} levels`);
    if (size.aliases > MOST_ALIASES) throw tooLarge(`more than ${MOST_ALIASES} aliases`);
    // A verb beside a query makes no verb of the query.
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    kinds.add(definition.operation);
    if (definition.operation === "mutation" && size.depth > VERB_DEPTH) asksBackValues = false;
  }
  return {
    hash: hashOf(document),
    exactHash: createHash("sha256").update(source).digest("hex"),
    ...reading,
    kind: kinds.size === 1 ? [...kinds][0]! : "query",
    writes: kinds.has("mutation"),
    asksBackValues,
  };
}

/** Counts tokens while it reads them, and stops at the limit: no text of the library's errors is relied on. */
function refuseTooManyTokens(source: string): void {
  const lexer = new Lexer(new Source(source));
  try {
    for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count++) {
      if (count >= MOST_TOKENS) throw tooLarge(`more than ${MOST_TOKENS} tokens`);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : syntaxError(error);
  }
}

const syntaxError = (error: unknown) =>
  new Refusal("SYNTAX", error instanceof GraphQLError ? error.message : "The query cannot be read.");

const tooLarge = (what: string) => new Refusal("QUERY_TOO_LARGE", `The query has ${what}.`);

function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Size {
  const known = new Map<string, Size>();
  const open = new Set<string>();

  const ofFragment = (name: string): Size => {
    const measured = known.get(name);
    if (measured) return measured;
    const fragment = fragments.get(name);
    // An unknown fragment or a circle is a validation error, which says it better.
    if (!fragment || open.has(name)) return { depth: 0, fields: 1, aliases: 0 };
    open.add(name);
    const size = ofSet(fragment.selectionSet);
    open.delete(name);
    known.set(name, size);
    return size;
  };

  const ofSet = (set: SelectionSetNode): Size => {
    let depth = 0;
    let fields = 0;
    let aliases = 0;
    for (const selection of set.selections) {
      fields += selection.directives?.length ?? 0;
      let inner: Size;
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet
          ? ofSet(selection.selectionSet)
          : { depth: 0, fields: 0, aliases: 0 };
        // Reading the schema is deep by nature and bounded by its fields.
        const levels = selection.name.value.startsWith("__") ? 1 : below.depth + 1;
        inner = {
          depth: levels,
          fields: below.fields + 1,
          aliases: below.aliases + (selection.alias ? 1 : 0),
        };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) inner = ofSet(selection.selectionSet);
      else inner = ofFragment(selection.name.value);
      depth = Math.max(depth, inner.depth);
      fields += inner.fields;
      aliases += inner.aliases;
    }
    return { depth, fields, aliases };
  };
  return ofSet;
}

function introspection(
  document: DocumentNode,
): Pick<InspectedDocument, "introspects" | "onlyIntrospects" | "roots"> {
  let introspects = false;
  visit(document, {
    Field: (node) => {
      if (node.name.value === "__schema" || node.name.value === "__type") introspects = true;
    },
  });
  const roots = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.map((root) => (root.kind === Kind.FIELD ? root.name.value : "…"))
      : [],
  );
  return { introspects, onlyIntrospects: introspects && roots.every((root) => root.startsWith("__")), roots };
}

/** The same for documents that ask the same: without `__typename`, definitions in a fixed order, printed. */
function hashOf(document: DocumentNode): string {
  const bare = visit(document, {
    Field: (node) => (node.name.value === "__typename" ? null : undefined),
  });
  const order = (definition: DefinitionNode) =>
    `${definition.kind}:${"name" in definition ? (definition.name?.value ?? "") : ""}`;
  const definitions = [...bare.definitions].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return createHash("sha256")
    .update(print({ ...bare, definitions }))
    .digest("hex");
}

const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 16_384;

/** Keeps what was found of documents sent again and again; few and short ones, so that memory stays flat. */
export function remembering(
  find: (source: string) => InspectedDocument,
): (source: string) => InspectedDocument {
  const known = new Map<string, InspectedDocument>();
  return (source) => {
    const kept = known.get(source);
    if (kept !== undefined) return kept;
    const found = find(source);
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (source.length <= LONGEST_REMEMBERED) known.set(source, found);
    return found;
  };
}
