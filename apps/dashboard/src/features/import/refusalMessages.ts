import type { Messages } from "../../i18n/words.js";

/** Why a file as a whole is not read, and what to do about it. */
export const refusalMessages = {
  "import.refusal.NOT_A_TABLE": {
    vi: "Tệp không phải bảng tính (.xlsx) hay bảng văn bản (.csv).",
    en: "It is neither a workbook (.xlsx) nor a text table (.csv).",
  },
  "import.refusal.OLD_EXCEL": {
    vi: "Tệp là bảng tính kiểu cũ hoặc có mật khẩu. Hãy lưu lại thành .xlsx không mật khẩu.",
    en: "It is an old or a protected workbook. Save it as .xlsx without a password.",
  },
  "import.refusal.DAMAGED": {
    vi: "Tệp bị hỏng hoặc thiếu phần cuối. Hãy mở bằng chương trình bảng tính rồi lưu lại.",
    en: "It is damaged or cut off. Open it in a spreadsheet program and save it again.",
  },
  "import.refusal.ENCRYPTED": {
    vi: "Tệp bị mã hóa. Hãy lưu lại không mật khẩu.",
    en: "It is encrypted. Save it without a password.",
  },
  "import.refusal.WRONG_ENCODING": {
    vi: "Tệp không ở dạng UTF-8. Hãy lưu thành “CSV UTF-8”.",
    en: "It is not UTF-8. Save it as “CSV UTF-8”.",
  },
  "import.refusal.ENTITIES": {
    vi: "Tệp có khai báo mà chương trình bảng tính không tạo ra.",
    en: "It defines entities, which no spreadsheet program writes.",
  },
  "import.refusal.DUPLICATE_PART": {
    vi: "Tệp có hai phần trùng tên.",
    en: "It holds two parts of one name.",
  },
  "import.refusal.EXPANDS_TOO_MUCH": {
    vi: "Tệp bung ra lớn hơn một sổ có thể có.",
    en: "It expands to more than a register can hold.",
  },
  "import.refusal.TOO_LARGE": {
    vi: "Tệp quá lớn. Hãy chia thành nhiều tệp.",
    en: "It is too large. Split it into several files.",
  },
  "import.refusal.TOO_MANY_ROWS": {
    vi: "Tệp có nhiều dòng hơn mức nhập được một lần. Hãy chia ra.",
    en: "It has more rows than can be imported at once. Split it.",
  },
  "import.refusal.TOO_MANY_COLUMNS": {
    vi: "Tệp có giá trị nằm quá xa bên phải mọi bảng. Hãy xóa các cột thừa.",
    en: "It has values far to the right of any table. Remove the stray columns.",
  },
  "import.refusal.TOO_MANY_SHEETS": { vi: "Tệp có quá nhiều trang tính.", en: "It has too many sheets." },
  "import.refusal.TEXT_TOO_LONG": {
    vi: "Tệp có nội dung dài hơn một ô có thể chứa.",
    en: "It holds a text longer than a cell can be.",
  },
  "import.refusal.TOO_SLOW": {
    vi: "Đọc tệp quá lâu. Hãy chia thành nhiều tệp.",
    en: "It took too long to read. Split it into several files.",
  },
  "import.refusal.TOO_MUCH_MEMORY": {
    vi: "Đọc tệp tốn quá nhiều bộ nhớ. Hãy chia thành nhiều tệp.",
    en: "It took too much memory to read. Split it into several files.",
  },
} as const satisfies Messages;
