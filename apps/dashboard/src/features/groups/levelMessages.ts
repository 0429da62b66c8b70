import type { Messages } from "../../i18n/words.js";

/** Of cells as estimates, and of the severity of evaluators. */
export const levelMessages = {
  "groups.severityTitle": { vi: "Độ chặt của các bên đánh giá", en: "Severity of evaluators" },
  "groups.levelsTitle": { vi: "Mức của từng chi bộ", en: "Levels of cells" },
  "groups.cell": { vi: "Chi bộ", en: "Cell" },
  "groups.level": { vi: "Mức ước lượng", en: "Estimated level" },
  "groups.levelThin": { vi: "Chỉ một lượt đánh giá", en: "A single evaluation" },
  "groups.levelMean": { vi: "Mức chung", en: "Mean of all" },
  "groups.rawMean": { vi: "Điểm trung bình thô", en: "Raw mean" },
  "groups.levelsBelow": {
    vi: "{count} trên {all} chi bộ có cả khoảng tin cậy dưới mức {rating}",
    en: "Of {count} of {all} cells the whole interval is below {rating}",
  },
  "groups.levelsQuiet": {
    vi: "Chưa đủ số liệu để kết luận chi bộ nào trong {all} chi bộ dưới mức {rating}",
    en: "Not enough data to conclude that one of {all} cells is below {rating}",
  },
  "groups.levelsNote": {
    vi: "Điểm ước lượng của từng chi bộ, xếp theo mã trong từng nhóm, khoảng tin cậy 95%; mức chung {mean}; {n} lượt đánh giá chính thức tại buổi thường xuyên, {cells} chi bộ; {period}",
    en: "Estimated score of each cell, by code within its group, 95% intervals; mean of all {mean}; {n} official evaluations of ordinary meetings, {cells} cells; {period}",
  },
  "groups.levelsNone": {
    vi: "Chưa đủ số liệu để ước lượng mức của từng chi bộ",
    en: "Not enough data to estimate the level of cells",
  },
  "groups.levelsNoneWords": {
    vi: "Cần từ năm chi bộ trở lên, có chi bộ được đánh giá từ hai lượt. Chọn kỳ dài hơn hoặc phạm vi rộng hơn.",
    en: "Five cells are needed, and some evaluated twice. Choose a longer period or a wider scope.",
  },
  "groups.evaluator": { vi: "Bên đánh giá", en: "Evaluator" },
  "groups.severity": { vi: "Độ chặt so với trung bình", en: "Severity against the average" },
  "groups.severityMeans": { vi: "Kết luận", en: "Conclusion" },
  "groups.severityFew": { vi: "Dưới 5 chi bộ chấm chung", en: "Fewer than 5 shared cells" },
  "groups.severityHanging": {
    vi: "Chưa có khoảng tin cậy, vì chỉ nối với các bên khác qua một chi bộ: {names}.",
    en: "Without an interval, because a single cell ties them to the other evaluators: {names}.",
  },
  "groups.severityNoInterval": {
    vi: "chưa có, vì chỉ nối với các bên khác qua một chi bộ",
    en: "none: a single cell ties it to the others",
  },
  "groups.severityRaw": { vi: "thô {mean}", en: "raw {mean}" },
  "groups.severityBasis": {
    vi: "{n} lượt · {shared} chi bộ chấm chung",
    en: "{n, plural, one {# evaluation} other {# evaluations}} · {shared, plural, one {# shared cell} other {# shared cells}}",
  },
  "groups.sharedCells": { vi: "Chi bộ chấm chung", en: "Shared cells" },
  "groups.severityQuiet": {
    vi: "Chưa đủ số liệu để kết luận bên nào đánh giá chặt hay rộng hơn",
    en: "Not enough data to conclude that an evaluator is harsher or more lenient",
  },
  "groups.severityAlike": {
    vi: "Chưa thấy bên nào đánh giá chặt hay rộng hơn hẳn mức chung",
    en: "No evaluator is seen to be harsher or more lenient than the others",
  },
  "groups.severityOne": { vi: "{name} {words}", en: "{name}: {words}" },
  "groups.severityTold": {
    vi: "{count} trên {all} bên đánh giá khác rõ so với mức trung bình",
    en: "{count} of {all} evaluators differ from the average",
  },
  "groups.severityNote": {
    vi: "Điểm cho cao hơn (+) hay thấp hơn (−) bên đánh giá trung bình trên cùng chi bộ, khoảng tin cậy 95%; {period}",
    en: "Points given above (+) or below (−) the average evaluator on the same cells, 95% intervals; {period}",
  },
  "groups.severityApart": {
    vi: "Chưa thể so sánh độ chặt của các bên đánh giá",
    en: "The severity of evaluators cannot be compared yet",
  },
  "groups.severityApartWhy": {
    vi: "Muốn biết bên nào chấm chặt hơn, phải có chi bộ được nhiều bên cùng chấm trong cùng quý và loại sinh hoạt; nếu không, không thể phân biệt bên chấm chặt với chi bộ yếu.",
    en: "To tell who is harsher, some cells have to be scored by several evaluators in the same quarter and session type; without them a harsh evaluator cannot be told from a weak cell.",
  },
  "groups.severityApartWho": {
    vi: "Chưa có chi bộ chấm chung với các bên khác: {names}.",
    en: "Without a shared cell with the others: {names}.",
  },
  "groups.severityApartNext": {
    vi: "Có thể chọn kỳ dài hơn, phạm vi hẹp hơn, hoặc phân công vài chi bộ để nhiều bên cùng đánh giá.",
    en: "Choose a longer period or a narrower scope, or have a few cells evaluated by several.",
  },
  "groups.adjusted": {
    vi: "Điểm của nhóm, thô và đã hiệu chỉnh theo độ chặt",
    en: "Scores of groups, raw and corrected for severity",
  },
  "groups.adjustedNote": {
    vi: "Điểm trung bình, thang 100, khoảng tin cậy 95%; hiệu chỉnh là điểm mà bên đánh giá trung bình sẽ cho; {period}",
    en: "Mean score out of 100, 95% intervals; corrected is what the average evaluator would have given; {period}",
  },
  "groups.raw": { vi: "Điểm thô", en: "Raw" },
  "groups.corrected": { vi: "Đã hiệu chỉnh", en: "Corrected" },
  "groups.rawOfCorrected": { vi: "Điểm thô của các lượt được hiệu chỉnh", en: "Raw, of those corrected" },
  "groups.notCorrected": { vi: "Lượt không hiệu chỉnh được", en: "Evaluations not corrected" },
  "groups.notCorrectedWhy": {
    vi: "{count} lượt đánh giá không tính vào điểm hiệu chỉnh, vì bên đánh giá chỉ nối với các bên khác qua một chi bộ.",
    en: "{count, plural, one {# evaluation is} other {# evaluations are}} left out of the corrected scores, because a single cell ties who gave them to the other evaluators.",
  },
} as const satisfies Messages;
