import {
  bucketLabel,
  type Day,
  type FlagBasisKind,
  type FlagKind,
  type Language,
  writtenDay,
} from "@nen-nep/schema";
import type { Terms } from "./raising.rules.js";

/** A fact as a flag keeps it. */
export interface KeptFact {
  readonly kind: FlagBasisKind;
  readonly begins: Day;
  readonly ends: Day;
  readonly found: number | null;
  readonly among: number | null;
  readonly evaluator: string | null;
}

type Said<T> = Record<Language, (of: T) => string>;

const period =
  (grain: "MONTH" | "QUARTER", language: Language) =>
  ({ begins, ends }: KeptFact): string =>
    bucketLabel({ start: begins, end: ends }, grain, language);

const score = (hundredths: number, language: Language): string => {
  const points = (Math.round(hundredths / 10) / 10).toFixed(1);
  return language === "VI" ? points.replace(".", ",") : points;
};

const FACTS: Record<FlagBasisKind, Said<KeptFact>> = {
  MONTH: { VI: period("MONTH", "VI"), EN: period("MONTH", "EN") },
  QUARTER: { VI: period("QUARTER", "VI"), EN: period("QUARTER", "EN") },
  EVALUATION: {
    VI: ({ begins, found, evaluator }) =>
      `${writtenDay(begins, "VI")} (${score(found ?? 0, "VI")} điểm${evaluator ? `, ${evaluator}` : ""})`,
    EN: ({ begins, found, evaluator }) =>
      `${writtenDay(begins, "EN")} (${score(found ?? 0, "EN")} points${evaluator ? `, ${evaluator}` : ""})`,
  },
  ACTION: {
    VI: ({ begins, found }) => `hạn ${writtenDay(begins, "VI")}, khi nêu đã quá hạn ${found} ngày`,
    EN: ({ begins, found }) => `due ${writtenDay(begins, "EN")}, ${found} days overdue when raised`,
  },
  MEETING: {
    VI: ({ begins, found, among }) => `${writtenDay(begins, "VI")} (${found} trên ${among} đảng viên)`,
    EN: ({ begins, found, among }) => `${writtenDay(begins, "EN")} (${found} of ${among} members)`,
  },
};

/** One fact behind a flag, in words. */
export const factWords = (fact: KeptFact, language: Language): string => FACTS[fact.kind][language](fact);

interface Found {
  readonly count: number;
  readonly list: string;
  readonly terms: Terms;
}

const FOUND: Record<FlagKind, Said<Found>> = {
  MONTHS_NOT_HELD: {
    VI: ({ count, list }) =>
      `${count} tháng đã xác nhận không tổ chức sinh hoạt thường kỳ và không có văn bản hoãn: ${list}.`,
    EN: ({ count, list }) => `Months confirmed not held and not postponed (${count}): ${list}.`,
  },
  QUARTERS_WITHOUT_THEME: {
    VI: ({ count, list }) =>
      `${count} quý đã báo cáo đủ, không có văn bản hoãn, không có sinh hoạt chuyên đề: ${list}.`,
    EN: ({ count, list }) => `Quarters reported in full without a thematic meeting (${count}): ${list}.`,
  },
  POOR_TWICE: {
    VI: ({ count, list }) => `${count} lượt đánh giá chính thức xếp loại Kém: ${list}.`,
    EN: ({ count, list }) => `Official evaluations that rate it Poor (${count}): ${list}.`,
  },
  ACTION_OVERDUE: {
    VI: ({ list }) => `Việc sau kết luận chưa hoàn thành đúng hạn: ${list}.`,
    EN: ({ list }) => `Action not done in time: ${list}.`,
  },
  UNEXCUSED_ABSENCE: {
    VI: ({ count, list, terms }) =>
      `${count} buổi sinh hoạt có trên ${terms.threshold}% đảng viên vắng không lý do: ${list}.`,
    EN: ({ count, list, terms }) =>
      `Meetings with more than ${terms.threshold}% of the members absent without a reason (${count}): ${list}.`,
  },
};

const RULES: Record<FlagKind, Said<Terms>> = {
  MONTHS_NOT_HELD: {
    VI: ({ times, windowMonths }) => `từ ${times} tháng không tổ chức sinh hoạt trong ${windowMonths} tháng`,
    EN: ({ times, windowMonths }) => `${times} months not held within ${windowMonths} months`,
  },
  QUARTERS_WITHOUT_THEME: {
    VI: ({ times, windowMonths }) => `từ ${times} quý không sinh hoạt chuyên đề trong ${windowMonths} tháng`,
    EN: ({ times, windowMonths }) =>
      `${times} quarters without a thematic meeting within ${windowMonths} months`,
  },
  POOR_TWICE: {
    VI: ({ times, windowMonths }) =>
      `từ ${times} bên đánh giá khác nhau xếp loại Kém trong ${windowMonths} tháng`,
    EN: ({ times, windowMonths }) =>
      `rated Poor by ${times} different evaluators within ${windowMonths} months`,
  },
  ACTION_OVERDUE: {
    VI: ({ times, threshold, windowMonths }) =>
      times === 1
        ? `một việc quá hạn từ ${threshold} ngày`
        : `từ ${times} việc quá hạn từ ${threshold} ngày trong ${windowMonths} tháng`,
    EN: ({ times, threshold, windowMonths }) =>
      times === 1
        ? `an action at least ${threshold} days overdue`
        : `${times} actions at least ${threshold} days overdue within ${windowMonths} months`,
  },
  UNEXCUSED_ABSENCE: {
    VI: ({ times, threshold, windowMonths }) =>
      `từ ${times} buổi có trên ${threshold}% đảng viên vắng không lý do trong ${windowMonths} tháng`,
    EN: ({ times, threshold, windowMonths }) =>
      `${times} meetings with more than ${threshold}% absent without a reason within ${windowMonths} months`,
  },
};

/** What a rule looks for, in words that can follow a colon. */
export const ruleWords = (terms: Terms, language: Language): string => RULES[terms.kind][language](terms);

/** What the records say, and what the rule looks for. It says nothing of what follows. */
export function flagWords(terms: Terms, facts: readonly KeptFact[], language: Language): string {
  const list = facts.map((fact) => factWords(fact, language)).join("; ");
  const found = FOUND[terms.kind][language]({ count: facts.length, list, terms });
  const rule = ruleWords(terms, language);
  return language === "VI" ? `${found} Mức nêu để xem xét: ${rule}.` : `${found} Raised at: ${rule}.`;
}
