import type { Language, Term, Unit } from "@nen-nep/schema";
import { FACTS, fieldOf } from "../../figures/index.js";
import { FIELD_WORDS, SILENT } from "./field-words.js";

interface Named {
  readonly label: Term;
  readonly unit?: Unit;
}

/** Metrics and keys of figures by the type and field they are published as. */
const FIGURES: ReadonlyMap<string, Named> = new Map(
  FACTS.flatMap(({ name, metrics, dimensions }) => [
    ...["StatsRow", "Figures"].flatMap((of) =>
      metrics.map((metric): [string, Named] => [`${name}${of}.${fieldOf(metric.key)}`, metric]),
    ),
    ...dimensions.map((each): [string, Named] => [`${name}StatsKey.${fieldOf(each.key)}`, each]),
  ]),
);

const wordsOf = (type: string, field: string): Term | typeof SILENT | undefined =>
  FIGURES.get(`${type}.${field}`)?.label ??
  (/^(.*Stats|Joint)Row$/.test(type) && field === "key" ? SILENT : undefined) ??
  FIELD_WORDS[`${type}.${field}`] ??
  FIELD_WORDS[field];

/** `evaluatedOn` as words, for a field that nobody has named yet. */
const spelled = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What a field adds to the heading of its column; nothing where its parent says it all. */
export function wordOf(type: string, field: string, language: Language): string {
  const words = wordsOf(type, field);
  if (words === SILENT) return "";
  return words === undefined ? spelled(field) : language === "VI" ? words.vi : words.en;
}

/** Whether a field has words in both languages. */
export const isNamed = (type: string, field: string): boolean => wordsOf(type, field) !== undefined;

/** What a metric is counted in; null for fields that are none. */
export const unitOf = (type: string, field: string): Unit | null =>
  FIGURES.get(`${type}.${field}`)?.unit ?? null;
