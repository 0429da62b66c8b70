import type { Messages } from "../../i18n/words.js";

export const adminMessages = {
  "admin.title": { vi: "Quản trị", en: "Administration" },
  "admin.lead": {
    vi: "Tài khoản, vai trò, cơ quan có thẩm quyền, thời hạn và nhật ký; không mở hồ sơ công việc",
    en: "Accounts, roles, competent bodies, terms and the log; no records of the work",
  },
  "admin.accounts": { vi: "Tài khoản", en: "Accounts" },
  "admin.bodies": { vi: "Cơ quan có thẩm quyền", en: "Competent bodies" },
  "admin.terms": { vi: "Thời hạn xử lý trách nhiệm", en: "Terms of measures" },
  "admin.log": { vi: "Nhật ký", en: "Log" },
  "admin.toRules": { vi: "Quy định về sinh hoạt", en: "Rules about meetings" },
  "admin.toImport": { vi: "Nhập dữ liệu", en: "Import" },
  "admin.notYours": { vi: "Trang này dành cho quản trị viên", en: "This page is for administrators" },
  "admin.notYoursWords": {
    vi: "Tài khoản của bạn không giữ vai trò quản trị.",
    en: "Your account does not hold the role of an administrator.",
  },
  "admin.more": { vi: "Xem thêm", en: "Show more" },
  "admin.save": { vi: "Lưu", en: "Save" },
  "admin.clear": { vi: "Bỏ lọc", en: "Clear the filter" },
  "admin.findCell": { vi: "Tìm chi bộ", en: "Find a cell" },
  "admin.findCellHint": { vi: "Gõ mã hoặc tên chi bộ", en: "Its code or name" },
  "admin.cell": { vi: "Chi bộ", en: "Cell" },
  "admin.findAccount": { vi: "Tìm tài khoản", en: "Find an account" },
  "admin.findAccountHint": { vi: "Gõ tên đăng nhập hoặc họ tên", en: "Its login or name" },
  "admin.account": { vi: "Tài khoản", en: "Account" },
  "admin.findPerson": { vi: "Tìm người", en: "Find a person" },
  "admin.findPersonHint": {
    vi: "Gõ ít nhất hai ký tự của họ tên, mã hoặc tên chi bộ",
    en: "Two characters at least of the name, or of the cell's code or name",
  },
  "admin.person": { vi: "Người", en: "Person" },
  "admin.foundNone": { vi: "Không tìm thấy. Thử cách viết khác.", en: "Nothing found. Try other words." },
} as const satisfies Messages;
