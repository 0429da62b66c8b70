import { afterEach, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, visit } from "./browser.js";

let here: Visit;
afterEach(() => here.close());

async function expectClean(): Promise<void> {
  expect(await axeFindings(here.page)).toBe("");
  expect(await overflow(here.page)).toBe(0);
  expect(here.outside).toEqual([]);
}

const sheet = () => here.page.getByRole("dialog");

it("a secretary records a meeting on a phone, a superior cross-checks it, the secretary corrects it", async () => {
  here = await visit({ width: 390 });
  const { page } = here;
  await signIn(here, "secretary", "/meetings");
  await page.getByRole("heading", { level: 1, name: "Sổ sinh hoạt Chi bộ KP-001" }).waitFor();
  await expectClean();

  await page.getByRole("button", { name: "Ghi buổi sinh hoạt tháng 7/2020" }).click();
  const count = (field: string) => sheet().getByRole("textbox", { name: field, exact: true });
  // Who was there is said by whoever records it, not by the form.
  expect(await count("Có mặt").inputValue()).toBe("");
  await expectClean();
  await sheet().getByText("kết hợp chuyên đề").click();
  await sheet().getByRole("button", { name: "Ghi sổ" }).click();
  await sheet().getByText("Ghi tên chuyên đề.").waitFor();
  await page.locator("[aria-invalid=true]:focus").waitFor();
  await count("Có mặt").fill("5000");
  await count("Vắng có lý do").fill("0");
  await count("Vắng không lý do").fill("0");
  await sheet().getByLabel("Chuyên đề").last().fill("Học tập Chỉ thị 05");
  await sheet().getByText("hãy xem lại nếu chưa đúng").waitFor();
  await sheet().getByRole("button", { name: "90 phút" }).click();
  await sheet().getByRole("button", { name: "Ghi sổ" }).click();
  await sheet().getByText("Số đảng viên lệch nhiều so với số đã biết của chi bộ").waitFor();
  await expectClean();
  const told = await sheet().getByText("hãy xem lại nếu chưa đúng").textContent();
  const members = Number(/chi bộ có (\d+)/.exec(told ?? "")?.[1]);
  await count("Có mặt").fill(String(members - 1));
  await sheet().getByText("hãy xem lại nếu chưa đúng").waitFor();
  await sheet().getByRole("button", { name: "Thêm: Vắng có lý do" }).click();
  await sheet().getByText("khớp số đảng viên của chi bộ").waitFor();
  // Two taps count once.
  await sheet().getByRole("button", { name: "Ghi sổ" }).dblclick();
  await page.getByText("Đã ghi sổ buổi thường kỳ kết hợp chuyên đề ngày 01/07/2020.").waitFor();
  await settled(page);
  const recorded = page.getByRole("link", { name: /^01\/07\/2020 thường kỳ kết hợp/ });
  expect(await recorded.count()).toBe(1);
  await page.getByText("Thời lượng 90 phút, quy định ít nhất 120 phút (12-HD/BTCTW)").first().waitFor();
  await expectClean();
  const here2 = here;

  here = await visit();
  await signIn(here, "superior", "/meetings");
  await here.page.getByRole("link", { name: /^01\/07\/2020.*Chi bộ KP-001/ }).click();
  await sheet().getByText("Chưa kiểm tra đối chiếu với biên bản.").waitFor();
  await expectClean();
  await sheet().getByText("chưa khớp", { exact: true }).click();
  await sheet().getByLabel("Điểm chưa khớp").fill("Biên bản ghi 125 phút");
  await sheet().getByRole("button", { name: "Ghi kết quả kiểm tra" }).click();
  await sheet().getByText("Chưa khớp biên bản").waitFor();
  await expectClean();
  await here.page.keyboard.press("Escape");
  await here.page.locator("a:focus").waitFor();
  await here.page.getByRole("button", { name: /^Điểm chưa đạt/ }).click();
  await here.page.getByRole("option", { name: "Chưa khớp biên bản" }).click();
  await here.page.waitForURL((url) => url.searchParams.get("b") === "disputed");
  await here.page.getByText("1 buổi sinh hoạt", { exact: true }).waitFor();
  expect(here.errors).toEqual([]);
  await here.close();

  here = here2;
  await page.reload();
  await settled(page);
  await recorded.click();
  await sheet().getByText("Biên bản ghi 125 phút").waitFor();
  await sheet().getByRole("button", { name: "Đính chính" }).click();
  await sheet().getByText("Chưa có nội dung nào thay đổi").waitFor();
  await sheet().getByRole("textbox", { name: "Thời lượng (phút)" }).fill("125");
  await sheet().getByText("Thời lượng (phút): 90 → 125").waitFor();
  await sheet().getByLabel("Lý do đính chính").fill("Ghi nhầm thời lượng");
  await expectClean();
  await sheet().getByRole("button", { name: "Đính chính" }).click();
  await sheet().getByText("Lý do: Ghi nhầm thời lượng").waitFor();
  await sheet().getByText("về bản ghi trước").waitFor();
  await expectClean();
  expect(here.errors).toEqual([]);
});

it("a month is declared postponed by a document, and declared otherwise", async () => {
  here = await visit({ width: 820, dark: true });
  const { page } = here;
  await signIn(here, "organiser", "/meetings?c=KP-002");
  await page.getByRole("button", { name: /^Báo hoãn hoặc không tổ chức tháng 7\/2020/ }).click();
  await sheet().getByText("Chưa hết tháng nên chưa báo không tổ chức được.").waitFor();
  await sheet().getByRole("button", { name: "Gửi báo cáo" }).click();
  await sheet().getByRole("alert").waitFor();
  await sheet().getByLabel("Số, ký hiệu văn bản").fill("15-CV/QU");
  await expectClean();
  await page.keyboard.press("Enter");
  await page.getByText("Đã ghi báo cáo tháng 7/2020.").waitFor();
  await page.getByText("Theo văn bản 15-CV/QU").waitFor();
  await page.getByRole("button", { name: "Sửa báo cáo tháng 7/2020" }).click();
  await sheet().getByLabel("Số, ký hiệu văn bản").fill("16-CV/QU");
  await page.keyboard.press("Enter");
  await page.getByText("Theo văn bản 16-CV/QU").waitFor();
  await expectClean();
  expect(here.errors).toEqual([]);
});

it("a month that a cell postpones in its own words waits until a superior confirms the document", async () => {
  here = await visit();
  await signIn(here, "secretary", "/meetings");
  await here.page.getByRole("button", { name: "Báo hoãn trước" }).click();
  await sheet().getByLabel("Số, ký hiệu văn bản").fill("Công văn 21-CV/ĐU");
  await here.page.keyboard.press("Enter");
  await here.page.getByText("Chi bộ tự nêu văn bản; chờ cấp trên đối chiếu.").waitFor();
  await expectClean();
  expect(here.errors).toEqual([]);
  await here.close();

  here = await visit();
  const { page } = here;
  await signIn(here, "superior", "/meetings");
  const waiting = page.locator("section", { hasText: "tháng chi bộ tự báo hoãn" });
  await waiting.getByText("Theo văn bản Công văn 21-CV/ĐU").waitFor();
  await expectClean();
  await waiting.getByRole("button", { name: /^Xác nhận có văn bản/ }).click();
  await waiting.waitFor({ state: "detached" });
  await expectClean();
  expect(here.errors).toEqual([]);
});

it("a sample is drawn by lots, and its address draws the same", async () => {
  here = await visit({ language: "EN" });
  const { page } = here;
  await signIn(here, "superior", "/meetings");
  await page.getByRole("button", { name: "Draw a sample" }).click();
  await page.waitForURL((url) => url.searchParams.has("seed"));
  const lots = page.getByRole("table", { name: "Draw a sample" }).locator("tbody tr th a");
  await lots.nth(9).waitFor();
  await settled(page);
  const drawn = await lots.evaluateAll((all) => all.map((each) => each.getAttribute("href")));
  await expectClean();
  await page.reload();
  await lots.nth(9).waitFor();
  expect(await lots.evaluateAll((all) => all.map((each) => each.getAttribute("href")))).toEqual(drawn);
  await page.getByRole("button", { name: "Close the sample" }).click();
  await lots.first().waitFor({ state: "detached" });
  expect(here.errors).toEqual([]);
});

it("leads from a cell to its book and back, and says what of an address was not understood", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "committee", "/cells/KP-017");
  await page.getByRole("link", { name: "Sổ sinh hoạt" }).click();
  await page.getByRole("heading", { level: 1, name: "Sổ sinh hoạt Chi bộ KP-017" }).waitFor();
  expect(await page.getByRole("button", { name: /^Ghi buổi sinh hoạt/ }).count()).toBe(0);
  await page.getByRole("link", { name: "Xem trang chi bộ" }).click();
  await page.waitForURL(/\/cells\/KP-017/);
  await page.goto(`${here.base}/meetings?src=rumour&m=nothing`);
  await page.getByText("src=rumour").waitFor();
  await page.getByText("Không tìm thấy buổi sinh hoạt này").waitFor();
  await expectClean();
  await page.keyboard.press("Escape");
  await page.goto(`${here.base}/meetings?c=KP-999`);
  await page.getByText("Không tìm thấy chi bộ KP-999").waitFor();
  await expectClean();
});
