import { describe, expect, it } from "vitest";
import type { Context } from "../core/context.js";
import type { EvaluatorRow } from "../statistics/index.js";
import { fitModel } from "./fit.js";
import { fitAside } from "./fit-aside.js";

/** Cells that three evaluators of unequal severity score by turns. */
const rows = (count: number): EvaluatorRow[] =>
  Array.from({ length: count }, (_, index) => ({
    cell: Math.floor(index / 3),
    evaluator: `SUPERIOR:${index % 3}`,
    circumstances: ["2019-Q1", "REGULAR"],
    n: 1,
    s: 7_500 + ((index * 37) % 400) + 200 * (index % 3),
  }));

/** A request that may take so long, and whose client can leave. */
function request(within: number) {
  const stops: (() => void)[] = [];
  const context = { within, onLeaving: (stop: () => void) => stops.push(stop) } as unknown as Context;
  return { context, leave: () => stops.forEach((stop) => void stop()) };
}

describe("a model that is fitted in a thread of its own", () => {
  it("tells what it would tell here", async () => {
    const wanted = { rows: rows(6_000), groups: null };
    expect(await fitAside(request(60_000).context, wanted)).toEqual(fitModel(wanted));
    const groups = { rows: rows(6_000), groups: [rows(30), []] };
    expect(await fitAside(request(60_000).context, groups)).toEqual(fitModel(groups));
  });

  it("is stopped when its time is over or its client has left", async () => {
    const wanted = { rows: rows(90_000), groups: null };
    await expect(fitAside(request(1).context, wanted)).rejects.toMatchObject({ reason: "TIME_LIMIT" });
    const { context, leave } = request(60_000);
    const fitting = expect(fitAside(context, wanted)).rejects.toMatchObject({ reason: "TIME_LIMIT" });
    leave();
    await fitting;
  });
});
