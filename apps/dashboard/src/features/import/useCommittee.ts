import { useMemo, useState } from "react";
import { type CommitteeReference, useReference } from "../../filters/reference.js";
import { useViewer } from "../../shell/session.js";
import type { PickerOption } from "../../ui/Picker.js";

export interface CommitteeChoice {
  readonly name: string;
  /** Empty where the database has no committee yet, and the register makes the first. */
  readonly options: readonly PickerOption[];
  readonly choose: (name: string) => void;
}

/** A committee and all below it, parents first. */
export function treeUnder(
  committees: readonly CommitteeReference[],
  rootId: string | null,
): CommitteeReference[] {
  const roots = committees.filter(({ id, parent }) => (rootId === null ? parent === null : id === rootId));
  const below = (one: CommitteeReference): CommitteeReference[] => [
    one,
    ...committees.filter(({ parent }) => parent?.id === one.id).flatMap(below),
  ];
  return roots.flatMap(below);
}

/** Whose register is read: where one's rights begin, unless another committee is chosen. */
export function useCommittee(): CommitteeChoice {
  const { committees } = useReference();
  const viewer = useViewer();
  const own = useMemo(() => treeUnder(committees, viewer.committee?.id ?? null), [committees, viewer]);
  const [chosen, choose] = useState<string | null>(null);
  const top = own[0]?.level ?? 0;
  const options = own.map(({ name, level }) => ({ value: name, label: name, level: level - top }));
  return { name: chosen ?? own[0]?.name ?? "", options, choose };
}
