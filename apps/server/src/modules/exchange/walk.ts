import { publishRubrics, SHEETS_SINCE, SHIPPED_SHEETS } from "../evaluations/index.js";
import { createGroups, SIX_GROUPS } from "../organization/index.js";
import { importCells } from "./plan/cells.js";
import { importCommittees } from "./plan/committees.js";
import { importEvaluations } from "./plan/evaluations.js";
import { importDeclarations, importMeetings } from "./plan/meetings.js";
import { importPersons, importPosts } from "./plan/posts.js";
import { loadPresent } from "./plan/present.js";
import { CHUNK, type Run } from "./plan/run.js";
import type { Spool } from "./reader/spool.js";
import type { CellRecord, RecordKind, Records } from "./register/records.js";

/** How far a walk is: records done, of how many. */
export type WalkProgress = (kind: RecordKind, done: number, total: number) => void;

/** Takes all records of a register through the same steps, whether they are written or only compared. */
export async function walk(run: Run, spool: Spool, progress: WalkProgress = () => {}): Promise<void> {
  if (run.write) await shipReferenceData(run);

  const cells: CellRecord[] = [];
  for await (const chunk of spool.chunks("cells", CHUNK)) cells.push(...chunk);
  if (cells.length > 0) {
    await importCommittees(run, cells);
    await importCells(run, cells);
    await importPersons(run, cells);
    await importPosts(run, cells);
    progress("cells", cells.length, cells.length);
  }
  await step(run, spool, "meetings", importMeetings, progress);
  await step(run, spool, "declarations", importDeclarations, progress);
  await step(run, spool, "evaluations", importEvaluations, progress);
  await run.write?.journal.flush();
}

async function step<K extends RecordKind>(
  run: Run,
  spool: Spool,
  kind: K,
  take: (run: Run, records: Records[K][]) => Promise<void>,
  progress: WalkProgress,
): Promise<void> {
  let done = 0;
  for await (const chunk of spool.chunks(kind, CHUNK)) {
    await take(run, chunk);
    done += chunk.length;
    progress(kind, done, spool.report.counts[kind]);
  }
}

/** Groups and rubrics that come with the program, where a database has none of its own. */
async function shipReferenceData(run: Run): Promise<void> {
  const { context } = run.write!;
  if (run.present.groups.every(({ pk }) => pk === null)) await createGroups(context, SIX_GROUPS);
  if (run.present.rubrics.every(({ versionPk }) => versionPk === null)) {
    await publishRubrics(context, SHIPPED_SHEETS, SHEETS_SINCE);
  }
  run.present = await loadPresent(run.session, run.committee);
}
