import { type SessionType, type Setting, sessionTypes, settings } from "@nen-nep/schema";
import { folded } from "../folding.js";

/** What the session-type column can say: a type, or that there was no meeting. */
export type SessionWord = SessionType | "NOT_HELD" | "POSTPONED";

const SESSION_WORDS = dictionary<SessionWord>({
  REGULAR: ["thường kỳ", "định kỳ", "sinh hoạt thường kỳ", "sinh hoạt định kỳ", "regular meeting"],
  THEMATIC: ["sinh hoạt chuyên đề", "thematic meeting"],
  COMBINED: ["định kỳ kết hợp chuyên đề", "kết hợp chuyên đề", "kết hợp", "combined", "regular and thematic"],
  COMMITTEE: ["chi ủy", "sinh hoạt chi ủy", "committee"],
  NOT_HELD: ["không tổ chức", "không họp", "không sinh hoạt", "không tổ chức sinh hoạt", "not held"],
  POSTPONED: ["hoãn", "tạm hoãn", "hoãn sinh hoạt", "postponed"],
});
for (const key of sessionTypes.keys) addTerms(SESSION_WORDS, key, sessionTypes.terms[key]);

const SETTING_WORDS = dictionary<Setting>({
  MODEL: ["điểm", "buổi điểm", "model"],
  ORDINARY: ["thường xuyên", "bình thường", "ordinary"],
});
for (const key of settings.keys) addTerms(SETTING_WORDS, key, settings.terms[key]);

const SELF = new Set(
  ["chi bộ tự đánh giá", "tự đánh giá", "chi bộ", "self", "self-assessment", "the cell itself"].map(folded),
);
const DELEGATION = /^(doan( cong tac)?|delegation)\b/;

export const sessionWord = (text: string): SessionWord | undefined => SESSION_WORDS.get(folded(text));
export const settingWord = (text: string): Setting | undefined => SETTING_WORDS.get(folded(text));
export const isSelf = (text: string): boolean => SELF.has(folded(text));
export const isDelegation = (text: string): boolean => DELEGATION.test(folded(text));

/** The words a user would write, for messages and suggestions. */
export const SESSION_CHOICES = [
  "Thường kỳ",
  "Chuyên đề",
  "Thường kỳ kết hợp chuyên đề",
  "Họp chi ủy",
  "Không tổ chức",
  "Hoãn",
];
export const SETTING_CHOICES = ["Thường xuyên", "Sinh hoạt điểm"];

/** The name of a cell group with or without "Chi bộ". */
export const groupWord = (text: string): string =>
  folded(text)
    .replace(/^chi bo /, "")
    .replace(/ cells?$/, "");

const TOTAL = /^(tong|tong cong|tong so|cong|total|grand total|sum)[:.]?$/;
export const isTotalWord = (text: string): boolean => TOTAL.test(folded(text));

/** The known code that differs only in punctuation, blanks or leading zeros: "KP1" is meant as "KP-001". */
export function sameCode(text: string, codes: Iterable<string>): string | null {
  const wanted = bareCode(text);
  for (const code of codes) if (bareCode(code) === wanted) return code;
  return null;
}

const bareCode = (code: string): string =>
  folded(code)
    .replace(/[^a-z\d]/g, "")
    .replace(/(?<!\d)0+(?=\d)/g, "");

/** The known word nearest to a mistyped one; null where none is near enough to be meant. */
export function nearest(text: string, words: Iterable<string>): string | null {
  const wanted = folded(text);
  let best: string | null = null;
  let least = Math.min(4, Math.floor(wanted.length / 3) + 1);
  for (const word of words) {
    const distance = editDistance(wanted, folded(word), least);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Insertions, deletions and changes between two texts; `most` where there are that many or more. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
    if (Math.min(...row) >= most) return most;
  }
  return row[b.length]!;
}

function dictionary<K extends string>(words: Partial<Record<K, readonly string[]>>): Map<string, K> {
  const entries = Object.entries(words) as [K, readonly string[]][];
  return new Map(entries.flatMap(([key, texts]) => texts.map((text): [string, K] => [folded(text), key])));
}

function addTerms<K extends string>(
  words: Map<string, K>,
  key: K,
  term: { readonly vi: string; readonly en: string },
): void {
  words.set(folded(term.vi), key);
  words.set(folded(term.en), key);
}
