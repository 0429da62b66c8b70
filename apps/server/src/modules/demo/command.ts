import { existsSync, renameSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Config } from "../../config.js";
import { Clock } from "../../core/clock.js";
import { Refusal } from "../../core/errors.js";
import type { Database, DatabaseTarget } from "../../db/database.js";
import { refreshRollups } from "../figures/index.js";
import { type Filled, fillDemonstration, type Progress } from "./load.js";
import { fillFlags } from "./load-flags.js";
import { fillMeasures } from "./load-measures.js";
import { fillSessions } from "./load-sessions.js";
import { fillTraining } from "./load-training.js";
import { type DemoWorld, demoWorld } from "./world.js";

/** What the command needs from the program around it. */
export interface DemoSurroundings {
  readonly config: Config;
  /** Opens a database and migrates it. */
  readonly open: (target: DatabaseTarget) => Promise<Database>;
  readonly say: (line: string) => void;
}

export const DEMO_USAGE = `npm run demo -- [--cells N] [--years N] [--out FILE] [--dense]
  --cells N    cells, from 48 on (256)
  --years N    years from January 2018 on, 0.5 to 12 in steps of a half (2.5)
  --out FILE   the SQLite file to make (the demonstration's own)
  --dense      nearly every meeting evaluated, some twelve times a cell and year: for measuring`;

/** Makes a demonstration in a file that does not exist yet; it takes its name only when it is complete. */
export async function makeDemonstration(
  file: string,
  world: DemoWorld,
  { config, open }: Omit<DemoSurroundings, "say">,
  progress: Progress,
): Promise<Filled> {
  if (existsSync(file))
    throw new Refusal(
      "ALREADY_EXISTS",
      `${file} exists already. Remove it first, or name another with --out.`,
    );
  const unfinished = `${file}.unfinished`;
  const clear = () => {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${unfinished}${end}`, { force: true });
  };
  clear();
  try {
    const database = await open({ engine: "sqlite", file: unfinished });
    const clock = new Clock(config.timeZone, world.today);
    // Rollups are made once at the end, not with every batch.
    const services = { database, clock, config, demonstration: true, keepFacts: null };
    const fill = async () => {
      const filled = await fillDemonstration(services, world, progress);
      await refreshRollups(services);
      await fillFlags(services, world);
      await fillMeasures(services, world);
      await fillSessions(services, world);
      await fillTraining(services, world);
      return filled;
    };
    const filled = await fill().finally(() => database.close());
    renameSync(unfinished, file);
    return filled;
  } finally {
    clear();
  }
}

/**
 * `npm run demo`: makes a demonstration of any size.
 * @throws Refusal in words for the person at the keyboard, where an option or the target will not do
 */
export async function demoCommand(args: readonly string[], surroundings: DemoSurroundings): Promise<void> {
  const { config, say } = surroundings;
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { cells: text, years: text, out: text, dense: { type: "boolean" } },
  });
  const own = config.demonstration && config.database.engine === "sqlite" ? config.database.file : null;
  const file = values.out ?? own;
  if (file === null)
    throw new Refusal(
      "INVALID_VALUE",
      `With DATABASE_URL nothing is filled: name a file with --out.\n\n${DEMO_USAGE}`,
    );
  const world = demoWorld({
    cells: numberOf(values.cells),
    years: numberOf(values.years),
    dense: values.dense,
  });
  const began = performance.now();
  const filled = await makeDemonstration(file, world, surroundings, sayEveryTenth(say));
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  say(
    `${file}: ${filled.cells} cells, ${filled.meetings} meetings, ${filled.evaluations} evaluations, ${filled.actions} actions in ${seconds} s`,
  );
  say(`It stands on ${world.today}. All of it is invented.`);
}

/** Undefined for an option that was not given; NaN, which no range takes, for one that is no number. */
const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** A progress that says a line a tenth. */
export function sayEveryTenth(say: (line: string) => void): Progress {
  let said = 0;
  return (done, total) => {
    const tenths = Math.floor((10 * done) / total);
    if (tenths > said) say(`  ${done} of ${total} cells`);
    said = Math.max(said, tenths);
  };
}
