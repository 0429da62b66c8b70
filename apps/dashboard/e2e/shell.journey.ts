import { afterEach, describe, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, visit } from "./browser.js";

const PAGES = ["/", "/groups", "/cells", "/cells/KP-017", "/lessons", "/import", "/password"];

let here: Visit;
afterEach(() => here.close());

it("switches language and colours, and remembers both", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here);
  await page.getByRole("button", { name: "Switch to English" }).click();
  await page.getByRole("heading", { name: "Cells to attend to first" }).waitFor();
  await page.getByRole("button", { name: "Use dark colours" }).click();
  await page.reload();
  await page.getByRole("heading", { name: "Cells to attend to first" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(await page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe("dark");
  expect(await page.title()).toBe("Overview · Nền Nếp");
});

it("is worked by keyboard: skip link, Ctrl K, ?, Escape", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here);
  await page.reload();
  await settled(page);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Đến nội dung chính");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /Tìm chi bộ/ }).fill("kp 017".replace(" ", "-"));
  await page.getByRole("option", { name: /KP-017/ }).waitFor();
  expect(await axeFindings(page)).toBe("");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/cells\/KP-017/);
  await settled(page);
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Trợ giúp" }).waitFor();
  expect(await axeFindings(page)).toBe("");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /Tìm chi bộ/ }).fill("tong quan");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/");
});

it("says where an address leads nowhere", async () => {
  here = await visit();
  await here.page.goto(`${here.base}/khong-co-trang-nay`);
  await here.page.getByText("Đường dẫn có thể đã cũ").waitFor();
});

describe.each([
  { width: 1440, dark: false },
  { width: 320, dark: true },
])("at $width px, dark: $dark", ({ width, dark }) => {
  it("axe finds nothing, nothing is wider than the window, nothing is asked of another host", async () => {
    here = await visit({ width, dark });
    await signIn(here);
    for (const path of PAGES) {
      await here.page.goto(here.base + path);
      await settled(here.page);
      expect({ path, axe: await axeFindings(here.page) }).toEqual({ path, axe: "" });
      expect({ path, overflow: await overflow(here.page) }).toEqual({ path, overflow: 0 });
    }
    expect(here.outside).toEqual([]);
    expect(here.errors).toEqual([]);
  });
});

it("menus and pickers are clean as well", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here);
  for (const name of [/^Kỳ/, /^Phạm vi/, /Tài khoản/, /^Tùy chọn của biểu đồ/]) {
    await page.getByRole("button", { name }).first().click();
    await page
      .locator("[role=menu], [role=listbox], [role=dialog]")
      .filter({ visible: true })
      .first()
      .waitFor();
    expect({ name, axe: await axeFindings(page) }).toEqual({ name, axe: "" });
    await page.keyboard.press("Escape");
  }
});
