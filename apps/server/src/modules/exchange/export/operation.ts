import type { Language } from "@nen-nep/schema";
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  separateOperations,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { invalid } from "../../../core/errors.js";
import { below, fieldsIn, type SelectionScope } from "./selection.js";

/** The names under which a page tells what the export itself needs. */
export const PAGE = "exportPage";
export const TOTAL = "exportTotal";
export const IS_TOTAL = "exportIsTotal";

/** An operation that can be exported: one root field, a list or figures. */
export interface ExportedOperation extends SelectionScope {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly root: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly kind: "LIST" | "FIGURES" | "TABLE";
  /** Whether it comes in pages, or all at once. */
  readonly isPaged: boolean;
  /** The root field's name in the answer, and the names below it that lead to the records. */
  readonly rootKey: string;
  readonly recordsAt: readonly string[];
  readonly recordType: GraphQLObjectType;
  readonly records: readonly FieldNode[];
  readonly args: Readonly<Record<string, unknown>>;
}

export interface AskedOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | null;
  readonly language: Language;
}

/**
 * Reads an operation as the API would run it.
 * @throws Refusal INVALID_VALUE where it cannot be run or is not one list or one question of figures
 */
export function readOperation(schema: GraphQLSchema, asked: AskedOperation): ExportedOperation {
  const whole = parse(asked.query, { noLocation: true });
  refuse(validate(schema, whole), "query");
  const named = separateOperations(whole);
  const names = Object.keys(named);
  if (asked.operationName === null && names.length > 1)
    throw invalid("operationName", "The text holds several operations; name one.");
  const chosen = named[asked.operationName ?? names[0]!];
  if (!chosen) throw invalid("operationName", "There is no operation of this name.");
  const document = inLanguage(schema, chosen, asked.language);

  const definition = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  if (definition.operation !== "query") throw invalid("query", "Only a query can be exported.");
  const given = getVariableValues(schema, definition.variableDefinitions ?? [], asked.variables);
  refuse(given.errors, "variables");
  if (!given.coerced) throw invalid("variables", "The variables do not fit.");
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  const scope = { fragments, variables: given.coerced };
  const root = rootOf(definition);
  const field = schema.getQueryType()!.getFields()[root.name.value]!;
  return {
    ...scope,
    document,
    definition,
    root,
    field,
    rootKey: root.alias?.value ?? root.name.value,
    args: getArgumentValues(field, root, given.coerced),
    ...recordsOf(scope, field, root),
  };
}

function refuse(errors: readonly { readonly message: string }[] | undefined, name: string): void {
  const first = errors?.[0];
  // As the API itself: suggestions would tell names of the schema.
  if (first) throw invalid(name, first.message.replace(/ ?Did you mean(.+?)\?$/, ""));
}

const WHICH =
  "An export takes one list (such as cells), one question of figures (such as evaluationStats, evaluatorSeverities or cellEstimates) or one of the trainingTables.";

function rootOf(definition: OperationDefinitionNode): FieldNode {
  const selections = definition.selectionSet.selections.filter(
    (each) => each.kind !== Kind.FIELD || each.name.value !== "__typename",
  );
  const [root] = selections;
  if (selections.length !== 1 || root?.kind !== Kind.FIELD || root.name.value.startsWith("__"))
    throw invalid("query", WHICH);
  return root;
}

type Records = Pick<ExportedOperation, "kind" | "isPaged" | "recordsAt" | "recordType" | "records">;

/** The fields under which figures have their rows, and fixed tables theirs. */
const ROWS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Stats$/, ["rows"]],
  [/^CellEstimates$/, ["rows"]],
  [/^EvaluatorSeverities$/, ["evaluators"]],
  [/^TrainingTables$/, ["needs", "years", "effects"]],
];

/** The fields of an answer's type that have rows, where it can be exported as figures or as one of its tables. */
export const rowsFieldsOf = (type: string): readonly string[] | undefined =>
  ROWS.find(([figures]) => figures.test(type))?.[1];

function recordsOf(scope: SelectionScope, field: GraphQLField<unknown, unknown>, root: FieldNode): Records {
  const type = getNamedType(field.type);
  const rowsFields = rowsFieldsOf(type.name);
  if (rowsFields === undefined && !/Connection$/.test(type.name)) throw invalid("query", WHICH);
  const find = (of: GraphQLObjectType, sets: FieldNode[], name: string) => {
    const found = [...fieldsIn(scope, below(sets))].find(([, nodes]) => nodes[0]!.name.value === name);
    return found && { key: found[0], nodes: found[1], type: typeBelow(of, name) };
  };
  const own = type as GraphQLObjectType;
  const isPaged = own.getFields().pageInfo !== undefined;
  if (rowsFields !== undefined) {
    const found = rowsFields.flatMap((name) => find(own, [root], name) ?? []);
    const [rows, second] = found;
    if (!rows || second) throw invalid("query", `An export takes one of ${rowsFields.join(", ")}.`);
    const { key, type: recordType, nodes: records } = rows;
    const kind = rowsFields.length > 1 ? "TABLE" : "FIGURES";
    return { kind, isPaged, recordsAt: [key], recordType, records };
  }
  const kind = "LIST";
  const nodes = find(own, [root], "nodes");
  if (nodes) return { kind, isPaged, recordsAt: [nodes.key], recordType: nodes.type, records: nodes.nodes };
  const edges = find(own, [root], "edges");
  const node = edges && find(edges.type, edges.nodes, "node");
  if (!node) throw invalid("query", "An export of a list needs nodes selected.");
  return { kind, isPaged, recordsAt: [edges.key, node.key], recordType: node.type, records: node.nodes };
}

const typeBelow = (type: GraphQLObjectType, field: string): GraphQLObjectType =>
  getNamedType(type.getFields()[field]!.type) as GraphQLObjectType;

/** Texts that come in two languages are asked for in that of the file, unless the operation says. */
function inLanguage(schema: GraphQLSchema, document: DocumentNode, language: Language): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const takes = types.getFieldDef()?.args.some(({ name }) => name === "language");
        if (!takes || node.arguments?.some(({ name }) => name.value === "language")) return undefined;
        return { ...node, arguments: [...(node.arguments ?? []), argument("language", Kind.ENUM, language)] };
      },
    }),
  );
}

const argument = (
  name: string,
  kind: typeof Kind.ENUM | typeof Kind.INT | typeof Kind.STRING,
  value: string,
): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value: { kind, value } as ArgumentNode["value"],
});

const select = (name: string, alias: string | null, inner: readonly FieldNode[] = []): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(alias !== null && { alias: { kind: Kind.NAME, value: alias } }),
  ...(inner.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections: inner } }),
});

const OF_PAGES = new Set(["first", "after", "last", "before"]);

/** The same operation for one page: its own paging is set aside. `counted` asks for the size of the whole. What comes all at once is its one page. */
export function pageOf(
  operation: ExportedOperation,
  size: number,
  after: string | null,
  counted: boolean,
): DocumentNode {
  const { document, definition, root, isPaged, recordsAt, recordType } = operation;
  if (!isPaged) return document;
  const selections = [
    ...root.selectionSet!.selections,
    select("pageInfo", PAGE, [select("hasNextPage", null), select("endCursor", null)]),
    ...(counted ? [select("totalCount", TOTAL)] : []),
    ...(recordType.getFields().isTotal
      ? [select("rows", recordsAt[0] === "rows" ? null : recordsAt[0]!, [select("isTotal", IS_TOTAL)])]
      : []),
  ];
  const paged: FieldNode = {
    ...root,
    arguments: [
      ...(root.arguments ?? []).filter(({ name }) => !OF_PAGES.has(name.value)),
      argument("first", Kind.INT, String(size)),
      ...(after === null ? [] : [argument("after", Kind.STRING, after)]),
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const one: OperationDefinitionNode = {
    ...definition,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [paged] },
  };
  return {
    ...document,
    definitions: document.definitions.map((each) => (each === definition ? one : each)),
  };
}
