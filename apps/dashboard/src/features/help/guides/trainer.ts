import type { Guide } from "../guide.js";
import { BASIS, DIGEST, EXPORTED, HISTORY, LOGGED, SMALL, TIERS } from "./shared.js";

/** Training organisers: who needs which skills, courses, who is chosen and why, requests. */
export const trainer: Guide = {
  tasks: [
    {
      title: { vi: "Biết ai cần bồi dưỡng kỹ năng nào, vì sao", en: "Know who needs which skills, and why" },
      steps: [
        {
          vi: "Mở [training.tab.needs](/training?tab=needs), lọc theo {training.skill}, {training.group}, {needs.post}. Danh sách xếp theo mức rồi theo mã chi bộ, không xếp hạng người.",
          en: "Open [training.tab.needs](/training?tab=needs) and narrow by {training.skill}, {training.group}, {needs.post}. It stands by tier, then by the cell's code; persons are not ranked.",
        },
        {
          vi: "Mở một người để đọc lý do bằng câu, lượt đánh giá làm căn cứ và {person.clearing}.",
          en: "Open a person for the reasons in sentences, the evaluations behind them, and {person.clearing}.",
        },
        {
          vi: "[training.tab.skills](/training?tab=skills) cho biết nhóm nào còn cách mức yêu cầu.",
          en: "[training.tab.skills](/training?tab=skills) shows which group is short of what is required.",
        },
      ],
    },
    {
      title: { vi: "Lên kế hoạch một lớp", en: "Plan a course" },
      steps: [
        {
          vi: "Mở [training.tab.courses](/training?tab=courses), bấm {courses.plan}; {courses.template} cho sẵn các buổi.",
          en: "Open [training.tab.courses](/training?tab=courses) and press {courses.plan}; {courses.template} gives the sessions.",
        },
        {
          vi: "Nếu rút thăm công khai, ghi số đã rút vào {courses.seedGiven}; lập kế hoạch xong thì không đổi được.",
          en: "Where a number was drawn in public, enter it under {courses.seedGiven}; it cannot be changed afterwards.",
        },
      ],
    },
    {
      title: { vi: "Chọn học viên, giải thích được", en: "Choose participants so that it can be explained" },
      steps: [
        {
          vi: "Trên trang của lớp bấm {courses.choose}, đặt {choice.quotas} và {choice.reserves}, rồi bấm {choice.preview}: chưa ghi gì.",
          en: "On the course's page press {courses.choose}, set {choice.quotas} and {choice.reserves}, then {choice.preview}: nothing is written yet.",
        },
        {
          vi: "Bấm {choice.record}, rồi {courses.invite}. Người từ chối trước ngày khai giảng được thay bằng người dự bị theo thứ tự; từ ngày khai giảng thì chỗ để trống.",
          en: "Press {choice.record}, then {courses.invite}. Whoever declines before the first day is followed by the reserves in their order; from that day on the seat stays empty.",
        },
      ],
    },
    {
      title: {
        vi: "Ghi tên trực tiếp, trả lời thay, cho rút khỏi lớp",
        en: "Enrol by hand, answer for somebody, withdraw somebody",
      },
      steps: [
        {
          vi: "Cấp ủy cử người ngoài danh sách đã chọn: trên trang của lớp bấm {courses.enrol}, chọn người và nêu lý do. Lớp phải còn chỗ.",
          en: "Where the committee sends somebody who was not chosen: on the course's page press {courses.enrol}, choose the person and say why. A seat has to be free.",
        },
        {
          vi: "Người được mời trả lời bằng cách khác: ở dòng của người đó bấm {courses.accept} và ghi {courses.howKnown}, hoặc bấm {courses.decline} và nêu lý do.",
          en: "Where the invited answer in another way: in their line press {courses.accept} and enter {courses.howKnown}, or press {courses.decline} and say why.",
        },
        {
          vi: "Người không học được nữa: bấm {courses.withdraw} và nêu lý do. Trước ngày khai giảng, chỗ được chuyển cho người dự bị tiếp theo.",
          en: "Where somebody can no longer attend press {courses.withdraw} and say why. Before the first day the seat goes to the next reserve.",
        },
      ],
    },
    {
      title: { vi: "Lấy danh sách học viên", en: "Take the list of participants along" },
      steps: [
        {
          vi: "Ở {courses.participants}, mục {courses.files} có hai nút CSV và XLSX. Danh sách có họ tên chỉ tải được khi nêu {query.purpose}; mục đích được ghi vào nhật ký.",
          en: "Under {courses.participants}, {courses.files} has the buttons CSV and XLSX. With names it is given for a {query.purpose} only, which is written in the log.",
        },
      ],
    },
    {
      title: { vi: "Điểm danh và kết thúc lớp", en: "Take attendance and end the course" },
      steps: [
        {
          vi: "Ở {courses.sessions}, bấm {courses.attend} của từng buổi; sau buổi cuối bấm {courses.complete}.",
          en: "Under {courses.sessions}, press {courses.attend} for each session; after the last press {courses.complete}.",
        },
        {
          vi: "Khi kết thúc lớp, ai có mặt đủ tỷ lệ buổi thì hoàn thành. Có căn cứ để xét khác thì đổi {courses.judge.attendance} thành {courses.judge.completed} hoặc {courses.judge.short} và nêu lý do cho từng người.",
          en: "As it ends, whoever was at enough sessions has completed it. Where there is a ground to judge otherwise, change {courses.judge.attendance} to {courses.judge.completed} or {courses.judge.short} and say why for each.",
        },
        {
          vi: "{courses.effect} so sánh người được chọn với người chờ chỗ chỉ khi riêng việc bốc thăm đã phân định; nếu không thì chỉ mô tả.",
          en: "{courses.effect} compares those chosen with those waiting only where a lot alone decided; else it describes.",
        },
      ],
    },
    {
      title: { vi: "Trả lời đề nghị", en: "Answer requests" },
      steps: [
        {
          vi: "Mở [training.tab.requests](/training?tab=requests), bấm {requests.answer}. Người đề nghị đọc nguyên văn; sau khi gửi không sửa được.",
          en: "Open [training.tab.requests](/training?tab=requests) and press {requests.answer}. Whoever asked reads it as it is; it cannot be changed once sent.",
        },
        {
          vi: "Nếu điều đề nghị xem lại là đúng, đề nghị Ban Tổ chức đính chính buổi sinh hoạt hoặc lượt đánh giá: nhu cầu được tính lại theo đó.",
          en: "Where what is contested is right, have the organisers correct the meeting or the evaluation: the need is worked out anew from it.",
        },
      ],
    },
  ],
  figures: [TIERS, BASIS, SMALL],
  limits: [
    {
      vi: "Không đọc nhận xét và lời trong phiếu đánh giá, chỉ thấy điểm của tiêu chí thể hiện kỹ năng.",
      en: "You do not read the words of evaluations, only the marks of criteria that show skills.",
    },
    {
      vi: "Không đổi mức yêu cầu: quản trị ban hành tại [rules.title](/rules), kèm văn bản.",
      en: "You do not set what is required: administrators enact it under [rules.title](/rules), with its document.",
    },
    {
      vi: "Nhu cầu bồi dưỡng không tự quyết định việc gì và không phải căn cứ xử lý trách nhiệm.",
      en: "A need for training decides nothing by itself and is no ground for a measure.",
    },
  ],
  recorded: [
    LOGGED,
    {
      vi: "Mỗi lần chọn học viên được giữ cùng chỉ tiêu, số bốc thăm và lý do của từng người.",
      en: "Each choice of participants is kept with its quotas, its lots and everybody's reason.",
    },
    EXPORTED,
    HISTORY,
    DIGEST,
  ],
};
