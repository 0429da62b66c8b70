import { actionStates, measureSteps, monthStates, needTiers, type Vocabulary } from "@nen-nep/schema";
import { isMessage } from "../../i18n/i18n.js";
import type { Text } from "../../i18n/useText.js";
import { capital } from "../common/capital.js";

/** Lists whose words stand on the screen, as they stand there: steps of a case are on buttons. */
const LISTS: Readonly<Record<string, { readonly of: Vocabulary<string>; readonly capital?: true }>> = {
  actionStates: { of: actionStates },
  measureSteps: { of: measureSteps, capital: true },
  monthStates: { of: monthStates },
  needTiers: { of: needTiers },
};

/** A stretch of a line: plain, a name as it stands on the screen, or a name that leads to its page. */
export interface Stretch {
  /** Where in the line it begins. */
  readonly at: number;
  readonly text: string;
  readonly name?: string;
  readonly to?: string;
}

/** `{name}` says what stands on the screen, `[name](/page)` leads there; a name is a message or a word of a list. */
const MARK = /\{([\w.:]+)\}|\[([\w.:]+)\]\(([^)\s]+)\)/g;

/** The stretches of a line, with the names still as keys. */
export function stretchesOf(line: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { index, 0: text, 1: named, 2: linked, 3: to } of line.matchAll(MARK)) {
    if (index > end) stretches.push({ at: end, text: line.slice(end, index) });
    stretches.push({ at: index, text, name: (named ?? linked)!, ...(to !== undefined && { to }) });
    end = index + text.length;
  }
  if (end < line.length) stretches.push({ at: end, text: line.slice(end) });
  return stretches;
}

/** What a name says on the screen; null where there is no such name. */
export function nameWords(name: string, { say, language }: Pick<Text, "say" | "language">): string | null {
  const [key = "", word] = name.split(":");
  const list = LISTS[key];
  if (word !== undefined) {
    if (!list?.of.has(word)) return null;
    const words = list.of.label(word, language);
    return list.capital ? capital(words) : words;
  }
  return isMessage(name) ? say(name) : null;
}
