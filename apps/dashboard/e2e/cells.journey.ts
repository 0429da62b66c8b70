import { afterEach, expect, it } from "vitest";
import { axeFindings, headingInFocus, settled, signIn, type Visit, visit } from "./browser.js";

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
  await page.getByRole("button", { name: /^Sự việc/ }).click();
  await page.getByRole("option", { name: "Đánh giá", exact: true }).click();
  await page
    .locator("ol")
    .getByText(/^Điểm đánh giá/)
    .first()
    .waitFor();
});

it("follows the chain from the plan to the verified action and the course, and back", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "committee", "/pilots?plan=109-KH/QU");
  const inFocus = page.locator("li[data-entry]:focus");
  await page.getByRole("link", { name: "Chi bộ DN-003" }).click();
  await page.waitForURL((url) => url.pathname === "/cells/DN-003" && url.searchParams.has("at"));
  await inFocus.getByText(/Sinh hoạt điểm, Kế hoạch 109-KH/).waitFor();
  expect(await axeFindings(page)).toBe("");
  const go = async (way: RegExp, to: RegExp) => {
    await inFocus.getByRole("button", { name: way }).first().focus();
    await page.keyboard.press("Enter");
    await inFocus.filter({ hasText: to }).waitFor();
  };
  await go(/^Điểm đánh giá/, /Xếp loại|Đoàn công tác/);
  await go(/^Đã xác nhận: .*23\/12\/2018/, /Đã xác nhận/);
  expect(await page.locator("li[data-lit=true]").count()).toBeGreaterThan(3);
  await page
    .getByRole("link", { name: /^Đã xác nhận: / })
    .first()
    .waitFor();
  await go(/^Giao việc: /, /Giao việc: /);
  await go(/^Điểm đánh giá/, /Điểm đánh giá/);
  await go(/^Bồi dưỡng: /, /Bồi dưỡng: /);
  await go(/^Điểm đánh giá .*\/20(19|20)\)$/, /Điểm đánh giá/);
  await go(/^Bồi dưỡng: /, /Bồi dưỡng: /);
  await inFocus.getByRole("link", { name: /^Bồi dưỡng: / }).click();
  await page.waitForURL((url) => url.pathname.startsWith("/training/courses/"));
  await page.getByRole("heading", { name: "Lớp có giúp được gì không" }).waitFor();
  await page.getByRole("link", { name: "Từ sinh hoạt đến kết quả: Chi bộ DN-003" }).click();
  await inFocus.getByRole("link", { name: /^Bồi dưỡng: / }).waitFor();
  expect(here.errors).toEqual([]);
});

it("tells of a verified action how its criterion was judged before and after, and shows one kind alone", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "organiser", "/cells/DN-003");
  await page
    .getByText(/: \d+% trước đó, \d+% ở lần đánh giá sau(;.*)?$/)
    .first()
    .waitFor();
  const entries = page.locator("li[data-entry]");
  const shows = async (kind: string, titles: RegExp) => {
    await page.getByRole("button", { name: /^Sự việc/ }).click();
    await page.getByRole("option", { name: kind, exact: true }).click();
    await entries.first().waitFor();
    for (const text of await entries.allTextContents()) expect(text).toMatch(titles);
  };
  await shows("Bồi dưỡng", /Bồi dưỡng: /);
  await shows("Tất cả", /./);
  for (let read = 20; read <= 40; read += 20) {
    await page.getByRole("button", { name: "Xem các sự việc trước đó" }).click();
    await entries.nth(read).waitFor();
  }
  await shows("Sinh hoạt điểm", /[Ss]inh hoạt điểm/);
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
