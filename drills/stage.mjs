import { closeSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "../benchmarks/server.mjs";
import { runCli } from "./cli.mjs";

/** What a row works with; what it started and made is ended and removed after it, also where it broke off. */
export class Stage {
  servers = [];

  constructor({ folder, engine, databases, postgres, note }) {
    // What a server complains of while things go wrong is kept beside its data.
    const log = openSync(join(folder, "servers.log"), "a");
    this.clear = async () => {
      await Promise.all(this.servers.map((server) => server.kill()));
      closeSync(log);
      rmSync(folder, { recursive: true, force: true });
    };
    this.parts = {
      folder,
      engine,
      postgres,
      note,
      /** DATABASE_URL of a database of one's own: `demonstration` (small), `empty` (migrated) or `nothing`. */
      freshDatabase: (contents = "demonstration") => databases.fresh(engine, contents),
      /** The built server, whose files of evidence lie in `folder` unless told otherwise. */
      startServer: async (url, environment = {}) => {
        const server = await startServer(url, { NENNEP_FILES: join(folder, "files"), ...environment }, log);
        this.servers.push(server);
        return server;
      },
      /** A command of the built server: `{ code, output }`. */
      cli: (args, url, environment = {}) =>
        runCli(args, { DATABASE_URL: url, NENNEP_FILES: join(folder, "files"), ...environment }),
    };
  }
}
