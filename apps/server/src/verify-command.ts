import { servicesOf } from "./app.js";
import type { Config } from "./config.js";
import { checkAuditNumbers } from "./core/audit-check.js";
import type { Services } from "./core/context.js";
import { Refusal } from "./core/errors.js";
import { checkForeignKeys, checkIntegrity, type Finding } from "./db/checks.js";
import { checkEvidence, countSurplus, type FileReader, filesIn } from "./modules/actions/index.js";
import { checkRollups } from "./modules/figures/index.js";
import { openOffice, withBackup } from "./opening.js";

const VERIFY_USAGE = `Usage: npm run verify [-- FILE]
  FILE   a backup; the database of DATABASE_URL with its files unless given`;

const A_DAY = 86_400_000;

/** Looks at everything that must hold in a database, says a line a check, and returns whether all of it does. */
export async function verify(
  services: Services,
  read: FileReader,
  say: (line: string) => void,
): Promise<boolean> {
  const { database } = services;
  const checks: readonly (readonly [title: string, check: () => Promise<Finding>])[] = [
    ["integrity", () => database.read(checkIntegrity, "adhoc", A_DAY)],
    ["foreign keys", () => database.read(checkForeignKeys, "adhoc", A_DAY)],
    ["audit numbers", () => database.read(checkAuditNumbers, "adhoc", A_DAY)],
    ["figures kept", () => checkRollups(services)],
    ["files", () => checkEvidence(database, read)],
  ];
  let holds = true;
  for (const [title, check] of checks) {
    // What cannot be read is a finding too, and must not hide those of the other checks.
    const { looked, faults } = await check().catch((error: Error) => ({
      looked: "",
      faults: [error.message],
    }));
    if (faults.length === 0) say(`ok      ${title.padEnd(14)} ${looked}`);
    for (const fault of faults) say(`FAILED  ${title.padEnd(14)} ${fault}`);
    holds &&= faults.length === 0;
  }
  return holds;
}

/** `npm run verify`: of the office's database, or of a backup. Returns whether everything holds. */
export async function verifyCommand(
  args: readonly string[],
  config: Config,
  say: (line: string) => void,
): Promise<boolean> {
  const [file, ...more] = args;
  if (more.length > 0 || file?.startsWith("-")) throw new Refusal("INVALID_VALUE", VERIFY_USAGE);
  if (file !== undefined)
    return withBackup(file, async (backup, read) => verify(await servicesOf(backup, config), read, say));
  const database = await openOffice(config.database);
  try {
    const holds = await verify(await servicesOf(database, config), filesIn(config.files), say);
    const surplus = await countSurplus(database, config.files);
    if (surplus > 0) say(`WARNING files          ${surplus} in the folder that no record knows`);
    return holds;
  } finally {
    await database.close();
  }
}
