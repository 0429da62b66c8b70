import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Role, roles, trustedDocuments } from "@nen-nep/schema";
import { createApp, open, openDatabase } from "./app.js";
import { firstAdministrator, seedReference } from "./bootstrap.js";
import { type Config, ConfigError, readConfig } from "./config.js";
import { Refusal } from "./core/errors.js";
import { findRows } from "./core/rows.js";
import { demoCommand } from "./modules/demo/index.js";
import { importCommand } from "./modules/exchange/index.js";
import {
  Account,
  createAccount,
  grantRole,
  resetPassword,
  SAMPLE_LOGINS,
  SAMPLE_PASSWORD,
} from "./modules/identity/index.js";
import { Cell, Committee, Delegation } from "./modules/organization/index.js";
import { makeSchema, printSdl, sdlDrifted, undescribed } from "./schema.js";

const DEMO_FILE = fileURLToPath(new URL("../../../var/demo.sqlite", import.meta.url));
const SDL_FILE = fileURLToPath(new URL("../../../packages/schema/schema.graphql", import.meta.url));

const say = (text = ""): void => void process.stdout.write(`${text}\n`);

async function serve(): Promise<void> {
  const config = readConfig(process.env, DEMO_FILE);
  if (config.demonstration && !existsSync(DEMO_FILE)) await fillDemonstration(config);
  const app = await createApp(config, trustedDocuments);
  if (!config.demonstration) {
    await seedReference(app.system());
    const admin = await firstAdministrator(app.system(), config.adminPassword);
    if (admin?.oneTimePassword) {
      say(`First administrator: login ${admin.login}, one-time password ${admin.oneTimePassword}`);
      say("It is shown this once; it must be changed at the first sign-in.");
    }
  }
  const address = await app.listen();
  say();
  say(`Nền Nếp serves at ${address.replace("127.0.0.1", "localhost")}`);
  if (app.services.demonstration) {
    say("Số liệu minh họa: a demonstration with illustrative figures.");
    say(`Sample accounts (password ${SAMPLE_PASSWORD}): ${SAMPLE_LOGINS.join(", ")}`);
    say("Try first: sign in as committee and open Tổng quan; then Chi bộ, and any cell.");
  }
  const stop = () => void app.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

async function fillDemonstration(config: Config): Promise<void> {
  say("Filling the demonstration (once) …");
  await demoCommand([], { config, open: openDatabase, say });
}

async function migrate(): Promise<void> {
  const opened = await open(readConfig(process.env, DEMO_FILE));
  say("The database is at the newest version.");
  await opened.close();
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
  const opened = await open(readConfig(process.env, DEMO_FILE));
  try {
    const context = opened.system();
    const idBy = async (entity: new () => { id: string }, column: string, value: string | undefined) => {
      if (value === undefined) return null;
      const [found] = await findRows(await context.reader(), entity, `${column} = :value`, { value });
      await context.release();
      if (!found) throw new Refusal("NOT_FOUND", `There is no ${column} "${value}".`);
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

/** Prints the contract, or says whether the committed one is out of date. */
function schema(args: string[]): void {
  const made = makeSchema();
  const silent = undescribed(made);
  if (silent.length > 0) throw new Refusal("INVALID_VALUE", `Without a description: ${silent.join(", ")}`);
  if (args.includes("--write")) writeFileSync(SDL_FILE, printSdl(made));
  else if (sdlDrifted(made, SDL_FILE)) {
    throw new Refusal(
      "INVALID_VALUE",
      "packages/schema/schema.graphql is out of date; run: npm run check -- --write",
    );
  }
}

const [command = "serve", ...args] = process.argv.slice(2);
const commands: Record<string, () => Promise<void> | void> = {
  serve,
  migrate,
  account: () => account(args),
  schema: () => schema(args),
  demo: () => demoCommand(args, { config: readConfig(process.env, DEMO_FILE), open: openDatabase, say }),
  import: () => importRegister(args),
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
  // Refusals and configuration mistakes are for people; anything else is a fault of ours.
  const known = error instanceof Refusal || error instanceof ConfigError;
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
}
