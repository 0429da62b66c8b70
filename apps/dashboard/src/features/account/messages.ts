import type { Messages } from "../../i18n/words.js";

export const accountMessages = {
  "account.title": { vi: "Tài khoản của tôi", en: "My account" },
  "account.role": { vi: "Vai trò", en: "Role" },
  "account.login": { vi: "Tên đăng nhập", en: "Login" },
  "account.security": { vi: "Đăng nhập và truy cập", en: "Signing in and access" },
  "account.digest": { vi: "Thư tổng hợp việc cần xử lý", en: "Digest of what waits for you" },
  "account.digestWords": {
    vi: "Thư chỉ nêu số lượng việc đến hạn, quá hạn, chờ xác nhận và đường dẫn; không nêu tên người, điểm hay nội dung.",
    en: "The letter holds numbers of what is due, overdue or waiting, and links; no names, scores or contents.",
  },
  "account.digestOff": {
    vi: "Máy chủ chưa bật gửi thư. Đăng ký của đồng chí được giữ lại và có hiệu lực khi quản trị viên bật.",
    en: "This server sends no mail yet. What you ask for is kept, and holds once an administrator has set it up.",
  },
  "account.every": { vi: "Nhận thư", en: "How often" },
  "account.every.NEVER": { vi: "Không nhận", en: "Never" },
  "account.every.WEEKLY": { vi: "Hằng tuần, ngày làm việc đầu tuần", en: "Weekly, on the first working day" },
  "account.every.DAILY": { vi: "Hằng ngày, từ thứ Hai đến thứ Sáu", en: "Daily, from Monday to Friday" },
  "account.address": { vi: "Địa chỉ thư điện tử", en: "E-mail address" },
  "account.addressHint": { vi: "Ví dụ: an.nguyen@example.vn", en: "Such as: an.nguyen@example.vn" },
  "account.addressWrong": {
    vi: "Nhập một địa chỉ thư điện tử, ví dụ an.nguyen@example.vn.",
    en: "Give one address, such as an.nguyen@example.vn.",
  },
  "account.language": { vi: "Ngôn ngữ của thư", en: "Language of the letter" },
  "account.language.VI": { vi: "Tiếng Việt", en: "Vietnamese" },
  "account.language.EN": { vi: "Tiếng Anh", en: "English" },
  "account.last": { vi: "Thư gần nhất: {day}", en: "Latest letter: {day}" },
  "account.save": { vi: "Lưu đăng ký", en: "Save" },
  "account.saved": { vi: "Đã lưu đăng ký nhận thư.", en: "Saved." },
} as const satisfies Messages;
