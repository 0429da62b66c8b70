import type { Guide } from "../guide.js";
import { LOGGED } from "./shared.js";

/** Administrators: accounts, roles, whose an account is, bodies, terms, rules, the log. */
export const administrator: Guide = {
  tasks: [
    {
      title: { vi: "Tạo tài khoản và giao vai trò", en: "Create an account and give it a role" },
      steps: [
        {
          vi: "Mở [admin.accounts](/admin?tab=accounts), bấm {accounts.new}. Mật khẩu một lần chỉ hiện một lần: trao tận tay.",
          en: "Open [admin.accounts](/admin?tab=accounts) and press {accounts.new}. The one-time password is shown once: hand it over in person.",
        },
        {
          vi: "Mở tài khoản, bấm {accounts.grant}: vai trò, phạm vi, từ ngày nào. Phạm vi rộng thì quản trị viên thứ hai bấm {accounts.confirm}.",
          en: "Open the account, press {accounts.grant}: role, part, from which day. Where it reaches far a second administrator presses {accounts.confirm}.",
        },
      ],
    },
    {
      title: { vi: "Gắn tài khoản với người", en: "Say whose an account is" },
      steps: [
        {
          vi: "Bấm {accounts.link}. Từ lúc được xác nhận, người đó đọc và trả lời điều liên quan đến mình bằng tài khoản này, kể cả khi không giữ vai trò nào.",
          en: "Press {accounts.link}. Once confirmed, that person reads and answers what concerns them with the account, also without any role.",
        },
      ],
    },
    {
      title: {
        vi: "Mất mật khẩu, thôi nhiệm vụ",
        en: "A password is lost, somebody leaves",
      },
      steps: [
        {
          vi: "Mất mật khẩu: bấm {accounts.reset}; vai trò rộng phải chờ xác nhận lại. Thôi nhiệm vụ: bấm {accounts.revoke} ở vai trò, hoặc {accounts.disable}.",
          en: "A lost password: {accounts.reset}; roles that reach far wait to be confirmed again. Somebody leaves: {accounts.revoke} at the role, or {accounts.disable}.",
        },
      ],
    },
    {
      title: {
        vi: "Lập cơ quan có thẩm quyền, ban hành thời hạn",
        en: "Record competent bodies, enact terms",
      },
      steps: [
        {
          vi: "Mở [admin.bodies](/admin?tab=bodies), bấm {bodies.new}, rồi {bodies.seat}. Không ai tự ghi mình vào cơ quan.",
          en: "Open [admin.bodies](/admin?tab=bodies), press {bodies.new}, then {bodies.seat}. Nobody seats themselves.",
        },
        {
          vi: "Mở [admin.terms](/admin?tab=terms), bấm {terms.new}. Hồ sơ đã đề xuất giữ thời hạn cũ.",
          en: "Open [admin.terms](/admin?tab=terms) and press {terms.new}. Cases proposed before keep theirs.",
        },
      ],
    },
    {
      title: { vi: "Ban hành quy định mới về sinh hoạt", en: "Enact new rules about meetings" },
      steps: [
        {
          vi: "Mở [rules.title](/rules), bấm {rules.new}: trang nêu trước điều gì thay đổi từ ngày nào; kết quả đã xét giữ nguyên.",
          en: "Open [rules.title](/rules) and press {rules.new}: it says beforehand what changes from which day; what was judged stays.",
        },
      ],
    },
    {
      title: { vi: "Đọc nhật ký", en: "Read the log" },
      steps: [
        {
          vi: "Mở [admin.log](/admin?tab=log), lọc theo {log.verb}, {log.subject}, {log.who} và ngày.",
          en: "Open [admin.log](/admin?tab=log) and narrow by {log.verb}, {log.subject}, {log.who} and days.",
        },
      ],
    },
  ],
  figures: [],
  limits: [
    {
      vi: "Không xem điểm, nhận xét, việc và hồ sơ: quản trị giữ tài khoản, không đọc công việc.",
      en: "You see no scores, remarks, actions or cases: administrators keep accounts and do not read the work.",
    },
    {
      vi: "Không tự giao vai trò, tự gắn mình với người, tự khóa: quản trị viên khác làm.",
      en: "You give yourself no role, do not say who you are, do not disable yourself: another administrator does.",
    },
    {
      vi: "Tài khoản có vai trò hoặc là của người ngoài phạm vi của đồng chí thì đề nghị quản trị cấp trên.",
      en: "For an account that reaches beyond your part ask an administrator above you.",
    },
    {
      vi: "Sao lưu, khôi phục và nâng cấp làm trên máy chủ, theo tài liệu vận hành.",
      en: "Backups, restoring and upgrades are done on the server, by the operators' guide.",
    },
  ],
  recorded: [
    LOGGED,
    {
      vi: "Người giao, người xác nhận và ngày đứng cạnh mỗi vai trò; vai trò đã thu hồi vẫn còn trong lịch sử tài khoản.",
      en: "Who gave, who confirmed and the day stand beside each role; a role taken back stays in the account's past.",
    },
  ],
};
