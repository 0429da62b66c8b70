import type { Guide } from "../guide.js";
import { BASIS, DIGEST, EXPORTED, HISTORY, LOGGED, MISSING, OPENED, SMALL } from "./shared.js";

/** The inspection commission: what falls short, inspections of its own, whether the order of cases is kept. */
export const inspection: Guide = {
  tasks: [
    {
      title: { vi: "Tìm nơi cần kiểm tra, giám sát", en: "Find where to inspect" },
      steps: [
        {
          vi: "Mở [shell.cells](/cells), lọc {cells.show}; hoặc mở [shell.meetings](/meetings), lọc {meetings.shortcoming}.",
          en: "Open [shell.cells](/cells) and narrow by {cells.show}; or open [shell.meetings](/meetings) and narrow by {meetings.shortcoming}.",
        },
        {
          vi: "Mở một buổi để đối chiếu quy định đang hiệu lực hôm đó, và xem các lần đính chính.",
          en: "Open a meeting to compare it with the rules in force that day, and to see its corrections.",
        },
      ],
    },
    {
      title: { vi: "Ghi cuộc kiểm tra, giám sát", en: "Record an inspection" },
      steps: [
        {
          vi: "Ở [shell.actions](/actions) hoặc trên trang một chi bộ, bấm {give.inspect}; nêu văn bản làm căn cứ và thời hạn.",
          en: "Under [shell.actions](/actions) or on a cell's page press {give.inspect}; name the document it rests on and a day.",
        },
        {
          vi: "Làm xong bấm {actions.step.SUBMIT} kèm minh chứng; người khác xác nhận.",
          en: "When done press {actions.step.SUBMIT} with evidence; somebody else verifies.",
        },
      ],
    },
    {
      title: { vi: "Giám sát việc xác nhận lẫn nhau", en: "Watch who verifies whom" },
      steps: [
        {
          vi: "Mở [actions.view.people](/actions?view=people): phần {actions.pairs} nêu các cặp tài khoản, không kết luận gì.",
          en: "Open [actions.view.people](/actions?view=people): {actions.pairs} lists pairs of accounts and judges nothing.",
        },
      ],
    },
    {
      title: { vi: "Quyết định, hoặc giám sát trình tự hồ sơ", en: "Decide cases, or watch their order" },
      steps: [
        {
          vi: "Mở [measures.tab.cases](/measures?tab=cases): mỗi hồ sơ ghi bước, thời hạn và bên đang chậm, kể cả cơ quan xem xét.",
          en: "Open [measures.tab.cases](/measures?tab=cases): each says its step, its day and who is late, the authority too.",
        },
        {
          vi: "Bấm {cases.openCase} và nêu mục đích để đọc. Người được phân công thay mặt cơ quan có thẩm quyền ghi {measureSteps:HEAR}, {measureSteps:DECIDE} hoặc {measureSteps:DECIDE_APPEAL}.",
          en: "Press {cases.openCase} and state a purpose to read one. Whoever acts for the competent body records {measureSteps:HEAR}, {measureSteps:DECIDE} or {measureSteps:DECIDE_APPEAL}.",
        },
      ],
    },
  ],
  figures: [MISSING, BASIS, SMALL],
  limits: [
    {
      vi: "Không đề xuất hình thức và không cho thôi một mục cần xem xét: Ban Tổ chức đề xuất; Ban Thường vụ, Ban Tổ chức cho thôi.",
      en: "You neither propose measures nor dismiss flags: organisers propose; the standing committee and organisers dismiss.",
    },
    {
      vi: "Không sửa sổ sinh hoạt và lượt đánh giá. Điều chưa đúng thì đề nghị nơi đã ghi đính chính.",
      en: "You correct neither meetings nor evaluations; ask whoever recorded them.",
    },
    {
      vi: "Lời giải trình chỉ đọc được trong hồ sơ, khi mở hồ sơ với một mục đích.",
      en: "What somebody explains is read in a case alone, by opening it for a purpose.",
    },
  ],
  recorded: [LOGGED, OPENED, EXPORTED, HISTORY, DIGEST],
};
