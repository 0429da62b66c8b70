import { execFile } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * The PostgreSQL of a URL, or a private one below `folder`, which alone can be restarted.
 * @throws Error where there is neither
 */
export async function openPostgres(url, folder) {
  const urlOf = (server) => (name) => Object.assign(new URL(server), { pathname: `/${name}` }).href;
  if (url) return { url, urlOf: urlOf(url), private: false, stop: async () => {} };
  const bin = findBinaries();
  const owner = unprivilegedUser();
  const own = join(folder, "postgres");
  mkdirSync(own);
  // Its owner has to reach it.
  chmodSync(folder, 0o711);
  if (owner) chownSync(own, owner.uid, owner.gid);
  const data = join(own, "data");
  const options = { cwd: own, env: { ...process.env, LC_ALL: "C", LANG: "C" }, ...owner };
  const call = (program, args) => run(join(bin, program), args, options);
  await call("initdb", ["-D", data, "-U", "nennep", "-A", "trust", "-E", "UTF8", "--no-sync"]);
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200`;
  const start = () =>
    call("pg_ctl", ["-D", data, "-w", "-s", "-l", join(own, "log"), "-o", settings, "start"]);
  const stop = (mode) => call("pg_ctl", ["-D", data, "-w", "-s", "-m", mode, "stop"]);
  await start();
  const server = `postgres://nennep@127.0.0.1:${port}/postgres`;
  return {
    url: server,
    urlOf: urlOf(server),
    private: true,
    /** The user it runs as, who has to own a folder that it writes to; null where it is ours. */
    owner,
    /** `fast` ends what is asked of it, `immediate` is a crash. */
    restart: async (mode) => {
      await stop(mode);
      await start();
    },
    stop: () => stop("fast"),
  };
}

/** The system's newest binaries (Debian keeps them outside the PATH). */
function findBinaries() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(":").filter(Boolean),
  ];
  const found = folders.find((folder) => existsSync(join(folder, "pg_ctl")));
  if (!found) throw new Error("no PostgreSQL on this machine");
  return found;
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = users.find(([name]) => name === "nobody") ?? users.find(([name]) => name === "postgres");
  if (!user) throw new Error("PostgreSQL does not run as root, and there is no user to run it as");
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
