import { Packer } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { noticeOf } from "./notice.js";

it("holds the head, every decision in its order and the foot", async () => {
  const document = noticeOf({
    fileName: "x",
    upper: "THÀNH ỦY",
    committee: "QUẬN ỦY TÂN PHÚ",
    number: "Số: ……-TB/QU",
    party: "ĐẢNG CỘNG SẢN VIỆT NAM",
    place: "Tân Phú, ngày 01 tháng 7 năm 2020",
    name: "THÔNG BÁO",
    about: "kết luận của Ban Thường vụ",
    lead: "Ban Thường vụ kết luận:",
    decisions: ["Giữ nền nếp & <đúng ngày>. Thời hạn: 15/7/2020.", "Báo cáo kết quả"],
    to: "Nơi nhận",
    copies: ["Lưu Văn phòng cấp ủy"],
    behalf: "T/M QUẬN ỦY TÂN PHÚ",
    signature: "(ký)",
    foot: "Số liệu minh họa",
    page: "Trang",
  });
  const files = unzipSync(await Packer.toBuffer(document));
  const text = (path: string) =>
    strFromU8(files[path]!)
      .replace(/<\/w:p>/g, "\n")
      .replace(/<[^>]+>/g, "");
  expect(text("word/document.xml").split("\n").filter(Boolean)).toEqual([
    "THÀNH ỦY",
    "QUẬN ỦY TÂN PHÚ",
    "*",
    "Số: ……-TB/QU",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Tân Phú, ngày 01 tháng 7 năm 2020",
    "THÔNG BÁO",
    "kết luận của Ban Thường vụ",
    "Ban Thường vụ kết luận:",
    "1. Giữ nền nếp &amp; &lt;đúng ngày&gt;. Thời hạn: 15/7/2020.",
    "2. Báo cáo kết quả",
    "Nơi nhận:",
    "- Lưu Văn phòng cấp ủy",
    "T/M QUẬN ỦY TÂN PHÚ",
    "(ký)",
  ]);
  expect(text("word/footer1.xml")).toContain("Số liệu minh họa · Trang");
});
