import type { Language, Unit, Vocabulary } from "@nen-nep/schema";
import * as contract from "@nen-nep/schema";
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { invalid } from "../../../core/errors.js";
import { unitOf, wordOf } from "./labels.js";
import { type ExportedOperation, IS_TOTAL } from "./operation.js";
import { below, fieldsIn } from "./selection.js";
import { UNPUBLISHED_WORD } from "./withheld.js";

/** How a column's values are written. */
export type Format =
  | "TEXT"
  | "WHOLE"
  | "NUMBER"
  | "POINTS"
  | "PERCENT"
  | "SHARE"
  | "DAY"
  | "INSTANT"
  | "YES_NO"
  | "WORD";

/** A name in an answer, or a place in a list whose places have a meaning. */
export type Step = string | number;

export interface Column {
  readonly path: readonly Step[];
  readonly label: string;
  readonly format: Format;
  readonly words: Vocabulary<string> | null;
  /** What an empty place says; null where it stays empty. */
  readonly empty: string | null;
}

const VOCABULARIES = new Map(
  Object.values(contract as Record<string, unknown>).flatMap((value): [string, Vocabulary<string>][] =>
    typeof value === "object" && value !== null && "terms" in value && "name" in value
      ? [[(value as Vocabulary<string>).name, value as Vocabulary<string>]]
      : [],
  ),
);

const OF_SCALAR: Readonly<Record<string, Format>> = {
  Int: "WHOLE",
  Float: "NUMBER",
  Boolean: "YES_NO",
  Date: "DAY",
  DateTime: "INSTANT",
};

const OF_UNIT: Readonly<Record<Unit, Format>> = {
  COUNT: "WHOLE",
  POINTS: "POINTS",
  PERCENT: "PERCENT",
  SHARE: "SHARE",
  MINUTES: "NUMBER",
  DAYS: "NUMBER",
};

/** Numbers of one field that are shares or points wherever they stand. */
const OF_FIELD: Readonly<Record<string, Format>> = {
  attendance: "SHARE",
  share: "SHARE",
  groupShare: "SHARE",
  score: "POINTS",
  points: "POINTS",
  weight: "SHARE",
};

/** Types whose numbers are all shares, whatever metric they stand for. */
const SHARES = new Set(["CensusShare", "Share", "Difference"]);
const POINTS = new Set(["EvaluatorSeverity", "CellEstimate"]);
/** Types of fixed tables, in which what is not told is withheld from everybody. */
const PUBLISHED = /^Published/;

interface Place {
  readonly path: readonly Step[];
  readonly words: readonly string[];
  /** The unit of the metric that the fields below belong to. */
  readonly unit: Unit | null;
}

/** The columns of an operation, one for each value that is selected of a record. */
export function columnsOf(operation: ExportedOperation, language: Language): Column[] {
  const columns: Column[] = [];

  const walk = (type: GraphQLObjectType, nodes: readonly FieldNode[], at: Place): void => {
    for (const [key, found] of fieldsIn(operation, below(nodes))) {
      const name = found[0]!.name.value;
      const field = type.getFields()[name];
      if (!field || name === "__typename" || key === IS_TOTAL || /^(pageInfo|cursor)$/.test(name)) continue;
      const word = wordOf(type.name, name, language);
      const place: Place = {
        path: [...at.path, key],
        words: word === "" ? at.words : [...at.words, word],
        unit: unitOf(type.name, name) ?? at.unit,
      };
      const named = getNamedType(field.type);
      if (!isObjectType(named)) {
        const empty = PUBLISHED.test(type.name) ? UNPUBLISHED_WORD[language] : null;
        columns.push({ ...columnOf(place, type.name, name, field.type), empty });
        continue;
      }
      for (const spread of spreadOf(operation, named.name, place, language)) walk(named, found, spread);
    }
  };
  walk(operation.recordType, operation.records, { path: [], words: [], unit: null });
  if (columns.length === 0) throw invalid("query", "An export needs a field of its records selected.");
  return unlike(columns);
}

/** Lists whose places have a meaning get columns of their own for each. */
function spreadOf({ args }: ExportedOperation, type: string, place: Place, language: Language): Place[] {
  const names =
    type === "RatingCount"
      ? contract.ratings.keys.map((key) => contract.ratings.label(key, language))
      : type === "Ratio"
        ? ((args.ratios ?? []) as readonly { readonly name: string }[]).map(({ name }) => name)
        : null;
  if (names === null) return [place];
  return names.map((name, index) => ({
    path: [...place.path, index],
    words: type === "Ratio" ? [name] : [...place.words, name],
    unit: null,
  }));
}

function columnOf(
  place: Place,
  type: string,
  field: string,
  output: GraphQLOutputType,
): Omit<Column, "empty"> {
  const named = getNamedType(output);
  const words = isEnumType(named) ? (VOCABULARIES.get(named.name) ?? null) : null;
  const scalar = OF_SCALAR[named.name] ?? "TEXT";
  const measured = scalar === "NUMBER" ? (OF_FIELD[field] ?? numberOf(type, place.unit)) : scalar;
  return {
    path: place.path,
    // A ratio is called what the question calls it.
    label: type === "Ratio" ? place.words.join(": ") : capital(place.words.join(": ")),
    format: words ? "WORD" : isMany(output) ? "TEXT" : measured,
    words,
  };
}

const numberOf = (type: string, unit: Unit | null): Format =>
  SHARES.has(type) ? "SHARE" : POINTS.has(type) ? "POINTS" : unit === null ? "NUMBER" : OF_UNIT[unit];

const isMany = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Headings that would be the same are told apart by the names of the answer. */
function unlike(columns: readonly Column[]): Column[] {
  const times = new Map<string, number>();
  for (const { label } of columns) times.set(label, (times.get(label) ?? 0) + 1);
  return columns.map((column) =>
    times.get(column.label) === 1
      ? column
      : { ...column, label: `${column.label} (${column.path.join(".")})` },
  );
}
