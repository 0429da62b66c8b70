import type { Catalogue, KnownField } from "./columns.js";
import { sectionsOf } from "./flatten.js";
import type { WorkbenchQuery } from "./Query.generated.js";
import type { Ran } from "./useWorkbench.js";

type Facts = NonNullable<WorkbenchQuery["catalogue"]>;

/** What each fact of a question over several is as a question of its own. */
const JOINT_FACTS = {
  evaluations: "evaluationStats",
  criteria: "criterionStats",
  regime: "regimeStats",
} as const;

const keysOf = ({ dimensions }: Pick<Facts[number], "dimensions">) =>
  dimensions.map(({ field, label }) => [field, { label, unit: null }] as const);

/** What the server knows of its figures, by root field and field; empty until it is there. */
export function catalogueOf(data: Pick<WorkbenchQuery, "catalogue"> | undefined): Catalogue {
  const facts = data?.catalogue ?? [];
  const single: [string, Map<string, KnownField>][] = facts.map((fact) => [
    fact.field,
    new Map<string, KnownField>([
      ...keysOf(fact),
      ...fact.metrics.map(({ field, label, unit }) => [field, { label, unit }] as const),
    ]),
  ]);
  const byField = new Map(single);
  const joint = new Map<string, KnownField>([
    ...facts.slice(0, 1).flatMap(keysOf),
    ...Object.entries(JOINT_FACTS).flatMap(([name, root]): [string, KnownField][] => {
      const label = facts.find(({ field }) => field === root)?.label;
      return label === undefined ? [] : [[name, { label, unit: null, below: byField.get(root) }]];
    }),
  ]);
  return new Map([...single, ["jointStats", joint]]);
}

/** How many rows all tables of an answer have together, totals left out. */
export function rowCount({ answer, operation }: Ran): number {
  const sections = answer.data ? sectionsOf(answer.data, operation.selected, new Map()) : [];
  return sections.reduce((sum, { rows }) => sum + rows.filter(({ isTotal }) => !isTotal).length, 0);
}
