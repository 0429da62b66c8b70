import { describe, expect, it } from "vitest";
import { type Fact, tell } from "./history.js";

const fact = (value: string, since: string, until: string | null = null): Fact<string> => ({
  value,
  since,
  until,
});

/** The history after the edits, in order. */
function told(history: readonly Fact<string>[], value: string, since: string): Fact<string>[] {
  const { change, add } = tell<string, Fact<string>>(history, value, since);
  const changed = history.map((one) => ({ ...one, ...change.find((edit) => edit.fact === one)?.patch }));
  return [...changed, ...add].sort((a, b) => (a.since < b.since ? -1 : 1));
}

describe("what a register tells of its first day", () => {
  it("starts a history", () => {
    expect(told([], "A", "2019-01-01")).toEqual([fact("A", "2019-01-01")]);
  });

  it("changes nothing where it is known", () => {
    expect(tell([fact("A", "2018-01-01")], "A", "2019-01-01")).toEqual({ change: [], add: [] });
  });

  it("ends what held before", () => {
    expect(told([fact("A", "2018-01-01")], "B", "2019-01-01")).toEqual([
      fact("A", "2018-01-01", "2019-01-01"),
      fact("B", "2019-01-01"),
    ]);
  });

  it("corrects the word for the same day", () => {
    expect(told([fact("A", "2019-01-01", "2020-01-01")], "B", "2019-01-01")).toEqual([
      fact("B", "2019-01-01", "2020-01-01"),
    ]);
  });

  it("extends backwards, or puts another before", () => {
    expect(told([fact("A", "2019-01-01")], "A", "2018-01-01")).toEqual([fact("A", "2018-01-01")]);
    expect(told([fact("A", "2019-01-01")], "B", "2018-01-01")).toEqual([
      fact("B", "2018-01-01", "2019-01-01"),
      fact("A", "2019-01-01"),
    ]);
    expect(told([fact("A", "2017-01-01", "2020-01-01"), fact("B", "2020-01-01")], "B", "2019-01-01")).toEqual(
      [fact("A", "2017-01-01", "2019-01-01"), fact("B", "2019-01-01")],
    );
  });

  it("leaves later facts as they are", () => {
    expect(told([fact("A", "2017-01-01", "2018-01-01"), fact("B", "2020-01-01")], "C", "2019-01-01")).toEqual(
      [fact("A", "2017-01-01", "2018-01-01"), fact("C", "2019-01-01", "2020-01-01"), fact("B", "2020-01-01")],
    );
  });
});
