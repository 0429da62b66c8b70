import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { type App, createApp } from "../../src/app.js";
import { type Config, readConfig } from "../../src/config.js";
import type { Engine } from "../../src/db/dialect.js";
import { Client } from "./client.js";
import { ENGINES, freshTarget, servers, urlOf } from "./databases.js";
import { Office } from "./office.js";

/** The whole application in process, over an empty database of its own. */
export interface Kit {
  readonly engine: Engine;
  readonly app: App;
  readonly office: Office;
  /** A stranger. */
  stranger(): Client;
  /** Somebody who has signed in. */
  as(login: string, password?: string): Promise<Client>;
}

interface Options {
  /** The environment beside DATABASE_URL and the frozen day. */
  readonly env?: NodeJS.ProcessEnv;
  readonly trusted?: Readonly<Record<string, string>>;
}

export const TODAY = "2020-07-01";

export async function testConfig(engine: Engine, env: NodeJS.ProcessEnv = {}): Promise<Config> {
  const target = await freshTarget(engine);
  const files = join(servers().sqliteFolder, "files");
  return readConfig({ DATABASE_URL: urlOf(target), NENNEP_TODAY: TODAY, NENNEP_FILES: files, ...env }, "");
}

/** The same suite on both engines. */
export function describeEngines(
  title: string,
  suite: (kit: Kit) => void,
  { env, trusted }: Options = {},
): void {
  describe.each(ENGINES)(`${title} (%s)`, (engine) => {
    let app: App;
    let office: Office;
    beforeAll(async () => {
      app = await createApp(await testConfig(engine, env), trusted);
      office = new Office(app.services);
    });
    afterAll(() => app?.close());
    suite({
      engine,
      get app() {
        return app;
      },
      get office() {
        return office;
      },
      stranger: () => new Client(app.server),
      as: (login, password) => new Client(app.server).signIn(login, password),
    });
  });
}
