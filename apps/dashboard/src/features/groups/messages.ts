import type { Messages } from "../../i18n/words.js";

export const groupsMessages = {
  "groups.title": { vi: "Nhóm và xu hướng", en: "Groups and trends" },
  "groups.metric.SCORE_MEAN": { vi: "điểm trung bình", en: "mean score" },
  "groups.metric.CONTENT_MEAN": { vi: "mức đạt về nội dung", en: "attainment in content" },
  "groups.metric.FORM_MEAN": { vi: "mức đạt về hình thức", en: "attainment in form" },
  "groups.metric.LEADERSHIP_MEAN": { vi: "mức đạt về tính lãnh đạo", en: "attainment in leadership" },
  "groups.metric.EDUCATION_MEAN": { vi: "mức đạt về tính giáo dục", en: "attainment in education" },
  "groups.metric.COMBATIVENESS_MEAN": {
    vi: "mức đạt về tính chiến đấu",
    en: "attainment in combativeness",
  },
  "groups.unit.SCORE_MEAN": { vi: "thang 100", en: "out of 100" },
  "groups.unit.part": { vi: "% số điểm áp dụng", en: "% of the points that apply" },
  "groups.headAll": {
    vi: "Cả {count} nhóm đều có {metric} {direction} so với {before}",
    en: "In all {count} groups the {metric} {direction} against {before}",
  },
  "groups.headSome": {
    vi: "{metric}: {parts} so với {before}",
    en: "{metric}: {parts} against {before}",
  },
  "groups.headNamed": { vi: "nhóm {names} {direction}", en: "{names} {direction}" },
  "groups.headCounted": { vi: "{count} nhóm {direction}", en: "{count} groups {direction}" },
  "groups.headOpen": {
    vi: "; {count} nhóm chưa đủ số liệu để kết luận",
    en: "; not enough data to conclude on {count, plural, one {# group} other {# groups}}",
  },
  "groups.headUnclear": {
    vi: "Chưa đủ số liệu để kết luận nhóm nào thay đổi so với {before}",
    en: "Not enough data to conclude that a group changed against {before}",
  },
  "groups.headPlain": { vi: "{count} nhóm theo {metric}", en: "{count} groups by {metric}" },
  "groups.RISING": { vi: "tăng", en: "rises" },
  "groups.FALLING": { vi: "giảm", en: "falls" },
  "groups.before.year": { vi: "cùng kỳ năm trước", en: "the same period last year" },
  "groups.before.prev": { vi: "kỳ liền trước", en: "the previous period" },
  "groups.before.none": { vi: "kỳ trước", en: "before" },
  "groups.and": { vi: ", ", en: ", " },
  "groups.pickers": { vi: "Nhóm và chỉ số", en: "Group and figure" },
  "groups.group": { vi: "Nhóm", en: "Group" },
  "groups.everyGroup": { vi: "Tất cả các nhóm", en: "All groups" },
  "groups.everyGroupWithin": { vi: "tất cả các nhóm", en: "all groups" },
  "groups.metric": { vi: "Chỉ số", en: "Figure" },
  "groups.every": { vi: "Chia theo", en: "Every" },
  "groups.every.QUARTER": { vi: "Quý", en: "Quarter" },
  "groups.every.MONTH": { vi: "Tháng", en: "Month" },
  "groups.grain.QUARTER": { vi: "quý", en: "quarter" },
  "groups.grain.MONTH": { vi: "tháng", en: "month" },
  "groups.trendChanged": {
    vi: "{group}: {metric} {direction} {delta} điểm so với {before}",
    en: "{group}: the {metric} {direction} by {delta} points against {before}",
  },
  "groups.trendUnclear": {
    vi: "{group}: chưa đủ số liệu để kết luận {metric} tăng hay giảm so với {before}",
    en: "{group}: not enough data to conclude that the {metric} rises or falls against {before}",
  },
  "groups.trendPlain": { vi: "{group}: {metric} {value}", en: "{group}: {metric} {value}" },
  "groups.trendTooFew": {
    vi: "{group}: {metric}, chưa đủ số liệu để kết luận",
    en: "{group}: {metric}, not enough data to conclude",
  },
  "groups.trendNote": {
    vi: "Theo {grain}, {unit}; cấp ủy cấp trên và đoàn công tác đánh giá buổi thường xuyên. {period}: {n} lượt đánh giá, {cells} trên {all} chi bộ",
    en: "By {grain}, {unit}; ordinary meetings evaluated by superior committees and delegations. {period}: {n} evaluations, {cells} of {all} cells",
  },
  "groups.trendChange": {
    vi: "thay đổi {delta}, khoảng tin cậy 95% {interval}, trên {cells} chi bộ được đánh giá ở cả hai kỳ",
    en: "change {delta}, 95% interval {interval}, on {cells} cells evaluated in both periods",
  },
  "groups.turns": {
    vi: "Khác rõ so với cùng {grain} năm trước: {list}.",
    en: "Told apart from the same {grain} a year earlier: {list}.",
  },
  "groups.turnsNone": {
    vi: "Chưa đủ số liệu để kết luận {grain} nào trong kỳ khác cùng {grain} năm trước.",
    en: "Not enough data to conclude that a {grain} of the period differs from the same one a year earlier.",
  },
  "groups.yearEarlier": {
    vi: "So với cùng {grain} năm trước",
    en: "Against the same {grain} a year earlier",
  },
  "groups.eventsTitle": { vi: "Văn bản và bảng chấm điểm", en: "Documents and score sheets" },
  "groups.eventsBefore": { vi: "áp dụng từ trước", en: "in force before" },
  "groups.event.REGIME_RULE": {
    vi: "Quy định về chế độ sinh hoạt: {document}",
    en: "Rules about meetings: {document}",
  },
  "groups.legendPeriod": { vi: "Kỳ đang xem", en: "The period" },
  "groups.legendCompared": { vi: "Kỳ so sánh", en: "Compared with" },
  "groups.legendEvent": { vi: "Ngày văn bản có hiệu lực", en: "Day a document came into force" },
  "groups.panels": { vi: "Chọn một nhóm để xem kỹ", en: "Choose a group to look at closely" },
  "groups.panelsNote": {
    vi: "{metric} theo {grain}, {unit}, chung một thang; đường xám là chung toàn phạm vi",
    en: "{metric} by {grain}, {unit}, on one scale; the grey line is overall",
  },
  "groups.choose": { vi: "Enter để chọn nhóm", en: "Enter chooses the group" },
  "groups.criteriaBelow": {
    vi: "{count} trên {all} ô dưới mức {rating}, thấp nhất trong số đó: {criterion}, nhóm {group}",
    en: "{count} of {all} boxes are below {rating}, the lowest of them: {criterion}, {group}",
  },
  "groups.criteriaQuiet": {
    vi: "Chưa tiêu chí nào đủ số liệu để kết luận là dưới mức {rating}",
    en: "Not enough data to conclude that a criterion is below {rating}",
  },
  "groups.criteriaNone": { vi: "Chưa có tiêu chí nào được chấm", en: "No criterion has been marked" },
  "groups.criteriaNoneWords": {
    vi: "Trong kỳ và phạm vi này chưa có lượt đánh giá chính thức nào. Chọn kỳ hoặc phạm vi khác.",
    en: "There is no official evaluation in this period and scope. Choose others.",
  },
  "groups.criteriaNote": {
    vi: "Mức đạt theo tiêu chí và nhóm, % số điểm áp dụng; {period}. Nói là dưới mức khi cả khoảng tin cậy ở dưới mức {rating}, {from}",
    en: "Attainment by criterion and group, % of the points that apply; {period}. Said to be below where the whole interval is below {rating}, {from}",
  },
  "groups.criterion": { vi: "Tiêu chí", en: "Criterion" },
  "groups.attainment": { vi: "Mức đạt", en: "Attainment" },
  "groups.heatFrom": { vi: "Từ {from} trở lên", en: "{from} and over" },
  "groups.heatTo": { vi: "thấp hơn 20 điểm phần trăm", en: "20 percentage points below" },
  "groups.heatWords": {
    vi: "Màu càng đậm, càng xa mức {rating}; chữ đậm: cả khoảng tin cậy ở dưới",
    en: "The deeper the colour, the farther below {rating}; bold: the whole interval is below",
  },
  "groups.behind": {
    vi: "{up} chi bộ góp phần tăng, {down} chi bộ góp phần giảm",
    en: "{up, plural, one {# cell raises} other {# cells raise}} the figure, {down, plural, one {# lowers} other {# lower}} it",
  },
  "groups.behindNote": {
    vi: "Phần của từng chi bộ trong thay đổi {delta} điểm của {group} so với {before}; {cells} chi bộ được đánh giá ở cả hai kỳ",
    en: "Each cell's part of the change of {delta} points of {group} against {before}; {cells} cells evaluated in both periods",
  },
  "groups.behindWords": {
    vi: "Cho biết thay đổi nằm ở đâu, không phải xếp hạng: ít lượt đánh giá thì dao động nhiều. Gạch chéo: dưới hai lượt ở một trong hai kỳ. Các chi bộ còn lại cộng lại: {others}.",
    en: "It tells where the change lies and is no ranking: few evaluations move much. Hatched: fewer than two in one of the periods. All other cells together: {others}.",
  },
  "groups.behindNone": {
    vi: "Chưa có chi bộ nào được đánh giá ở cả hai kỳ",
    en: "No cell was evaluated in both periods",
  },
  "groups.behindNoneWords": {
    vi: "Thay đổi chỉ tính trên chi bộ được đánh giá ở cả hai kỳ. Chọn kỳ dài hơn hoặc nhóm khác.",
    en: "A change is measured on cells evaluated in both periods. Choose a longer period or another group.",
  },
  "groups.behindTitle": { vi: "Thay đổi nằm ở những chi bộ nào", en: "In which cells the change lies" },
  "groups.criteriaTitle": { vi: "Mức đạt theo tiêu chí và nhóm", en: "Attainment by criterion and group" },
  "groups.behindNoComparison": {
    vi: "Chọn kỳ để so sánh",
    en: "Choose a period to compare with",
  },
  "groups.behindNoComparisonWords": {
    vi: "Khi có kỳ so sánh, thẻ này cho biết thay đổi nằm ở những chi bộ nào.",
    en: "With a comparison this card tells in which cells a change lies.",
  },
  "groups.compareLastYear": { vi: "So với cùng kỳ năm trước", en: "Against the same period last year" },
  "groups.openCell": { vi: "Enter để mở chi bộ", en: "Enter opens the cell" },
  "groups.part": { vi: "Phần trong thay đổi", en: "Part of the change" },
  "groups.own": { vi: "Thay đổi của chi bộ", en: "The cell's own change" },
  "groups.beforeValue": { vi: "Kỳ trước", en: "Earlier" },
  "groups.nBefore": { vi: "Lượt kỳ trước", en: "Evaluations before" },
  "groups.nNow": { vi: "Lượt kỳ này", en: "Evaluations now" },
  "groups.nBoth": { vi: "{before} → {now} lượt", en: "n {before} → {now}" },
  "groups.thin": { vi: "dưới hai lượt ở một kỳ", en: "fewer than two in a period" },
  "groups.compare": { vi: "So sánh hai nhóm", en: "Two groups side by side" },
  "groups.compareFirst": { vi: "Nhóm thứ nhất", en: "First group" },
  "groups.compareSecond": { vi: "Nhóm thứ hai", en: "Second group" },
  "groups.compareHigher": {
    vi: "Điểm trung bình của {first} cao hơn {second} {delta} điểm",
    en: "The mean score of {first} is {delta} points above {second}",
  },
  "groups.compareLower": {
    vi: "Điểm trung bình của {first} thấp hơn {second} {delta} điểm",
    en: "The mean score of {first} is {delta} points below {second}",
  },
  "groups.compareUnclear": {
    vi: "{first} và {second}: chưa đủ số liệu để kết luận nhóm nào cao hơn",
    en: "{first} and {second}: not enough data to conclude which is higher",
  },
  "groups.compareNote": {
    vi: "Điểm trung bình (thang 100) và mức đạt (% số điểm áp dụng), khoảng tin cậy 95%; cấp ủy cấp trên và đoàn công tác đánh giá buổi thường xuyên; {period}",
    en: "Mean score (out of 100) and attainment (% of the points that apply), 95% intervals; ordinary meetings evaluated by superior committees and delegations; {period}",
  },
  "groups.difference": { vi: "Chênh lệch", en: "Difference" },
  "groups.differenceUnclear": { vi: "{delta}, chưa rõ", en: "{delta}, unclear" },
  "groups.differenceTold": { vi: "{delta}, khác rõ", en: "{delta}, apart" },
  "groups.differenceWords": {
    vi: "Chỉ nói là khác rõ khi khoảng tin cậy của chênh lệch không chứa 0, có từ 5 chi bộ ở mỗi nhóm và vẫn đứng vững khi xét cả sáu chỉ số cùng lúc. Coi các chi bộ là độc lập với nhau.",
    en: "Said to be apart only where the interval of the difference leaves out 0, each group has five cells or more, and it stands with all six figures tested together. Cells are taken as independent of each other.",
  },
  "groups.heldTitle": {
    vi: "Kỳ sinh hoạt đã tổ chức: {first} {firstShare}, {second} {secondShare}",
    en: "Monthly meetings held: {first} {firstShare}, {second} {secondShare}",
  },
  "groups.heldBounds": {
    vi: "Tính đủ mọi kỳ, không phải mẫu; khi báo cáo đủ, chênh lệch từ {low} đến {high} điểm phần trăm.",
    en: "A count of all months, no sample; once all is reported the difference lies between {low} and {high} percentage points.",
  },
  "groups.compareRatings": { vi: "Xếp loại của hai nhóm", en: "Ratings of the two groups" },
  "groups.compareOne": {
    vi: "Chỉ có một nhóm trong phạm vi này",
    en: "There is only one group in this scope",
  },
  "groups.compareOneWords": {
    vi: "Chọn phạm vi rộng hơn để so sánh hai nhóm.",
    en: "Choose a wider scope to compare two groups.",
  },
  "groups.empty": {
    vi: "Chưa có lượt đánh giá nào để xem xu hướng",
    en: "There is no evaluation to see a trend from",
  },
  "groups.emptyWords": {
    vi: "Chọn kỳ hoặc phạm vi khác. Xu hướng chỉ tính lượt đánh giá chính thức tại buổi thường xuyên.",
    en: "Choose another period or scope. Trends count official evaluations of ordinary meetings.",
  },
} as const satisfies Messages;
