import { addDays } from "@nen-nep/schema";
import { describe, expect, it } from "vitest";
import { runsOf, seeded } from "../../../test/testkit/simulating.js";
import { effectOf, effectWords, type Looked } from "./effect.rules.js";

const COURSE = { beginsOn: "2019-09-01", endsOn: "2019-09-03" };
const TODAY = "2020-07-01";

const looked = (
  cell: number,
  before: readonly number[],
  after: readonly number[],
  more: Partial<Looked> = {},
): Looked => ({
  ...{ cell, drawn: null, completed: true, until: null },
  chaired: [
    ...before.map((attained, index) => ({ day: addDays("2019-02-01", 30 * index), attained })),
    ...after.map((attained, index) => ({ day: addDays("2019-10-01", 30 * index), attained })),
  ],
  ...more,
});

describe("what is said after a course", () => {
  it("is nothing without enough cells, and a description without a lot", () => {
    const few = [1, 2, 3, 4].map((cell) => looked(cell, [50], [70]));
    const insufficient = effectOf(few, COURSE, TODAY);
    expect(insufficient).toMatchObject({ kind: "INSUFFICIENT", byLot: false, difference: null });
    expect(effectWords(insufficient, "VI")).toBe(
      "Chưa đủ số liệu để kết luận. Ở lớp này, riêng việc bốc thăm không phân định ai được học, ai phải chờ, nên không có hai bên ngang nhau để so sánh.",
    );
    const more = effectOf([...few, looked(5, [50], [70])], COURSE, TODAY);
    expect(more).toMatchObject({
      kind: "DESCRIBED",
      completed: { persons: 5, cells: 5, before: 50, after: 70 },
    });
    expect(effectWords(more, "VI")).toBe(
      "Chưa đủ số liệu để kết luận. Ở lớp này, riêng việc bốc thăm không phân định ai được học, ai phải chờ, nên không có hai bên ngang nhau để so sánh. Những người đã học: trước lớp đạt 50,0%, sau lớp đạt 70,0% (5 người ở 5 chi bộ). Đây là mô tả, không phải tác động của lớp học. Kết quả thấp thường tự tăng lên ở những lần sau dù không học lớp nào.",
    );
  });

  it("compares as drawn, whoever came; meetings after another course do not count", () => {
    const people = Array.from({ length: 12 }, (_, index) => {
      const drawn = index < 6;
      const level = 55 + 2 * (index % 6);
      const gain = (drawn ? 9 : 0) + (index % 3);
      return looked(index, [level, level + 4], [level + gain], { drawn, completed: drawn && index !== 0 });
    });
    const effect = effectOf(people, COURSE, TODAY);
    expect(effect).toMatchObject({ kind: "EFFECT", drawn: { cells: 6 }, waiting: { cells: 6 } });
    expect(effect.difference).toBeCloseTo(9, 0);
    expect(effectWords(effect, "VI")).toMatch(
      /^Ở cùng mức trước đó, người được học do bốc thăm cao hơn người chờ \d/,
    );
    const later = people.map((one) => (one.drawn ? one : { ...one, until: "2019-09-20" }));
    expect(effectOf(later, COURSE, TODAY)).toMatchObject({ waiting: { persons: 0 }, difference: null });
  });

  it("needs two earlier meetings, and takes people of one cell as one", () => {
    const once = Array.from({ length: 12 }, (_, cell) => looked(cell, [50], [60], { drawn: cell < 6 }));
    const described = effectOf(once, COURSE, TODAY);
    expect(described).toMatchObject({ kind: "DESCRIBED", drawn: { persons: 0 } });
    expect(effectWords(described, "VI")).toMatch(
      /^Chưa đủ số liệu để kết luận\. .* mỗi bên cần người ở ít nhất 5 chi bộ .* đến nay có 0 người trúng thăm ở 0 chi bộ và 0 người chờ ở 0 chi bộ\. Những người đã học: .* Đây là mô tả/,
    );
    const together = Array.from({ length: 12 }, (_, index) =>
      looked(index < 6 ? 1 : index, [50, 52], [60], { drawn: index < 6 }),
    );
    expect(effectOf(together, COURSE, TODAY)).toMatchObject({ drawn: { persons: 1, cells: 1 } });
  });
});

describe("over planted effects", () => {
  /** Everybody who chairs in so many cells; who takes part is chosen by lot, or for having marked low. */
  function course(random: ReturnType<typeof seeded>, planted: number, byLot: boolean): Looked[] {
    const people = Array.from({ length: 50 }, (_, cell) => {
      const level = 68 + 7 * random.normal();
      const mark = () => level + 6 * random.normal();
      return { cell, before: [mark(), mark()], mark };
    });
    const low = people.sort((a, b) => a.before[0]! + a.before[1]! - b.before[0]! - b.before[1]!).slice(0, 30);
    const seats = byLot ? [...low].sort(() => random.uniform() - 0.5).slice(0, 15) : low.slice(0, 15);
    return low.map((one) => {
      const isIn = seats.includes(one);
      const after = [one.mark(), one.mark()].map((value) => value + (isIn ? planted : 0));
      return looked(one.cell, one.before, after, { drawn: byLot ? isIn : null, completed: isIn });
    });
  }

  it.each([0, 5])("of %d points: recovered by lot, claimed on noise in one of twenty", (planted) => {
    const random = seeded(400 + planted);
    let [held, claimed] = [0, 0];
    const runs = runsOf(300, 3_000);
    for (let run = 0; run < runs; run++) {
      const { low, high, kind } = effectOf(course(random, planted, true), COURSE, TODAY);
      if (low! <= planted && planted <= high!) held += 1;
      if (kind === "EFFECT") claimed += 1;
    }
    expect(held / runs).toBeGreaterThan(0.92);
    expect(held / runs).toBeLessThan(0.985);
    if (planted === 0) expect(claimed / runs).toBeLessThan(0.07);
    else expect(claimed / runs).toBeGreaterThan(0.5);
  });

  it("is never claimed where people were chosen for low results alone, though these rise", () => {
    const random = seeded(77);
    let rose = 0;
    const runs = runsOf(100, 1_000);
    for (let run = 0; run < runs; run++) {
      const { kind, completed } = effectOf(course(random, 0, false), COURSE, TODAY);
      expect(kind).toBe("DESCRIBED");
      if (completed.after! > completed.before!) rose += 1;
    }
    expect(rose / runs).toBeGreaterThan(0.9);
  });
});
