import { afterAll, beforeAll, describe } from "vitest";
import { readConfig } from "../../src/config.js";
import { Clock } from "../../src/core/clock.js";
import { Context, type Services } from "../../src/core/context.js";
import { Database } from "../../src/db/database.js";
import type { Engine } from "../../src/db/dialect.js";
import { databaseOptions, ENGINES, freshTarget, urlOf } from "./databases.js";

/** What the core's tests work with: an empty migrated database, without the API on top. */
export interface Workbench {
  readonly engine: Engine;
  readonly services: Services;
  readonly database: Database;
  /** A context of nobody in particular. */
  context(): Context;
}

/** The same promises, tried on both engines, each on a database of its own. */
export function describeCore(title: string, suite: (bench: Workbench) => void): void {
  describe.each(ENGINES)(`${title} (%s)`, (engine) => {
    let services: Services;
    beforeAll(async () => {
      const target = await freshTarget(engine);
      const config = readConfig({ DATABASE_URL: urlOf(target), NENNEP_TODAY: "2020-07-01" }, "");
      const clock = new Clock(config.timeZone, config.today);
      services = {
        database: await Database.open(target, databaseOptions),
        clock,
        config,
        demonstration: false,
        keepFacts: null,
      };
    });
    afterAll(() => services?.database.close());
    suite({
      engine,
      get services() {
        return services;
      },
      get database() {
        return services.database;
      },
      context: () => new Context(services, null),
    });
  });
}
