import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from "graphql";

/** What a response key stands for: the field it is, and what is selected below. */
export interface SelectedField {
  readonly name: string;
  /** The names of the arguments it was given. */
  readonly args: readonly string[];
  readonly below: Selected;
}
/** By response key, in the order of the text. */
export type Selected = ReadonlyMap<string, SelectedField>;

export interface Operation {
  readonly node: OperationDefinitionNode;
  readonly selected: Selected;
}

export type ReadOperation =
  | { readonly kind: "operation"; readonly operation: Operation }
  | { readonly kind: "empty" | "several" | "mutation" }
  | { readonly kind: "syntax"; readonly message: string; readonly line: number };

/** Whether a text asks nothing yet. */
export const isBlank = (text: string): boolean => text.replace(/#.*/g, "").trim() === "";

/** The one operation of a text, with the names behind its aliases. */
export function readOperation(text: string): ReadOperation {
  if (isBlank(text)) return { kind: "empty" };
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return {
      kind: "syntax",
      message: error.message.replace(/^Syntax Error: /, ""),
      line: error.locations?.[0]?.line ?? 1,
    };
  }
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [node] = operations;
  if (!node) return { kind: "empty" };
  if (operations.length > 1) return { kind: "several" };
  if (node.operation !== "query") return { kind: "mutation" };
  const fragments = new Map(
    document.definitions
      .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  return { kind: "operation", operation: { node, selected: selectedIn([node.selectionSet], fragments, []) } };
}

function selectedIn(
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  open: readonly string[],
): Selected {
  const found = new Map<string, { name: string; args: string[]; sets: SelectionSetNode[] }>();
  const walk = (set: SelectionSetNode, within: readonly string[]) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = found.get(key) ?? {
          name: selection.name.value,
          args: (selection.arguments ?? []).map((each) => each.name.value),
          sets: [],
        };
        if (selection.selectionSet) known.sets.push(selection.selectionSet);
        found.set(key, known);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, within);
      else {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        // A fragment within itself is the server's to refuse.
        if (fragment && !within.includes(name)) walk(fragment.selectionSet, [...within, name]);
      }
    }
  };
  for (const set of sets) walk(set, open);
  return new Map(
    [...found].map(([key, { name, args, sets: below }]) => [
      key,
      { name, args, below: selectedIn(below, fragments, open) },
    ]),
  );
}
