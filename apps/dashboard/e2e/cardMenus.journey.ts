import { afterEach, expect, it } from "vitest";
import { seeAll, settled, signIn, type Visit, visit } from "./browser.js";

const CELL = "KP-017";

let here: Visit;
afterEach(() => here.close());

it("opens its query in the workbench, on every page", async () => {
  here = await visit();
  const { page: window } = here;
  await signIn(here, "committee", "/");
  for (const [path, menus] of [
    ["/", 6],
    [`/cells/${CELL}`, 3],
    ["/groups?vs=year", 9],
    ["/cells", 1],
  ] as const) {
    await window.goto(`${here.base}${path}`);
    await settled(window);
    const buttons = window.getByRole("button", { name: /^Tùy chọn của/ });
    await seeAll(window);
    expect(await buttons.count()).toBe(menus);
    for (let place = 0; place < menus; place++) {
      await buttons.nth(place).click();
      const link = window.getByRole("menuitem", { name: "Mở truy vấn này trong khung truy vấn" });
      expect(await link.getAttribute("href")).toMatch(/^\/query#./);
      await link.press("Escape");
      await link.waitFor({ state: "hidden" });
    }
  }
  await window.getByRole("button", { name: /^Tùy chọn của/ }).click();
  await window.getByRole("menuitem", { name: "Mở truy vấn này trong khung truy vấn" }).click();
  await window.waitForURL(/\/query#/);
  await window.getByText("latestEvaluation").first().waitFor();
});

it("shows a list as a table and saves it, and offers no query to who may not write any", async () => {
  here = await visit();
  const { page: window } = here;
  await signIn(here, "secretary", "/");
  await settled(window);
  const menu = window.getByRole("button", { name: "Tùy chọn của danh sách Chi bộ cần quan tâm trước" });
  await menu.click();
  expect(await window.getByText("Mở truy vấn này").count()).toBe(0);
  await window.getByRole("menuitem", { name: "Xem dạng bảng" }).click();
  await window.getByRole("columnheader", { name: "Số tháng hoặc quý" }).waitFor();
  await menu.click();
  const saved = window.waitForEvent("download");
  await window.getByRole("menuitem", { name: "Tải CSV" }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
});
