import { afterEach, expect, it } from "vitest";
import { axeFindings, headingInFocus, overflow, settled, signIn, type Visit, visit } from "./browser.js";

const windows: Visit[] = [];
const open = async (...how: Parameters<typeof visit>): Promise<Visit> => {
  const made = await visit(...how);
  windows.push(made);
  return made;
};
afterEach(async () => {
  for (const each of windows.splice(0)) await each.close();
});

const EXPLANATION = "Chi ủy đã phân công lại, gửi kết quả trong tuần.";

it("a secretary explains a flag on a phone, and the committee lets it rest", async () => {
  const own = await open({ width: 390, dark: true });
  await signIn(own, "secretary", "/measures");
  const phone = own.page;
  // A case awaits them: that is where they begin, and flags are one step away.
  await phone.getByText("1 hồ sơ", { exact: true }).waitFor();
  await phone.getByRole("link", { name: "Cần xem xét" }).click();
  await phone.getByText("1 mục", { exact: true }).waitFor();
  expect(await axeFindings(phone)).toBe("");
  expect(await overflow(phone)).toBe(0);
  await phone.getByRole("link", { name: /^Chi bộ KP-001/ }).click();
  const sheet = phone.getByRole("dialog", { name: "Việc sau kết luận quá hạn" });
  await sheet.getByText("Chưa có giải trình.").waitFor();
  await sheet.getByRole("link", { name: /hạn 28\/05\/2020/ }).waitFor();
  expect(await sheet.getByRole("button", { name: "Thôi xem xét" }).count()).toBe(0);
  expect(await axeFindings(phone)).toBe("");
  await sheet.getByRole("button", { name: "Giải trình" }).click();
  const asked = phone.getByRole("dialog", { name: "Giải trình", exact: true });
  await asked.getByRole("button", { name: "Gửi giải trình" }).click();
  await asked.getByRole("alert").waitFor();
  await asked.getByRole("textbox", { name: "Giải trình" }).fill(EXPLANATION);
  expect(await axeFindings(phone)).toBe("");
  await asked.getByRole("button", { name: "Gửi giải trình" }).click();
  await sheet.getByText(EXPLANATION).waitFor();
  await sheet.getByText("đã giải trình").waitFor();

  const above = await open();
  await signIn(above, "committee");
  const { page } = above;
  await page.getByRole("link", { name: "Chấn chỉnh và xử lý trách nhiệm" }).click();
  await headingInFocus(page);
  await settled(page);
  expect(await axeFindings(page)).toBe("");
  const link = page.getByRole("link", { name: /^Chi bộ KP-001/ });
  await link.focus();
  await page.keyboard.press("Enter");
  const beside = page.getByRole("dialog", { name: "Việc sau kết luận quá hạn" });
  await beside.getByText(EXPLANATION).waitFor();
  expect(await beside.getByRole("button", { name: "Giải trình" }).count()).toBe(0);
  await beside.getByRole("button", { name: "Thôi xem xét" }).click();
  const settling = page.getByRole("dialog", { name: "Thôi xem xét mục này?" });
  await settling.getByRole("textbox", { name: "Lý do" }).fill("Giải trình hợp lý.");
  expect(await axeFindings(page)).toBe("");
  await settling.getByRole("button", { name: "Thôi xem xét" }).click();
  await beside.getByText("Giải trình hợp lý.").waitFor();
  await page.keyboard.press("Escape");
  await beside.waitFor({ state: "detached" });
  await link.waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Trạng thái/ }).click();
  await page.getByRole("option", { name: "Thôi xem xét" }).click();
  await link.waitFor();

  await phone.reload();
  await settled(phone);
  await phone.getByText("Giải trình hợp lý.").waitFor();
  await phone.getByRole("button", { name: "Đóng" }).click();
  await phone.getByText("Không có mục nào cần xem xét").waitFor();
  expect([...own.errors, ...above.errors]).toEqual([]);
});

it("an organiser tries a rule on past records, and a rule without threshold has no field for one", async () => {
  const here = await open({ width: 820, language: "EN" });
  await signIn(here, "organiser", "/measures?k=nothing");
  const { page } = here;
  await page.getByText(/cannot be used: k=nothing/).waitFor();
  await page.getByRole("button", { name: "Try a rule" }).click();
  const sheet = page.getByRole("dialog", { name: "Try a rule" });
  await sheet.getByText(/^In force since .*2018/).waitFor();
  expect(await sheet.getByLabel(/absent without a reason/).count()).toBe(0);
  await sheet.getByLabel("Kind").selectOption({ label: "Repeated unexcused absence" });
  await sheet.getByLabel(/absent without a reason/).fill("3");
  await sheet.getByRole("button", { name: "Try", exact: true }).click();
  await sheet.getByText(/It would have raised \d+ flags in \d+ cells\./).waitFor();
  await sheet.getByRole("region", { name: "By group" }).waitFor();
  expect(await axeFindings(page)).toBe("");
  await sheet.getByLabel("How many times").fill("24");
  await sheet.getByRole("button", { name: "Try", exact: true }).click();
  await sheet.getByText("It would have raised none in that period.").waitFor();
  expect(await overflow(page)).toBe(0);
  expect(here.errors).toEqual([]);
});
