import { addMonths, type CourseEffectKind, type Day, type Language } from "@nen-nep/schema";
import { type AdjustedDifference, adjustedDifference, SUFFICIENT_CELLS } from "../../statistics/index.js";

/** A meeting that somebody chaired, and what official evaluations show of the skills of a course: percent of the points. */
export interface Chaired {
  readonly day: Day;
  readonly attained: number;
}

/** Somebody who was looked at for a course. */
export interface Looked {
  readonly cell: number;
  /** Whether a lot alone gave a seat, or withheld it; null where anything else decided. */
  readonly drawn: boolean | null;
  readonly completed: boolean;
  /** Since when another course in the skills was taken: later meetings do not count. */
  readonly until: Day | null;
  readonly chaired: readonly Chaired[];
}

export interface CourseDays {
  readonly beginsOn: Day;
  readonly endsOn: Day;
}

/** Some people, and the means of their means. */
export interface Arm {
  readonly persons: number;
  readonly cells: number;
  readonly before: number | null;
  readonly after: number | null;
}

export interface CourseEffect {
  readonly kind: CourseEffectKind;
  /** Whether a lot alone decided over anybody's seat. */
  readonly byLot: boolean;
  /** Those drawn by lot, and those who waited, with at least two earlier meetings and one later. */
  readonly drawn: Arm;
  readonly waiting: Arm;
  /** After, drawn − waiting, at equal before, in percentage points; null where it is not told. */
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Those who completed it, with a meeting before and one after. */
  readonly completed: Arm;
}

/** Meetings so long before a course, and after it, count. */
export const MONTHS_BEFORE = 24;
export const MONTHS_AFTER = 12;
const LEAST_BEFORE = 2;

interface Followed {
  readonly cell: number;
  readonly before: number;
  readonly after: number;
}

/**
 * What can be said of skills after a course. Only where a lot alone decided between a seat and the waiting list are the
 * two compared, as drawn and whoever came (analysis of covariance on at least two earlier meetings, five cells in each
 * arm); else the change is described.
 */
export function effectOf(people: readonly Looked[], course: CourseDays, today: Day): CourseEffect {
  const arm = (drawn: boolean) =>
    byCell(
      people.filter((one) => one.drawn === drawn).flatMap((one) => follow(one, course, today, LEAST_BEFORE)),
    );
  const [drawn, waiting] = [arm(true), arm(false)];
  const completed = people.filter((one) => one.completed).flatMap((one) => follow(one, course, today, 1));
  const [ofDrawn, ofWaiting, ofCompleted] = [drawn, waiting, completed].map(armOf) as [Arm, Arm, Arm];
  const told =
    ofDrawn.cells >= SUFFICIENT_CELLS && ofWaiting.cells >= SUFFICIENT_CELLS ? compare(drawn, waiting) : null;
  return {
    kind: kindOf(told, ofCompleted),
    byLot: people.some((one) => one.drawn !== null),
    ...{ drawn: ofDrawn, waiting: ofWaiting, completed: ofCompleted },
    ...{ difference: told?.difference ?? null, low: told?.low ?? null, high: told?.high ?? null },
  };
}

function kindOf(told: AdjustedDifference | null, completed: Arm): CourseEffectKind {
  if (told && told.low !== null && told.high !== null)
    return told.low > 0 || told.high < 0 ? "EFFECT" : "NO_CLEAR_EFFECT";
  return completed.cells >= SUFFICIENT_CELLS ? "DESCRIBED" : "INSUFFICIENT";
}

const compare = (drawn: readonly Followed[], waiting: readonly Followed[]) =>
  adjustedDifference(
    [drawn, waiting].flatMap((arm, index) =>
      arm.map(({ before, after }) => ({ treated: index === 0, stratum: "", before, after })),
    ),
  );

/** The mean before and after of somebody who has both; none else. */
function follow(
  { cell, chaired, until }: Looked,
  { beginsOn, endsOn }: CourseDays,
  today: Day,
  leastBefore: number,
): Followed[] {
  const [since, last] = [addMonths(beginsOn, -MONTHS_BEFORE), addMonths(endsOn, MONTHS_AFTER)];
  const before = chaired.filter(({ day }) => day >= since && day < beginsOn);
  const after = chaired.filter(
    ({ day }) => day > endsOn && day <= last && day <= today && (until === null || day < until),
  );
  if (before.length < leastBefore || after.length === 0) return [];
  return [{ cell, before: meanOf(before), after: meanOf(after) }];
}

const meanOf = (chaired: readonly Chaired[]): number =>
  chaired.reduce((sum, { attained }) => sum + attained, 0) / chaired.length;

/** People of one cell are no independent observations: they count as one. */
function byCell(people: readonly Followed[]): Followed[] {
  const cells = new Map<number, Followed[]>();
  for (const one of people) cells.set(one.cell, [...(cells.get(one.cell) ?? []), one]);
  return [...cells].map(([cell, own]) => ({ cell, ...means(own) }));
}

const means = (people: readonly Followed[]) => ({
  before: people.reduce((sum, { before }) => sum + before, 0) / people.length,
  after: people.reduce((sum, { after }) => sum + after, 0) / people.length,
});

function armOf(people: readonly Followed[]): Arm {
  const cells = new Set(people.map(({ cell }) => cell)).size;
  if (people.length === 0) return { persons: 0, cells, before: null, after: null };
  return { persons: people.length, cells, ...means(people) };
}

const REGRESSION: Record<Language, string> = {
  VI: "Kết quả thấp thường tự tăng lên ở những lần sau dù không học lớp nào.",
  EN: "Low results tend to rise by themselves, without any course.",
};

const decimal = (value: number, language: Language): string => {
  const text = (Math.round(value * 10) / 10).toFixed(1).replace("-", "−");
  return language === "VI" ? text.replace(".", ",") : text;
};

/** That nothing can be concluded, and why, with the numbers. */
function inconclusive(effect: CourseEffect, language: Language): string {
  return language === "VI"
    ? `Chưa đủ số liệu để kết luận. ${shortfall(effect).VI}`
    : `There is not enough data to conclude. ${shortfall(effect).EN}`;
}

function shortfall({ byLot, drawn, waiting }: CourseEffect): Record<Language, string> {
  if (!byLot)
    return {
      VI: "Ở lớp này, riêng việc bốc thăm không phân định ai được học, ai phải chờ, nên không có hai bên ngang nhau để so sánh.",
      EN: "No lot alone decided who took part and who waited, so there are no two sides alike to compare.",
    };
  if (Math.min(drawn.cells, waiting.cells) >= SUFFICIENT_CELLS)
    return {
      VI: `Kết quả trước lớp của ${drawn.cells} chi bộ có người trúng thăm và ${waiting.cells} chi bộ có người chờ không cho phép so sánh ở cùng mức.`,
      EN: `The earlier results in ${drawn.cells} cells of those drawn and ${waiting.cells} of those who waited allow no comparison at equal levels.`,
    };
  return {
    VI: `Muốn so sánh, mỗi bên cần người ở ít nhất ${SUFFICIENT_CELLS} chi bộ đã chủ trì ít nhất ${LEAST_BEFORE} buổi trước lớp và 1 buổi sau lớp được đánh giá chính thức; đến nay có ${drawn.persons} người trúng thăm ở ${drawn.cells} chi bộ và ${waiting.persons} người chờ ở ${waiting.cells} chi bộ.`,
    EN: `To compare, each side needs people in ${SUFFICIENT_CELLS} cells at least who chaired ${LEAST_BEFORE} officially evaluated meetings before it and 1 after; so far these are ${drawn.persons} drawn by lot in ${drawn.cells} cells and ${waiting.persons} who waited in ${waiting.cells} cells.`,
  };
}

/** How those who completed it stood before and after, with the warning that this is no effect. */
function description({ completed }: CourseEffect, language: Language): string {
  const say = (value: number) => decimal(value, language);
  return language === "VI"
    ? `Những người đã học: trước lớp đạt ${say(completed.before!)}%, sau lớp đạt ${say(completed.after!)}% (${completed.persons} người ở ${completed.cells} chi bộ). Đây là mô tả, không phải tác động của lớp học. ${REGRESSION.VI}`
    : `Those who completed it: ${say(completed.before!)}% before, ${say(completed.after!)}% after (${completed.persons} persons in ${completed.cells} cells). This is a description, not an effect of the course. ${REGRESSION.EN}`;
}

/** What can be concluded, or why nothing can; it claims nothing that was not compared. */
export function effectWords(effect: CourseEffect, language: Language): string {
  const vi = language === "VI";
  const say = (value: number) => decimal(value, language);
  const { kind, drawn, waiting, difference, low, high } = effect;
  if (kind === "INSUFFICIENT") return inconclusive(effect, language);
  if (kind === "DESCRIBED") return `${inconclusive(effect, language)} ${description(effect, language)}`;
  const between = `${say(low!)} ${vi ? "đến" : "to"} ${say(high!)}`;
  const who = vi
    ? `${drawn.cells} chi bộ có người trúng thăm, ${waiting.cells} chi bộ có người chờ`
    : `${drawn.cells} cells of those drawn, ${waiting.cells} of those who waited`;
  if (kind === "NO_CLEAR_EFFECT") {
    return vi
      ? `Chưa thấy khác biệt rõ giữa người được học do bốc thăm và người chờ, ở cùng mức trước đó: ${say(difference!)} điểm phần trăm, khoảng ${between} (${who}).`
      : `No clear difference between those drawn by lot and those who waited, at equal earlier results: ${say(difference!)} percentage points, ${between} (${who}).`;
  }
  return vi
    ? `Ở cùng mức trước đó, người được học do bốc thăm ${difference! > 0 ? "cao" : "thấp"} hơn người chờ ${say(Math.abs(difference!))} điểm phần trăm, khoảng ${between} (${who}).`
    : `At equal earlier results those drawn by lot are ${say(Math.abs(difference!))} percentage points ${difference! > 0 ? "above" : "below"} those who waited, ${between} (${who}).`;
}
