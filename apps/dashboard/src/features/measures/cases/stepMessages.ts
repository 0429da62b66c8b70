import type { Messages } from "../../../i18n/words.js";

export const stepMessages = {
  "cases.send": { vi: "Ghi nhận", en: "Record" },
  "cases.sendOwn": { vi: "Gửi", en: "Send" },
  "cases.choose": { vi: "Chọn…", en: "Choose…" },
  "cases.stale": {
    vi: "Hồ sơ vừa được người khác cập nhật và đã đọc lại. Hãy kiểm tra rồi gửi lại.",
    en: "Somebody changed this case meanwhile; it was read again. Check it and send again.",
  },
  "cases.atField": {
    vi: "Chưa ghi nhận được: hãy xem lại ô được đánh dấu.",
    en: "It was not recorded: look at the field that is marked.",
  },
  "cases.field.on": { vi: "Ngày thực hiện", en: "Day" },
  "cases.field.proof": { vi: "Cách xác nhận đã nhận thông báo", en: "Proof that the notice arrived" },
  "cases.field.form": { vi: "Hình thức giải trình", en: "How it was said" },
  "cases.field.hearing": {
    vi: "Đề nghị được trình bày trực tiếp",
    en: "Asks to be heard before the decision",
  },
  "cases.field.files": {
    vi: "Tài liệu kèm theo (không bắt buộc, nhiều nhất 10 tệp)",
    en: "Files (optional, 10 at most)",
  },
  "cases.field.decision": { vi: "Quyết định", en: "Decision" },
  "cases.field.outcome": { vi: "Kết quả giải quyết", en: "Outcome" },
  "cases.field.kind": { vi: "Hình thức nhẹ hơn", en: "The lighter form" },
  "cases.field.bodyId": { vi: "Cơ quan giải quyết khiếu nại", en: "The appeal body" },
  "cases.field.documentNumber": { vi: "Số văn bản", en: "Document number" },
  "cases.field.documentDay": { vi: "Ngày văn bản", en: "Document day" },
  "cases.field.present": { vi: "Có mặt", en: "Present" },
  "cases.field.inFavour": { vi: "Tán thành", en: "In favour" },
  "cases.field.against": { vi: "Không tán thành", en: "Against" },
  "cases.field.remedyBy": { vi: "Thời hạn khắc phục", en: "To be put right by" },
  "cases.field.presentHint": {
    vi: "Cơ quan có {members} thành viên, cần ít nhất {quorum} người dự; hình thức kỷ luật cần quá nửa tổng số thành viên tán thành.",
    en: "The body has {members} members and needs {quorum} present; discipline takes more than half of all members.",
  },
  "cases.field.remedyHint": {
    vi: "Đến ngày này {side} báo cáo kết quả.",
    en: "By then {side} reports back.",
  },
  "cases.words.WITHDRAW": { vi: "Lý do rút đề xuất", en: "Why it is withdrawn" },
  "cases.words.NOTIFY": { vi: "Ghi chú", en: "Note" },
  "cases.words.RESPOND": { vi: "Nội dung giải trình", en: "The answer" },
  "cases.words.LAPSE": { vi: "Ghi chú", en: "Note" },
  "cases.words.HEAR": { vi: "Nội dung trình bày", en: "What was said" },
  "cases.words.DECIDE": { vi: "Lý do quyết định", en: "Reasons" },
  "cases.words.ANNOUNCE": { vi: "Ghi chú", en: "Note" },
  "cases.words.REPORT": { vi: "Kết quả khắc phục", en: "What was put right" },
  "cases.words.VERIFY": { vi: "Nội dung xác nhận", en: "What was verified" },
  "cases.words.LIFT": { vi: "Ghi chú", en: "Note" },
  "cases.words.DEFER": { vi: "Ghi chú", en: "Note" },
  "cases.words.SUSPEND": { vi: "Lý do tạm đình chỉ", en: "Why it is suspended" },
  "cases.words.RESUME": { vi: "Ghi chú", en: "Note" },
  "cases.words.APPEAL": { vi: "Nội dung khiếu nại", en: "The appeal" },
  "cases.words.DECIDE_APPEAL": { vi: "Lý do", en: "Reasons" },
  "cases.words.ANNUL": { vi: "Lý do và việc khôi phục", en: "Why, and what restores the subject" },
  "cases.about.WITHDRAW": {
    vi: "Hồ sơ kết thúc; các mục làm căn cứ trở lại danh sách cần xem xét.",
    en: "The case ends; the flags it rested on are given back.",
  },
  "cases.about.NOTIFY": {
    vi: "Từ ngày này người được xem xét có thời gian để giải trình.",
    en: "From this day on the person concerned has the days to answer.",
  },
  "cases.about.RESPOND": {
    vi: "Giải trình là quyền, không phải hình thức xử lý. Có thể giải trình nhiều lần đến khi có quyết định.",
    en: "Answering is a right, not a measure. It can be answered again until the decision.",
  },
  "cases.about.LAPSE": {
    vi: "Đã hết thời gian giải trình. Không giải trình không có nghĩa là thừa nhận; giải trình muộn vẫn được xem xét.",
    en: "The days to answer are over. Silence is no admission; a late answer still counts.",
  },
  "cases.about.HEAR": {
    vi: "Ghi lại nội dung người được xem xét trình bày trực tiếp.",
    en: "What the person concerned said when they were heard.",
  },
  "cases.about.DECIDE": {
    vi: "Ghi quyết định của cơ quan có thẩm quyền; kết quả biểu quyết chỉ ghi tổng số.",
    en: "What the competent body decided; votes are totals only.",
  },
  "cases.about.ANNOUNCE": {
    vi: "Quyết định có hiệu lực từ ngày công bố.",
    en: "The decision holds from the day it is announced.",
  },
  "cases.about.REPORT": { vi: "Báo cáo việc đã khắc phục.", en: "Report what was put right." },
  "cases.about.VERIFY": {
    vi: "Xác nhận nội dung yêu cầu đã được khắc phục.",
    en: "What was asked for has been done.",
  },
  "cases.about.LIFT": {
    vi: "Hồ sơ kết thúc; hình thức không còn hiệu lực.",
    en: "The case ends; the form holds no more.",
  },
  "cases.about.DEFER": {
    vi: "Tạm hoãn xem xét; lý do không ghi chi tiết. Thời gian giải trình còn lại được giữ nguyên.",
    en: "It is deferred; the reason is not recorded in detail. What is left of the days to answer is kept.",
  },
  "cases.about.SUSPEND": {
    vi: "Tạm ngừng thi hành quyết định đã công bố.",
    en: "The decision that was announced is suspended.",
  },
  "cases.about.RESUME": { vi: "Tiếp tục xem xét hoặc thi hành.", en: "It is taken up again." },
  "cases.about.APPEAL": {
    vi: "Khiếu nại là quyền của người được xem xét; quyết định vẫn có hiệu lực trong khi chờ giải quyết.",
    en: "Appealing is a right; the decision holds meanwhile.",
  },
  "cases.about.DECIDE_APPEAL": {
    vi: "Ghi kết quả giải quyết của cơ quan khác với cơ quan đã quyết định.",
    en: "What another body than the first decided.",
  },
  "cases.about.ANNUL": {
    vi: "Quyết định không đúng được hủy bỏ và không còn tính ở bất kỳ số liệu nào.",
    en: "A wrongful decision is annulled and counts nowhere any more.",
  },
} as const satisfies Messages;
