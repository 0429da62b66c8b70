import "reflect-metadata";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Config } from "./config.js";
import { Clock } from "./core/clock.js";
import { Context, keepingAll, type Services } from "./core/context.js";
import { Database, type DatabaseTarget } from "./db/database.js";
import { migrations } from "./db/migrations/index.js";
import { makeServer, type TrustedDocuments } from "./http/server.js";
import { sweepEvidence } from "./modules/actions/index.js";
import { demonstrationDay } from "./modules/demo/index.js";
import { keepRollups, prepareTables, refreshRollups } from "./modules/figures/index.js";
import { keepFlags, refreshFlags } from "./modules/flags/index.js";
import { eraseOldCases, expireMeasures } from "./modules/measures/index.js";
import { keepSending } from "./modules/notices/index.js";
import { keepNeeds, keepWorkingOut } from "./modules/training/index.js";
import { entities } from "./modules.js";
import { makeSchema } from "./schema.js";

const DASHBOARD = fileURLToPath(new URL("../../dashboard/dist", import.meta.url));

const HOUR = 3_600_000;
/** How long a stopping server waits for those who are connected. */
const STOPPING_MS = 2_000;

/** An opened database with what every command shares; close it at the end. */
export interface Opened {
  readonly services: Services;
  /** A context without an actor: the command line of the machine itself. */
  readonly system: () => Context;
  close(): Promise<void>;
}

/** Opens a database as it is, of whatever version. */
export const openAsIs = (target: DatabaseTarget): Promise<Database> =>
  Database.open(target, { entities, migrations });

export async function bringToNewestVersion(database: Database): Promise<void> {
  await database.source.runMigrations();
  await database.write(prepareTables);
}

/** Opens a database and brings it to the newest version. */
export async function openDatabase(target: DatabaseTarget): Promise<Database> {
  const database = await openAsIs(target);
  try {
    await bringToNewestVersion(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Opens and migrates the database of a configuration. */
export async function open(config: Config): Promise<Opened> {
  const database = await openDatabase(config.database);
  const services = await servicesOf(database, config);
  await refreshDerived(services);
  return { services, system: () => new Context(services, null), close: () => database.close() };
}

export async function servicesOf(database: Database, config: Config): Promise<Services> {
  const frozen = await database.read(demonstrationDay);
  return {
    database,
    // A demonstration's calendar is frozen where it was filled, unless told otherwise.
    clock: new Clock(config.timeZone, config.today ?? frozen),
    config,
    demonstration: frozen !== null,
    keepFacts: keepingAll(keepRollups, keepFlags, keepNeeds),
  };
}

/** What is kept of a day or a month is made anew where it has turned: figures, flags, what ends by itself, and what is to be erased. */
async function refreshDerived(services: Services): Promise<void> {
  await refreshRollups(services);
  await refreshFlags(services);
  await expireMeasures(services);
  await eraseOldCases(services);
}

/** The whole application: database, schema and server. */
export interface App extends Opened {
  readonly schema: GraphQLSchema;
  readonly server: FastifyInstance;
  /** Begins to serve and returns the address. */
  listen(): Promise<string>;
}

export async function createApp(config: Config, trusted: TrustedDocuments = {}): Promise<App> {
  const opened = await open(config);
  const schema = makeSchema();
  const server = await makeServer({ schema, services: opened.services, trusted, dashboard: DASHBOARD });
  // A new month makes months due that were not over: what is kept of them is made anew, and the rows answer till then.
  const turning = setInterval(() => void refreshDerived(opened.services).catch(console.error), HOUR).unref();
  const sweeping = setInterval(() => void sweepEvidence(opened.services).catch(console.error), HOUR).unref();
  const stopping: (() => Promise<void>)[] = [];
  return {
    ...opened,
    schema,
    server,
    listen: async () => {
      const address = await server.listen({ port: config.port, host: config.host });
      stopping.push(keepSending(opened.services), keepWorkingOut(opened.services));
      return address;
    },
    close: async () => {
      clearInterval(turning);
      clearInterval(sweeping);
      for (const stop of stopping) await stop();
      // What was asked is answered; who holds a connection open without asking does not keep the server from stopping.
      const cutting = setTimeout(() => server.server.closeAllConnections(), STOPPING_MS);
      await server.close();
      clearTimeout(cutting);
      await opened.close();
    },
  };
}
