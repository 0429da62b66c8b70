import type { FindingKind, Severity } from "@nen-nep/schema";
import { useCallback, useMemo } from "react";
import { v7 } from "uuid";
import {
  addFinding,
  changeSlot,
  type Kept,
  keepMine,
  type Present,
  removeFinding,
  type Slot,
  takeTheirs,
  valueAt,
  without,
} from "../../outbox/changes.js";
import { useOutbox } from "../../outbox/Outbox.js";
import { changeKept } from "../../outbox/store.js";

export interface FormActions {
  readonly mark: (slot: Slot, points: number | null) => void;
  readonly write: (slot: Slot, words: string) => void;
  /** Makes a note a finding; the note is then empty. */
  readonly find: (
    criterionId: string | null,
    words: string,
    kind: FindingKind,
    severity: Severity | null,
  ) => void;
  readonly takeBack: (findingId: string) => void;
  readonly keepMine: (slot: Slot) => void;
  readonly takeTheirs: (slot: Slot, present: Present) => void;
  readonly drop: (changeId: string) => void;
}

/** What may be done on a form: each change is kept here at once and sent within the second. */
export function useFormActions(account: string, evaluation: string): FormActions {
  const { soon } = useOutbox();
  const change = useCallback(
    (work: (kept: Kept) => Kept) => {
      changeKept(account, evaluation, (kept) => kept && work(kept));
      soon();
    },
    [account, evaluation, soon],
  );
  return useMemo(
    () => ({
      mark: (slot, points) =>
        change((kept) => changeSlot(kept, slot, { ...plain(valueAt(kept, slot)), points }, v7())),
      write: (slot, words) =>
        change((kept) =>
          changeSlot(
            kept,
            slot,
            { ...plain(valueAt(kept, slot)), words: words.trim() === "" ? null : words },
            v7(),
          ),
        ),
      find: (criterionId, words, kind, severity) =>
        change((kept) => {
          const found = addFinding(kept, { id: v7(), criterionId, kind, severity, words });
          if (criterionId === null) return found;
          return changeSlot(found, criterionId, { ...plain(valueAt(found, criterionId)), words: null }, v7());
        }),
      takeBack: (findingId) => change((kept) => removeFinding(kept, findingId, v7())),
      keepMine: (slot) => change((kept) => keepMine(kept, slot, v7())),
      takeTheirs: (slot, present) => change((kept) => takeTheirs(kept, slot, present)),
      drop: (changeId) => change((kept) => without(kept, changeId)),
    }),
    [change],
  );
}

const plain = ({ points, words }: { points: number | null; words: string | null }) => ({ points, words });
