import type { MessageId } from "../../../i18n/catalogue.js";
import type { Text } from "../../../i18n/useText.js";
import { logWordMessages } from "./wordMessages.js";

type Kind = "verb" | "subject";

const ids = Object.keys(logWordMessages) as (keyof typeof logWordMessages)[];

/** The verbs, or kinds of record, that have words. */
export const known = (kind: Kind): string[] =>
  ids.filter((id) => id.startsWith(`${kind}.`)).map((id) => id.slice(kind.length + 1));

/** What a verb or a kind of record is called; as it is where it has no words. */
export const wordOf = (kind: Kind, key: string, { say }: Pick<Text, "say">): string => {
  const id = `${kind}.${key}`;
  return Object.hasOwn(logWordMessages, id) ? say(id as MessageId) : key;
};
