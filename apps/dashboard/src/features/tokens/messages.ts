import type { Messages } from "../../i18n/words.js";

export const tokenMessages = {
  "tokens.title": { vi: "Mã truy cập", en: "Access tokens" },
  "tokens.lead": {
    vi: "Để chương trình của bạn (Python, R, Excel) đặt câu hỏi thay bạn, với đúng quyền của bạn.",
    en: "With one, a program of yours (Python, R, Excel) asks in your place, with your rights and no more.",
  },
  "tokens.mine": {
    vi: "{count} mã truy cập đang hiệu lực",
    en: "{count, plural, one {# token} other {# tokens}} in force",
  },
  "tokens.none": { vi: "Chưa có mã truy cập nào", en: "No token yet" },
  "tokens.noneWords": {
    vi: "Tạo một mã cho từng chương trình, để khi cần chỉ thu hồi mã của chương trình đó.",
    en: "Make one for each program, so that each can be revoked alone.",
  },
  "tokens.new": { vi: "Tạo mã truy cập", en: "New token" },
  "tokens.name": { vi: "Dùng cho", en: "What for" },
  "tokens.nameHint": { vi: "Ví dụ: bảng tính của phòng", en: "Such as: the spreadsheet of our office" },
  "tokens.scope": { vi: "Phạm vi", en: "Reach" },
  "tokens.scope.READ": { vi: "Chỉ đọc", en: "Reading only" },
  "tokens.scope.ALL": { vi: "Đọc và ghi", en: "Reading and writing" },
  "tokens.expiresOn": { vi: "Hết hạn ngày", en: "Ends on" },
  "tokens.expiresHint": { vi: "Nhiều nhất một năm", en: "A year ahead at most" },
  "tokens.created": { vi: "Tạo lúc", en: "Made at" },
  "tokens.seen": { vi: "Dùng lần cuối", en: "Last used" },
  "tokens.never": { vi: "chưa dùng", en: "never" },
  "tokens.create": { vi: "Tạo mã", en: "Make the token" },
  "tokens.revoke": { vi: "Thu hồi", en: "Revoke" },
  "tokens.revokeNamed": { vi: "Thu hồi mã “{name}”", en: "Revoke “{name}”" },
  "tokens.revokeTitle": { vi: "Thu hồi mã “{name}”?", en: "Revoke “{name}”?" },
  "tokens.revokeWords": {
    vi: "Chương trình đang dùng mã này sẽ ngừng đọc được số liệu ngay. Không thể khôi phục mã đã thu hồi.",
    en: "The program that uses it reads nothing from now on. A revoked token cannot be brought back.",
  },
  "tokens.madeTitle": { vi: "Đã tạo mã “{name}”", en: "“{name}” was made" },
  "tokens.madeWords": {
    vi: "Mã chỉ hiện một lần. Hãy chép và cất nơi an toàn; ai có mã này đọc được những gì bạn đọc được.",
    en: "It is shown once. Copy it and keep it safe: whoever has it reads what you read.",
  },
  "tokens.secret": { vi: "Mã truy cập", en: "The token" },
  "tokens.use": { vi: "Gửi kèm mỗi yêu cầu", en: "Send it with every request" },
  "tokens.copy": { vi: "Chép mã", en: "Copy it" },
  "tokens.copied": { vi: "Đã chép", en: "Copied" },
} as const satisfies Messages;
