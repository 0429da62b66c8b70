import { randomUUID } from "node:crypto";
import { openDatabase } from "../benchmarks/sets.mjs";

const RECORD = "mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { id } }";
const READ = "{ viewer { roles } }";
const CELLS = "{ cells(first: 48) { nodes { id } } }";
const FILES = 20;
/** Between two pieces of work, so that what is tried beside them has its share of a small machine. */
const PAUSE_MS = 50;

/** Meetings that were asked to be recorded, and those that the server said it has, over all servers of a row. */
export class Ledger {
  asked = new Set();
  acknowledged = new Set();
  /** Ids of files of evidence that were taken. */
  files = new Set();
  /** How often each reason was given for a refusal; `INTERNAL` would be none. */
  refusals = new Map();
  reads = 0;
  next = 0;

  /** A day and cell that no meeting was recorded for. */
  place(cells) {
    const at = this.next++;
    const day = new Date(Date.UTC(2018, 0, 1 + (Math.floor(at / cells.length) % 180)));
    const sessionType = ["COMMITTEE", "REGULAR"][Math.floor(at / (180 * cells.length)) % 2];
    return { cellId: cells[at % cells.length], heldOn: day.toISOString().slice(0, 10), sessionType };
  }

  refused(reason) {
    this.refusals.set(reason, (this.refusals.get(reason) ?? 0) + 1);
  }

  /** What the database lacks of what was acknowledged, and holds by halves: a record without its entry in the log, or turned round. */
  async compare(url) {
    const database = await openDatabase(url);
    try {
      const ids = async (sql) => new Set((await database.all(sql)).map(({ id }) => id));
      const held = await ids("SELECT id FROM meeting");
      const logged = await ids("SELECT subject_id AS id FROM audit_log WHERE subject = 'meeting'");
      const repeatable = await ids("SELECT key AS id FROM idempotency");
      const files = await ids("SELECT id FROM evidence");
      const lost = [
        ...[...this.acknowledged].filter((id) => !held.has(id)),
        ...[...this.files].filter((id) => !files.has(id)),
      ];
      const half = [...this.asked].filter(
        (id) => held.has(id) !== logged.has(id) || held.has(id) !== repeatable.has(id),
      );
      return { lost: lost.length, half: half.length, held };
    } finally {
      await database.close();
    }
  }
}

/** Two who record meetings one after another, one who sends files and one who reads, until stopped. */
export async function startLoad(server, ledger, { files = true } = {}) {
  const [organiser, reader] = [await server.signIn("organiser"), await server.signIn("committee")];
  const cells = (await organiser.answer(CELLS)).cells.nodes.map(({ id }) => id);
  let over = false;
  const repeat = async (work) => {
    while (!over) {
      await work().catch((error) => {
        const reason = error.answer?.errors[0].extensions.reason ?? "unreachable";
        // The demonstration has a meeting there already: the next place is free.
        if (reason !== "ALREADY_RECORDED") ledger.refused(reason);
      });
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  const record = async () => {
    const id = randomUUID();
    ledger.asked.add(id);
    const input = { id, idempotencyKey: id, ...ledger.place(cells) };
    await organiser.ask(RECORD, { input });
    ledger.acknowledged.add(id);
  };
  const send = async () => {
    if (ledger.files.size >= FILES) return;
    ledger.files.add(await organiser.send(`bien-ban-${ledger.files.size}.txt`, `Biên bản ${randomUUID()}`));
  };
  const read = async () => {
    await reader.ask(READ);
    ledger.reads++;
  };
  const working = [record, record, read, ...(files ? [send] : [])].map(repeat);
  return {
    stop: () => {
      over = true;
      return Promise.all(working);
    },
  };
}

/** Waits until something is so, and says after how many milliseconds; null where it took too long. */
export async function until(holds, within = 30_000) {
  const began = performance.now();
  while (performance.now() - began < within) {
    if (await holds()) return performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return null;
}

/** Refusals in words for the table. */
export const told = (refusals) => [...refusals].map(([reason, times]) => `${reason} × ${times}`).join(", ");
