import { i18n, isMessage } from "../../../i18n/i18n.js";
import type { Text } from "../../../i18n/useText.js";

type Kind = "verb" | "subject";

/** The verbs, or kinds of record, that have words. */
export const known = (kind: Kind): string[] =>
  Object.keys(i18n.messages)
    .filter((id) => id.startsWith(`${kind}.`))
    .map((id) => id.slice(kind.length + 1));

/** What a verb or a kind of record is called; as it is where it has no words. */
export const wordOf = (kind: Kind, key: string, { say }: Pick<Text, "say">): string => {
  const id = `${kind}.${key}`;
  return isMessage(id) ? say(id) : key;
};
