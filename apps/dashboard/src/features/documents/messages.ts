import type { Messages } from "../../i18n/words.js";

export const documentsMessages = {
  "documents.title": { vi: "Văn bản", en: "Documents" },
  "documents.lead": {
    vi: "Kế hoạch, hướng dẫn, thông báo và văn bản chỉ đạo làm căn cứ cho công việc. Kế hoạch sinh hoạt điểm lập trên hệ thống, kể cả đã duyệt, xem ở trang Sinh hoạt điểm.",
    en: "Plans, guidelines, notices and directives that the work rests on. Plans of model meetings drawn up here, approved ones too, stand on the page Model meetings.",
  },
  "documents.record": { vi: "Ghi văn bản", en: "Record a document" },
  "documents.search": { vi: "Tìm số, trích yếu, nơi ban hành", en: "Number, subject or issuer" },
  "documents.kind": { vi: "Loại văn bản", en: "Kind" },
  "documents.allKinds": { vi: "Mọi loại", en: "Every kind" },
  "documents.showAll": { vi: "Xem mọi văn bản", en: "Show all documents" },
  "documents.count": {
    vi: "{count} văn bản",
    en: "{count, plural, one {# document} other {# documents}}",
  },
  "documents.of": { vi: "Ngày {day}, {issuer}", en: "{day}, {issuer}" },
  "documents.edit": { vi: "Sửa", en: "Correct" },
  "documents.editOne": { vi: "Sửa {number}", en: "Correct {number}" },
  "documents.none": { vi: "Chưa ghi văn bản nào", en: "No document is recorded yet" },
  "documents.noneWords": {
    vi: "Văn bản được ghi tại đây thì kế hoạch, việc sau kết luận và báo hoãn sinh hoạt dẫn chiếu được.",
    en: "What is recorded here can be cited by plans, actions and postponements.",
  },
  "documents.noneFound": { vi: "Không có văn bản nào khớp", en: "No document matches" },
  "documents.noneFoundWords": {
    vi: "Thử từ khác, hoặc chọn mọi loại văn bản.",
    en: "Try other words, or every kind.",
  },
  "documents.more": { vi: "Xem thêm văn bản", en: "Show more" },
  "documents.newTitle": { vi: "Ghi văn bản", en: "Record a document" },
  "documents.editTitle": { vi: "Sửa văn bản đã ghi", en: "Correct a document" },
  "documents.save": { vi: "Lưu", en: "Save" },
  "documents.number": { vi: "Số và ký hiệu", en: "Number and sign" },
  "documents.issuedOn": { vi: "Ngày ban hành", en: "Day of issue" },
  "documents.issuer": { vi: "Nơi ban hành", en: "Issuer" },
  "documents.about": { vi: "Trích yếu", en: "What it is about" },
  "documents.note": { vi: "Ghi chú", en: "Note" },
} as const satisfies Messages;
