import type { Messages } from "../../../i18n/words.js";

export const requestMessages = {
  "requests.title": { vi: "Đề nghị của chi bộ và cá nhân", en: "Requests of persons and cells" },
  "requests.lead": {
    vi: "Đề nghị được học, và đề nghị xem lại những gì đang lưu về kỹ năng. Mỗi đề nghị được trả lời bằng lời; người đề nghị đọc được câu trả lời.",
    en: "Requests for a course, and contests of what is kept. Each is answered in words, which whoever asked can read.",
  },
  "requests.kind": { vi: "Loại", en: "Kind" },
  "requests.allKinds": { vi: "mọi đề nghị", en: "all requests" },
  "requests.state": { vi: "Tình trạng", en: "State" },
  "requests.allStates": { vi: "tất cả", en: "all" },
  "requests.count": {
    vi: "{count} đề nghị",
    en: "{count, plural, one {# request} other {# requests}}",
  },
  "requests.none": { vi: "Không có đề nghị nào", en: "No requests" },
  "requests.noneWords": {
    vi: "Khi có người đề nghị được học hoặc đề nghị xem lại, đề nghị hiện ở đây.",
    en: "Requests for a course or against an entry appear here.",
  },
  "requests.showAll": { vi: "Xem tất cả đề nghị", en: "Show all requests" },
  "requests.more": { vi: "Xem thêm {count} đề nghị", en: "Show {count} more" },
  "requests.anySkill": { vi: "không nêu kỹ năng", en: "no skill named" },
  "requests.askedOn": { vi: "Gửi ngày {day}", en: "Sent on {day}" },
  "requests.askedOnBy": {
    vi: "Gửi ngày {day}, người gửi: {by}",
    en: "Sent on {day} from the account {by}",
  },
  "requests.answeredOn": { vi: "Trả lời ngày {day}", en: "Answered on {day}" },
  "requests.withdrawnOn": { vi: "Rút ngày {day}", en: "Withdrawn on {day}" },
  "requests.answer": { vi: "Trả lời", en: "Answer" },
  "requests.withdraw": { vi: "Rút đề nghị", en: "Withdraw" },
  "requests.answerTitle": { vi: "Trả lời đề nghị", en: "Answer the request" },
  "requests.answerWords": { vi: "Nội dung trả lời", en: "The answer" },
  "requests.answerHint": {
    vi: "Người đề nghị đọc được nguyên văn. Sau khi gửi không sửa được.",
    en: "Whoever asked reads it as it is. It cannot be changed once sent.",
  },
  "requests.send": { vi: "Gửi trả lời", en: "Send the answer" },
  "requests.withdrawTitle": { vi: "Rút đề nghị này?", en: "Withdraw this request?" },
  "requests.withdrawWords": {
    vi: "Đề nghị vẫn được lưu là đã rút. Khi cần có thể gửi đề nghị mới.",
    en: "It stays on record as withdrawn. A new one can be sent later.",
  },
  "requests.askTitle": { vi: "Đề nghị được học", en: "Ask for a course" },
  "requests.askHint": {
    vi: "Cán bộ bồi dưỡng đọc và trả lời. Đề nghị được tính đến khi chọn học viên.",
    en: "Training organisers read and answer it. It counts when participants are chosen.",
  },
  "requests.contestTitle": { vi: "Đề nghị xem lại", en: "Contest an entry" },
  "requests.contestHint": {
    vi: "Nêu rõ điều chưa đúng, chẳng hạn buổi sinh hoạt ghi sai người chủ trì hoặc lớp đã học chưa được ghi.",
    en: "Say what is not right, such as a meeting with the wrong chair or a course that is missing.",
  },
  "requests.person": { vi: "Người được đề nghị", en: "For whom" },
  "requests.choosePerson": { vi: "Chọn một người của chi bộ", en: "Choose somebody of the cell" },
  "requests.skill": { vi: "Kỹ năng", en: "Skill" },
  "requests.lacksSkill": { vi: "Cần chọn kỹ năng đề nghị xem lại.", en: "Choose the skill it is about." },
  "requests.any": { vi: "Kỹ năng nào cũng được", en: "Any skill" },
  "requests.words": { vi: "Lý do", en: "Why" },
  "requests.sendRequest": { vi: "Gửi đề nghị", en: "Send the request" },
  "requests.waiting": {
    vi: "Đã có một đề nghị như vậy đang chờ trả lời.",
    en: "Such a request is waiting for an answer already.",
  },
} as const satisfies Messages;
