/** A stream of random numbers that depends on its seed alone, alike on every machine. */
export interface Random {
  /** In [0, 1). */
  uniform(): number;
  /** Mean 0, standard deviation 1, within ±6. */
  normal(): number;
  /** True with a probability from 0 to 1. */
  chance(probability: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** Four 32-bit words from a text (MurmurHash3's mixing). */
function words(seed: string): [number, number, number, number] {
  const state: [number, number, number, number] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef];
  for (let index = 0; index < seed.length; index++) {
    const code = seed.charCodeAt(index);
    for (let word = 0; word < 4; word++) {
      const mixed = Math.imul(state[word]! ^ code, 0x5bd1e995 + 2 * word);
      state[word] = (mixed ^ (mixed >>> 13) ^ state[(word + 1) % 4]!) >>> 0;
    }
  }
  return state;
}

/** The generator sfc32 (C. Doty-Humphrey, PractRand), seeded by a text. */
export function randomOf(seed: string): Random {
  let [a, b, c, counter] = words(seed);
  const uniform = () => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return (result >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 15; warm++) uniform();
  // Twelve uniforms: logarithms and cosines may differ in their last digit between engines.
  const normal = () => {
    let sum = -6;
    for (let index = 0; index < 12; index++) sum += uniform();
    return sum;
  };
  const whole = (low: number, high: number) => low + Math.floor(uniform() * (high - low + 1));
  return {
    uniform,
    normal,
    chance: (probability) => uniform() < probability,
    whole,
    pick: <T>(items: readonly [T, ...T[]]) => items[whole(0, items.length - 1)] as T,
  };
}
