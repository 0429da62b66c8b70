import type { Random } from "./random.js";
import type { DemoFinding } from "./world.js";

/** What assessors write about a criterion of the district's sheet. */
const WORDS: Readonly<Record<string, readonly [strength: string, shortcoming: string]>> = {
  "1.1": [
    "Đảng viên dự đông đủ, vắng đều có báo cáo lý do",
    "Còn đảng viên vắng nhiều kỳ, việc nhắc nhở chưa kịp thời",
  ],
  "2.1": [
    "Nội dung chuẩn bị kỹ, sát nhiệm vụ của đơn vị",
    "Nội dung chuẩn bị còn chung chung, dự thảo nghị quyết chép lại kỳ trước",
  ],
  "2.2": [
    "Chi ủy họp trước, thống nhất nội dung",
    "Chưa họp chi ủy trước sinh hoạt, thông báo cho đảng viên chậm",
  ],
  "2.3": [
    "Chuyên đề viết công phu, gắn với việc của chi bộ",
    "Chuyên đề chưa gửi trước, đảng viên chưa có thời gian nghiên cứu",
  ],
  "3.1": ["Sinh hoạt đúng ngày, đủ trình tự", "Thời lượng ngắn, bỏ qua một số bước theo quy định"],
  "3.2": [
    "Người chủ trì gợi mở tốt, nhiều đảng viên phát biểu",
    "Chủ trì nói nhiều, ít gợi mở, số đảng viên phát biểu còn ít",
  ],
  "3.3": ["Biểu dương và nhắc nhở cụ thể, đúng người", "Thông tin còn đọc văn bản, ít liên hệ với chi bộ"],
  "3.4": ["Biên bản rõ từng ý kiến", "Biên bản ghi sơ sài, không rõ ý kiến từng đảng viên"],
  "4.1": [
    "Thảo luận dân chủ, biểu quyết đúng quy định",
    "Việc quan trọng chưa được đưa ra chi bộ bàn và biểu quyết",
  ],
  "4.2": ["Tự phê bình và phê bình thẳng thắn, chân thành", "Tự phê bình và phê bình còn nể nang, né tránh"],
  "5.1": ["Kết luận rõ việc, rõ người, rõ thời hạn", "Kết luận chưa phân công người và thời hạn thực hiện"],
  "5.2": ["Nghị quyết kỳ trước thực hiện đạt kết quả", "Chưa kiểm điểm việc thực hiện nghị quyết kỳ trước"],
};

const GENERAL: readonly [string, string, ...string[]] = [
  "Buổi sinh hoạt nghiêm túc; đề nghị tiếp tục phát huy thảo luận.",
  "Chi bộ giữ được nền nếp; cần chuẩn bị nội dung sâu hơn.",
  "Đề nghị chi ủy rút kinh nghiệm về cách gợi mở và kết luận.",
  "Cần gắn nội dung sinh hoạt với nhiệm vụ chính trị của đơn vị.",
];

const MOST_FINDINGS = 3;

/** Some of the criteria that stood out, in words. `shares` are the parts of their points that criteria earned. */
export function findingsFor(shares: ReadonlyMap<string, number>, random: Random): DemoFinding[] {
  const findings: DemoFinding[] = [];
  for (const [criterionKey, share] of shares) {
    const [strength, shortcoming] = WORDS[criterionKey]!;
    if (share < 0.6 && random.chance(0.45)) {
      const severity = share < 0.35 ? "SERIOUS" : share < 0.5 ? "MODERATE" : "MINOR";
      findings.push({ kind: "SHORTCOMING", criterionKey, severity, words: shortcoming });
    } else if (share === 1 && random.chance(0.12)) {
      findings.push({ kind: "STRENGTH", criterionKey, severity: null, words: strength });
    }
  }
  return findings.slice(0, MOST_FINDINGS);
}

export const remarkFor = (random: Random): string => random.pick(GENERAL);
