import { expect, it } from "vitest";
import { movementsOf } from "./movements.js";
import type { SessionFiguresFragment } from "./Sessions.generated.js";

const census = (share: number, low = share, high = share) => ({
  share,
  low,
  high,
  held: 0,
  of: 100,
  unreported: 0,
});
const mean = (delta: number | null, distinguishable: boolean) => ({
  n: 20,
  cells: 10,
  value: 80,
  low: 78,
  high: 82,
  sufficient: true,
  change: { delta, low: null, high: null, pairedCells: 8, distinguishable },
});
const figures = (of: Partial<SessionFiguresFragment>): SessionFiguresFragment =>
  ({
    score: mean(3, false),
    groups: [],
    held: census(0.9),
    heldBefore: census(0.9),
    thematic: census(0.5),
    thematicBefore: null,
    ...of,
  }) as unknown as SessionFiguresFragment;

it("names a score only where its change can be told from chance", () => {
  expect(movementsOf(figures({}))).toEqual([]);
  const group = { group: { id: "1", name: "Chi bộ khu phố" }, cells: 9, score: mean(-2, true) };
  const still = { group: { id: "2", name: "Chi bộ trường học" }, cells: 9, score: mean(6, false) };
  const found = movementsOf(figures({ score: mean(1.5, true), groups: [group, still] }));
  expect(found).toMatchObject([
    { of: "score", delta: 1.5 },
    { of: "group", group: "Chi bộ khu phố", delta: -2 },
  ]);
});

it("names a share only where what was not reported cannot turn it round", () => {
  const moved = (held: ReturnType<typeof census>, heldBefore: ReturnType<typeof census> | null) =>
    movementsOf(figures({ held, heldBefore })).map(({ of, delta }) => [of, Number(delta.toFixed(2))]);
  expect(moved(census(0.95), census(0.9))).toEqual([["held", 0.05]]);
  expect(moved(census(0.95, 0.88, 0.96), census(0.9))).toEqual([]);
  expect(moved(census(0.8), census(0.9, 0.85, 0.95))).toEqual([["held", -0.1]]);
  expect(moved(census(0.9), null)).toEqual([]);
});
