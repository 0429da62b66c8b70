import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { type App, createApp, open } from "../../src/app.js";
import { type Config, readConfig } from "../../src/config.js";
import type { Services } from "../../src/core/context.js";
import type { DatabaseTarget } from "../../src/db/database.js";
import type { Engine } from "../../src/db/dialect.js";
import { inspect } from "../../src/http/document.js";
import { Client } from "./client.js";
import { copyOf, ENGINES, freshTarget, servers, urlOf } from "./databases.js";
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

/** Texts that the server knows, for roles that run stored operations only. */
export const stored = (...texts: readonly string[]): Pick<Options, "trusted"> => ({
  trusted: Object.fromEntries(texts.map((text) => [inspect(text).hash, text])),
});

/** What fills a database before the application opens it. */
type Filling = (services: Services) => Promise<void>;

export const TODAY = "2020-07-01";

export async function testConfig(engine: Engine, env: NodeJS.ProcessEnv = {}): Promise<Config> {
  return configOf(await freshTarget(engine), env);
}

function configOf(target: DatabaseTarget, env: NodeJS.ProcessEnv): Config {
  const files = join(servers().sqliteFolder, "files");
  return readConfig({ DATABASE_URL: urlOf(target), NENNEP_TODAY: TODAY, NENNEP_FILES: files, ...env }, "");
}

const filled: Readonly<Record<Engine, Map<Filling, Promise<DatabaseTarget>>>> = {
  sqlite: new Map(),
  postgres: new Map(),
};

/** A database filled as wished: a worker fills one, and whoever wants the same gets a copy. */
async function filledTarget(engine: Engine, fill: Filling): Promise<DatabaseTarget> {
  const made = filled[engine].get(fill) ?? fillAnew(engine, fill);
  filled[engine].set(fill, made);
  return copyOf(await made);
}

async function fillAnew(engine: Engine, fill: Filling): Promise<DatabaseTarget> {
  const config = await testConfig(engine);
  const opened = await open(config);
  await fill(opened.services).finally(() => opened.close());
  return config.database;
}

/** The same suite on both engines. */
export const describeEngines = (title: string, suite: (kit: Kit) => void, options: Options = {}): void =>
  describeOn((engine) => freshTarget(engine), title, suite, options);

function describeOn(
  target: (engine: Engine) => Promise<DatabaseTarget>,
  title: string,
  suite: (kit: Kit) => void,
  { env = {}, trusted }: Options = {},
): void {
  describe.each(ENGINES)(`${title} (%s)`, (engine) => {
    let app: App;
    let office: Office;
    beforeAll(async () => {
      app = await createApp(configOf(await target(engine), env), trusted);
      office = new Office(app.services);
    }, 120_000);
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

/** The same suite on both engines, each on a copy of a filled database. */
export const describeFilled = (fill: Filling, title: string, suite: (kit: Kit) => void): void =>
  describeOn((engine) => filledTarget(engine, fill), title, suite);
