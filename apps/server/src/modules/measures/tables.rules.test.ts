import { describe, expect, it } from "vitest";
import { deducible, LEAST, publishable, withTotals } from "./tables.rules.js";

/** Numbers between 0 and 1, the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** All tables of parts within bounds that would be published as this one: what an attacker with patience finds. */
function possible(published: ReturnType<typeof publishable>, rows: number, columns: number, most: number) {
  const found = new Map<string, Set<number>>();
  const parts = Array.from({ length: rows * columns }, () => 0);
  const fits = (shown: number | null, count: number) =>
    shown === null || (shown === 0 ? count === 0 : count >= LEAST && Math.abs(count - shown) <= 2);
  const walk = (place: number): void => {
    if (place === parts.length) {
      const table = withTotals(
        Array.from({ length: rows }, (_, r) => parts.slice(r * columns, (r + 1) * columns)),
      );
      if (!table.every((row, r) => row.every((count, c) => fits(published[r]![c]!, count)))) return;
      for (const [r, row] of table.entries()) {
        for (const [c, count] of row.entries()) {
          const key = `${r} ${c}`;
          found.set(key, (found.get(key) ?? new Set()).add(count));
        }
      }
      return;
    }
    const shown = published[Math.floor(place / columns)]![place % columns]!;
    for (let count = 0; count <= most; count++) {
      if (!fits(shown, count)) continue;
      parts[place] = count;
      walk(place + 1);
    }
  };
  walk(0);
  return found;
}

describe("a published table", () => {
  it("shows counts as multiples of five, and none of one to four", () => {
    const published = publishable(
      withTotals([
        [12, 8],
        [9, 23],
      ]),
    );
    expect(published).toEqual([
      [10, 10, 20],
      [10, 25, 30],
      [20, 30, 50],
    ]);
    expect(
      publishable(
        withTotals([
          [0, 0],
          [0, 0],
        ]),
      ),
    ).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(
      publishable(
        withTotals([
          [3, 0],
          [0, 0],
        ]),
      ).flat(),
    ).not.toContain(5);
  });

  it("withholds as much beside a small count as it takes that taking off gives nothing", () => {
    const counts = withTotals([
      [2, 10],
      [20, 30],
    ]);
    const published = publishable(counts);
    expect(published[0]![0]).toBeNull();
    expect(published.flat().filter((shown) => shown === null).length).toBeGreaterThan(1);
    expect(deducible(published)[0]![0]!.high).toBeGreaterThanOrEqual(LEAST);
  });

  it("lets nobody work out by differencing that a count is below five: 400 tables of six groups and seven forms", () => {
    const random = seeded(109);
    for (let round = 0; round < 400; round++) {
      const dense = random();
      const parts = Array.from({ length: 6 }, () =>
        Array.from({ length: 7 }, () => (random() < dense ? Math.floor(random() ** 2 * 14) : 0)),
      );
      const counts = withTotals(parts);
      const known = deducible(publishable(counts));
      for (const [r, row] of counts.entries()) {
        for (const [c, count] of row.entries()) {
          const { low, high } = known[r]![c]!;
          expect(low <= count && count <= high).toBe(true);
          if (count > 0 && count < LEAST) expect(high).toBeGreaterThanOrEqual(LEAST);
        }
      }
    }
  });

  it("stands against trying every table that could be behind it", () => {
    const random = seeded(2018);
    for (let round = 0; round < 12; round++) {
      const counts = withTotals(
        Array.from({ length: 2 }, () => Array.from({ length: 2 }, () => Math.floor(random() * 9))),
      );
      const found = possible(publishable(counts), 2, 2, 16);
      for (const [r, row] of counts.entries()) {
        for (const [c, count] of row.entries()) {
          if (count === 0 || count >= LEAST) continue;
          const candidates = [...found.get(`${r} ${c}`)!];
          expect({
            counts,
            r,
            c,
            isHidden: candidates.some((candidate) => candidate >= LEAST),
          }).toMatchObject({
            isHidden: true,
          });
        }
      }
    }
  });
});
