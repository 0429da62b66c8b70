import { readFileSync } from "node:fs";
import { openDatabase } from "../../benchmarks/sets.mjs";
import { tallied } from "../figures.mjs";
import { dice } from "../random.mjs";
import { BOOKS, TABLES } from "../registers.mjs";
import { faultOf, Visitor } from "../visitor.mjs";

const MOST_MS = 20_000;
const MOST_MB = 256;
const APPLY = `mutation ($input: ImportInput!) { applyImport(input: $input) { __typename } }`;
/** Of the log what somebody left: rules look at new cells by themselves meanwhile. */
const COUNTS = [
  "cell",
  "person",
  "tenure",
  "import_batch",
  "import_change",
  "audit_log WHERE account_pk IS NOT NULL",
];

export const imports = {
  block: "Imports",
  wanted: "60 tables + 40 workbooks by seed; 100,000 rows",
  holds: `all or nothing; mistakes by row and column; reading takes at most ${MOST_MB} MB and 20 s`,
  engines: ["sqlite", "postgres"],
  short: { tables: Object.keys(TABLES).length, books: Object.keys(BOOKS).length, rows: 10_000 },
  full: { tables: 60, books: 40, rows: 100_000 },
  async run({ volume: { tables, books, rows }, note, freshDatabase, startServer, cli }) {
    const url = await freshDatabase("empty");
    await cli(["account", "create", "quan.tri", "--password", "nen-nep-2018"], url);
    await cli(["account", "grant", "quan.tri", "ADMINISTRATOR"], url);
    const server = await startServer(url);
    const trial = new Trial(
      await new Visitor(server.port).signIn("quan.tri"),
      await openDatabase(url),
      server.pid,
    );
    try {
      for (let file = 0; file < tables; file++) await trial.take(TABLES, "csv", file, rows);
      for (let file = 0; file < books; file++) await trial.take(BOOKS, "xlsx", tables + file, rows);
    } finally {
      await trial.database.close();
    }
    for (const fault of trial.faults) note(fault);
    const slow = trial.longest > MOST_MS ? ` (over the ${MOST_MS / 1_000} s wanted)` : "";
    return {
      volume: `${tables} tables, ${books} workbooks, ${rows} rows`,
      found: `${trial.faults.length > 0 ? tallied(trial.faults) : "all or nothing"}; ${tallied(trial.ends, 6)}; the longest ${(trial.longest / 1_000).toFixed(1)} s${slow}, reading at most ${trial.most} MB (${trial.mostFor})`,
      passed: trial.faults.length === 0 && trial.most <= MOST_MB,
    };
  },
};

class Trial {
  faults = [];
  ends = [];
  longest = 0;
  most = 0;
  mostFor = "";

  constructor(visitor, database, pid) {
    Object.assign(this, { visitor, database, pid });
  }

  /** Sends a file of a kind and imports it; keeps what was wrong about that. */
  async take(kinds, ending, file, rows) {
    const names = Object.keys(kinds);
    const kind = names[file % names.length];
    const content = kinds[kind](file, dice(file + 1), rows);
    const before = await this.counts();
    const watching = setInterval(() => this.watch(kind), 20);
    const began = performance.now();
    const answer = await this.import(Buffer.from(content), `${file}.${ending}`).finally(() =>
      clearInterval(watching),
    );
    this.longest = Math.max(this.longest, performance.now() - began);
    const after = await this.counts();
    const whole = { whole: 20, "many rows": rows }[kind.split(/[;,]/)[0]];
    const { fault, end } = judge(answer, before, after, whole);
    this.ends.push(end);
    if (fault) this.faults.push(`${ending} ${kind}: ${fault}`);
  }

  async import(content, name) {
    const edge = "-----drill";
    const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const sent = await this.visitor.send({
      path: "/import",
      headers: { "content-type": `multipart/form-data; boundary=${edge}`, "apollo-require-preflight": "1" },
      body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${edge}--\r\n`)]),
    });
    if (sent.status !== 201) return sent;
    return this.visitor.ask(APPLY, { input: { committee: "Quận ủy Tân Phú", uploadIds: [sent.json.id] } });
  }

  async counts() {
    const counts = [];
    for (const table of COUNTS)
      counts.push(Number((await this.database.all(`SELECT COUNT(*) AS n FROM ${table}`))[0].n));
    return counts;
  }

  /** Memory of the process that reads, where the system tells it. */
  watch(kind) {
    try {
      for (const child of readFileSync(`/proc/${this.pid}/task/${this.pid}/children`, "utf8")
        .split(" ")
        .filter(Boolean)) {
        // For a moment it is still a copy of the server, with the server's memory.
        if (!readFileSync(`/proc/${child}/cmdline`, "utf8").includes("reader/child")) continue;
        const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, "utf8")) ?? [];
        const megabytes = Math.round(Number(kilobytes ?? 0) / 1024);
        if (megabytes > this.most) Object.assign(this, { most: megabytes, mostFor: kind });
      }
    } catch {
      // It has just ended.
    }
  }
}

/** What became of a file, and what was wrong about that; `whole` is how many cells are to come, where that is known. */
function judge(answer, before, after, whole) {
  const isSame = before.every((count, index) => count === after[index]);
  const inner = faultOf(answer);
  if (inner) return { end: "fault", fault: inner };
  const [error] = answer.json?.errors ?? (answer.status >= 400 ? [answer.json] : []);
  const come = after[0] - before[0];
  if (!error)
    return { end: "imported", fault: whole && come !== whole ? `${come} cells came of ${whole}` : null };
  const { reason, faults } = error.extensions;
  if (!isSame) return { end: reason, fault: "refused and written" };
  if (whole) return { end: reason, fault: `refused: ${reason}` };
  const unplaced =
    reason === "FILE_HAS_ERRORS" && !faults?.every(({ sheet, row, column }) => row || column || sheet);
  return { end: reason, fault: unplaced ? "mistakes without a place" : null };
}
