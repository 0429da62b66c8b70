import {
  actionKinds,
  actionStates,
  aspects,
  committeeKinds,
  evaluationStates,
  evaluatorKinds,
  findingKinds,
  type Language,
  meetingStates,
  monthStates,
  needTiers,
  posts,
  qualities,
  ratings,
  sessionTypes,
  settings,
  severities,
  skills,
  sources,
  timelineKinds,
  trainingRequestKinds,
  trainingRequestStates,
  type Unit,
  type Vocabulary,
} from "@nen-nep/schema";
import { isMessage } from "../../i18n/i18n.js";
import type { Text } from "../../i18n/useText.js";
import type { Cell, Column, Figure } from "./columns.js";

/** Whose words a field's values are; the first list that has the word says it. */
const VOCABULARIES: Readonly<Record<string, readonly Vocabulary<string>[]>> = {
  aspect: [aspects],
  evaluatorKind: [evaluatorKinds],
  kind: [actionKinds, committeeKinds, evaluatorKinds, findingKinds, timelineKinds, trainingRequestKinds],
  post: [posts],
  quality: [qualities],
  qualities: [qualities],
  rating: [ratings],
  sessionType: [sessionTypes],
  setting: [settings],
  severity: [severities],
  skill: [skills],
  skills: [skills],
  source: [sources],
  state: [actionStates, monthStates, evaluationStates, meetingStates, trainingRequestStates],
  tier: [needTiers],
};

const BY_TYPE = new Map(
  Object.values(VOCABULARIES)
    .flat()
    .map((words) => [words.name, words]),
);

/** A word of a closed list as people say it, by its field or its type; as it is where no list has it. */
export function wordOf(fieldOrType: string, word: string, language: Language): string {
  const byType = BY_TYPE.get(fieldOrType);
  const lists = VOCABULARIES[fieldOrType] ?? (byType ? [byType] : []);
  const found = lists.find((words) => words.has(word));
  return found ? found.label(word, language) : word;
}

const fieldWord = (name: string, { say }: Text): string => {
  const id = `query.field.${name}`;
  return isMessage(id) ? say(id) : name;
};

/** What a column is called: the words of its fields, the catalogue's first; a plain name needs no word. */
export function labelOf({ steps }: Column, text: Text): string {
  const shown = steps.length > 1 ? steps.filter(({ name }, index) => index === 0 || name !== "name") : steps;
  const words = shown.map(({ name, label }) => label ?? fieldWord(name, text)).join(" · ");
  return words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}

/** A number in its unit; one decimal for points, percent for shares. */
export function numberWords(value: number | null, unit: Unit | null, { format }: Text): string {
  if (value === null) return "–";
  if (unit === "SHARE") return format.percent(value);
  if (unit === "POINTS") return format.number(value);
  if (unit === "PERCENT") return format.percent(value / 100);
  return Number.isInteger(value) ? format.count(value) : format.number(value, Math.abs(value) < 10 ? 2 : 1);
}

/** What a cell says, in the reader's language; nothing is a dash, never 0. */
export function cellWords(cell: Cell | undefined, column: Column, text: Text): string {
  switch (cell?.kind) {
    case undefined:
    case "none":
      return "–";
    case "text":
      return cell.text
        .split(", ")
        .map((word) => wordOf(column.steps.at(-1)!.name, word, text.language))
        .join(", ");
    case "word":
      return wordOf(column.steps.at(-1)!.name, cell.word, text.language);
    case "day":
      return text.format.day(cell.day);
    case "time":
      return cell.label;
    case "truth":
      return text.say(cell.value ? "query.yes" : "query.no");
    case "number":
      return numberWords(cell.value, column.known?.unit ?? null, text);
    case "figure":
      return numberWords(cell.figure.value, column.known?.unit ?? null, text);
  }
}

/** What stands behind a figure: its interval, evaluations and cells, as far as they were asked for. */
export function groundsOf(figure: Figure, unit: Unit | null, text: Text): string {
  const { format, say } = text;
  const parts: string[] = [];
  if (figure.low !== null && figure.high !== null) {
    const scale = unit === "SHARE" ? 100 : 1;
    parts.push(format.interval(figure.low * scale, figure.high * scale));
  }
  if (figure.n !== null) parts.push(`n ${format.count(figure.n)}`);
  if (figure.cells !== null) parts.push(say("common.cells", { count: figure.cells }));
  return parts.join(" · ");
}
