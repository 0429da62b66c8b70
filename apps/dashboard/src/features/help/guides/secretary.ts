import type { Guide } from "../guide.js";
import { DIGEST, LOGGED, MISSING, TIERS } from "./shared.js";

/** Secretaries: the meeting book, what was given and offered, what concerns the cell and themselves. */
export const secretary: Guide = {
  tasks: [
    {
      title: { vi: "Ghi sổ buổi sinh hoạt vừa họp", en: "Record the meeting just held" },
      steps: [
        {
          vi: "Mở [shell.meetings](/meetings) và bấm {meetings.record}.",
          en: "Open [shell.meetings](/meetings) and press {meetings.record}.",
        },
        {
          vi: "Ghi {meetings.day}, {meetings.type}, {meetings.chair} và {meetings.attendance}; tổng được cộng trong khi gõ. Bấm {meetings.save}; bấm hai lần vẫn chỉ ghi một buổi.",
          en: "Enter {meetings.day}, {meetings.type}, {meetings.chair} and {meetings.attendance}; the sum follows as you type. Press {meetings.save}; pressed twice it still counts once.",
        },
        {
          vi: "Ghi nhầm thì mở buổi đó, bấm {meetings.correct} và nêu lý do; bản ghi trước vẫn được giữ.",
          en: "What was entered wrongly: open the meeting, press {meetings.correct} and say why; what stood before is kept.",
        },
      ],
    },
    {
      title: { vi: "Báo tháng hoãn hoặc không tổ chức", en: "Declare a month postponed or not held" },
      steps: [
        {
          vi: "Ở tháng đó trong [meetings.book](/meetings), bấm {meetings.declare}. Hoãn phải có văn bản; không tổ chức chỉ báo được khi hết tháng.",
          en: "At that month in the [meetings.book](/meetings) press {meetings.declare}. Postponing needs a document; not held can be said once the month is over.",
        },
        {
          vi: "Biết trước thì bấm {meetings.postponeAhead}. Văn bản chi bộ tự nêu mang dấu {meetings.awaitsCheck} cho đến khi cấp trên đối chiếu.",
          en: "Where it is known ahead press {meetings.postponeAhead}. A document the cell names itself is marked {meetings.awaitsCheck} until a superior confirms it.",
        },
      ],
    },
    {
      title: {
        vi: "Xem kết quả đánh giá, tự đánh giá, đề nghị xem lại",
        en: "See evaluations, evaluate yourselves, contest",
      },
      steps: [
        {
          vi: "Mở [shell.evaluations](/evaluations): lượt đã khóa ở {evaluations.recent}. Muốn tự đánh giá, bấm {evaluations.start}",
          en: "Open [shell.evaluations](/evaluations): those locked stand under {evaluations.recent}. To evaluate yourselves press {evaluations.start}",
        },
        {
          vi: "Nếu kết quả chưa đúng, mở lượt đánh giá, bấm {settled.contest} và nêu căn cứ. Trả lời bằng lời được giữ cùng lượt đánh giá.",
          en: "Where a result is not right, open it, press {settled.contest} and give grounds. The answer in words is kept with it.",
        },
      ],
    },
    {
      title: { vi: "Làm việc được giao và báo cáo", en: "Do what was given, and report" },
      steps: [
        {
          vi: "Mở [shell.actions](/actions?mine=1), mục {actions.mine}; bấm {actions.step.ACCEPT}; trong khi làm thì {actions.step.REPORT}.",
          en: "Open [shell.actions](/actions?mine=1), those of {actions.mine}; press {actions.step.ACCEPT}; meanwhile {actions.step.REPORT}.",
        },
        {
          vi: "Xong thì bấm {actions.step.SUBMIT}, kèm {actions.files}. Người khác xác nhận; từ đó chậm hay không là ở bên xác nhận.",
          en: "When done press {actions.step.SUBMIT}, with {actions.files}. Somebody else verifies; lateness is then on their side.",
        },
      ],
    },
    {
      title: { vi: "Trả lời bài học được mời áp dụng", en: "Answer a lesson you are offered" },
      steps: [
        {
          vi: "Mở [lessons.title](/lessons), bấm {lessons.adopt} hoặc {lessons.decline} và nêu lý do. Không áp dụng không bị coi là khuyết điểm.",
          en: "Open [lessons.title](/lessons), press {lessons.adopt}, or {lessons.decline} and say why. Declining is no shortcoming.",
        },
      ],
    },
    {
      title: {
        vi: "Đề nghị được học, trả lời lời mời, khai ngày bận",
        en: "Ask for a course, answer an invitation, say when you are away",
      },
      steps: [
        {
          vi: "Mở [training.own](/training), bấm {person.ask}: cho mình, hoặc cho người giữ chức vụ khác của chi bộ. Thấy mục nào chưa đúng thì bấm {person.contest}.",
          en: "Open [training.own](/training) and press {person.ask}: for yourself, or for another who holds a post of the cell. Where an entry is not right press {person.contest}.",
        },
        {
          vi: "Khi đồng chí được mời học, trang này có thêm mục {courses.invitations}: bấm {courses.accept} hoặc {courses.decline} và nêu lý do. Ngày không dự được thì bấm {away.declare}.",
          en: "Once you are invited the page has {courses.invitations}: press {courses.accept}, or {courses.decline} with a reason. For days you cannot attend press {away.declare}.",
        },
      ],
    },
    {
      title: {
        vi: "Giải trình điều được nêu về chi bộ hoặc về mình",
        en: "Explain what is raised about the cell or yourself",
      },
      steps: [
        {
          vi: "Mở [measures.tab.flags](/measures?tab=flags): đọc căn cứ, bấm {flags.explain}. Nếu sổ sai, đính chính sổ: mục đó tự hết.",
          en: "Open [measures.tab.flags](/measures?tab=flags): read what it rests on, press {flags.explain}. Where the record is wrong, correct it: the flag clears by itself.",
        },
        {
          vi: "Hồ sơ đã mở nằm ở [measures.tab.cases](/measures?tab=cases): {measureSteps:RESPOND}, đề nghị trình bày trực tiếp, và {measureSteps:APPEAL} nếu không đồng ý với quyết định.",
          en: "A case stands under [measures.tab.cases](/measures?tab=cases): {measureSteps:RESPOND}, ask to be heard, and {measureSteps:APPEAL} where you disagree with the decision.",
        },
      ],
    },
  ],
  figures: [
    MISSING,
    {
      vi: "Số đảng viên dự do chi bộ ghi; nếu lệch nhiều so với số đã biết thì phải nêu lý do, lý do được giữ cùng bản ghi.",
      en: "Attendance is what the cell enters; far from the membership known it needs a reason, which is kept with the record.",
    },
    TIERS,
  ],
  limits: [
    {
      vi: "Chỉ thấy chi bộ của mình. Điều cấp trên đã ghi hoặc đã đối chiếu thì đề nghị cấp trên đính chính.",
      en: "You see your own cell. What superiors recorded or checked, they correct on request.",
    },
    {
      vi: "Không xác nhận việc của chính chi bộ mình: Ban Thường vụ, Ban Tổ chức hoặc cấp ủy viên được giao xác nhận.",
      en: "You do not verify your own cell's work: the standing committee, organisers or a superior named for it do.",
    },
  ],
  recorded: [
    {
      vi: "Ngày ghi sổ được giữ cùng buổi sinh hoạt, để biết ghi chậm bao lâu. Bản ghi trước mỗi lần đính chính vẫn còn.",
      en: "The day of entry is kept with a meeting, to tell how late it was entered. What stood before each correction remains.",
    },
    {
      vi: "Kỹ năng, lớp đã học và lời mời học của đồng chí nằm ở [training.own](/training), chỉ người làm công tác bồi dưỡng và cấp trên phụ trách xem được; chưa đúng thì bấm {person.contest}.",
      en: "Your skills, courses and invitations stand under [training.own](/training), read by those who look after training and your cell; where something is wrong, press {person.contest}.",
    },
    LOGGED,
    DIGEST,
  ],
};
