import { afterEach, expect, it } from "vitest";
import { headingInFocus, settled, signIn, type Visit, visit } from "./browser.js";

let here: Visit;
afterEach(() => here.close());

const count = (visit: Visit) =>
  visit.page.locator("p[role=status]").filter({ hasText: "chi bộ" }).textContent();

it("finds cells without marks, by code and by secretary", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "committee", "/cells");
  expect(await count(here)).toBe("256 chi bộ");
  const secretary = await page.locator("tbody tr").first().locator("td").nth(1).textContent();
  const plain = (secretary ?? "").normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
  await page.getByRole("searchbox").fill(plain);
  await page.waitForURL((url) => url.searchParams.get("q") === plain);
  await settled(page);
  expect(await page.locator("tbody tr").first().locator("td").nth(1).textContent()).toBe(secretary);
  await page.getByRole("searchbox").fill("khong co chi bo nay");
  await page.getByText("Không có chi bộ nào khớp").waitFor();
  await page.getByRole("button", { name: "Bỏ mọi điều kiện" }).click();
  await page.getByText("256 chi bộ").waitFor();
});

it("narrows, sorts and pages, all in the URL", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "committee", "/cells");
  await page.getByRole("button", { name: /^Nhóm/ }).first().click();
  await page.getByRole("option", { name: "Trường học" }).click();
  await page.waitForURL((url) => url.searchParams.get("g") === "SCHOOL");
  await settled(page);
  expect(await page.locator("tbody tr").count()).toBe(
    Math.min(50, Number.parseInt((await count(here)) ?? "0", 10)),
  );
  await page.getByRole("button", { name: "Lần đánh giá gần nhất" }).click();
  await page.waitForURL((url) => url.searchParams.get("sort") === "score");
  expect(await page.locator("th[aria-sort=ascending]").textContent()).toBe("Lần đánh giá gần nhất");
  await page.goto(`${here.base}/cells`);
  await page.getByRole("button", { name: /^Xem thêm/ }).click();
  await page.locator("tbody tr").nth(99).waitFor();
});

it("shows a cell's timeline, its figures, its dots and its criteria", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "committee", "/cells?q=KP-017");
  await page.getByRole("link", { name: "Chi bộ KP-017" }).click();
  await page.waitForURL(/\/cells\/KP-017/);
  await headingInFocus(page);
  await settled(page);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Chi bộ KP-017");
  await page.getByRole("heading", { name: "Từ sinh hoạt đến kết quả" }).waitFor();
  const lines = page.locator("ol time");
  expect(await lines.count()).toBe(20);
  await page.getByRole("button", { name: "Xem các sự việc trước đó" }).click();
  await lines.nth(20).waitFor();
  const days = await lines.evaluateAll((all) => all.map((each) => each.getAttribute("datetime") ?? ""));
  expect(days).toEqual(days.toSorted().reverse());
  await page.getByText("Đánh giá", { exact: true }).click();
  await page
    .locator("ol")
    .getByText(/^Điểm đánh giá/)
    .first()
    .waitFor();
});

it("tells how a cell came to its model meeting, and what came of it", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "committee", "/cells/KP-003");
  const chosen = page.getByRole("listitem").filter({ hasText: "Được chọn sinh hoạt điểm thường kỳ" });
  const earlier = page.getByRole("button", { name: "Xem các sự việc trước đó" });
  for (let shown = 0; shown < 5 && (await chosen.count()) === 0; shown += 1) {
    await earlier.click();
    await settled(page);
  }
  await chosen.getByRole("button", { name: /Sang sự việc liên quan/ }).click();
  await page.locator("[data-entry]:focus").waitFor();
  const held = page.getByRole("listitem").filter({ hasText: "Sinh hoạt điểm, Kế hoạch 109-KH/QU" });
  expect(await held.getAttribute("data-lit")).toBe("true");
  await chosen.getByRole("link", { name: /Được chọn sinh hoạt điểm/ }).click();
  await page.waitForURL((url) => url.pathname === "/pilots" && url.searchParams.get("plan") === "109-KH/QU");
  expect(here.errors).toEqual([]);
});

it("says when there is no such cell", async () => {
  here = await visit();
  await signIn(here, "committee", "/cells/XX-999");
  await here.page.getByText("Không tìm thấy chi bộ XX-999").waitFor();
});

it("a secretary sees their own cell only, an analyst no names", async () => {
  here = await visit();
  await signIn(here, "secretary", "/cells");
  expect(await count(here)).toBe("1 chi bộ");
  await here.close();
  here = await visit();
  await signIn(here, "analyst", "/cells/KP-017");
  expect(await here.page.locator("main").textContent()).not.toMatch(/Đ\/c /);
});
