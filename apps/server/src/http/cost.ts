import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

const DEFAULT_PAGE = 20;
const PLAIN_LIST = 10;

/** A field may state its own cost: that of itself, given its arguments. */
export type FieldCost = (args: Record<string, unknown>) => number;

/**
 * What a query is expected to cost, before it runs: every object 1; a page multiplies what is asked of each record
 * by its size (20 unless told); a short list by 10; figures cost groups × periods, as their fields state.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
): number {
  const known = new Map<string, number>();
  // Spread twice, a fragment is walked once: a bomb of them must cost no time itself.
  const ofFragment = (name: string, type: GraphQLCompositeType, inPage: boolean): number => {
    const key = `${name} ${type.name} ${inPage}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const fragment = fragments.get(name);
    const cost = fragment ? ofSet(fragment.selectionSet, type, inPage) : 0;
    known.set(key, cost);
    return cost;
  };

  const ofSet = (set: SelectionSetNode, type: GraphQLCompositeType, inPage: boolean): number => {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (!isObjectType(type) && !isInterfaceType(type)) continue;
        const field = type.getFields()[selection.name.value];
        if (!field) continue;
        const named = getNamedType(field.type);
        let args: Record<string, unknown> = {};
        try {
          args = getArgumentValues(field, selection, variables);
        } catch {
          // Execution says what is wrong with them.
        }
        const own = (field.extensions.cost as FieldCost | undefined)?.(args) ?? 0;
        if (!isCompositeType(named) || !selection.selectionSet) {
          cost += own;
          continue;
        }
        const isPage = named.name.endsWith("Connection");
        const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
        const size = isPage
          ? Number(args.first ?? args.last ?? DEFAULT_PAGE)
          : isListType(bare) && !inPage
            ? PLAIN_LIST
            : 1;
        cost += own + 1 + Math.max(1, size) * ofSet(selection.selectionSet, named, isPage);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) cost += ofSet(selection.selectionSet, type, inPage);
      else {
        cost += ofFragment(selection.name.value, type, inPage);
      }
    }
    return cost;
  };
  const root = schema.getRootType(operation.operation);
  return root ? ofSet(operation.selectionSet, root, false) : 0;
}
