import type { Language, Term } from "@nen-nep/schema";

const t = (vi: string, en: string): Term => ({ vi, en });

/** What a file is called that has the answer of a root field. */
export const ROOT_WORDS: Readonly<Record<string, Term>> = {
  accounts: t("Danh sách tài khoản", "Accounts"),
  actions: t("Danh sách việc sau kết luận", "Actions"),
  actionStats: t("Số liệu việc sau kết luận", "Figures of actions"),
  auditLog: t("Nhật ký hệ thống", "Audit log"),
  cellEstimates: t("Ước lượng điểm chi bộ", "Estimates of cells"),
  cells: t("Danh sách chi bộ", "Cells"),
  committeeSessions: t("Danh sách phiên họp cấp ủy", "Sessions of committees"),
  courses: t("Danh sách lớp bồi dưỡng", "Courses"),
  criterionStats: t("Số liệu theo tiêu chí", "Figures of criteria"),
  documents: t("Danh sách văn bản", "Documents"),
  enrolments: t("Danh sách học viên", "Participants of courses"),
  evaluations: t("Danh sách lượt đánh giá", "Evaluations"),
  evaluationStats: t("Số liệu đánh giá", "Figures of evaluations"),
  evaluatorSeverities: t("Độ chặt của bên đánh giá", "Severity of evaluators"),
  findings: t("Danh sách nhận xét", "Findings"),
  flags: t("Danh sách dấu hiệu cần xem xét", "Flags for review"),
  imports: t("Danh sách lần nạp dữ liệu", "Imports"),
  jointStats: t("Số liệu tổng hợp", "Joint figures"),
  lessons: t("Danh sách bài học", "Lessons"),
  measures: t("Danh sách hồ sơ xử lý", "Cases"),
  measureStats: t("Số liệu hồ sơ xử lý", "Figures of cases"),
  meetings: t("Danh sách buổi sinh hoạt", "Meetings"),
  openEvaluations: t("Danh sách phiếu chưa khóa", "Open evaluation forms"),
  persons: t("Danh sách người", "Persons"),
  pilots: t("Danh sách buổi sinh hoạt điểm", "Model meetings"),
  plans: t("Danh sách kế hoạch", "Plans"),
  regimeStats: t("Số liệu chế độ sinh hoạt", "Figures of the regime"),
  trainingNeeds: t("Danh sách nhu cầu bồi dưỡng", "Training needs"),
  trainingRequests: t("Danh sách đề nghị bồi dưỡng", "Training requests"),
  trainingStats: t("Số liệu bồi dưỡng", "Figures of training"),
  trainingTables: t("Bồi dưỡng qua các bảng cố định", "Training in fixed tables"),
};

/** What a file is called; a field that nobody has named yet by its own name. */
export function rootWords(root: string, language: Language): string {
  const words = ROOT_WORDS[root];
  if (!words) return root;
  return language === "VI" ? words.vi : words.en;
}
