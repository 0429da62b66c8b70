import type { Say } from "../../i18n/useText.js";

/** Who evaluated: the kind and the name, but once where the name says the kind, as `Đoàn công tác 1` does. */
export function evaluatorWords(kind: string, name: string | null | undefined, say: Say): string {
  if (!name) return kind;
  const isSaid = name.toLocaleLowerCase("vi").startsWith(kind.toLocaleLowerCase("vi"));
  return isSaid ? name : say("common.evaluatorOf", { kind, name });
}
