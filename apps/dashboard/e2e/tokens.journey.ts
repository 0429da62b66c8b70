import { afterEach, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, visit } from "./browser.js";

let here: Visit;
afterEach(() => here.close());

it("an analyst makes a token, a program uses it, and revoked it opens nothing", async () => {
  here = await visit();
  const { page, base } = here;
  await signIn(here, "analyst");
  await page.getByRole("button", { name: /Tài khoản/ }).click();
  await page.getByRole("menuitem", { name: "Mã truy cập" }).click();
  await page.getByText("Chưa có mã truy cập nào").waitFor();
  await page.getByRole("button", { name: "Tạo mã truy cập" }).click();
  await page.getByLabel("Dùng cho").fill("bảng tính của phòng");
  expect(await axeFindings(page)).toBe("");
  await page.keyboard.press("Enter");

  await page.getByRole("heading", { name: "Đã tạo mã “bảng tính của phòng”" }).waitFor();
  const secret = await page.getByLabel("Mã truy cập").inputValue();
  const ask = async () => {
    const response = await fetch(`${base}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query: "{ cells { totalCount } }" }),
    });
    return { status: response.status, text: await response.text() };
  };
  expect((await ask()).text).toMatch(/"totalCount":\d+/);
  await page.getByRole("button", { name: "Đóng" }).click();

  await page.getByRole("button", { name: "Thu hồi mã “bảng tính của phòng”" }).click();
  await page.getByRole("button", { name: "Thu hồi", exact: true }).click();
  await page.getByText("Chưa có mã truy cập nào").waitFor();
  expect((await ask()).status).toBe(401);
  expect(here.errors).toEqual([]);
});

it("is clean on a phone", async () => {
  here = await visit({ width: 390, dark: true });
  await signIn(here, "committee", "/tokens");
  await settled(here.page);
  expect(await axeFindings(here.page)).toBe("");
  expect(await overflow(here.page)).toBe(0);
});
