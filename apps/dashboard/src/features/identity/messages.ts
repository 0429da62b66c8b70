import type { Messages } from "../../i18n/words.js";

export const identityMessages = {
  "identity.title": { vi: "Đăng nhập", en: "Sign in" },
  "identity.lead": { vi: "Theo dõi chất lượng sinh hoạt chi bộ", en: "The quality of Party cell meetings" },
  "identity.login": { vi: "Tên đăng nhập", en: "Login" },
  "identity.password": { vi: "Mật khẩu", en: "Password" },
  "identity.submit": { vi: "Đăng nhập", en: "Sign in" },
  "identity.needBoth": { vi: "Nhập tên đăng nhập và mật khẩu.", en: "Enter the login and the password." },
  "identity.samples": { vi: "Tài khoản mẫu", en: "Sample accounts" },
  "identity.samplesLead": {
    vi: "Đây là số liệu minh họa. Chọn một tài khoản mẫu để xem theo vai trò đó; mật khẩu chung là",
    en: "This is illustrative data. Choose a sample account to see it in that role; they share the password",
  },
  "identity.passwordTitle": { vi: "Đổi mật khẩu", en: "Change the password" },
  "identity.passwordMust": {
    vi: "Mật khẩu được cấp chỉ dùng một lần. Hãy đặt mật khẩu của riêng bạn.",
    en: "The password you were given works once. Set one of your own.",
  },
  "identity.current": { vi: "Mật khẩu hiện tại", en: "Present password" },
  "identity.next": { vi: "Mật khẩu mới", en: "New password" },
  "identity.repeat": { vi: "Nhập lại mật khẩu mới", en: "New password again" },
  "identity.differ": {
    vi: "Hai lần nhập mật khẩu mới không giống nhau.",
    en: "The two new passwords differ.",
  },
  "identity.savePassword": { vi: "Đổi mật khẩu", en: "Change the password" },
  "identity.passwordChanged": { vi: "Đã đổi mật khẩu.", en: "The password has been changed." },
} as const satisfies Messages;
