import { afterEach, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, visit } from "./browser.js";

let here: Visit;
const others: Visit[] = [];
afterEach(async () => {
  for (const each of [here, ...others.splice(0)]) await each.close();
});

const TITLE = "Nói gọn, nhiều người nói";

it("an organiser draws a lesson and offers it; a secretary answers for the cell", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "organiser", "/lessons");
  await page.getByRole("button", { name: "Rút bài học" }).click();
  const dialog = page.getByRole("dialog", { name: "Rút bài học" });
  await dialog.getByLabel("Nhóm loại hình").selectOption({ label: "Chi bộ khu phố" });
  await dialog.getByRole("checkbox").first().check();
  await dialog.getByRole("textbox", { name: "Bài học" }).fill(TITLE);
  await dialog
    .getByRole("textbox", { name: "Nội dung" })
    .fill("Gửi trước câu hỏi gợi mở; bí thư mời lần lượt.");
  expect(await axeFindings(page)).toBe("");
  await dialog.getByRole("button", { name: "Lưu bài học" }).click();

  const card = page.locator("section", { has: page.getByRole("heading", { name: TITLE }) });
  await card.getByText("đã rút ra").waitFor();
  await card.getByRole("button", { name: "Đề nghị nhân rộng" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Đề nghị nhân rộng" }).click();
  await card.getByText("đang nhân rộng").waitFor();
  await card.getByText(/^0 áp dụng · 0 không áp dụng/).waitFor();

  const asked = await visit({ width: 390, dark: true });
  others.push(asked);
  await signIn(asked, "secretary", "/lessons");
  await settled(asked.page);
  const own = asked.page.locator("section", { has: asked.page.getByRole("heading", { name: TITLE }) });
  await own.getByRole("button", { name: "Không áp dụng" }).click();
  const answer = asked.page.getByRole("dialog");
  await answer.getByRole("button", { name: "Không áp dụng" }).click();
  await answer.getByText("Điền “Lý do”.").waitFor();
  await answer.getByLabel("Lý do").fill("Chi bộ ít đảng viên");
  expect(await axeFindings(asked.page)).toBe("");
  await answer.getByRole("button", { name: "Không áp dụng" }).click();
  await own.getByText(/Chi bộ đã trả lời: không áp dụng/).waitFor();
  await own.getByRole("button", { name: "Áp dụng", exact: true }).click();
  await asked.page.getByRole("dialog").getByRole("button", { name: "Áp dụng", exact: true }).click();
  await own.getByText(/Chi bộ đã trả lời: áp dụng/).waitFor();
  expect(await overflow(asked.page)).toBe(0);

  await page.reload();
  await card.getByText(/^1 áp dụng · 0 không áp dụng/).waitFor();
  expect([...here.errors, ...asked.errors]).toEqual([]);
});
