import type { Messages } from "./words.js";

export const commonMessages = {
  "common.product": { vi: "Nền Nếp", en: "Nền Nếp" },
  "common.demonstration": { vi: "Số liệu minh họa", en: "Illustrative data" },
  "common.demonstrationLong": {
    vi: "Số liệu minh họa, không phải số liệu thật",
    en: "Illustrative data, not real figures",
  },
  "common.otherDocument": { vi: "Văn bản khác, ghi bằng lời", en: "Another document, in words" },
  "common.documentNumber": { vi: "Số, ký hiệu văn bản", en: "Number of the document" },
  "common.retry": { vi: "Thử lại", en: "Try again" },
  "common.close": { vi: "Đóng", en: "Close" },
  "common.cancel": { vi: "Hủy", en: "Cancel" },
  "common.evaluatorOf": { vi: "{kind}: {name}", en: "{kind}: {name}" },
  "common.criterionRevised": { vi: "tiêu chí đã được điều chỉnh", en: "criterion revised since" },
  "common.none": { vi: "không có", en: "none" },
  "common.noValue": { vi: "chưa có", en: "none yet" },
  "common.loading": { vi: "Đang tải số liệu", en: "Loading" },
  "common.cells": { vi: "{count} chi bộ", en: "{count, plural, one {# cell} other {# cells}}" },
  "common.evaluations": {
    vi: "{count} lượt đánh giá",
    en: "{count, plural, one {# evaluation} other {# evaluations}}",
  },
  "common.basis": {
    vi: "{evaluations} lượt đánh giá · {cells} chi bộ",
    en: "{evaluations, plural, one {# evaluation} other {# evaluations}} · {cells, plural, one {# cell} other {# cells}}",
  },
  "common.basisShort": {
    vi: "{evaluations} lượt · {cells} chi bộ",
    en: "{evaluations, plural, one {# evaluation} other {# evaluations}} · {cells, plural, one {# cell} other {# cells}}",
  },
  "common.presentOf": {
    vi: "{present}/{expected} dự ({share}){exempt, plural, =0 {} other {, miễn #}}",
    en: "{present} of {expected} present ({share}){exempt, plural, =0 {} other {, # exempt}}",
  },
  "common.insufficient": { vi: "chưa đủ số liệu để kết luận", en: "not enough data to conclude" },
  "common.inProgress": { vi: "chưa hết kỳ", en: "period not over" },
  "common.loadFailed": { vi: "Chưa tải được số liệu", en: "The figures could not be loaded" },
  "common.showingOlder": {
    vi: "Mất kết nối lúc {now}. Số đang hiện là của {last}.",
    en: "Connection lost at {now}. The figures shown are from {last}.",
  },
  "common.failedAt": { vi: "Mất kết nối lúc {now}.", en: "Connection lost at {now}." },
  "common.pageParts": { vi: "Các phần của trang", en: "Parts of the page" },
  "common.breadcrumb": { vi: "Đường dẫn", en: "Breadcrumb" },
} as const satisfies Messages;

/** What is said for every reason an error may carry. */
export const reasonMessages = {
  "reason.SIGN_IN_NEEDED": { vi: "Cần đăng nhập để xem.", en: "Sign in to see this." },
  "reason.WRONG_CREDENTIALS": {
    vi: "Tên đăng nhập hoặc mật khẩu không đúng.",
    en: "The login or the password is not right.",
  },
  "reason.TOKEN_ENDED": {
    vi: "Mã truy cập không có, đã hết hạn hoặc đã bị thu hồi.",
    en: "The token is not known, has expired or was revoked.",
  },
  "reason.SESSION_ENDED": {
    vi: "Phiên làm việc đã hết. Hãy đăng nhập lại.",
    en: "The session has ended. Sign in again.",
  },
  "reason.NOT_ALLOWED": {
    vi: "Tài khoản này không có quyền thực hiện việc này.",
    en: "This account may not do that.",
  },
  "reason.STORED_OPERATIONS_ONLY": {
    vi: "Tài khoản này chỉ được dùng các trang có sẵn.",
    en: "This account may only use the pages provided.",
  },
  "reason.CROSS_SITE": {
    vi: "Yêu cầu đến từ trang khác nên bị từ chối.",
    en: "The request came from another site and was refused.",
  },
  "reason.SECOND_ADMINISTRATOR_NEEDED": {
    vi: "Cần người quản trị thứ hai xác nhận.",
    en: "A second administrator has to confirm this.",
  },
  "reason.BEYOND_OWN_PART": {
    vi: "Tài khoản còn có vai trò hoặc là của người ngoài phạm vi đồng chí quản trị. Hãy đề nghị người quản trị cấp trên thực hiện.",
    en: "The account has a role or a person beyond the part you administer. Ask an administrator above you.",
  },
  "reason.LAST_ADMINISTRATOR": {
    vi: "Sau việc này sẽ không còn ai quản trị phần mà tài khoản đang quản trị. Hãy giao vai trò quản trị cho người khác trước.",
    en: "Nobody would then administer what this account does. Give the role of administrator to somebody else first.",
  },
  "reason.OWN_RECORD": {
    vi: "Không tự kiểm tra đối chiếu số liệu do mình ghi hoặc của chi bộ mình.",
    en: "Nobody cross-checks a record of their own or of their own cell.",
  },
  "reason.SETTLED_ABOVE": {
    vi: "Cấp trên đã ghi nhận hoặc đã kiểm tra đối chiếu. Hãy đề nghị cấp trên đính chính.",
    en: "Others wrote or checked this record. Ask them to correct it.",
  },
  "reason.NOT_FOUND": {
    vi: "Không tìm thấy, hoặc tài khoản này không được xem.",
    en: "Not found, or this account may not see it.",
  },
  "reason.INVALID_VALUE": { vi: "Có giá trị không hợp lệ.", en: "A value is not valid." },
  "reason.SYNTAX": { vi: "Câu truy vấn sai cú pháp.", en: "The query has a mistake in its syntax." },
  "reason.INVALID_DAY": { vi: "Ngày không hợp lệ.", en: "The day is not valid." },
  "reason.INVALID_CURSOR": {
    vi: "Danh sách đã thay đổi. Hãy tải lại trang.",
    en: "The list has changed. Load the page again.",
  },
  "reason.PAGE_SIZE": { vi: "Mỗi lần chỉ xem được từ 1 đến 100 dòng.", en: "A page holds 1 to 100 rows." },
  "reason.TEXT_TOO_LONG": { vi: "Nội dung quá dài.", en: "The text is too long." },
  "reason.PASSWORD_TOO_WEAK": { vi: "Mật khẩu chưa đủ mạnh.", en: "The password is too weak." },
  "reason.LOGIN_TAKEN": { vi: "Tên đăng nhập đã có người dùng.", en: "The login is taken." },
  "reason.GRANT_SCOPE": {
    vi: "Phạm vi được giao không phù hợp với vai trò.",
    en: "The scope of the grant does not suit the role.",
  },
  "reason.TIME_KEY_NEEDED": {
    vi: "Muốn so sánh phải nhóm theo thời gian.",
    en: "A comparison needs a time key.",
  },
  "reason.NOT_CONNECTED": {
    vi: "Các bên chấm không có đủ chi bộ chấm chung nên không so sánh được độ chặt.",
    en: "The evaluators share too few cells for their severity to be compared.",
  },
  "reason.NOT_COMPARABLE": {
    vi: "Các điểm này không so sánh được với nhau. Hãy chọn một loại người đánh giá hoặc một bảng chấm.",
    en: "These scores are not comparable. Choose one kind of evaluator or one score sheet.",
  },
  "reason.UNKNOWN_KEY": { vi: "Có khóa không tồn tại.", en: "A key is unknown." },
  "reason.FILE_NOT_READABLE": { vi: "Không đọc được tệp.", en: "The file cannot be read." },
  "reason.FILE_REFUSED": { vi: "Tệp bị từ chối vì lý do an toàn.", en: "The file was refused for safety." },
  "reason.FILE_HAS_ERRORS": {
    vi: "Tệp còn lỗi; chưa ghi dòng nào.",
    en: "The file has errors; nothing was written.",
  },
  "reason.PURPOSE_NEEDED": {
    vi: "Kết quả có họ tên người. Hãy ghi mục đích sử dụng trước khi xuất.",
    en: "The result holds names of persons. Say what they are for before exporting.",
  },
  "reason.CODE_TAKEN": { vi: "Mã đã được dùng.", en: "The code is taken." },
  "reason.MARK_OUT_OF_RANGE": {
    vi: "Điểm không thuộc các mức của tiêu chí.",
    en: "The mark is none of the criterion's steps.",
  },
  "reason.MARKS_OPEN": {
    vi: "Còn tiêu chí chưa chấm. Điểm chưa chấm không phải là điểm 0.",
    en: "Some criteria have no mark yet. A mark never given is not zero.",
  },
  "reason.OWN_CELL": {
    vi: "Không ai đánh giá chi bộ của chính mình thay cấp trên hoặc đoàn công tác.",
    en: "Nobody evaluates their own cell for a superior or a delegation.",
  },
  "reason.OWN_CASE": {
    vi: "Không ai quyết định về việc liên quan đến chính mình hoặc chi ủy của mình.",
    en: "Nobody decides on what concerns themselves or their own cell committee.",
  },
  "reason.FLAG_NOT_EXPLAINED": {
    vi: "Chưa hết thời hạn giải trình, chưa thể đưa vào hồ sơ.",
    en: "The days to explain are not over; it cannot be used yet.",
  },
  "reason.NOT_IN_POST": {
    vi: "Người này không giữ chức vụ trong toàn bộ thời gian của các sự việc đã nêu.",
    en: "The person did not hold the post through all that the case rests on.",
  },
  "reason.NOT_COMPETENT": {
    vi: "Cơ quan này không có thẩm quyền quyết định hình thức đó.",
    en: "This body does not decide on that form.",
  },
  "reason.LIMITATION_PASSED": {
    vi: "Đã hết thời hiệu đối với hình thức này.",
    en: "What it rests on is too long ago for this form.",
  },
  "reason.NOT_CARRIED": {
    vi: "Không đủ số thành viên dự họp hoặc số người tán thành theo quy định.",
    en: "Too few members were present, or too few voted in favour.",
  },
  "reason.HEAVIER_FORM": {
    vi: "Hình thức nặng hơn phải được đề xuất và thông báo riêng.",
    en: "A heavier form needs a proposal and a notice of its own.",
  },
  "reason.SAME_ACT": {
    vi: "Đã có hồ sơ xem xét chính sự việc này; mỗi sự việc chỉ xem xét một lần.",
    en: "There is a case on one of these facts already; each leads to one form only.",
  },
  "reason.WINDOW_OPEN": {
    vi: "Chưa hết thời hạn giải trình.",
    en: "The subject can still answer.",
  },
  "reason.HEARING_NEEDED": {
    vi: "Người được xem xét đã đề nghị trình bày trực tiếp; cần nghe trước khi quyết định.",
    en: "The subject asked to be heard; the hearing comes before the decision.",
  },
  "reason.APPEAL_TOO_LATE": {
    vi: "Đã hết thời hạn khiếu nại.",
    en: "The days to appeal have gone by.",
  },
  "reason.POST_OVERLAPS": {
    vi: "Thời gian giữ chức trùng với người khác.",
    en: "The tenure overlaps another one.",
  },
  "reason.MONTH_NOT_OVER": {
    vi: "Chưa hết tháng nên chưa báo cáo là không tổ chức được.",
    en: "The month is not over, so it cannot be declared not held.",
  },
  "reason.RULE_TOO_EARLY": {
    vi: "Quy định mới phải có hiệu lực từ hôm nay trở đi, sau mọi quy định trước và sau các buổi đã ghi sổ.",
    en: "A new rule comes into force today or later, after all others and after every meeting recorded.",
  },
  "reason.TREE_CIRCLE": {
    vi: "Cấp ủy không thể trực thuộc chính mình.",
    en: "A committee cannot be under itself.",
  },
  "reason.OWNER_NEEDED": {
    vi: "Chưa có người để giao việc. Hãy chọn người phụ trách.",
    en: "Nobody is there to own it. Choose an owner.",
  },
  "reason.OBSERVATION_NEEDED": {
    vi: "Việc khắc phục chỉ kết thúc khi có lần đánh giá hoặc tháng sinh hoạt về sau cho thấy kết quả, hoặc nêu rõ lý do.",
    en: "A rectification is closed by a later evaluation or month that shows its effect, or with a stated reason.",
  },
  "reason.OWN_WORK": {
    vi: "Không ai tự xác nhận việc của chính mình.",
    en: "Nobody verifies their own work.",
  },
  "reason.STALE_VERSION": {
    vi: "Người khác vừa sửa. Hãy tải lại rồi sửa tiếp.",
    en: "Somebody else has just changed this. Load it again first.",
  },
  "reason.ALREADY_EXISTS": { vi: "Đã có rồi.", en: "It already exists." },
  "reason.ALREADY_RECORDED": {
    vi: "Ngày, tháng này đã được ghi sổ. Hãy mở bản ghi đó để xem hoặc đính chính.",
    en: "This is recorded already. Open that record to see or correct it.",
  },
  "reason.MONTH_HELD": {
    vi: "Tháng này đã ghi một buổi sinh hoạt thường kỳ.",
    en: "A regular meeting of this month is recorded.",
  },
  "reason.KEY_REUSED": {
    vi: "Yêu cầu này đã được gửi với nội dung khác.",
    en: "This request was sent before with other content.",
  },
  "reason.LATER_WORK_RESTS_ON_IT": {
    vi: "Không thể hoàn tác vì có nội dung về sau dựa vào đây.",
    en: "It cannot be undone: later work rests on it.",
  },
  "reason.WRONG_STATE": {
    vi: "Trạng thái hiện tại không cho phép làm việc này.",
    en: "The present state does not allow this.",
  },
  "reason.QUOTAS_OVER_SEATS": {
    vi: "Các chỉ tiêu tối thiểu cộng lại nhiều hơn số chỗ của lớp.",
    en: "The quotas together ask for more than the seats of the course.",
  },
  "reason.MEMBERS_UNLIKELY": {
    vi: "Số đảng viên lệch nhiều so với số đã biết của chi bộ; kiểm tra lại, hoặc nêu lý do.",
    en: "The counts are far from the cell’s known membership; check them, or state why.",
  },
  "reason.EVENT_WITHOUT_DAY": {
    vi: "Chưa xếp ngày tổ chức và mời dự.",
    en: "It has no day yet; set the day and invite first.",
  },
  "reason.EVENT_NOT_HELD_YET": {
    vi: "Chưa đến ngày tổ chức.",
    en: "It is not held yet.",
  },
  "reason.ATTENDANCE_NEEDED": {
    vi: "Chưa ghi nhận chi bộ nào đã dự.",
    en: "Nobody has recorded which invited cells attended.",
  },
  "reason.ATTENDANCE_LOST": {
    vi: "Thay đổi này làm mất kết quả ghi nhận dự đã lưu; cần xác nhận trước.",
    en: "This loses recorded attendance; confirm that first.",
  },
  "reason.QUERY_TOO_COSTLY": {
    vi: "Yêu cầu quá nặng. Hãy thu hẹp kỳ hoặc phạm vi.",
    en: "The request is too costly. Narrow the period or the scope.",
  },
  "reason.QUERY_NOT_VALID": {
    vi: "Truy vấn có chỗ không chạy được, ví dụ trường không có trong từ điển dữ liệu. Hãy sửa chỗ được gạch chân rồi lưu lại.",
    en: "The query cannot be run, for example because a field does not exist. Mend what is underlined, then save again.",
  },
  "reason.QUERY_TOO_LARGE": { vi: "Yêu cầu quá lớn.", en: "The request is too large." },
  "reason.TIME_LIMIT": {
    vi: "Quá thời gian cho phép. Hãy thu hẹp kỳ hoặc phạm vi.",
    en: "It took too long. Narrow the period or the scope.",
  },
  "reason.TOO_MANY_ATTEMPTS": {
    vi: "Thử quá nhiều lần. Hãy đợi ít phút.",
    en: "Too many attempts. Wait a few minutes.",
  },
  "reason.BUSY": {
    vi: "Máy chủ đang bận. Hãy thử lại sau giây lát.",
    en: "The server is busy. Try again shortly.",
  },
  "reason.DATABASE_UNAVAILABLE": {
    vi: "Cơ sở dữ liệu tạm thời không sử dụng được. Hãy thử lại sau giây lát; nếu vẫn không được, báo người quản trị hệ thống.",
    en: "The database cannot be used now. Try again shortly; if it lasts, tell whoever runs the server.",
  },
  "reason.INTERNAL": { vi: "Máy chủ gặp sự cố.", en: "Something went wrong on the server." },
  "reason.OFFLINE": { vi: "Không kết nối được máy chủ.", en: "The server cannot be reached." },
} as const satisfies Messages;
