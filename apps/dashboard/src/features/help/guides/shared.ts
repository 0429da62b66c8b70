import type { Line } from "../guide.js";

/** What several readers have to know in the same words. */
export const MISSING: Line = {
  vi: "Tháng {monthStates:UNREPORTED} không phải là tháng không sinh hoạt, và điểm chưa chấm không phải là điểm 0. Vì vậy tỷ lệ đi kèm mức thấp nhất và cao nhất có thể, khi báo cáo đủ.",
  en: "A month that is {monthStates:UNREPORTED} is not a month without a meeting, and a mark never given is not zero. Shares therefore come with the lowest and highest they can be once all is reported.",
};

export const BASIS: Line = {
  vi: "Điểm trung bình chỉ tính lượt đánh giá đã khóa của cấp ủy cấp trên và đoàn công tác tại buổi thường xuyên. Điểm tự đánh giá và điểm sinh hoạt điểm để riêng, không gộp vào.",
  en: "Mean scores count locked evaluations by superior committees and delegations of ordinary meetings only. Self-evaluations and model meetings are kept apart.",
};

export const SMALL: Line = {
  vi: "Cạnh mỗi số là số lượt đánh giá và số chi bộ làm căn cứ. Nhiều lượt ở ít chi bộ vẫn là ít căn cứ: dưới 5 chi bộ thì ghi “{common.insufficient}”.",
  en: "Beside each figure stand the evaluations and the cells it rests on. Many evaluations of few cells are still little: under 5 cells it says “{common.insufficient}”.",
};

export const INTERVAL: Line = {
  vi: "Khoảng tin cậy 95% cho biết giá trị thật có thể nằm ở đâu. Chỉ nói tăng, giảm hoặc dưới mức khi cả khoảng nằm về một phía; nếu không thì chưa kết luận, và chưa kết luận không có nghĩa là không đổi.",
  en: "The 95% interval tells where the true value may lie. A rise, a fall or a shortfall is only stated where the whole interval is on one side; else nothing is concluded, which does not mean that nothing changed.",
};

export const TIERS: Line = {
  vi: "Các mức “{needTiers:CLEAR}”, “{needTiers:LIKELY}” và “{needTiers:NONE}” nói khả năng một người dưới mức yêu cầu. “{needTiers:UNCLEAR}” là lượt đánh giá chưa cho biết; “{needTiers:NO_EVIDENCE}” là chưa được đánh giá, không tính là chưa cần.",
  en: "The tiers “{needTiers:CLEAR}”, “{needTiers:LIKELY}” and “{needTiers:NONE}” tell how probable it is that somebody is below what is required. “{needTiers:UNCLEAR}” means that evaluations do not tell; “{needTiers:NO_EVIDENCE}” means not evaluated, which is not the same as no need.",
};

export const LOGGED: Line = {
  vi: "Nhật ký ghi tài khoản nào làm việc gì, lúc nào, không ai sửa hoặc xóa được. Ban Thường vụ và quản trị đọc nhật ký.",
  en: "The log tells which account did what, and when; nobody can change it. The standing committee and administrators read it.",
};

export const OPENED: Line = {
  vi: "Mỗi lần mở hồ sơ để đọc, người được xem xét thấy ai đã mở, khi nào và để làm gì.",
  en: "Each time a case is opened to be read, the person concerned sees who opened it, when and what for.",
};

export const EXPORTED: Line = {
  vi: "Mỗi tệp tải từ trang truy vấn được ghi vào nhật ký cùng số dòng; tệp có họ tên người thì ghi cả mục đích đã nêu.",
  en: "Each file downloaded from the page of queries is written in the log with its rows; with names of persons, the purpose given as well.",
};

export const HISTORY: Line = {
  vi: "Một trăm truy vấn gần nhất nằm trong mục {query.list.HISTORY}, chỉ đồng chí thấy; chọn {query.clearHistory} để bỏ.",
  en: "Your last hundred queries stand under {query.list.HISTORY}, seen by you alone; {query.clearHistory} removes them.",
};

export const DIGEST: Line = {
  vi: "Muốn được báo qua thư điện tử khi có việc chờ, đăng ký tại [account.title](/account). Thư chỉ nêu số lượng và đường dẫn, không nêu tên người.",
  en: "To be told by e-mail what waits, ask for it under [account.title](/account). Letters hold numbers and links, and no names.",
};
