/** Marks that turn the direction of what follows: a reader would see other words than are kept. */
const TURNS = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
const TURNING = new RegExp(`[${TURNS}]`, "u");

export const turnsDirection = (text: string): boolean => TURNING.test(text);

/** Marks that show nothing: of them alone words would say nothing, and with them two names look like one. */
const INVISIBLE = new RegExp(`(?![\\s\\0${TURNS}])[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\u2800]`, "gu");

/** One space between words, none around, nothing invisible, composed Unicode. */
export const tidy = (text: string): string =>
  text.replace(INVISIBLE, "").normalize("NFC").replace(/\s+/gu, " ").trim();

/**
 * The key by which texts are found: without marks, case or stray blanks, `đ` as `d`.
 * "Hòa", "Hoà" and "HOA" all fold to `hoa`.
 */
export const fold = (text: string): string =>
  tidy(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();

const LETTERS = [
  "a",
  "ă",
  "â",
  "b",
  "c",
  "d",
  "đ",
  "e",
  "ê",
  "f",
  "g",
  "h",
  "i",
  "j",
  "k",
  "l",
  "m",
  "n",
  "o",
  "ô",
  "ơ",
];
LETTERS.push("p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z");
const LETTER_RANK = new Map(LETTERS.map((letter, index) => [letter, String.fromCharCode(0x41 + index)]));
/** Ngang, huyền, hỏi, ngã, sắc, nặng: the order of a Vietnamese dictionary. */
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

/**
 * A key whose plain binary order is Vietnamese dictionary order: letters first (ă after a, đ after d), tones
 * after the whole text, numbers by value ("KP-2" before "KP-10"). Stored, because a database knows no such order.
 */
export function sortKey(text: string): string {
  let letters = "";
  let tones = "";
  for (const match of tidy(text)
    .toLowerCase()
    .normalize("NFD")
    .matchAll(/\d+|\P{M}\p{M}*/gu)) {
    const unit = match[0];
    if (/^\d/.test(unit)) {
      letters += unit.replace(/^0+(?=\d)/, "").padStart(8, "0");
      continue;
    }
    const tone = TONES.findIndex((mark) => mark !== "" && unit.includes(mark));
    const letter = (tone > 0 ? unit.replace(TONES[tone]!, "") : unit).normalize("NFC");
    const rank = LETTER_RANK.get(letter);
    letters += rank ?? (/\s/u.test(letter) ? " " : letter);
    if (rank !== undefined) tones += String(Math.max(tone, 0));
  }
  return `${letters} ${tones}`;
}

/** The key by which persons are ordered: given name, then the rest, as Vietnamese lists do. */
export function personSortKey(name: string): string {
  const words = tidy(name).split(" ");
  return sortKey([words.at(-1), ...words.slice(0, -1)].join(" "));
}
