import { addDays, bucketOf, type Grain, type Vocabulary } from "@nen-nep/schema";
import type { Context } from "../../../core/context.js";
import { publishEnum } from "../../../core/filter-inputs.js";
import { loadOne } from "../../../core/load.js";
import type { EntityClass } from "../../../core/rows.js";
import { holdsWord, wordRows } from "../../../core/word-lists.js";
import { bucketStart } from "../../../db/dialect.js";
import { BucketType } from "../api/value-types.js";
import type { AskedKey, Dimension, Entry, SqlScope } from "./fact.js";

/** A bucket as the API gives it. */
export const bucketAt = (start: string, grain: Grain, today: string): BucketType => {
  const { end } = bucketOf(start, grain);
  return Object.assign(new BucketType(), { start, end, grain, complete: addDays(end, -1) < today });
};

/** A day of the fact, divided into buckets. */
export const timeKey = ({
  column,
  grains,
  ...entry
}: Entry & { column: string; grains: readonly Grain[] }): Dimension => ({
  ...entry,
  grains,
  sql: ({ engine }, { every }) => bucketStart(engine, column, every!),
  order: (key) => key,
  type: () => BucketType,
  read: (start, context, { every }) => bucketAt(String(start), every!, context.today),
});

interface WordEntry extends Entry {
  readonly words: Vocabulary<string>;
  readonly column: string;
}

const placeOf = (words: Vocabulary<string>, key: string): string =>
  `CASE ${key} ${words.keys.map((word, place) => `WHEN '${word}' THEN ${place}`).join(" ")} END`;

/** A word of a vocabulary; ordered as the vocabulary lists it. */
export function wordKey({ words, column, ...entry }: WordEntry): Dimension {
  const enumeration = publishEnum(words);
  return {
    ...entry,
    sql: () => column,
    order: (key) => placeOf(words, key),
    type: () => enumeration,
    read: (word) => word,
  };
}

/** Each word of a column that holds a JSON list of them; null where the list is empty. */
export function wordsKey({ words, column, ...entry }: WordEntry): Dimension {
  const word = `each_${entry.key.toLowerCase()}.word`;
  const first = words.keys.map((key) => `WHEN ${holdsWord(column, `'${key}'`)} THEN '${key}'`).join(" ");
  return {
    ...wordKey({ ...entry, words, column: word }),
    join: () =>
      `LEFT JOIN (${wordRows(words)}) each_${entry.key.toLowerCase()} ON ${holdsWord(column, word)}`,
    first: `(${word} IS NULL OR ${word} = CASE ${first} END)`,
  };
}

interface RecordEntry<T extends object> extends Entry {
  /** SQL of the record's internal key. */
  readonly column: string | ((scope: SqlScope, asked: AskedKey) => string);
  readonly join?: Dimension["join"];
  readonly levels?: boolean;
  readonly dated?: boolean;
  /** The record, and the columns of its table that put it in order. */
  readonly entity: EntityClass<T>;
  readonly table: string;
  readonly orderColumn: string;
  readonly type: () => unknown;
  /** How the record is loaded, where its type is more than the row. */
  readonly load?: (context: Context, pk: number) => Promise<object | null>;
}

/** A record of another module, reached by its internal key and given as that module publishes it. */
export const recordKey = <T extends object>({
  column,
  entity,
  table,
  orderColumn,
  load,
  ...entry
}: RecordEntry<T>): Dimension => ({
  ...entry,
  isRecord: true,
  sql: typeof column === "string" ? () => column : column,
  order: (key) => `(SELECT o.${orderColumn} FROM ${table} o WHERE o.pk = ${key})`,
  read: (pk, context: Context) => (load ? load(context, Number(pk)) : loadOne(context, entity, Number(pk))),
});
