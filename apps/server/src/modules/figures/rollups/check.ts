import type { Services } from "../../../core/context.js";
import type { Finding } from "../../../db/checks.js";
import { verifyRollups } from "./verify.js";

/** Whether what is kept added up is what the records give. What is known to be behind answers nothing, so it is no fault. */
export async function checkRollups(services: Services): Promise<Finding> {
  const differences = await verifyRollups(services);
  const behind = differences.filter(({ groups }) => groups === null).length;
  const late = behind === 0 ? "" : `; ${behind} behind, to be made anew at the next start`;
  return {
    looked: `${differences.length} tables${late}`,
    faults: differences
      .filter(({ groups }) => groups)
      .map(
        ({ rollup, groups }) =>
          `${rollup.table} differs in ${groups} groups; \`npm run rollups -- rebuild\` makes it anew`,
      ),
  };
}
