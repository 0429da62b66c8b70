import { fold } from "@nen-nep/schema";
import { amendCells, type Cell, createCells, type LinkKind, replaceLinks } from "../../organization/index.js";
import { codeKey } from "../register/ledger.js";
import type { CellRecord } from "../register/records.js";
import { differences, patchOf, valuesOf } from "./diff.js";
import { type Edits, tell } from "./history.js";
import { type LinkFact, loadPresent, type PresentCell } from "./present.js";
import { inChunks, keysOf, NOT_YET, type Run } from "./run.js";

/** The cells of a register: new ones are made, known ones compared with what the register tells. */
export async function importCells(run: Run, records: readonly CellRecord[]): Promise<void> {
  const fresh: CellRecord[] = [];
  for (const record of records) {
    const present = run.present.cells.get(codeKey(record.code));
    if (present) await importKnown(run, record, present);
    else fresh.push(record);
  }
  run.diff.created("CELLS", fresh.length);
  if (!run.write) return;
  const { context, journal } = run.write;
  for (const chunk of inChunks(fresh)) {
    const ids = await createCells(
      context,
      chunk.map((record) => ({
        code: record.code,
        name: record.name,
        members: record.members,
        groupPk: groupPk(run, record),
        committeePk: committeePk(run, record),
        membersOn: record.members === null ? null : run.since,
        since: run.since,
        source: "REGISTER" as const,
      })),
    );
    await journal.created("cell", await keysOf(run.session, "cell", ids));
  }
  run.present = await loadPresent(run.session, run.committee);
}

const groupPk = (run: Run, record: CellRecord): number =>
  run.present.groups.find(({ key }) => key === record.group)?.pk ?? NOT_YET;

const committeePk = (run: Run, record: CellRecord): number =>
  run.present.committees.get(fold(record.committee))?.pk ?? NOT_YET;

async function importKnown(run: Run, record: CellRecord, present: PresentCell): Promise<void> {
  const { cell } = present;
  // An older register tells of an older time; what is known since stays.
  const isLatest = cell.membersOn === null || cell.membersOn <= run.since;
  const told = isLatest ? { name: record.name, members: record.members } : {};
  const fields = differences<Cell>(cell, told);
  if (cell.since > run.since) fields.since = [cell.since, run.since];
  const group = tell<number, LinkFact>(present.group, groupPk(run, record), run.since);
  const committee = tell<number, LinkFact>(present.committee, committeePk(run, record), run.since);
  run.diff.compared("CELLS", cell.code, {
    ...fields,
    ...(isEmpty(group) ? {} : { group: [groupAt(run, present), record.group] }),
    ...(isEmpty(committee) ? {} : { committee: [committeeAt(run, present), record.committee] }),
  });
  if (!run.write) return;

  const { context, journal } = run.write;
  if (Object.keys(fields).length > 0) {
    const patch = patchOf<Cell>(fields);
    if (patch.members !== undefined) patch.membersOn = run.since;
    await amendCells(context, [{ cell, patch }]);
    await journal.changed("cell", cell.pk, cell.version + 1, valuesOf(cell, patch));
  }
  if (!isEmpty(group)) await rewrite(run, cell, "group", present.group, group);
  if (!isEmpty(committee)) await rewrite(run, cell, "committee", present.committee, committee);
}

const isEmpty = (edits: Edits<number, LinkFact>): boolean => edits.change.length + edits.add.length === 0;

/** The links of a cell as a register makes them. Links have no version: the journal keeps both what was and what is. */
async function rewrite(
  run: Run,
  cell: Cell,
  kind: LinkKind,
  before: readonly LinkFact[],
  { change, add }: Edits<number, LinkFact>,
): Promise<void> {
  const kept = before.map((link) => ({ ...link, ...change.find(({ fact }) => fact === link)?.patch }));
  const links = [...kept, ...add.map((fact) => ({ ...fact, source: "REGISTER" as const }))];
  const after = links.sort((a, b) => (a.since < b.since ? -1 : 1));
  await replaceLinks(run.write!.context, [{ cellPk: cell.pk, kind, links: after }]);
  await run.write!.journal.changed(`cell_${kind}_link`, cell.pk, 0, { before, after });
}

const groupAt = (run: Run, { group }: PresentCell): string | null =>
  run.present.groups.find(({ pk }) => pk === valueOn(group, run.since))?.key ?? null;

const committeeAt = (run: Run, { committee }: PresentCell): string | null =>
  [...run.present.committees.values()].find(({ pk }) => pk === valueOn(committee, run.since))?.name ?? null;

const valueOn = (links: readonly LinkFact[], day: string): number | undefined =>
  links.find((link) => link.since <= day && (link.until === null || day < link.until))?.value;
