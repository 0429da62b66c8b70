import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fold, type Role, roles, trustedDocuments } from "@nen-nep/schema";
import { createApp, open, openDatabase } from "./app.js";
import { backupCommand } from "./backup-command.js";
import { firstAdministrator, seedReference } from "./bootstrap.js";
import { type Config, ConfigError, readConfig } from "./config.js";
import { copyCommand } from "./copy-command.js";
import { Refusal } from "./core/errors.js";
import { findRows } from "./core/rows.js";
import { demoCommand } from "./modules/demo/index.js";
import { importCommand } from "./modules/exchange/index.js";
import { rollupsCommand, writeGuide } from "./modules/figures/index.js";
import {
  Account,
  createAccount,
  grantRole,
  resetPassword,
  SAMPLE_LOGINS,
  SAMPLE_PASSWORD,
} from "./modules/identity/index.js";
import { Cell, Committee, Delegation } from "./modules/organization/index.js";
import { restoreCommand } from "./restore-command.js";
import { makeSchema, printSdl, sdlDrifted, undescribed } from "./schema.js";
import { verifyCommand } from "./verify-command.js";

const DEMO_FILE = fileURLToPath(new URL("../../../var/demo.sqlite", import.meta.url));
const SDL_FILE = fileURLToPath(new URL("../../../packages/schema/schema.graphql", import.meta.url));

const GUIDE_FILE = fileURLToPath(new URL("../../../docs/analysts.md", import.meta.url));

const say = (text = ""): void => void process.stdout.write(`${text}\n`);

async function serve(): Promise<void> {
  const config = readConfig(process.env, DEMO_FILE);
  if (config.demonstration && !existsSync(DEMO_FILE)) await fillDemonstration(config);
  const app = await createApp(config, trustedDocuments);
  const address = await app.listen();
  if (!config.demonstration) {
    await seedReference(app.system());
    const admin = await firstAdministrator(app.system(), config.adminPassword);
    if (admin?.oneTimePassword) {
      say(`First administrator: login ${admin.login}, one-time password ${admin.oneTimePassword}`);
      say("It is shown this once; it must be changed at the first sign-in.");
    }
  }
  say();
  say(`Nền Nếp serves at ${address.replace("127.0.0.1", "localhost")}`);
  if (app.services.demonstration) {
    say("Số liệu minh họa: a demonstration with illustrative figures.");
    say(`Sample accounts (password ${SAMPLE_PASSWORD}): ${SAMPLE_LOGINS.join(", ")}`);
    say("Try first: sign in as committee and open Tổng quan; then Chi bộ, and any cell.");
  }
  // A fault in one request must not end those of everybody else.
  process.on("unhandledRejection", (error) => console.error("unhandled:", error));
  const stop = (signal: string) => {
    say(`Stopped by ${signal}.`);
    void app.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

async function fillDemonstration(config: Config): Promise<void> {
  say("Filling the demonstration (once) …");
  await demoCommand([], { config, open: openDatabase, say });
}

async function migrate(args: string[]): Promise<void> {
  if (args.length > 0) return copyCommand(args, { openDatabase, say });
  const opened = await open(readConfig(process.env, DEMO_FILE));
  say("The database is at the newest version.");
  await opened.close();
}

async function rollups(args: string[]): Promise<void> {
  const opened = await open(readConfig(process.env, DEMO_FILE));
  try {
    if (!(await rollupsCommand(args, opened.services, say))) process.exitCode = 1;
  } finally {
    await opened.close();
  }
}

const ACCOUNT_USAGE = `Usage: npm run account -- create LOGIN [--name NAME] [--password PASSWORD]
       npm run account -- grant LOGIN ROLE [--committee NAME] [--cell CODE] [--delegation NAME]
       npm run account -- reset LOGIN
Roles: ${roles.keys.join(", ")}`;

async function account(args: string[]): Promise<void> {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: text, password: text, committee: text, cell: text, delegation: text },
  });
  const [verb, login, role] = positionals;
  if (!verb || !login) throw new Refusal("INVALID_VALUE", ACCOUNT_USAGE);
  if (!process.env.DATABASE_URL) {
    throw new Refusal("INVALID_VALUE", "Set DATABASE_URL first: the demonstration has its sample accounts.");
  }
  const opened = await open(readConfig(process.env, DEMO_FILE));
  try {
    const context = opened.system();
    const idBy = async (entity: new () => { id: string }, column: string, value: string | undefined) => {
      if (value === undefined) return null;
      const where = `${column}_folded = :value`;
      const [found] = await findRows(await context.reader(), entity, where, { value: fold(value) });
      await context.release();
      if (!found) throw new Refusal("NOT_FOUND", `There is no ${entity.name.toLowerCase()} "${value}".`);
      return found.id;
    };
    if (verb === "create") {
      const made = await createAccount(context, { login, name: values.name, password: values.password });
      say(`Account ${login} was made.`);
      if (made.oneTimePassword) say(`One-time password, shown this once: ${made.oneTimePassword}`);
    } else if (verb === "grant" && roles.has(role)) {
      await grantRole(context, {
        accountId: (await idBy(Account, "login", login))!,
        role: role as Role,
        committeeId: await idBy(Committee, "name", values.committee),
        cellId: await idBy(Cell, "code", values.cell),
        delegationId: await idBy(Delegation, "name", values.delegation),
      });
      say(`${login} is now ${role}.`);
    } else if (verb === "reset") {
      say(
        `One-time password, shown this once: ${await resetPassword(context, (await idBy(Account, "login", login))!)}`,
      );
    } else throw new Refusal("INVALID_VALUE", ACCOUNT_USAGE);
  } finally {
    await opened.close();
  }
}

function importRegister(args: string[]): Promise<void> {
  const config = readConfig(process.env, DEMO_FILE);
  const note = (line: string): void => void process.stderr.write(`${line}\n`);
  return importCommand(args, { demonstration: config.demonstration, open: () => open(config), say, note });
}

/** Writes the contract and the guide's part on the catalogue, or says which committed one is out of date. */
function schema(args: string[]): void {
  const made = makeSchema();
  const silent = undescribed(made);
  if (silent.length > 0) throw new Refusal("INVALID_VALUE", `Without a description: ${silent.join(", ")}`);
  const guide = readFileSync(GUIDE_FILE, "utf8");
  if (args.includes("--write")) {
    writeFileSync(SDL_FILE, printSdl(made));
    writeFileSync(GUIDE_FILE, writeGuide(guide));
    return;
  }
  const old = [
    ...(sdlDrifted(made, SDL_FILE) ? ["packages/schema/schema.graphql"] : []),
    ...(writeGuide(guide) === guide ? [] : ["docs/analysts.md"]),
  ];
  if (old.length > 0)
    throw new Refusal("INVALID_VALUE", `Out of date: ${old.join(" and ")}. Run: npm run check -- --write`);
}

function wordsFor(error: unknown): string {
  if (error instanceof Refusal || error instanceof ConfigError) return error.message;
  const { code, message, stack } = error as Error & { code?: string };
  const known = SURROUNDINGS.find(([sign]) => code?.startsWith(sign) || message?.includes(sign));
  return known ? known[1] : (stack ?? String(error));
}

/** What can be wrong around the program, by the sign that the system gives, in a sentence that helps. */
const SURROUNDINGS: readonly (readonly [sign: string, words: string])[] = [
  ["EADDRINUSE", "The port is in use; set PORT to another one."],
  ["EACCES", "The port or a file may not be used by this user."],
  ["SQLITE_NOTADB", "The file of DATABASE_URL is no SQLite database."],
  ["SQLITE_READONLY", "The file of DATABASE_URL cannot be written."],
  ["SQLITE_CANTOPEN", "The file of DATABASE_URL cannot be opened."],
  ["SQLITE_BUSY", "Another process holds the database; try again when it has ended."],
  ["SQLITE_FULL", "There is no room left for the database."],
  ["SQLITE_CORRUPT", "The file of DATABASE_URL is damaged: restore a backup."],
  ["ENOSPC", "There is no room left on the disk."],
  ["EROFS", "The disk takes no writes."],
  ["ECONNREFUSED", "PostgreSQL cannot be reached at the address of DATABASE_URL."],
  ["ENOTFOUND", "The host of DATABASE_URL is not known."],
  ["3D000", "The database of DATABASE_URL does not exist."],
  ["28P01", "PostgreSQL does not accept the user or password of DATABASE_URL."],
  ["28000", "PostgreSQL does not accept the user of DATABASE_URL."],
  ["ERR_PARSE_ARGS", "There is no such option; see the README."],
];

/** A command that says whether all is well. */
type Answering = (args: readonly string[], config: Config, say: (line: string) => void) => Promise<boolean>;

async function answering(run: Answering): Promise<void> {
  if (!(await run(args, readConfig(process.env, DEMO_FILE), say))) process.exitCode = 1;
}

const [command = "serve", ...args] = process.argv.slice(2);
const commands: Record<string, () => Promise<void> | void> = {
  serve,
  migrate: () => migrate(args),
  account: () => account(args),
  schema: () => schema(args),
  demo: () => demoCommand(args, { config: readConfig(process.env, DEMO_FILE), open: openDatabase, say }),
  import: () => importRegister(args),
  rollups: () => rollups(args),
  backup: () => answering(backupCommand),
  restore: () => answering(restoreCommand),
  verify: () => answering(verifyCommand),
};

try {
  const run = commands[command];
  if (!run)
    throw new Refusal(
      "INVALID_VALUE",
      `Unknown command ${command}; known: ${Object.keys(commands).join(", ")}`,
    );
  await run();
} catch (error) {
  // Refusals and mistakes around the program are for people; anything else is a fault of ours.
  process.stderr.write(`${wordsFor(error)}\n`);
  process.exitCode = 1;
}
