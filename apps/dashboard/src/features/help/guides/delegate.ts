import type { Guide } from "../guide.js";
import { DIGEST, LOGGED, MISSING } from "./shared.js";

/** Delegates: what they are assigned to, the form at the meeting, also without a network. */
export const delegate: Guide = {
  tasks: [
    {
      title: { vi: "Biết đoàn được phân công buổi nào", en: "Know which meetings your delegation attends" },
      steps: [
        {
          vi: "Mở [pilots.title](/pilots), chọn {pilots.by.calendar}.",
          en: "Open [pilots.title](/pilots) and choose {pilots.by.calendar}.",
        },
        {
          vi: "Muốn thấy lịch trên điện thoại, bấm {pilots.feedMake} ở {pilots.feeds}. Ai có địa chỉ đều đọc được: đừng chuyển cho người khác.",
          en: "To see it in a calendar program, press {pilots.feedMake} under {pilots.feeds}. Whoever has the address reads it: do not pass it on.",
        },
      ],
    },
    {
      title: {
        vi: "Chấm buổi sinh hoạt, kể cả khi mất mạng",
        en: "Evaluate a meeting, also without a network",
      },
      steps: [
        {
          vi: "Khi còn mạng, mở [shell.evaluations](/evaluations); ở {evaluations.assigned} bấm {evaluations.startPilot}",
          en: "While there is a network, open [shell.evaluations](/evaluations); under {evaluations.assigned} press {evaluations.startPilot}",
        },
        {
          vi: "Chấm từng tiêu chí; {form.noteOpen} rồi chọn {form.strength} hoặc {form.shortcoming}. Điểm được giữ trên máy ngay khi chấm và tự gửi khi có mạng trở lại.",
          en: "Mark each criterion; {form.noteOpen}, then choose {form.strength} or {form.shortcoming}. Marks are kept on the machine at once and sent when the network is back.",
        },
        {
          vi: "Nếu hai máy cùng chấm một tiêu chí, trang hiện cả hai: chọn {form.keepMine} hoặc {form.takeTheirs}.",
          en: "Where two machines mark the same criterion, both are shown: choose {form.keepMine} or {form.takeTheirs}.",
        },
        {
          vi: "Bấm {form.submit} Sau khi nộp vẫn sửa được cho đến khi Ban Tổ chức khóa.",
          en: "Press {form.submit} It may still be mended until the organisers lock it.",
        },
      ],
    },
    {
      title: { vi: "Ghi buổi sinh hoạt đã dự", en: "Record the meeting you attended" },
      steps: [
        {
          vi: "Mở [meetings.book](/meetings) của chi bộ được phân công (từ trang chi bộ, {cell.book}), bấm {meetings.record}: số dự, thời lượng, người chủ trì.",
          en: "Open the [meetings.book](/meetings) of the cell (from its page, {cell.book}) and press {meetings.record}: attendance, length, chair.",
        },
      ],
    },
  ],
  figures: [
    {
      vi: "Điểm chưa chấm không phải là điểm 0; tiêu chí không áp dụng thì bỏ ra, tổng quy về 100 theo phần áp dụng.",
      en: "A mark never given is not zero; a criterion that does not apply is left out, and the total is scaled to 100 from what applies.",
    },
    MISSING,
  ],
  limits: [
    {
      vi: "Chỉ thấy chi bộ được phân công theo kế hoạch đã ban hành. Phân công do Ban Tổ chức làm.",
      en: "You see the cells that an approved plan assigned to your delegation. Organisers assign them.",
    },
    {
      vi: "Không đánh giá chi bộ của chính mình. Ban Tổ chức khóa, điều chỉnh phiếu và trả lời khi chi bộ đề nghị xem lại.",
      en: "You do not evaluate your own cell. Organisers lock, revise, and answer what a cell contests.",
    },
  ],
  recorded: [
    {
      vi: "Lượt đánh giá ghi đoàn công tác đã chấm; lần điều chỉnh nào cũng giữ lần trước và lý do.",
      en: "An evaluation names the delegation that gave it; each revision keeps the version before and its reason.",
    },
    LOGGED,
    DIGEST,
  ],
};
