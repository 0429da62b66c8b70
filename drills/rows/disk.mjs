import { execFileSync } from "node:child_process";
import { chownSync, copyFileSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { administer } from "../databases.mjs";
import { Ledger, startLoad, told, until } from "../load.mjs";

const ROOM = 6_000_000;

export const disk = {
  block: "Disk full",
  wanted: "20 rounds on a small tmpfs",
  holds: "a clear error, reads go on; nothing acknowledged is lost once there is room again",
  engines: ["sqlite", "postgres"],
  short: { rounds: 2 },
  full: { rounds: 20 },
  async run(stage) {
    const { engine, folder, postgres, freshDatabase } = stage;
    if (process.getuid?.() !== 0)
      return { volume: "–", found: "left out: only root mounts a small disk", passed: null };
    if (engine === "postgres" && !postgres.private)
      return {
        volume: "–",
        found: "left out: only a private PostgreSQL is put on a small disk",
        passed: null,
      };
    const small = join(folder, "small");
    mkdirSync(small);
    const onDisk = await (engine === "sqlite" ? sqliteOn : postgresOn)(
      small,
      await freshDatabase(),
      postgres,
    );
    try {
      return await fillAndFree(onDisk.url, small, stage);
    } finally {
      await onDisk.leave();
    }
  },
};

async function fillAndFree(url, small, { volume, note, startServer, cli }) {
  const ledger = new Ledger();
  const faults = [];
  const server = await startServer(url, { NENNEP_FILES: join(small, "files") });
  const load = await startLoad(server, ledger, { files: false });
  try {
    for (let round = 1; round <= volume.rounds; round++) {
      note(`round ${round} of ${volume.rounds}`);
      const ballast = fillUp(small);
      const refused = total(ledger);
      if ((await until(() => total(ledger) > refused + 3, 60_000)) === null)
        faults.push("nothing was refused");
      const reads = ledger.reads;
      if ((await until(() => ledger.reads > reads + 3)) === null) faults.push("reads stopped");
      rmSync(ballast);
      const written = ledger.acknowledged.size;
      if ((await until(() => ledger.acknowledged.size > written + 3)) === null)
        faults.push("nothing was written once there was room");
    }
  } finally {
    await load.stop();
    await server.stop();
  }
  const { lost, half } = await ledger.compare(url);
  const verified = await cli(["verify"], url, { NENNEP_FILES: join(small, "files") });
  if (verified.code !== 0) faults.push(verified.output.trim());
  const clear = [...ledger.refusals.keys()].every((reason) => reason === "DATABASE_UNAVAILABLE");
  return {
    volume: `${volume.rounds} rounds, ${ledger.acknowledged.size} meetings`,
    found: [`${lost} lost, ${half} by halves; refused: ${told(ledger.refusals)}`, ...faults].join("; "),
    passed: lost + half === 0 && faults.length === 0 && clear,
  };
}

const total = ({ refusals }) => [...refusals.values()].reduce((sum, times) => sum + times, 0);

function mount(folder, bytes) {
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", folder]);
  return () => execFileSync("umount", ["-l", folder]);
}

async function sqliteOn(folder, url) {
  const file = url.slice("sqlite:".length);
  const leave = mount(folder, statSync(file).size + ROOM);
  copyFileSync(file, join(folder, "office.sqlite"));
  return { url: `sqlite:${join(folder, "office.sqlite")}`, leave };
}

/** The database in a tablespace there; what PostgreSQL writes before stays where there is room. */
async function postgresOn(folder, url, postgres) {
  const [name, space] = [new URL(url).pathname.slice(1), "small"];
  const [{ bytes }] = await administer(postgres.url, `SELECT pg_database_size('${name}') AS bytes`);
  const unmount = mount(folder, Number(bytes) + ROOM);
  if (postgres.owner) chownSync(folder, postgres.owner.uid, postgres.owner.gid);
  await administer(postgres.url, `CREATE TABLESPACE ${space} LOCATION '${folder}'`);
  await administer(postgres.url, `ALTER DATABASE ${name} SET TABLESPACE ${space}`);
  return {
    url,
    leave: async () => {
      await administer(postgres.url, `DROP DATABASE ${name} WITH (FORCE)`);
      await administer(postgres.url, `DROP TABLESPACE ${space}`);
      unmount();
    },
  };
}

/** A file that takes what room there is. */
function fillUp(folder) {
  const ballast = join(folder, "ballast");
  for (const bytes of [65_536, 4_096]) {
    try {
      for (;;) writeFileSync(ballast, Buffer.alloc(bytes), { flag: "a" });
    } catch (error) {
      if (error.code !== "ENOSPC" || !existsSync(ballast)) throw error;
    }
  }
  return ballast;
}
