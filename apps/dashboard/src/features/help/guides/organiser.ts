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

/** Organisers: registers in, plans, locking, follow-up, lessons, proposals. */
export const organiser: Guide = {
  tasks: [
    {
      title: { vi: "Nhập sổ theo dõi của cấp ủy", en: "Bring the committee's register in" },
      steps: [
        {
          vi: "Mở [shell.import](/import), chọn tệp, bấm {import.read}. Lỗi được nêu theo trang tính, dòng, cột; chưa ghi gì.",
          en: "Open [shell.import](/import), choose the files and press {import.read}. Mistakes are named by sheet, row and column; nothing is written yet.",
        },
        {
          vi: "Xem phần {import.step.preview}, rồi bấm {import.apply}. Nếu nhập nhầm, bấm {import.revert} ở {import.past}.",
          en: "Look at {import.step.preview}, then press {import.apply}. What was brought in by mistake: {import.revert} under {import.past}.",
        },
      ],
    },
    {
      title: { vi: "Lập kế hoạch sinh hoạt điểm", en: "Plan model meetings" },
      steps: [
        {
          vi: "Ghi văn bản làm căn cứ ở [documents.title](/documents), rồi mở [pilots.title](/pilots) và bấm {pilots.draft}.",
          en: "Record the document it rests on under [documents.title](/documents), then open [pilots.title](/pilots) and press {pilots.draft}.",
        },
        {
          vi: "Bấm {pilots.form} để lập đoàn công tác, chọn chi bộ điểm hoặc dùng đề xuất; mỗi đề xuất có lý do ở {pilots.why}",
          en: "Press {pilots.form} to form delegations; choose pilots or take what is proposed, each with its reason under {pilots.why}",
        },
        {
          vi: "Khi đã đủ, bấm {pilots.approve}. Từ lúc đó thành viên đoàn thấy buổi được phân công.",
          en: "Once it is complete press {pilots.approve}. From then on delegates see what they are assigned to.",
        },
      ],
    },
    {
      title: { vi: "Khóa phiếu đánh giá, trả lời đề nghị xem lại", en: "Lock evaluations, answer contests" },
      steps: [
        {
          vi: "Mở [shell.evaluations](/evaluations), mục {evaluations.submitted}: đọc phiếu rồi bấm {settled.lock}",
          en: "Open [shell.evaluations](/evaluations), part {evaluations.submitted}: read the form, then press {settled.lock}",
        },
        {
          vi: "Ở mục {evaluations.contested}: nếu cần đổi điểm, bấm {settled.revise} và ghi lý do trước, rồi bấm {settled.answer}",
          en: "Under {evaluations.contested}: where a mark has to change, first {settled.revise} with a reason, then {settled.answer}",
        },
      ],
    },
    {
      title: { vi: "Giao việc sau kết luận và theo dõi", en: "Give actions and follow them" },
      steps: [
        {
          vi: "Từ nhận xét trên trang một chi bộ, hoặc chọn nhiều chi bộ ở [shell.cells](/cells), bấm {give.give}.",
          en: "From a finding on a cell's page, or with several cells chosen under [shell.cells](/cells), press {give.give}.",
        },
        {
          vi: "Theo dõi ở [shell.actions](/actions); việc khắc phục chỉ xác nhận được bằng lượt đánh giá hoặc tháng về sau, hoặc lý do không cần quan sát lại.",
          en: "Follow them under [shell.actions](/actions); a rectification is verified by a later evaluation or month, or by the reason why none is needed.",
        },
      ],
    },
    {
      title: { vi: "Rút bài học và đề nghị nhân rộng", en: "Draw a lesson and offer it" },
      steps: [
        {
          vi: "Mở [lessons.title](/lessons), bấm {lessons.draw}, chọn nhóm và nhận xét làm căn cứ, viết không nêu tên người.",
          en: "Open [lessons.title](/lessons), press {lessons.draw}, choose a group and the findings, and write without names.",
        },
        {
          vi: "Bấm {lessons.offer}. Từ lúc đó lời bài học không sửa được; bí thư từng chi bộ trả lời.",
          en: "Press {lessons.offer}. Its words then stand; the secretary of each cell answers.",
        },
      ],
    },
    {
      title: { vi: "Đề xuất hình thức, giữ đúng trình tự", en: "Propose a measure, in its proper order" },
      steps: [
        {
          vi: "Mở [measures.tab.flags](/measures?tab=flags), đọc căn cứ và giải trình. Hết thời hạn giải trình mới bấm được {cases.propose}.",
          en: "Open [measures.tab.flags](/measures?tab=flags) and read the facts and the explanation. {cases.propose} can be pressed once the days to explain are over.",
        },
        {
          vi: "Ở [measures.tab.cases](/measures?tab=cases), ghi {measureSteps:NOTIFY} kèm cách xác nhận đã nhận; giải trình trên giấy thì nhập thay, hệ thống ghi rõ là nhập thay.",
          en: "Under [measures.tab.cases](/measures?tab=cases), record {measureSteps:NOTIFY} with the proof that it arrived; what was answered on paper is entered for them, and marked so.",
        },
      ],
    },
    {
      title: { vi: "Theo dõi công tác bồi dưỡng", en: "Follow training" },
      steps: [
        {
          vi: "Mở [training.tab.needs](/training?tab=needs) để biết chi bộ nào, chức vụ nào cần bồi dưỡng trước khi tham mưu mở lớp; mỗi dòng có lý do và căn cứ.",
          en: "Open [training.tab.needs](/training?tab=needs) to know which cells and posts need training before a course is advised; each line has its reasons and what they rest on.",
        },
        {
          vi: "Ở [training.tab.courses](/training?tab=courses) xem ai được chọn và vì sao; ở [training.tab.requests](/training?tab=requests) xem chi bộ đề nghị gì. Chọn học viên, trả lời đề nghị là việc của cán bộ bồi dưỡng.",
          en: "Under [training.tab.courses](/training?tab=courses) see who was chosen and why; under [training.tab.requests](/training?tab=requests) what cells asked for. Choosing and answering is the training organiser's work.",
        },
      ],
    },
  ],
  figures: [MISSING, BASIS, SMALL, INTERVAL, TIERS],
  limits: [
    {
      vi: "Người đề xuất một hồ sơ không quyết định và không xác nhận hồ sơ đó: cơ quan có thẩm quyền quyết định.",
      en: "Who proposed a case neither decides nor verifies it: the competent body decides.",
    },
    {
      vi: "Không chấm điểm thay đoàn công tác, và không khóa lượt đánh giá của chi bộ mình.",
      en: "You do not score for a delegation, nor lock an evaluation of your own cell.",
    },
    {
      vi: "Quy định, thời hạn, tài khoản do quản trị ban hành và lập; học viên do cán bộ bồi dưỡng chọn.",
      en: "Rules, terms and accounts are kept by administrators; participants are chosen by training organisers.",
    },
  ],
  recorded: [
    LOGGED,
    OPENED,
    {
      vi: "Việc đã nộp mà chậm xác nhận được tính là quá hạn ở bên xác nhận, không ở bên thực hiện.",
      en: "What was submitted and is not verified in time is late on the side of those who verify, not of the owner.",
    },
    EXPORTED,
    HISTORY,
    DIGEST,
  ],
};
