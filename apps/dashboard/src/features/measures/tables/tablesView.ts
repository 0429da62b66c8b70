import { bucketLabel, type Language, measureKinds } from "@nen-nep/schema";
import type { Search } from "../../../filters/search.js";
import type { Table } from "../../../ui/DataTable.js";
import { capital } from "../../common/capital.js";
import type { MeasureTablesQuery } from "./Tables.generated.js";

export type HalfYear = NonNullable<MeasureTablesQuery["measureTables"]>[number];

/** The half-year that the URL asks for, else the latest. */
export const halfOf = (tables: readonly HalfYear[], { half }: Search): HalfYear | undefined =>
  tables.find(({ start }) => start === half) ?? tables.at(-1);

export const halfLabel = (half: HalfYear, language: Language): string =>
  capital(bucketLabel(half, "HALF_YEAR", language));

interface Words {
  readonly group: string;
  readonly withheld: string;
}

/** Groups by forms; a count that is withheld says so, and is never told as zero. */
export function tableOf({ counts }: HalfYear, words: Words, language: Language): Table {
  const groups = [...new Map(counts.flatMap(({ group }) => (group ? [[group.id, group]] : []))).values()];
  const columns = [
    { label: words.group },
    ...measureKinds.keys.map((kind) => ({
      label: capital(measureKinds.label(kind, language)),
      numeric: true,
    })),
  ];
  const rows = groups.map(({ id, name }) => [
    name,
    ...measureKinds.keys.map(
      (kind) => counts.find((each) => each.group?.id === id && each.kind === kind)?.count ?? words.withheld,
    ),
  ]);
  return { columns, rows };
}

/** All of a half-year together; null where it is withheld. */
export const totalOf = ({ counts }: HalfYear): number | null =>
  counts.find(({ group, kind }) => group === null && kind === null)?.count ?? null;
