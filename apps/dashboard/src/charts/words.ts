/** Width of a letter of the axis' size, generously. */
const LETTER = 6.6;

/** Words cut to a width, with an ellipsis where something is lost. */
export function clippedTo(words: string, width: number): string {
  const most = Math.max(8, Math.floor(width / LETTER));
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}

/** Words broken into lines of a width; a word longer than that stands alone. */
export function wrappedTo(words: string, width: number): string[] {
  const most = Math.max(1, Math.floor(width / LETTER));
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
