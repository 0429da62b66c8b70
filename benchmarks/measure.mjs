const WARM_UP = 3;
const FEWEST = 3;
const LONG_MS = 4_000;

/** Times several works in turns, so that whatever else the machine does weighs on all alike: `{ median, p95 }` of each. */
export async function inTurns(works, runs) {
  const all = Object.entries(works).map(([name, work]) => ({ name, work, times: [], spent: 0 }));
  for (let turn = -WARM_UP; turn < runs; turn++) {
    for (const one of all) {
      // What takes long needs no warming up, and fewer turns.
      if (one.spent > LONG_MS && (turn < 0 || one.times.length >= FEWEST)) continue;
      const began = performance.now();
      await one.work();
      const took = performance.now() - began;
      one.spent += took;
      if (turn >= 0) one.times.push(took);
    }
  }
  return Object.fromEntries(
    all.map(({ name, times }) => [name, { median: at(times, 0.5), p95: at(times, 0.95) }]),
  );
}

/** The time that a part of all are within. */
export const at = (times, part) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))];

/** How often `work` is done in a second by four clients at once. */
export async function perSecond(work) {
  const began = performance.now();
  const end = began + 3_000;
  let done = 0;
  const client = async () => {
    while (performance.now() < end) {
      await work();
      done++;
    }
  };
  await Promise.all(Array.from({ length: 4 }, client));
  return (done * 1_000) / (performance.now() - began);
}
