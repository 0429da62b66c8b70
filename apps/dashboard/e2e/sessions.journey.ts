import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, visit } from "./browser.js";

let here: Visit;
afterEach(() => here.close());

async function expectClean(): Promise<void> {
  expect(await axeFindings(here.page)).toBe("");
  expect(await overflow(here.page)).toBe(0);
  expect(here.errors).toEqual([]);
}
const card = (name: string) =>
  here.page.locator("section", { has: here.page.getByRole("heading", { name }) });

const DECISION = "Báo cáo kết quả khắc phục trước kỳ họp sau (minh họa)";
const WATCHED = "Theo dõi việc thực hiện lịch sinh hoạt (minh họa)";

it("an organiser records a session and what it decides; the committee sees it, and its report and notice say it", async () => {
  here = await visit();
  let { page } = here;
  await signIn(here, "organiser", "/sessions");
  const before = card("Kết luận của kỳ họp trước");
  await before.getByText("2 trên 4 kết luận đã thực hiện").waitFor();
  await before.getByText("Quá hạn", { exact: true }).waitFor();
  await card("Chuyển biến rõ rệt")
    .getByText(/^Từ 01\/04\/2020/)
    .waitFor();
  await expectClean();

  await page.getByRole("button", { name: "Lập kỳ họp" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Ngày họp").fill("2020-07-01");
  await expectClean();
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("button", { name: "Ghi kết luận" }).click();
  await dialog.getByLabel("Nội dung kết luận").fill(DECISION);
  await dialog.getByLabel("Tìm chi bộ").fill("KP-003");
  await dialog.getByLabel("Chi bộ thực hiện").selectOption({ label: "KP-003 · Chi bộ KP-003" });
  await dialog.getByRole("textbox", { name: "Thời hạn" }).fill("2020-07-20");
  await expectClean();
  await dialog.getByRole("button", { name: "Lưu" }).click();
  const decided = card("Kết luận của kỳ họp này");
  await decided.getByText(DECISION).waitFor();
  await decided.getByText("Đang thực hiện").waitFor();
  await decided.getByRole("link", { name: "Xem việc: Chi bộ KP-003" }).click();
  await dialog.getByRole("heading", { name: DECISION }).waitFor();
  await here.close();

  here = await visit({ width: 390, dark: true });
  ({ page } = here);
  await signIn(here, "committee", "/sessions");
  await card("Kết luận của kỳ họp này").getByText(DECISION).waitFor();
  await page.getByRole("button", { name: "Ghi kết luận" }).click();
  const asking = page.getByRole("dialog");
  // The standing committee decides; organisers give the work to others.
  expect(await asking.getByRole("radio", { name: "Giao việc" }).count()).toBe(0);
  await asking.getByRole("radio", { name: "Chỉ đặt thời hạn" }).check();
  await asking.getByLabel("Nội dung kết luận").fill(WATCHED);
  await asking.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("button", { name: `Ghi đã thực hiện: ${WATCHED}` }).click();
  await asking.getByLabel("Kết quả thực hiện").fill("Đã có lịch (minh họa)");
  await expectClean();
  await asking.getByRole("button", { name: "Lưu" }).click();
  await card("Kết luận của kỳ họp này").getByText("Đã thực hiện", { exact: true }).waitFor();
  await expectClean();

  await card("Kết luận của kỳ họp này").getByRole("button", { name: "Ghi số thông báo" }).click();
  await asking.getByLabel("Số, ký hiệu").fill("12-TB/QU");
  await asking.getByLabel("Ngày ban hành").fill("2020-07-02");
  await expectClean();
  await asking.getByRole("button", { name: "Lưu" }).click();
  await card("Kết luận của kỳ họp này").getByText("Thông báo 12-TB/QU ngày 02/07/2020").waitFor();
  await page.getByRole("button", { name: "Sửa số thông báo" }).last().waitFor();

  await page.getByRole("link", { name: "Báo cáo", exact: true }).click();
  await page.getByText("ĐẢNG CỘNG SẢN VIỆT NAM").waitFor();
  await page.getByText("Số: ……-BC/QU").waitFor();
  await page.getByRole("cell", { name: /^Chi bộ xây dựng lịch sinh hoạt cả năm/ }).waitFor();
  await settled(page);
  await expectClean();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải thông báo kết luận" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("thong-bao-2020-07-01.docx");
  const words = strFromU8(unzipSync(readFileSync(await download.path()))["word/document.xml"]!);
  expect(words).toContain(`1. ${DECISION}`);
  expect(words).toContain(`2. ${WATCHED}`);
  expect(words).toContain("12-TB/QU");
});

it("the report is printed on paper without the page around it, and says on every sheet what data it is", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "inspection", "/sessions");
  expect(await page.getByRole("button", { name: /^(Lập kỳ họp|Ghi)/ }).count()).toBe(0);
  await page.getByRole("button", { name: /^Kỳ họp/ }).click();
  await page.getByRole("option", { name: "01/04/2020" }).click();
  await card("Kết luận của kỳ họp trước").getByText("1 trên 1 kết luận đã thực hiện").waitFor();
  await page.getByRole("link", { name: "Báo cáo", exact: true }).click();
  await page.getByRole("heading", { name: "5. Đề nghị cho ý kiến" }).waitFor();
  await settled(page);
  await expectClean();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button", { name: "In báo cáo" }).isVisible()).toBe(false);
  expect(await page.getByRole("navigation").first().isVisible()).toBe(false);
  expect(
    await page
      .getByRole("heading", { name: /^Báo cáo/ })
      .last()
      .isVisible(),
  ).toBe(true);
  expect(await page.locator("article style").textContent()).toContain("Số liệu minh họa");
});
