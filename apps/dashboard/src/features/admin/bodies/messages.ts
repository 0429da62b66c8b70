import type { Messages } from "../../../i18n/words.js";

export const bodiesMessages = {
  "bodies.lead": {
    vi: "Cơ quan quyết định về xử lý trách nhiệm, số thành viên, và ai thay mặt cơ quan ghi quyết định",
    en: "Bodies that decide on measures, how many members they have, and who acts for them",
  },
  "bodies.new": { vi: "Thêm cơ quan", en: "Add a body" },
  "bodies.edit": { vi: "Sửa", en: "Change" },
  "bodies.editOne": { vi: "Sửa {name}", en: "Change {name}" },
  "bodies.editTitle": { vi: "Sửa {name}", en: "Change {name}" },
  "bodies.none": { vi: "Chưa có cơ quan nào", en: "There are no bodies yet" },
  "bodies.noneWords": {
    vi: "Phải có cơ quan có thẩm quyền thì mới đề xuất xem xét trách nhiệm được.",
    en: "A measure can be proposed once there is a body that decides on it.",
  },
  "bodies.kind": { vi: "Loại cơ quan", en: "Kind" },
  "bodies.name": { vi: "Tên cơ quan", en: "Name" },
  "bodies.committee": { vi: "Thuộc cấp ủy", en: "Of the committee" },
  "bodies.seats": { vi: "Số thành viên", en: "Members" },
  "bodies.quorum": { vi: "Số thành viên phải có mặt", en: "Members who must be present" },
  "bodies.working": { vi: "Đang hoạt động", en: "Working" },
  "bodies.closed": { vi: "Đã ngừng", en: "Closed" },
  "bodies.close": { vi: "Ngừng hoạt động từ hôm nay", en: "Closed from today on" },
  "bodies.closeHint": {
    vi: "Cơ quan đã ngừng không nhận hồ sơ mới; hồ sơ trước đây giữ nguyên.",
    en: "A closed body takes no new case; earlier ones stay.",
  },
  "bodies.closedOn": { vi: "Ngừng từ {day}", en: "Closed since {day}" },
  "bodies.figures": {
    vi: "{seats} thành viên, ít nhất {quorum} người có mặt khi quyết định",
    en: "{seats, plural, one {# member} other {# members}}, {quorum} present at least when it decides",
  },
  "bodies.acting": { vi: "Thay mặt cơ quan", en: "Who acts for it" },
  "bodies.nobody": {
    vi: "Chưa có ai. Cơ quan chưa ghi quyết định được.",
    en: "Nobody yet: it cannot decide.",
  },
  "bodies.member": { vi: "thành viên", en: "member" },
  "bodies.recorder": { vi: "người ghi", en: "recorder" },
  "bodies.fromDay": { vi: "từ {from}", en: "from {from}" },
  "bodies.between": { vi: "từ {from} đến hết {until}", en: "from {from} through {until}" },
  "bodies.seat": { vi: "Thêm người", en: "Add somebody" },
  "bodies.seatOne": { vi: "Thêm người thay mặt {name}", en: "Add somebody who acts for {name}" },
  "bodies.seatTitle": { vi: "Ai thay mặt {name}?", en: "Who acts for {name}?" },
  "bodies.seatWords": {
    vi: "Tài khoản chỉ ghi quyết định được khi còn giữ vai trò Ban Thường vụ, Ban Tổ chức, Ủy ban Kiểm tra hoặc cấp ủy viên theo dõi đối với chi bộ được xem xét. Không ai tự ghi mình vào cơ quan.",
    en: "It can act only while it holds a role of the standing committee, the organisers, the inspection commission or a superior over the cell in question. Nobody seats themselves.",
  },
  "bodies.as": { vi: "Tư cách", en: "As" },
  "bodies.asMember": { vi: "Thành viên", en: "Member" },
  "bodies.asRecorder": { vi: "Người ghi quyết định", en: "Recorder of decisions" },
  "bodies.recorderHint": {
    vi: "Người ghi chỉ nhập điều cơ quan đã quyết định, không tính vào số thành viên.",
    en: "A recorder only enters what the body decided, and is none of its members.",
  },
  "bodies.since": { vi: "Từ ngày", en: "From" },
  "bodies.unseat": { vi: "Cho thôi", en: "End it" },
  "bodies.unseatOne": { vi: "Cho thôi: {account}", en: "End it: {account}" },
  "bodies.unseatTitle": {
    vi: "{account} thôi thay mặt {name}?",
    en: "{account} no longer acts for {name}?",
  },
  "bodies.until": { vi: "Thôi từ ngày", en: "From this day on" },
  "bodies.ownSeat": {
    vi: "Không ai tự ghi mình vào cơ quan hoặc tự cho thôi: quản trị viên khác làm việc đó.",
    en: "Nobody seats or unseats themselves: another administrator does it.",
  },
  "bodies.full": { vi: "Cơ quan đã đủ số thành viên.", en: "The body has all its members already." },
  "bodies.already": {
    vi: "Tài khoản này đã thay mặt cơ quan trong thời gian đó.",
    en: "This account acts for the body already in that time.",
  },
} as const satisfies Messages;
