import { type CommitteeKind, fold } from "@nen-nep/schema";
import { beginCommittees, createCommittees } from "../../organization/index.js";
import type { CellRecord } from "../register/records.js";
import { loadPresent } from "./present.js";
import { keysOf, type Run } from "./run.js";

const KINDS: readonly (readonly [RegExp, CommitteeKind])[] = [
  [/^dang uy (phuong|xa|thi tran)\b|\b(ward|commune)\b/, "WARD"],
  [/^(quan|huyen|thanh|thi) uy\b|\b(district|city)\b/, "DISTRICT"],
];

/** What kind of committee a name speaks of. */
export const kindOf = (name: string): CommitteeKind =>
  KINDS.find(([words]) => words.test(fold(name)))?.[1] ?? "GRASSROOTS";

/** The committees the cells name: new ones are made, and those known only from a later day begin earlier. */
export async function importCommittees(run: Run, records: readonly CellRecord[]): Promise<void> {
  const { root, committees } = run.present;
  const names = new Map(
    [run.committee, ...records.map((record) => record.committee)].map((name) => [fold(name), name]),
  );
  const fresh = [...names].filter(([key]) => !committees.has(key)).map(([, name]) => name);
  const known = [...names.keys()].flatMap((key) => committees.get(key) ?? []);
  const later = known.filter((committee) => committee.since > run.since);
  run.diff.created("COMMITTEES", fresh.length);
  run.diff.unchanged("COMMITTEES", known.length - later.length);
  for (const { name, since } of later) run.diff.compared("COMMITTEES", name, { since: [since, run.since] });
  if (!run.write || fresh.length + later.length === 0) return;

  const { context, journal } = run.write;
  if (later.length > 0) {
    await beginCommittees(
      context,
      later.map((committee) => ({ committee, since: run.since })),
    );
    for (const { pk, version, since } of later)
      await journal.changed("committee", pk, version + 1, { since });
  }
  const ids = root ? [] : await createCommittees(context, [committeeInput(run, run.committee, null)]);
  const parentId = root?.id ?? ids[0]!;
  const below = fresh.filter((name) => fold(name) !== fold(run.committee));
  if (below.length > 0)
    ids.push(
      ...(await createCommittees(
        context,
        below.map((name) => committeeInput(run, name, parentId)),
      )),
    );
  if (ids.length > 0) {
    await journal.created("committee", await keysOf(run.session, "committee", ids));
  }
  run.present = await loadPresent(run.session, run.committee);
}

const committeeInput = (run: Run, name: string, parentId: string | null) => ({
  name,
  kind: parentId === null && kindOf(name) === "GRASSROOTS" ? "DISTRICT" : kindOf(name),
  parentId,
  since: run.since,
  source: "REGISTER" as const,
});
