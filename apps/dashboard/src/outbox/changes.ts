import type { FindingKind, Severity } from "@nen-nep/schema";
import type { Failure } from "../graphql/reason.js";
import type { EvaluationFormFragment } from "./Outbox.generated.js";

/** The form as the server last told it. */
export type Form = EvaluationFormFragment;
export type FormMark = NonNullable<Form["marks"]>[number];
export type FormFinding = NonNullable<Form["findings"]>[number];

/** What has a version of its own: the mark of a criterion, by its id, or the remarks. */
export type Slot = string;
export const REMARKS: Slot = "remarks";

export interface SlotValue {
  readonly points: number | null;
  /** The note of a mark, or the remarks. */
  readonly words: string | null;
}

export type Present = SlotValue & { readonly version: number };

export interface NewFinding {
  readonly id: string;
  readonly criterionId: string | null;
  readonly kind: FindingKind;
  readonly severity: Severity | null;
  readonly words: string;
}

interface Sending {
  /** Also the key under which the server takes it once. */
  readonly id: string;
  /** True once it was sent: it may have arrived, so that it is never changed afterwards. */
  readonly attempted: boolean;
  /** Why the server will not take it. */
  readonly refused?: Failure;
}

/** One change that waits to be sent, in the order in which they were made. */
export type Change =
  | (Sending & {
      readonly kind: "slot";
      readonly slot: Slot;
      readonly value: SlotValue;
      /** The version it was made on; null while an earlier change of the same slot is on its way. */
      readonly base: number | null;
      /** What stands there instead, where somebody else was faster. */
      readonly conflict?: Present;
    })
  | (Sending & { readonly kind: "add"; readonly finding: NewFinding })
  | (Sending & { readonly kind: "remove"; readonly findingId: string; readonly version: number });

export type SlotChange = Extract<Change, { kind: "slot" }>;

/** A form as it is kept on this machine. */
export interface Kept {
  readonly form: Form;
  readonly changes: readonly Change[];
  /** When everything was last with the server, as milliseconds; null where nothing was changed yet. */
  readonly sentAt: number | null;
}

const ofSlot =
  (slot: Slot) =>
  (change: Change): change is SlotChange =>
    change.kind === "slot" && change.slot === slot;

/** What the server has in a slot. */
export function presentOf(form: Form, slot: Slot): Present {
  if (slot === REMARKS) return { points: null, words: form.remarks, version: form.remarksVersion };
  const mark = form.marks?.find(({ criterion }) => criterion.id === slot);
  return { points: mark?.points ?? null, words: mark?.note ?? null, version: mark?.version ?? 1 };
}

function withPresent(form: Form, slot: Slot, { points, words, version }: Present): Form {
  if (presentOf(form, slot).version > version) return form;
  if (slot === REMARKS) return { ...form, remarks: words, remarksVersion: version };
  return {
    ...form,
    marks: (form.marks ?? []).map((mark) =>
      mark.criterion.id === slot ? { ...mark, points, note: words, version } : mark,
    ),
  };
}

/** What a slot shows here: the latest change, else what the server has. */
export function valueAt({ form, changes }: Kept, slot: Slot): SlotValue {
  return changes.findLast(ofSlot(slot))?.value ?? presentOf(form, slot);
}

/** The findings as they stand here. */
export function findingsOf({ form, changes }: Kept): FormFinding[] {
  const added = changes.flatMap((change): FormFinding[] => {
    if (change.kind !== "add" || change.refused) return [];
    const { criterionId, ...finding } = change.finding;
    return [{ ...finding, version: 1, criterion: criterionId === null ? null : { id: criterionId } }];
  });
  const removed = new Set(changes.flatMap((change) => (change.kind === "remove" ? [change.findingId] : [])));
  const known = form.findings ?? [];
  return [...known, ...added.filter(({ id }) => known.every((each) => each.id !== id))].filter(
    ({ id }) => !removed.has(id),
  );
}

export const sameValue = (a: SlotValue, b: SlotValue): boolean =>
  a.points === b.points && a.words === b.words;

/** Notes a change of a slot. One that was not sent yet, or waits for a choice, takes the new value. */
export function changeSlot(kept: Kept, slot: Slot, value: SlotValue, id: string): Kept {
  const last = kept.changes.findLast(ofSlot(slot));
  if (last && (!last.attempted || last.conflict)) {
    const changes = kept.changes.map((change) => (change === last ? { ...last, value } : change));
    return { ...kept, changes };
  }
  if (sameValue(valueAt(kept, slot), value)) return kept;
  const base = last && !last.refused ? null : presentOf(kept.form, slot).version;
  return {
    ...kept,
    changes: [...kept.changes, { kind: "slot", id, slot, value, base, attempted: false }],
  };
}

export function addFinding(kept: Kept, finding: NewFinding): Kept {
  const change: Change = { kind: "add", id: finding.id, finding, attempted: false };
  return { ...kept, changes: [...kept.changes, change] };
}

/** Takes a finding back; one that never left this machine is simply no more. */
export function removeFinding(kept: Kept, findingId: string, id: string): Kept {
  const added = kept.changes.find((change) => change.kind === "add" && change.finding.id === findingId);
  if (added && !added.attempted) return without(kept, added.id);
  const version = kept.form.findings?.find((finding) => finding.id === findingId)?.version ?? 1;
  const change: Change = { kind: "remove", id, findingId, version, attempted: false };
  return { ...kept, changes: [...kept.changes, change] };
}

export const without = (kept: Kept, id: string): Kept => ({
  ...kept,
  changes: kept.changes.filter((change) => change.id !== id),
});

const isHeld = (change: Change): boolean =>
  change.refused !== undefined || (change.kind === "slot" && change.conflict !== undefined);

/** The next change to send: the first that neither waits for a choice nor stands behind one that does. */
export function nextChange({ changes }: Kept): Change | null {
  return (
    changes.find((change, index) => {
      if (isHeld(change)) return false;
      if (change.kind !== "slot") return true;
      return !changes.slice(0, index).some((earlier) => ofSlot(change.slot)(earlier) && !earlier.refused);
    }) ?? null
  );
}

/** Marks a change as sent, with the version it rests on settled. */
export function attempt(kept: Kept, id: string): Kept {
  return {
    ...kept,
    changes: kept.changes.map((change) => {
      if (change.id !== id) return change;
      if (change.kind !== "slot") return { ...change, attempted: true };
      return { ...change, attempted: true, base: change.base ?? presentOf(kept.form, change.slot).version };
    }),
  };
}

/** The server took a change of a slot: what was made on top of it rests on that version. */
export function slotTaken(kept: Kept, id: string, present: Present): Kept {
  const change = kept.changes.find((each) => each.id === id);
  if (change?.kind !== "slot") return kept;
  const rest = kept.changes.filter((each) => each.id !== id);
  const follower = rest.find(ofSlot(change.slot));
  return {
    ...kept,
    form: withPresent(kept.form, change.slot, present),
    changes: rest.map((each) =>
      each === follower && follower.base === null ? { ...follower, base: present.version } : each,
    ),
  };
}

/** The server took a finding, or its removal. */
export function findingTaken(kept: Kept, id: string): Kept {
  const change = kept.changes.find((each) => each.id === id);
  if (!change || change.kind === "slot") return kept;
  const known = kept.form.findings ?? [];
  const gone = change.kind === "remove" ? change.findingId : change.finding.id;
  const added = change.kind === "add" ? findingsOf({ ...kept, changes: [change] }) : [];
  const findings = [...known.filter((each) => each.id !== gone), ...added.filter((each) => each.id === gone)];
  return { ...without(kept, id), form: { ...kept.form, findings } };
}

/** Somebody else was faster. Where they said the same, there is nothing to choose. */
export function inConflict(kept: Kept, id: string, present: Present): Kept {
  const change = kept.changes.find((each) => each.id === id);
  if (change?.kind !== "slot") return kept;
  const mine = valueAt(kept, change.slot);
  if (sameValue(mine, present)) return takeTheirs(kept, change.slot, present);
  const changes = kept.changes.flatMap((each): Change[] => {
    if (!ofSlot(change.slot)(each)) return [each];
    return each.id === id ? [{ ...each, value: mine, conflict: present }] : [];
  });
  return { ...kept, changes };
}

/** What one wrote here stands, on top of what the other wrote. */
export function keepMine(kept: Kept, slot: Slot, id: string): Kept {
  const conflict = conflictsOf(kept).find((change) => change.slot === slot);
  if (!conflict) return kept;
  const freed = takeTheirs(kept, slot, conflict.conflict);
  return changeSlot(freed, slot, conflict.value, id);
}

/** What the other wrote stands. */
export function takeTheirs(kept: Kept, slot: Slot, present: Present): Kept {
  return {
    ...kept,
    form: withPresent(kept.form, slot, present),
    changes: kept.changes.filter((change) => !ofSlot(slot)(change)),
  };
}

export type Conflict = SlotChange & { readonly conflict: Present };

export const conflictsOf = ({ changes }: Kept): Conflict[] =>
  changes.filter((change): change is Conflict => change.kind === "slot" && change.conflict !== undefined);

export const refusedOf = ({ changes }: Kept): Change[] =>
  changes.filter(({ refused }) => refused !== undefined);

export const waitingOf = ({ changes }: Kept): Change[] => changes.filter((change) => !isHeld(change));

export const refuse = (kept: Kept, id: string, refused: Failure): Kept => ({
  ...kept,
  changes: kept.changes.map((change) => (change.id === id ? { ...change, refused } : change)),
});

/**
 * What the server says now; what was changed here since stays on top of it. An answer that was read before a change
 * arrived takes nothing back.
 */
export function refreshed(kept: Kept | null, form: Form): Kept {
  if (kept === null) return { form, changes: [], sentAt: null };
  const slots = [REMARKS, ...(kept.form.marks ?? []).map(({ criterion }) => criterion.id)];
  const merged = slots.reduce((told, slot) => withPresent(told, slot, presentOf(kept.form, slot)), form);
  return { ...kept, form: merged };
}
