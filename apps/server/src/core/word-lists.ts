import type { Vocabulary } from "@nen-nep/schema";

/** SQL of the rows of a vocabulary: one column, `word`. */
export const wordRows = (words: Vocabulary<string>): string =>
  words.keys.map((word) => `SELECT '${word}' AS word`).join(" UNION ALL ");

/** SQL that is true where a column with a JSON list of words holds the word that `word` gives. */
export const holdsWord = (column: string, word: string): string => `${column} LIKE '%"' || ${word} || '"%'`;
