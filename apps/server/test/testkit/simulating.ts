/** Runs of a simulation: few in every test run, as many as a drill needs with `NENNEP_DRILLS=long`. */
export const runsOf = (short: number, long: number): number =>
  process.env.NENNEP_DRILLS === "long" ? long : short;

/** Random numbers from a seed (mulberry32), so that every run of a simulation is the same. */
export function seeded(seed: number) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    normal,
    whole: (low: number, high: number) => low + Math.floor(uniform() * (high - low + 1)),
  };
}
