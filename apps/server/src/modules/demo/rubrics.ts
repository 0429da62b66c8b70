import { STANDARD_BANDS } from "@nen-nep/schema";
import { criterion, FRAME_42, type RubricSheet, WARD_SHEET } from "../evaluations/index.js";

/** The demonstration's own sheet: a proposal under the five headings of Guideline 12-HD, which gives no points. */
export const DISTRICT_SHEET: RubricSheet = {
  key: "district-12",
  version: 1,
  vi: "Bảng chấm điểm theo năm nội dung của Hướng dẫn 12-HD/BTCTW (đề xuất)",
  en: "Score sheet under the five headings of Guideline 12-HD/BTCTW (proposal)",
  origin: {
    vi: "Đề xuất minh họa: Hướng dẫn 12-HD/BTCTW nêu năm nội dung, không quy định điểm",
    en: "An illustrative proposal: Guideline 12-HD/BTCTW names five headings and gives no points",
  },
  grain: 50,
  bands: STANDARD_BANDS,
  sections: [
    { key: "1", vi: "Đảng viên dự sinh hoạt", en: "Attendance" },
    { key: "2", vi: "Chuẩn bị sinh hoạt", en: "Preparation" },
    { key: "3", vi: "Tiến hành sinh hoạt", en: "Conduct" },
    { key: "4", vi: "Thực hiện nguyên tắc", en: "Principles" },
    { key: "5", vi: "Kết luận và thực hiện nghị quyết", en: "Conclusions and resolutions carried out" },
  ],
  criteria: [
    criterion(
      "1.1",
      10,
      "FORM",
      "Tỷ lệ đảng viên dự; quản lý đảng viên vắng và miễn sinh hoạt",
      "Attendance; managing absent and exempt members",
      { section: "1", skills: ["MANAGING_MEMBERS"] },
    ),
    criterion(
      "2.1",
      10,
      "CONTENT",
      "Chuẩn bị nội dung, dự thảo nghị quyết",
      "Content prepared, resolution drafted",
      { section: "2", skills: ["PREPARING"], qualities: ["LEADERSHIP"] },
    ),
    criterion(
      "2.2",
      5,
      "FORM",
      "Họp chi ủy trước, thông báo cho đảng viên",
      "Cell committee met beforehand, members notified",
      { section: "2", skills: ["ORGANISING"] },
    ),
    criterion(
      "2.3",
      5,
      "CONTENT",
      "Chuyên đề theo kế hoạch năm, viết và gửi trước",
      "Theme from the yearly plan, written and sent beforehand",
      { section: "2", skills: ["PREPARING"], qualities: ["EDUCATION"], appliesTo: ["THEMATIC", "COMBINED"] },
    ),
    criterion(
      "3.1",
      8,
      "FORM",
      "Đúng ngày, đủ thời lượng, đủ trình tự",
      "On its day, of full length, in due order",
      { section: "3", skills: ["ORGANISING"] },
    ),
    criterion(
      "3.2",
      12,
      "CONTENT",
      "Điều hành, gợi mở thảo luận, nhiều đảng viên phát biểu",
      "Chairing, drawing out discussion, many speakers",
      { section: "3", skills: ["CHAIRING"], qualities: ["LEADERSHIP"] },
    ),
    criterion(
      "3.3",
      10,
      "CONTENT",
      "Thông tin, quán triệt, biểu dương và nhắc nhở",
      "Information and instruction, praise and reminders",
      { section: "3", qualities: ["EDUCATION"], appliesTo: ["REGULAR", "COMBINED"] },
    ),
    criterion("3.4", 5, "FORM", "Biên bản đầy đủ, rõ ý kiến", "Minutes complete, opinions clear", {
      section: "3",
      skills: ["RECORDS"],
    }),
    criterion("4.1", 8, "CONTENT", "Tập trung dân chủ", "Democratic centralism", {
      section: "4",
      qualities: ["LEADERSHIP"],
    }),
    criterion("4.2", 12, "CONTENT", "Tự phê bình và phê bình", "Self-criticism and criticism", {
      section: "4",
      skills: ["CRITICISM"],
      qualities: ["COMBATIVENESS"],
    }),
    criterion(
      "5.1",
      7,
      "CONTENT",
      "Kết luận rõ việc, rõ người, rõ thời hạn",
      "Conclusions name task, person and date",
      {
        section: "5",
        skills: ["CONCLUDING"],
        qualities: ["LEADERSHIP"],
      },
    ),
    criterion("5.2", 8, "CONTENT", "Thực hiện nghị quyết kỳ trước", "Last resolution carried out", {
      section: "5",
      qualities: ["LEADERSHIP"],
    }),
  ],
};

/** The sheets a demonstration ships; evaluations are made with the first. */
export const RUBRICS: readonly RubricSheet[] = [DISTRICT_SHEET, FRAME_42, WARD_SHEET];
