import { STANDARD_BANDS } from "@nen-nep/schema";
import { criterion, type RubricSheet, step } from "./sheet.js";

/** The frame of Guideline 42-HD; later than 2018, so that its use on earlier meetings is an anachronism to be said. */
export const FRAME_42: RubricSheet = {
  key: "frame-42",
  version: 1,
  vi: "Khung tiêu chí theo Hướng dẫn 42-HD/BTCTW (28-10-2025)",
  en: "Frame of criteria of Guideline 42-HD/BTCTW (28 October 2025)",
  origin: {
    vi: "Theo nguồn thứ cấp; hai nơi áp dụng thống nhất về điểm. Ban hành sau năm 2018",
    en: "Secondary sources; two municipal applications agree on the points. Later than 2018",
  },
  grain: 50,
  bands: STANDARD_BANDS,
  sections: [],
  criteria: [
    criterion("1", 5, "FORM", "Thời gian, thời lượng", "Time and duration"),
    criterion(
      "2",
      5,
      "FORM",
      "Tỷ lệ dự (≥ 90%, không vắng không lý do)",
      "Attendance (≥ 90%, none unexcused)",
    ),
    criterion("3.1", 5, "CONTENT", "Nội dung đúng, đủ, trọng tâm", "Content correct, complete, focused", {
      skills: ["PREPARING"],
    }),
    criterion("3.2", 5, "FORM", "Họp chi ủy, thông báo, tải tài liệu", "Committee meeting, notice, upload", {
      skills: ["ORGANISING"],
    }),
    criterion("4.1", 5, "FORM", "Đủ các bước theo quy trình", "All procedural steps", {
      skills: ["ORGANISING"],
    }),
    criterion(
      "4.2",
      25,
      "CONTENT",
      "Nội dung đầy đủ, biểu dương, phê bình, nhiều ý kiến",
      "Full content, praise and criticism, many speakers",
      { skills: ["CHAIRING"], qualities: ["EDUCATION", "COMBATIVENESS"] },
    ),
    criterion("4.3", 10, "CONTENT", "Bí thư điều hành", "Secretary's chairing", {
      skills: ["CHAIRING"],
      qualities: ["LEADERSHIP"],
    }),
    criterion("5", 5, "CONTENT", "Nguyên tắc sinh hoạt", "Principles", {
      skills: ["CRITICISM"],
      qualities: ["COMBATIVENESS"],
    }),
    criterion("6", 30, "CONTENT", "Kết quả thực hiện nghị quyết kỳ trước", "Results of the last resolution", {
      qualities: ["LEADERSHIP"],
    }),
    criterion("7", 5, "FORM", "Kết thúc, biên bản, tải lên", "Closing, minutes, upload", {
      skills: ["RECORDS"],
    }),
  ],
};

/** One ward's detailed sheet, paraphrased; aspect, skills and qualities are our reading, to be confirmed. */
export const WARD_SHEET: RubricSheet = {
  key: "ward-sheet",
  version: 1,
  vi: "Bảng chấm điểm cấp phường (chi tiết)",
  en: "A ward's score sheet (detailed)",
  origin: {
    vi: "Diễn đạt lại bảng đã công bố của một phường; bảng gốc chưa quy định trường hợp đúng 50% phát biểu, thiếu trên 30 phút và tháng không có chuyên đề",
    en: "Paraphrase of one ward's published sheet, which leaves open exactly 50% speakers, more than 30 minutes short, and months without a theme",
  },
  grain: 50,
  bands: STANDARD_BANDS,
  sections: [],
  criteria: [
    criterion(
      "1",
      5,
      "FORM",
      "Thời lượng: 90 phút (dưới 30 đảng viên) hoặc 120 phút (từ 30)",
      "Duration: 90 min (< 30 members) or 120 (≥ 30)",
      {
        steps: [
          step(5, "đủ", "met"),
          step(4, "thiếu đến 15 phút", "≤ 15 min short"),
          step(3, "thiếu 15–30 phút", "15–30 min short"),
          step(2, "được một nửa", "half"),
          step(1, "dưới một nửa", "under half"),
        ],
      },
    ),
    criterion("2.1", 4, "FORM", "Tỷ lệ đảng viên dự", "Attendance", {
      steps: [
        step(4, "từ 90%", "≥ 90%"),
        step(3, "75–<90%", "75–<90%"),
        step(2, "65–<75%", "65–<75%"),
        step(1, "dưới 65% hoặc có vắng không lý do", "< 65% or any unexcused"),
      ],
    }),
    criterion(
      "2.2",
      1,
      "FORM",
      "Không có đảng viên vắng có lý do quá ba kỳ liên tiếp",
      "Nobody excused more than three times running",
    ),
    criterion("3.1", 3, "CONTENT", "Chuẩn bị nội dung", "Content prepared", { skills: ["PREPARING"] }),
    criterion(
      "3.2",
      2,
      "CONTENT",
      "Định hướng thảo luận và dự thảo kết luận",
      "Direction of discussion and draft conclusion",
      { skills: ["PREPARING"], qualities: ["LEADERSHIP"] },
    ),
    criterion(
      "3.3",
      2,
      "FORM",
      "Họp chi ủy trước, có biên bản (chi bộ chỉ có bí thư: điểm tối đa)",
      "Committee met beforehand, with minutes (full marks where there is only a secretary)",
      { skills: ["ORGANISING"] },
    ),
    criterion("3.4", 1, "FORM", "Thông báo trước", "Notice sent", { skills: ["ORGANISING"] }),
    criterion(
      "3.5",
      2,
      "FORM",
      "Tải tài liệu ít nhất một ngày trước",
      "Documents uploaded at least one day before",
      { skills: ["DIGITAL_RECORDS"] },
    ),
    criterion("4.1", 5, "FORM", "Đủ các bước của buổi sinh hoạt", "All steps of the meeting", {
      skills: ["ORGANISING"],
    }),
    criterion("4.2", 10, "CONTENT", "Nội dung sinh hoạt thường kỳ", "Regular content", {
      skills: ["PREPARING"],
      qualities: ["EDUCATION"],
    }),
    criterion("4.3", 5, "CONTENT", "Nội dung chuyên đề", "Thematic content", {
      skills: ["PREPARING"],
      qualities: ["EDUCATION"],
      appliesTo: ["THEMATIC", "COMBINED"],
    }),
    criterion("4.4", 2, "CONTENT", "Biểu dương, nhắc nhở", "Commends and reminds", {
      skills: ["CRITICISM"],
      qualities: ["COMBATIVENESS"],
    }),
    criterion("4.5", 5, "CONTENT", "Tỷ lệ đảng viên phát biểu", "Members who spoke", {
      skills: ["CHAIRING"],
      steps: [
        step(5, "> 50%", "> 50%"),
        step(4, "40–<50%", "40–<50%"),
        step(3, "30–<40%", "30–<40%"),
        step(2, "dưới 30%", "< 30%"),
      ],
    }),
    criterion("4.6", 1, "FORM", "Biên bản", "Minutes", { skills: ["RECORDS"] }),
    criterion(
      "4.7",
      1,
      "CONTENT",
      "Dành 15–30 phút cho công tác tư tưởng, tự phê bình và phê bình",
      "15–30 minutes on ideology and criticism",
      { skills: ["CRITICISM"], qualities: ["EDUCATION", "COMBATIVENESS"] },
    ),
    criterion(
      "4.8",
      1,
      "FORM",
      "Tài liệu trên sổ tay đảng viên điện tử",
      "Documents on the electronic handbook",
      { skills: ["DIGITAL_RECORDS"] },
    ),
    criterion("5.1", 2, "CONTENT", "Điều hành linh hoạt", "Chairs flexibly", { skills: ["CHAIRING"] }),
    criterion("5.2", 4, "CONTENT", "Định hướng thảo luận", "Steers the discussion", {
      skills: ["CHAIRING"],
      qualities: ["LEADERSHIP"],
    }),
    criterion("5.3", 3, "CONTENT", "Gợi mở, dân chủ", "Draws out opinions, democratic", {
      skills: ["CHAIRING"],
    }),
    criterion("5.4", 1, "CONTENT", "Tổng hợp ý kiến", "Synthesises", { skills: ["CONCLUDING"] }),
    criterion("6.1", 1, "CONTENT", "Tập trung dân chủ", "Democratic centralism"),
    criterion(
      "6.2",
      2,
      "CONTENT",
      "Tự phê bình và phê bình chân thành",
      "Sincere criticism and self-criticism",
      {
        skills: ["CRITICISM"],
        qualities: ["COMBATIVENESS"],
      },
    ),
    criterion(
      "6.3",
      1,
      "CONTENT",
      "Tính lãnh đạo, tính giáo dục, tính chiến đấu",
      "Leadership, education, combativeness",
      { qualities: ["LEADERSHIP", "EDUCATION", "COMBATIVENESS"] },
    ),
    criterion(
      "6.4",
      1,
      "CONTENT",
      "Thông tin và giải quyết băn khoăn của đảng viên",
      "Informs and resolves concerns",
    ),
    criterion(
      "7",
      30,
      "CONTENT",
      "Kết quả thực hiện nghị quyết kỳ trước",
      "Targets of the last resolution met",
      {
        qualities: ["LEADERSHIP"],
        steps: [
          step(30, "90–100%", "90–100%"),
          step(27, "80–<90%", "80–<90%"),
          step(24, "70–<80%", "70–<80%"),
          step(20, "60–<70%", "60–<70%"),
          step(15, "50–<60%", "50–<60%"),
          step(10, "dưới 50%", "< 50%"),
        ],
      },
    ),
    criterion("8.1", 2, "CONTENT", "Kết luận", "Conclusion", { skills: ["CONCLUDING"] }),
    criterion("8.2", 2, "FORM", "Thông qua biên bản, giao việc", "Minutes approved, tasks assigned", {
      skills: ["RECORDS"],
    }),
    criterion("8.3", 1, "FORM", "Tải lên trong hai ngày", "Uploaded within two days", {
      skills: ["DIGITAL_RECORDS"],
    }),
  ],
};

/** The sheets every database begins with, in force since the day of Guideline 42-HD, which both follow. */
export const SHIPPED_SHEETS: readonly RubricSheet[] = [FRAME_42, WARD_SHEET];
export const SHEETS_SINCE = "2025-10-28";
