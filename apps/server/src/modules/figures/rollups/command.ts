import type { Services } from "../../../core/context.js";
import { invalid } from "../../../core/errors.js";
import { makeAnew } from "./keep.js";
import { ROLLUPS } from "./rollup.js";
import { verifyRollups } from "./verify.js";

export const ROLLUPS_USAGE = `npm run rollups -- verify | rebuild
  verify     adds everything up once more and says what is kept otherwise; exit code 1 where anything is
  rebuild    makes all of it anew from the records`;

/** `npm run rollups`. Returns whether what is kept is what the records give. */
export async function rollupsCommand(
  args: readonly string[],
  services: Services,
  say: (line: string) => void,
): Promise<boolean> {
  const [verb, ...more] = args;
  if (more.length > 0 || (verb !== "verify" && verb !== "rebuild")) throw invalid("verb", ROLLUPS_USAGE);
  if (verb === "rebuild") {
    for (const rollup of ROLLUPS) {
      const began = performance.now();
      await services.database.write((session) => makeAnew(services, session, rollup));
      say(`${rollup.table}: made anew in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    }
    return true;
  }
  const differences = await verifyRollups(services);
  for (const { rollup, groups } of differences) {
    const words =
      groups === null
        ? "is behind and answers nothing"
        : groups === 0
          ? "is what the records give"
          : `differs in ${groups} groups`;
    say(`${rollup.table} ${words}`);
  }
  return differences.every(({ groups }) => groups === 0);
}
