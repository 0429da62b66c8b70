import { afterEach, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, visit } from "./browser.js";

let here: Visit;
afterEach(() => here.close());

it("somebody asks for digests by keyboard, corrects the address, and finds it again", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "secretary", "/meetings");
  await page.getByRole("button", { name: /Tài khoản/ }).click();
  await page.getByRole("menuitem", { name: "Tài khoản của tôi" }).click();
  await page.locator("h1:focus", { hasText: "Tài khoản của tôi" }).waitFor();
  await settled(page);
  expect(await page.getByLabel("Nhận thư").inputValue()).toBe("NEVER");
  await page.getByLabel("Nhận thư").selectOption("WEEKLY");
  await page.getByLabel("Địa chỉ thư điện tử").fill("bi thu");
  await page.keyboard.press("Enter");
  await page.getByText("Nhập một địa chỉ thư điện tử").waitFor();
  expect(await axeFindings(page)).toBe("");
  await page.getByLabel("Địa chỉ thư điện tử").fill("bithu@example.vn");
  await page.keyboard.press("Enter");
  await page.getByText("Đã lưu đăng ký nhận thư.").waitFor();
  // A second change has the version that the first one made.
  await page.getByLabel("Ngôn ngữ của thư").selectOption("EN");
  await page.getByRole("button", { name: "Lưu đăng ký" }).click();
  await page.getByText("Đã lưu đăng ký nhận thư.").waitFor();
  await page.reload();
  await settled(page);
  expect(await page.getByLabel("Địa chỉ thư điện tử").inputValue()).toBe("bithu@example.vn");
  expect(await page.getByLabel("Nhận thư").inputValue()).toBe("WEEKLY");
  expect(await page.getByLabel("Ngôn ngữ của thư").inputValue()).toBe("EN");
  expect([here.errors, here.outside]).toEqual([[], []]);
});

it("is clean on a phone, in the dark and in English", async () => {
  here = await visit({ width: 390, dark: true, language: "EN" });
  await signIn(here, "delegate", "/account");
  expect(await axeFindings(here.page)).toBe("");
  expect(await overflow(here.page)).toBe(0);
});
