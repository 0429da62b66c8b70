import type { Guide } from "../guide.js";
import {
  BASIS,
  DIGEST,
  EXPORTED,
  HISTORY,
  INTERVAL,
  LOGGED,
  MISSING,
  OPENED,
  SMALL,
  TIERS,
} from "./shared.js";

/** The standing committee: how the cells stand, what was decided, what awaits a decision. */
export const committee: Guide = {
  tasks: [
    {
      title: {
        vi: "Nắm tình hình các chi bộ trong vài phút",
        en: "See within minutes how the cells stand",
      },
      steps: [
        {
          vi: "Mở [shell.overview](/): câu đầu trang nói điều kết luận được; các ô bên dưới là số đã tổ chức, chuyên đề, điểm và tháng chưa báo cáo.",
          en: "Open [shell.overview](/): the first sentence says what can be concluded; below are meetings held, thematic meetings, scores and unreported months.",
        },
        {
          vi: "Chọn {filters.period}, {filters.comparison} và {filters.scope} ở đầu trang; mọi số đổi theo, và đường dẫn giữ nguyên lựa chọn để gửi cho người khác.",
          en: "Choose {filters.period}, {filters.comparison} and {filters.scope} at the top; every figure follows, and the address keeps the choice to be passed on.",
        },
        {
          vi: "Xem {overview.attention}, rồi mở một chi bộ để xem từng sự việc, ai ghi và căn cứ.",
          en: "Look at {overview.attention}, then open a cell to see each event, who recorded it and on what grounds.",
        },
      ],
    },
    {
      title: { vi: "Chuẩn bị và ghi kết luận kỳ họp", en: "Prepare a session and record what it decides" },
      steps: [
        {
          vi: "Mở [sessions.title](/sessions): kết luận kỳ trước đã làm đến đâu, điều gì chuyển biến rõ rệt, việc gì quá hạn.",
          en: "Open [sessions.title](/sessions): what became of the last decisions, what moved distinguishably, what is late.",
        },
        {
          vi: "Bấm {sessions.record}; tại kỳ họp bấm {sessions.conclude}, chọn người chịu trách nhiệm và thời hạn, hoặc gắn với hồ sơ.",
          en: "Press {sessions.record}; at the session press {sessions.conclude}, with an owner and a day, or tied to a case.",
        },
        {
          vi: "Bấm {sessions.report}, rồi {report.print} hoặc {report.notice}. Sau khi ban hành, {sessions.noticeEnter}.",
          en: "Press {sessions.report}, then {report.print} or {report.notice}. Once issued, use {sessions.noticeEnter}.",
        },
      ],
    },
    {
      title: { vi: "Xác nhận việc đã hoàn thành", en: "Verify what was done" },
      steps: [
        {
          vi: "Mở [actions.show.deciding](/actions?show=deciding), đọc kết quả và minh chứng.",
          en: "Open [actions.show.deciding](/actions?show=deciding) and read the result and its evidence.",
        },
        {
          vi: "Bấm {actions.step.VERIFY}, hoặc {actions.step.RETURN} và ghi còn thiếu gì. Không ai xác nhận việc của chính mình.",
          en: "Press {actions.step.VERIFY}, or {actions.step.RETURN} and say what is missing. Nobody verifies work of their own.",
        },
      ],
    },
    {
      title: {
        vi: "Xem xét trách nhiệm đúng trình tự",
        en: "Consider responsibility in its proper order",
      },
      steps: [
        {
          vi: "Mở [measures.tab.flags](/measures?tab=flags): mỗi mục là một câu hỏi từ số liệu. Đọc giải trình; nếu không cần xem xét nữa, bấm {flags.dismiss} và ghi lý do.",
          en: "Open [measures.tab.flags](/measures?tab=flags): each is a question the records raise. Read the explanation; where nothing more is needed, press {flags.dismiss} and say why.",
        },
        {
          vi: "Mở [measures.tab.cases](/measures?tab=cases); bấm {cases.openCase} và nêu mục đích để đọc. Người được phân công thay mặt cơ quan có thẩm quyền ghi {measureSteps:DECIDE}, rồi {measureSteps:ANNOUNCE}.",
          en: "Open [measures.tab.cases](/measures?tab=cases); press {cases.openCase} and state a purpose to read one. Whoever acts for the competent body records {measureSteps:DECIDE}, then {measureSteps:ANNOUNCE}.",
        },
      ],
    },
    {
      title: {
        vi: "Nắm nhu cầu bồi dưỡng và kết quả các lớp",
        en: "See who needs training, and what courses gave",
      },
      steps: [
        {
          vi: "Mở [training.tab.needs](/training?tab=needs): ai cần kỹ năng nào, kèm lý do và căn cứ, để quyết định mở lớp; xếp theo mức, không xếp hạng người.",
          en: "Open [training.tab.needs](/training?tab=needs): who needs which skill, with the reasons and what they rest on, so that courses can be decided; by tier, persons are not ranked.",
        },
        {
          vi: "Mở một lớp ở [training.tab.courses](/training?tab=courses): ai được chọn và vì sao, ai đã học, lớp có giúp được gì không. Việc chọn do cán bộ bồi dưỡng làm.",
          en: "Open a course under [training.tab.courses](/training?tab=courses): who was chosen and why, who took part, whether it helped. Choosing is the training organiser's work.",
        },
      ],
    },
  ],
  figures: [MISSING, BASIS, SMALL, INTERVAL, TIERS],
  limits: [
    {
      vi: "Không chấm và không khóa lượt đánh giá: người chấm là đoàn công tác và cấp ủy cấp trên, Ban Tổ chức khóa.",
      en: "You neither score nor lock evaluations: delegations and superior committees score, organisers lock.",
    },
    {
      vi: "Không lập kế hoạch sinh hoạt điểm và không đề xuất hình thức xử lý: Ban Tổ chức làm; người đề xuất không tham gia quyết định.",
      en: "You neither draft plans for model meetings nor propose measures: organisers do, and who proposes does not decide.",
    },
    {
      vi: "Không quyết định về việc liên quan đến chính mình. Tài khoản và cơ quan có thẩm quyền do quản trị lập.",
      en: "You do not decide on what concerns yourself. Accounts and competent bodies are kept by administrators.",
    },
  ],
  recorded: [LOGGED, OPENED, EXPORTED, HISTORY, DIGEST],
};
