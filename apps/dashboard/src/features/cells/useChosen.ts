import { useMemo, useState } from "react";

interface Chosen {
  readonly id: string;
  readonly name: string;
}

/** As many as one action is given to at once. */
const MOST = 100;

/** The cells that are chosen for what is done to many at once; they stay chosen while the list changes. */
export function useChosen() {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const ids = useMemo(() => new Set(chosen.map(({ id }) => id)), [chosen]);
  const choose = (id: string, name: string) =>
    setChosen((before) => {
      if (before.some((each) => each.id === id)) return before.filter((each) => each.id !== id);
      return before.length < MOST ? [...before, { id, name }] : before;
    });
  return { chosen, ids, choose, clear: () => setChosen([]) };
}
