import type { Messages } from "../i18n/words.js";

export const uiMessages = {
  "form.fill": { vi: "Điền “{field}”.", en: "Fill in “{field}”." },
  "form.unfit": { vi: "Xem lại “{field}”.", en: "Look at “{field}” again." },
  "form.between": { vi: "“{field}”: từ {least} đến {most}.", en: "“{field}”: {least} to {most}." },
  "form.because": { vi: "“{field}”: {why}", en: "“{field}”: {why}" },
  "form.lacks": {
    vi: "Còn nội dung bắt buộc chưa điền hoặc chưa hợp lệ.",
    en: "Something that is needed is missing or not valid.",
  },
  "day.shape": { vi: "ngày/tháng/năm", en: "dd/mm/yyyy" },
  "day.unreadable": {
    vi: "Ghi ngày/tháng/năm, ví dụ 05/03/2020.",
    en: "Write day/month/year, as in 05/03/2020.",
  },
  "day.early": { vi: "Sớm nhất là ngày {day}.", en: "{day} at the earliest." },
  "day.late": { vi: "Muộn nhất là ngày {day}.", en: "{day} at the latest." },
  "day.open": { vi: "Chọn trên lịch", en: "Choose from a calendar" },
  "day.before": { vi: "Tháng trước", en: "The month before" },
  "day.after": { vi: "Tháng sau", en: "The month after" },
  "day.weekdays": { vi: "T2,T3,T4,T5,T6,T7,CN", en: "Mo,Tu,We,Th,Fr,Sa,Su" },
  "files.choose": { vi: "Chọn tệp", en: "Choose files" },
  "files.none": { vi: "Chưa chọn tệp nào", en: "No file chosen" },
  "files.drop": { vi: "Bỏ tệp {name}", en: "Remove {name}" },
  "files.taken": {
    vi: "Nhận PDF, JPG, PNG, DOCX, XLSX, TXT; mỗi tệp nhiều nhất {most} MB.",
    en: "PDF, JPG, PNG, DOCX, XLSX and TXT are taken, each of {most} MB at most.",
  },
  "files.empty": { vi: "Tệp “{name}” không có nội dung.", en: "“{name}” is empty." },
  "files.large": {
    vi: "Tệp “{name}” nặng hơn {most} MB.",
    en: "“{name}” is larger than {most} MB.",
  },
  "files.kind": {
    vi: "Không nhận tệp “{name}”: nội dung không đúng loại PDF, JPG, PNG, DOCX, XLSX hoặc TXT, hoặc có phần không an toàn.",
    en: "“{name}” was refused: it is not a PDF, JPG, PNG, DOCX, XLSX or TXT file, or holds something unsafe.",
  },
} as const satisfies Messages;
