import type { Guide } from "../guide.js";
import { BASIS, DIGEST, LOGGED, MISSING, SMALL, TIERS } from "./shared.js";

/** Superiors who follow cells: meetings they check, meetings they attend and score, what they verify. */
export const superior: Guide = {
  tasks: [
    {
      title: { vi: "Theo dõi các chi bộ phụ trách", en: "Follow the cells you look after" },
      steps: [
        {
          vi: "Mở [shell.cells](/cells), chọn {cells.show.attention} ở {cells.show}; mở một chi bộ để xem {cell.timeline}.",
          en: "Open [shell.cells](/cells), choose {cells.show.attention} under {cells.show}; open a cell to see {cell.timeline}.",
        },
      ],
    },
    {
      title: { vi: "Dự và chấm một buổi sinh hoạt", en: "Attend a meeting and evaluate it" },
      steps: [
        {
          vi: "Mở [shell.evaluations](/evaluations), bấm {evaluations.start} rồi chọn chi bộ, ngày, loại sinh hoạt, và bấm {start.confirm}.",
          en: "Open [shell.evaluations](/evaluations), press {evaluations.start} then choose cell, day and type, and press {start.confirm}.",
        },
        {
          vi: "Chấm từng tiêu chí; điểm được giữ trên máy kể cả khi mất mạng. Bấm {form.submit} Chi bộ thấy kết quả sau khi Ban Tổ chức khóa.",
          en: "Mark each criterion; marks are kept on the machine also without a network. Press {form.submit} The cell sees it once the organisers have locked it.",
        },
        {
          vi: "Khi chi bộ đề nghị xem lại, mở phiếu và bấm {settled.answer} Nếu cần đổi điểm, {settled.revise} trước, kèm lý do.",
          en: "Where a cell contests, open the form and press {settled.answer} Where a mark has to change, {settled.revise} first, with a reason.",
        },
      ],
    },
    {
      title: { vi: "Kiểm tra đối chiếu sổ với biên bản", en: "Compare the book with the minutes" },
      steps: [
        {
          vi: "Mở [shell.meetings](/meetings), bấm {meetings.draw}: ai cũng rút lại được đúng mẫu đó bằng cùng số rút thăm.",
          en: "Open [shell.meetings](/meetings), press {meetings.draw}: anybody can draw the same sample again with its seed.",
        },
        {
          vi: "Mở từng buổi, bấm {meetings.check}. Chưa khớp thì ghi điểm chưa khớp; chi bộ đính chính.",
          en: "Open each meeting and press {meetings.check}. Where it differs say in what; the cell corrects it.",
        },
        {
          vi: "Với tháng chi bộ tự báo hoãn, bấm {meetings.confirmDocument} hoặc {meetings.noDocument}.",
          en: "For months a cell postponed in its own words press {meetings.confirmDocument} or {meetings.noDocument}.",
        },
      ],
    },
    {
      title: { vi: "Xác nhận việc được giao xác nhận", en: "Verify what you are named for" },
      steps: [
        {
          vi: "Mở [actions.show.deciding](/actions?show=deciding), đọc minh chứng, bấm {actions.step.VERIFY} hoặc {actions.step.RETURN}.",
          en: "Open [actions.show.deciding](/actions?show=deciding), read the evidence, press {actions.step.VERIFY} or {actions.step.RETURN}.",
        },
      ],
    },
    {
      title: { vi: "Biết ai trong các chi bộ cần bồi dưỡng", en: "Know who in your cells needs training" },
      steps: [
        {
          vi: "Mở [training.tab.needs](/training?tab=needs); mở một người để đọc lý do và căn cứ.",
          en: "Open [training.tab.needs](/training?tab=needs); open a person for the reasons and what they rest on.",
        },
      ],
    },
  ],
  figures: [MISSING, BASIS, SMALL, TIERS],
  limits: [
    {
      vi: "Không kiểm tra đối chiếu bản ghi do chính mình ghi, không đánh giá chi bộ của mình.",
      en: "You do not check a record of your own, nor evaluate your own cell.",
    },
    {
      vi: "Không khóa lượt đánh giá và không giao việc cho chi bộ: Ban Tổ chức làm.",
      en: "You neither lock evaluations nor give actions to cells: organisers do.",
    },
    {
      vi: "Hồ sơ xem xét trách nhiệm chỉ thấy khi đồng chí thay mặt cơ quan có thẩm quyền, hoặc khi hồ sơ liên quan đến đồng chí.",
      en: "You see a case only where you act for the body that decides on it, or where it concerns you.",
    },
  ],
  recorded: [
    {
      vi: "Lượt đánh giá và kết quả đối chiếu ghi cấp ủy cấp trên là bên thực hiện; lần sửa nào cũng giữ lần trước.",
      en: "Evaluations and checks name the superior committee; what stood before each change is kept.",
    },
    {
      vi: "Việc chờ đồng chí xác nhận quá thời hạn được tính là chậm ở bên xác nhận.",
      en: "What waits for you to verify past its days is late on the side of those who verify.",
    },
    LOGGED,
    DIGEST,
  ],
};
