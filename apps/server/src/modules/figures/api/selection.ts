import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";

/** The names of the fields selected at a path below a field, through fragments; what `@skip` leaves out may be among them. */
export function selectedAt(
  info: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">,
  path: readonly string[],
): Set<string> {
  const roots = info.fieldNodes.flatMap((node) => node.selectionSet ?? []);
  const sets = path.reduce<SelectionSetNode[]>(
    (level, name) =>
      level.flatMap((set) =>
        fieldsOf(set, info.fragments)
          .filter((field) => field.name === name)
          .flatMap((field) => field.below ?? []),
      ),
    roots,
  );
  return new Set(sets.flatMap((set) => fieldsOf(set, info.fragments).map((field) => field.name)));
}

interface SelectedField {
  readonly name: string;
  readonly below: SelectionSetNode | undefined;
}

function fieldsOf(
  set: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): SelectedField[] {
  return set.selections.flatMap((selection): SelectedField[] => {
    if (selection.kind === "Field") return [{ name: selection.name.value, below: selection.selectionSet }];
    const inner = selection.kind === "InlineFragment" ? selection : fragments[selection.name.value];
    return inner ? fieldsOf(inner.selectionSet, fragments) : [];
  });
}
