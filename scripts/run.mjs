// What `npm start`, `npm test` and the other root commands do. Needs Node and npm, nothing else.
import { bench } from "./lib/bench.mjs";
import { check, test } from "./lib/checks.mjs";
import { dev } from "./lib/dev.mjs";
import { drills } from "./lib/drills.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { prepare } from "./lib/prepare.mjs";
import { become } from "./lib/process.mjs";
import { CLI, SERVER_ENVIRONMENT } from "./lib/server.mjs";
import { bars, screenshots } from "./lib/survey.mjs";

/** A command of the built server, run where the user stands so that file names mean what they say. */
const serverCommand =
  (name, nodeOptions = []) =>
  async (args) => {
    await prepare();
    return become(process.execPath, [...nodeOptions, CLI, name, ...args], {
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: SERVER_ENVIRONMENT,
    });
  };

const commands = {
  start: serverCommand("serve"),
  // A register passes through in small parts: with room to spare, Node would clean up only after hundreds of MiB.
  import: serverCommand("import", ["--max-old-space-size=256", "--max-semi-space-size=16"]),
  demo: serverCommand("demo"),
  migrate: serverCommand("migrate"),
  account: serverCommand("account"),
  rollups: serverCommand("rollups"),
  backup: serverCommand("backup"),
  restore: serverCommand("restore"),
  verify: serverCommand("verify"),
  dev,
  test,
  check,
  bench,
  screenshots,
  bars,
  drills,
};

requireNode();
const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : null;
if (!command) {
  console.error(`Unknown command "${name}". There are: ${Object.keys(commands).join(", ")}.`);
  process.exit(2);
}
try {
  process.exitCode = await command(args);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
