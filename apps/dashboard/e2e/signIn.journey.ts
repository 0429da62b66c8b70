import { afterEach, expect, it } from "vitest";
import { axeFindings, signIn, type Visit, visit } from "./browser.js";
import { PASSWORD } from "./product.js";

let here: Visit;
afterEach(() => here.close());

it("a stranger is led to the sign-in and back to the page they wanted", async () => {
  here = await visit();
  const { page, base } = here;
  await page.goto(`${base}/cells?q=KP-017`);
  await page.getByLabel("Tên đăng nhập").fill("committee");
  expect(here.errors).toEqual([]);
  await page.locator("input[autocomplete=current-password]").fill(PASSWORD);
  await page.locator("button[type=submit]").click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  expect(new URL(here.page.url()).pathname + new URL(here.page.url()).search).toBe("/cells?q=KP-017");
});

it("a wrong password is said plainly, in both languages", async () => {
  here = await visit();
  const { page, base } = here;
  await page.goto(`${base}/sign-in`);
  await page.getByLabel("Tên đăng nhập").fill("committee");
  await page.locator("input[autocomplete=current-password]").fill("khong-dung-2018");
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await page.getByText("Tên đăng nhập hoặc mật khẩu không đúng.").waitFor();
  await page.getByRole("button", { name: "Switch to English" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
});

it("the demonstration names its accounts; one press fills the form", async () => {
  here = await visit();
  const { page, base } = here;
  await page.goto(`${base}/sign-in`);
  await page.getByRole("button", { name: "analyst" }).click();
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await page.waitForURL(`${base}/`);
  await page.getByText("Số liệu minh họa").first().waitFor();
});

it("signing out forgets everything", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here);
  await page.getByRole("button", { name: /Tài khoản/ }).click();
  await page.getByRole("menuitem", { name: "Đăng xuất" }).click();
  await page.getByRole("heading", { name: "Đăng nhập" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Đăng nhập" }).waitFor();
});

it.each([true, false])("axe finds nothing (dark: %s)", async (dark) => {
  here = await visit({ dark });
  await here.page.goto(`${here.base}/sign-in`);
  await here.page.getByRole("button", { name: "analyst" }).waitFor();
  expect(await axeFindings(here.page)).toBe("");
  expect(here.outside).toEqual([]);
});
