import type { FlagKind } from "@nen-nep/schema";
import { expect, it } from "vitest";
import { flagWords, type KeptFact } from "./words.rules.js";

const fact = (
  kind: KeptFact["kind"],
  begins: string,
  ends: string,
  more: Partial<KeptFact> = {},
): KeptFact => ({
  kind,
  begins,
  ends,
  found: null,
  among: null,
  evaluator: null,
  ...more,
});

it.each<[FlagKind, number | null, KeptFact[], string, string]>([
  [
    "MONTHS_NOT_HELD",
    null,
    [fact("MONTH", "2020-01-01", "2020-02-01"), fact("MONTH", "2020-03-01", "2020-04-01")],
    "2 tháng đã xác nhận không tổ chức sinh hoạt thường kỳ và không có văn bản hoãn: 01/2020; 03/2020. Mức nêu để xem xét: từ 2 tháng không tổ chức sinh hoạt trong 6 tháng.",
    "Months confirmed not held and not postponed (2): Jan 2020; Mar 2020. Raised at: 2 months not held within 6 months.",
  ],
  [
    "QUARTERS_WITHOUT_THEME",
    null,
    [fact("QUARTER", "2019-07-01", "2019-10-01"), fact("QUARTER", "2020-01-01", "2020-04-01")],
    "2 quý đã báo cáo đủ, không có văn bản hoãn, không có sinh hoạt chuyên đề: quý III/2019; quý I/2020. Mức nêu để xem xét: từ 2 quý không sinh hoạt chuyên đề trong 6 tháng.",
    "Quarters reported in full without a thematic meeting (2): Q3 2019; Q1 2020. Raised at: 2 quarters without a thematic meeting within 6 months.",
  ],
  [
    "POOR_TWICE",
    null,
    [
      fact("EVALUATION", "2020-01-05", "2020-01-06", { found: 4_560, evaluator: "Đảng ủy phường Một" }),
      fact("EVALUATION", "2020-02-05", "2020-02-06", { found: 4_000 }),
    ],
    "2 lượt đánh giá chính thức xếp loại Kém: 05/01/2020 (45,6 điểm, Đảng ủy phường Một); 05/02/2020 (40,0 điểm). Mức nêu để xem xét: từ 2 bên đánh giá khác nhau xếp loại Kém trong 6 tháng.",
    "Official evaluations that rate it Poor (2): 5 Jan 2020 (45.6 points, Đảng ủy phường Một); 5 Feb 2020 (40.0 points). Raised at: rated Poor by 2 different evaluators within 6 months.",
  ],
  [
    "UNEXCUSED_ABSENCE",
    10,
    [fact("MEETING", "2020-01-05", "2020-01-06", { found: 3, among: 20 })],
    "1 buổi sinh hoạt có trên 10% đảng viên vắng không lý do: 05/01/2020 (3 trên 20 đảng viên). Mức nêu để xem xét: từ 2 buổi có trên 10% đảng viên vắng không lý do trong 6 tháng.",
    "Meetings with more than 10% of the members absent without a reason (1): 5 Jan 2020 (3 of 20 members). Raised at: 2 meetings with more than 10% absent without a reason within 6 months.",
  ],
])("%s is said in both languages, and nothing of what follows", (kind, threshold, facts, vi, en) => {
  const terms = { kind, times: 2, windowMonths: 6, threshold };
  expect(flagWords(terms, facts, "VI")).toBe(vi);
  expect(flagWords(terms, facts, "EN")).toBe(en);
});

it("an overdue action is said with its due day", () => {
  const terms = { kind: "ACTION_OVERDUE", times: 1, windowMonths: 12, threshold: 45 } as const;
  const facts = [fact("ACTION", "2020-05-01", "2020-06-16", { found: 61 })];
  expect(flagWords(terms, facts, "VI")).toBe(
    "Việc sau kết luận chưa hoàn thành đúng hạn: hạn 01/05/2020, khi nêu đã quá hạn 61 ngày. Mức nêu để xem xét: một việc quá hạn từ 45 ngày.",
  );
  expect(flagWords(terms, facts, "EN")).toBe(
    "Action not done in time: due 1 May 2020, 61 days overdue when raised. Raised at: an action at least 45 days overdue.",
  );
});
