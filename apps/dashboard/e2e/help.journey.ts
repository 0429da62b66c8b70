import { afterEach, describe, expect, it } from "vitest";
import { axeFindings, headingInFocus, overflow, settled, signIn, type Visit, visit } from "./browser.js";

const READERS = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "ANALYST",
  "TRAINING_ORGANISER",
  "DELEGATE",
  "SUPERIOR",
  "SECRETARY",
  "INSPECTION",
  "ADMINISTRATOR",
  "CONCERNED",
];

let here: Visit;
afterEach(() => here.close());

it("is found from the account menu, and opens at the reader's own role", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "secretary", "/meetings");
  await page.getByRole("button", { name: /Tài khoản/ }).click();
  await page.getByRole("menuitem", { name: "Hướng dẫn sử dụng" }).click();
  await headingInFocus(page);
  await page.getByRole("heading", { name: "Hướng dẫn cho bí thư chi bộ", level: 1 }).waitFor();
  await page.getByRole("heading", { name: "Ghi sổ buổi sinh hoạt vừa họp" }).waitFor();
  await page.getByRole("link", { name: "Bài học kinh nghiệm" }).last().click();
  await page.waitForURL(/\/lessons/);
  expect(here.errors).toEqual([]);
});

it("is found by ? and by the palette, and shows the guide of another role", async () => {
  here = await visit({ language: "EN" });
  const { page } = here;
  await signIn(here, "committee");
  await page.keyboard.press("?");
  await page.getByRole("link", { name: "Open the guide for your role" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "Guide for: standing committee" }).waitFor();
  await page.getByRole("button", { name: /^Guide for/ }).click();
  await page.getByRole("option", { name: "Delegate" }).click();
  await page.waitForURL(/tab=DELEGATE/);
  await page.getByRole("heading", { name: "Evaluate a meeting, also without a network" }).waitFor();
  await page.goto(here.base);
  await settled(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /Find a cell/ }).fill("guide");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/help/);
});

describe.each([
  { width: 1440, dark: false },
  { width: 320, dark: true },
])("at $width px, dark: $dark", ({ width, dark }) => {
  it("axe finds nothing in any guide, and nothing is wider than the window", async () => {
    here = await visit({ width, dark });
    await signIn(here, "committee", "/help");
    for (const reader of READERS) {
      await here.page.goto(`${here.base}/help?tab=${reader}`);
      await settled(here.page);
      expect({ reader, axe: await axeFindings(here.page) }).toEqual({ reader, axe: "" });
      expect({ reader, overflow: await overflow(here.page) }).toEqual({ reader, overflow: 0 });
    }
    expect(here.outside).toEqual([]);
    expect(here.errors).toEqual([]);
  });
});
