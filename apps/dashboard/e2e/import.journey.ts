import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, visit } from "./browser.js";

const sample = (name: string) => fileURLToPath(new URL(`../../server/test/data/${name}`, import.meta.url));
const GOOD = sample("so-theo-doi-2019.xlsx");
const FAULTY = sample("so-theo-doi-2019-faulty.xlsx");

let here: Visit;
beforeEach(async () => {
  here = await visit({ where: "office" });
});
afterEach(() => here.close());

const READING = 60_000;

async function choose(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await here.page.locator("input[type=file]").setInputFiles(file);
  const name = here.page.getByLabel("Tên cấp ủy của sổ");
  if ((await name.count()) > 0) await name.fill("Quận ủy Tân Phú");
  await here.page.getByRole("button", { name: /^Đọc/ }).click();
}

async function expectClean(): Promise<void> {
  expect(await axeFindings(here.page)).toBe("");
  expect(await overflow(here.page)).toBe(0);
  expect(here.outside).toEqual([]);
}

it("names the mistakes of a faulty register, by sheet, in both languages, and as a file", async () => {
  await signIn(here, "administrator", "/import");
  const { page } = here;
  await page.getByText("Chưa có lần nhập nào").waitFor();
  await choose(FAULTY);
  await page.getByRole("heading", { name: "8 lỗi cần sửa trong tệp" }).waitFor({ timeout: READING });
  const rows = page.getByRole("table", { name: /lỗi/ }).locator("tbody tr");
  expect(await rows.count()).toBe(8);
  const wrongTotal = rows.filter({ hasText: "tổng điểm không khớp" });
  expect(await wrongTotal.locator("th").textContent()).toContain("dòng 25 · Tổng điểm");
  expect(await wrongTotal.locator("td").allTextContents()).toEqual([
    "150",
    "tổng điểm không khớp",
    "81, tổng các điểm thành phần",
    "81",
  ]);
  await expectClean();
  await page.getByRole("button", { name: /^Trang tính/ }).click();
  await page.getByRole("option", { name: "Phiếu đánh giá (2)" }).click();
  expect(await rows.count()).toBe(2);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải các dòng lỗi (CSV)" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("dong-loi-phieu-danh-gia.csv");
  await page.getByRole("button", { name: "Switch to English" }).click();
  await page.getByRole("heading", { name: "8 mistakes to mend in the file" }).waitFor();
  await page.getByText("81, the sum of the marks").waitFor();
  expect(await page.getByRole("button", { name: /^Write it/ }).count()).toBe(0);
  expect(here.errors).toEqual([]);
});

it("says why a file cannot be read at all, and keeps the way open", async () => {
  await signIn(here, "administrator", "/import");
  const buffer = Buffer.from("PK\x03\x04 and nothing more", "latin1");
  await choose({ name: "hong.xlsx", mimeType: "application/octet-stream", buffer });
  await here.page.getByRole("alert").getByText("Tệp bị hỏng hoặc thiếu phần cuối").waitFor();
  await here.page.getByRole("button", { name: "Bỏ tệp hong.xlsx" }).click();
  expect(await here.page.getByRole("button", { name: "Đọc và kiểm tra" }).isDisabled()).toBe(true);
  await expectClean();
});

it("takes another meaning for a column that was not understood", async () => {
  await signIn(here, "administrator", "/import");
  const { page } = here;
  const text =
    "Mã chi bộ;Tên chi bộ;Loại hình;Thuộc\nKP-001;Chi bộ KP-001;Chi bộ khu phố;Đảng ủy phường Tân Quý\n";
  await choose({ name: "danh-sach.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByText("Thiếu cột: Cấp ủy cấp trên").waitFor({ timeout: READING });
  await page.getByLabel("Cột “Thuộc” có nghĩa là").selectOption("committee");
  await page.getByRole("button", { name: "Đọc lại với cột đã chọn" }).click();
  await page.getByRole("heading", { name: "Mọi cột đều được hiểu" }).waitFor({ timeout: READING });
  await page.getByRole("heading", { name: "Không có lỗi" }).waitFor();
});

it("imports a register into an empty office, finds nothing new in it, and takes it back", async () => {
  await signIn(here, "administrator", "/import");
  const { page } = here;
  await choose(GOOD);
  await page.getByRole("heading", { name: "Mọi cột đều được hiểu" }).waitFor({ timeout: READING });
  await page.getByRole("button", { name: "Ghi vào hệ thống…" }).click();
  const question = page.getByRole("dialog", { name: "Ghi sổ này vào hệ thống?" });
  await question.getByText("chi bộ: 256 mới, 0 thay đổi").waitFor();
  await expectClean();
  await question.getByRole("button", { name: "Ghi vào hệ thống" }).click();
  await page.getByRole("heading", { name: "Đã nhập so-theo-doi-2019.xlsx" }).waitFor({ timeout: READING });
  await settled(page);
  await expectClean();

  await page.getByRole("button", { name: "Nhập tệp khác" }).click();
  await choose(GOOD);
  await page.getByRole("heading", { name: "Không có gì mới" }).waitFor({ timeout: READING });

  await page.getByRole("link", { name: "Chi bộ", exact: true }).first().click();
  await page.getByText("256 chi bộ").waitFor();
  await page.getByRole("link", { name: "Nhập dữ liệu" }).first().click();
  await page.getByRole("button", { name: "Hoàn tác lần nhập so-theo-doi-2019.xlsx" }).click();
  const revert = page.getByRole("dialog", { name: "Hoàn tác lần nhập này?" });
  await revert.getByText(/mục mới sẽ bị gỡ/).waitFor();
  await expectClean();
  await revert.getByRole("button", { name: "Hoàn tác", exact: true }).click();
  await page.getByText("đã hoàn tác").waitFor({ timeout: READING });
  expect(await page.getByRole("button", { name: /^Hoàn tác lần nhập/ }).count()).toBe(0);
  await page.getByRole("link", { name: "Chi bộ", exact: true }).first().click();
  await page.getByText("Không có chi bộ nào khớp").waitFor();
  expect(here.errors).toEqual([]);
});

it("is not offered to those who do not import", async () => {
  await here.close();
  here = await visit();
  await signIn(here, "analyst", "/import");
  await here.page.getByText("Tài khoản này không nhập dữ liệu").waitFor();
  expect(await here.page.getByRole("link", { name: "Nhập dữ liệu" }).count()).toBe(0);
});
