import type { Guide } from "../guide.js";
import { TIERS } from "./shared.js";

/** Somebody without a role: what is kept of them, and how they answer, contest and appeal. */
export const concerned: Guide = {
  tasks: [
    {
      title: { vi: "Xem điều đang được nêu về mình", en: "See what is raised about you" },
      steps: [
        {
          vi: "Mở [shell.ownMeasures](/measures). Mục ở {measures.tab.flags} là câu hỏi từ số liệu, chưa phải kết luận và không tự dẫn đến hình thức nào.",
          en: "Open [shell.ownMeasures](/measures). What stands under {measures.tab.flags} is a question from the records, no conclusion, and leads to nothing by itself.",
        },
        {
          vi: "Đọc căn cứ rồi bấm {flags.explain}. Nếu số liệu sai, nói rõ sai ở đâu: khi sổ được đính chính, mục đó tự hết.",
          en: "Read what it rests on, then press {flags.explain}. Where a record is wrong, say in what: once it is corrected, the flag clears by itself.",
        },
      ],
    },
    {
      title: { vi: "Giải trình trong một hồ sơ", en: "Answer in a case" },
      steps: [
        {
          vi: "Ở [measures.tab.cases](/measures?tab=cases), mở hồ sơ mang dấu {cases.mineTag}: nội dung đề xuất, căn cứ, các bước, số ngày còn lại.",
          en: "Under [measures.tab.cases](/measures?tab=cases) open the case marked {cases.mineTag}: what is proposed, on what grounds, the steps, the days left.",
        },
        {
          vi: "Bấm {measureSteps:RESPOND}; có thể kèm tài liệu, và đánh dấu {cases.field.hearing}. Giải trình được nhiều lần đến khi có quyết định; cũng có thể giải trình trên giấy hoặc bằng lời với Ban Tổ chức.",
          en: "Press {measureSteps:RESPOND}; add files, and tick {cases.field.hearing}. You may answer again until the decision; also on paper or orally, to the organisers.",
        },
        {
          vi: "Giải trình là quyền. Không giải trình không có nghĩa là thừa nhận; chưa công bố thì chưa có hiệu lực.",
          en: "Answering is a right. Silence is no admission, and nothing holds before it is announced.",
        },
      ],
    },
    {
      title: { vi: "Khiếu nại quyết định", en: "Appeal a decision" },
      steps: [
        {
          vi: "Trong hồ sơ, phần {cases.rights}, bấm {measureSteps:APPEAL} trước ngày cuối ghi ở đó. Cơ quan khác với cơ quan đã quyết định giải quyết.",
          en: "In the case, under {cases.rights}, press {measureSteps:APPEAL} before the last day told there. Another body than the first decides.",
        },
        {
          vi: "Trong khi chờ, quyết định vẫn có hiệu lực. Quyết định không đúng bị hủy bỏ và không còn tính ở số liệu nào.",
          en: "Meanwhile the decision holds. A wrongful one is annulled and counts nowhere any more.",
        },
      ],
    },
    {
      title: {
        vi: "Xem kỹ năng, đề nghị được học, trả lời lời mời",
        en: "See your skills, ask for a course, answer an invitation",
      },
      steps: [
        {
          vi: "Mở [training.own](/training): từng kỹ năng với lý do, lượt đánh giá làm căn cứ và {person.clearing}.",
          en: "Open [training.own](/training): each skill with its reasons, the evaluations behind it and {person.clearing}.",
        },
        {
          vi: "Bấm {person.ask} để xin học, {person.contest} nếu có điều chưa đúng; ở {courses.invitations} bấm {courses.accept} hoặc {courses.decline}.",
          en: "Press {person.ask} to ask for a course, {person.contest} where something is wrong; under {courses.invitations} press {courses.accept} or {courses.decline}.",
        },
      ],
    },
  ],
  figures: [
    TIERS,
    {
      vi: "Không có bảng xếp hạng người. Nhu cầu bồi dưỡng chỉ để xem xét, không phải căn cứ xử lý trách nhiệm.",
      en: "Persons are not ranked. A need for training is something to consider and no ground for a measure.",
    },
  ],
  limits: [
    {
      vi: "Không thấy số liệu của người khác và của chi bộ khác. Chưa thấy gì về mình thì tài khoản có thể chưa được gắn với đồng chí: báo quản trị.",
      en: "You see nothing of other persons and cells. Where you see nothing of yourself, the account may not be linked with you yet: tell an administrator.",
    },
    {
      vi: "Sổ sinh hoạt do bí thư hoặc cấp trên đính chính; hồ sơ do cơ quan có thẩm quyền quyết định.",
      en: "Records are corrected by the secretary or those above; the competent body decides cases.",
    },
  ],
  recorded: [
    {
      vi: "Hồ sơ ghi rõ {cases.readers}: ai mở, khi nào, để làm gì. Tự đọc hồ sơ của mình không phải nêu mục đích.",
      en: "A case says {cases.readers}: who opened it, when and what for. You read your own without giving a purpose.",
    },
    {
      vi: "Sau khi hồ sơ kết thúc và hết thời gian lưu, nội dung, tài liệu và họ tên được xóa.",
      en: "Once a case is over and was kept long enough, its words, files and the name are erased.",
    },
    {
      vi: "Nhật ký ghi việc đồng chí đã làm trên hệ thống, không ghi lời giải trình.",
      en: "The log says what you did here, without the words of your answer.",
    },
  ],
};
