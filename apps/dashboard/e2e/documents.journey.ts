import { afterEach, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, visit } from "./browser.js";

let here: Visit;
afterEach(() => here.close());

async function expectClean(): Promise<void> {
  expect(await axeFindings(here.page)).toBe("");
  expect(await overflow(here.page)).toBe(0);
  expect(here.errors).toEqual([]);
}

it("an organiser records a document, and a secretary postpones a month ahead by it", async () => {
  here = await visit();
  await signIn(here, "organiser", "/documents");
  await here.page.getByRole("button", { name: "Ghi văn bản" }).click();
  const dialog = here.page.getByRole("dialog", { name: "Ghi văn bản" });
  await dialog.getByLabel("Số và ký hiệu").fill("27-CV/QU");
  await dialog.getByLabel("Loại văn bản").selectOption({ label: "Công văn" });
  await dialog.getByLabel("Ngày ban hành").fill("2020-06-30");
  await dialog.getByLabel("Trích yếu").fill("Hoãn sinh hoạt tháng 8 (minh họa)");
  await expectClean();
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await here.page.getByRole("heading", { name: "Công văn 27-CV/QU" }).waitFor();
  await here.page.getByRole("searchbox", { name: /^Tìm số/ }).fill("hoan sinh hoat");
  await here.page.getByRole("heading", { name: "1 văn bản" }).waitFor();
  await expectClean();
  await here.close();

  here = await visit({ width: 390 });
  const { page } = here;
  await signIn(here, "secretary", "/meetings");
  await page.getByRole("button", { name: "Báo hoãn trước" }).click();
  const asking = page.getByRole("dialog");
  // Until the documents are there, the field takes a number that is typed.
  await asking.getByRole("combobox", { name: /^Văn bản cho hoãn/ }).selectOption({ index: 1 });
  await expectClean();
  await asking.getByRole("button", { name: "Gửi báo cáo" }).click();
  const ahead = page.getByRole("list", { name: "Các tháng tới đã báo hoãn" });
  await ahead.getByRole("heading", { name: "Tháng 8/2020" }).waitFor();
  await expectClean();
  await ahead.getByRole("link", { name: "27-CV/QU" }).click();
  await page.getByRole("heading", { name: "Công văn 27-CV/QU" }).waitFor();
  expect(await page.getByRole("button", { name: "Ghi văn bản" }).count()).toBe(0);
});

it("an administrator brings a further version of the rules into force; those before it stand", async () => {
  here = await visit({ dark: true });
  const { page } = here;
  await signIn(here, "admin", "/rules");
  await page.getByRole("heading", { name: "12-HD/BTCTW" }).waitFor();
  await page.getByRole("button", { name: "Ban hành phiên bản mới" }).click();
  const dialog = page.getByRole("dialog", { name: "Phiên bản mới của quy định" });
  await dialog.getByLabel("Văn bản quy định").fill("99-HD/BTCTW");
  await dialog.getByLabel("Đảng viên dự trên (%)").fill("95");
  await dialog.getByRole("status").getByText("Đảng viên dự trên (%): 90 → 95").waitFor();
  await expectClean();
  await dialog.getByRole("button", { name: "Ban hành" }).click();
  await page.getByRole("heading", { name: "99-HD/BTCTW" }).waitFor();
  await page.getByText("Thay đổi so với 42-HD/BTCTW:").waitFor();
  await expectClean();
});

it.each(["/documents", "/rules"])("%s is read by others, and fits the narrowest window", async (path) => {
  here = await visit({ width: 320 });
  await signIn(here, "secretary", path);
  await settled(here.page);
  expect(await here.page.getByRole("button", { name: /^(Ghi văn bản|Ban hành|Sửa)/ }).count()).toBe(0);
  await expectClean();
});
