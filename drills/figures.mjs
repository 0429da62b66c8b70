import { loadavg } from "node:os";
import { at } from "../benchmarks/measure.mjs";

const ms = (time) => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;

/** Times against a bar. Missed on a busy machine it is told with the load, and fails nothing. */
export function timesOf(times, part, bar) {
  const value = at(times, part);
  const missed = value > bar ? ` (over the ${bar} ms wanted, at a load of ${loadavg()[0].toFixed(1)})` : "";
  return `p${Math.round(part * 100)} ${ms(value)}${missed}, slowest ${ms(Math.max(...times))}`;
}

/** How often each, the most frequent first, as words. */
export function tallied(words, most = 5) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const rest = sorted.length > most ? `; ${sorted.length - most} more` : "";
  return (
    sorted
      .slice(0, most)
      .map(([word, count]) => `${count} × ${word}`)
      .join("; ") + rest
  );
}
