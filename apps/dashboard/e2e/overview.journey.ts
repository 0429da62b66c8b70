import { afterEach, expect, it } from "vitest";
import { axeFindings, headingInFocus, settled, signIn, type Visit, visit } from "./browser.js";

let here: Visit;
afterEach(() => here.close());

it("says one true headline, five figures and what needs a decision, in one request", async () => {
  here = await visit();
  const { page } = here;
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) asked.push(request.postDataJSON().operationName);
  });
  await signIn(here);
  expect(asked.filter((name) => !["Server", "SignIn", "Who", "Shell"].includes(name))).toEqual(["Overview"]);
  const headline = await page.getByRole("heading", { level: 1 }).textContent();
  expect(headline).toMatch(/^(Điểm đánh giá sinh hoạt (tăng|giảm) so với|Điểm trung bình \d)/);
  expect(await page.locator("dl[aria-label='Các chỉ số chính'] > div").count()).toBe(5);
  await page.getByRole("heading", { name: "Chi bộ cần quan tâm trước" }).waitFor();
  await page.getByText("Số liệu minh họa, không phải số liệu thật").waitFor();
});

it("each figure leads to its list, with the heading in focus, and back", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here);
  for (const [figure, search] of [
    ["Kỳ sinh hoạt đã tổ chức", "show=missed"],
    ["Quý có sinh hoạt chuyên đề", "show=thematic"],
    ["Điểm đánh giá trung bình", "sort=score"],
    ["Tháng chưa báo cáo", "show=unreported"],
  ] as const) {
    await page.getByRole("link", { name: new RegExp(figure) }).click();
    await page.waitForURL((url) => url.pathname === "/cells" && url.search.includes(search));
    await headingInFocus(page);
    await settled(page);
    expect(await page.locator("tbody tr").count(), figure).toBeGreaterThan(0);
    await page.goBack();
    await page.getByRole("heading", { name: "Chi bộ cần quan tâm trước" }).waitFor();
  }
});

it("counts what awaits one's own decision, and leads to exactly that", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "committee");
  const waiting = page.getByRole("link", { name: /việc sau kết luận chờ xác nhận/ });
  const count = Number(/^\d+/.exec((await waiting.textContent())!)![0]);
  expect(await page.getByRole("link", { name: /chờ ban hành|chờ khóa/ }).count()).toBe(0);
  await waiting.click();
  await page.waitForURL((url) => url.pathname === "/actions" && url.search.includes("show=deciding"));
  await headingInFocus(page);
  await settled(page);
  expect(await page.locator("tbody tr").count()).toBe(count);
});

it("tells a secretary all that awaits them, the soonest first, with the day", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "secretary", "/");
  const card = page.locator("section", { has: page.getByRole("heading", { name: "Chờ đồng chí xử lý" }) });
  await card.waitFor();
  const [first, second] = await card.getByRole("link").allTextContents();
  expect(first).toMatch(/^\d+việc được giao chưa hoàn thànhquá hạn từ \d\d\/\d\d\/\d{4}$/);
  expect(second).toMatch(/hạn sớm nhất \d\d\/\d\d\/\d{4}$/);
  await card.getByRole("link").first().click();
  await page.waitForURL((url) => url.pathname === "/actions" && url.search.includes("show=own"));
  await headingInFocus(page);
  await settled(page);
  expect(await page.locator("tbody tr").count()).toBe(Number(/^\d+/.exec(first!)![0]));
});

it("tells how far the model meetings are, and which actions are overdue", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here);
  await page.getByRole("heading", { name: "12 trên 12 buổi sinh hoạt điểm đã được đánh giá" }).waitFor();
  const matrix = page.getByRole("table", { name: "Chi bộ điểm theo nhóm" });
  expect(await matrix.locator("tbody tr").count()).toBe(6);
  expect(await matrix.getByRole("link").count()).toBe(12);
  await matrix.getByRole("link").first().click();
  await page.waitForURL((url) => url.pathname === "/pilots" && url.searchParams.get("plan") === "109-KH/QU");
  await page.goBack();
  await page.getByRole("link", { name: /Việc sau kết luận quá hạn/ }).click();
  await page.waitForURL((url) => url.pathname === "/actions" && url.search.includes("show=overdue"));
});

it("tells which skills most need and what became of the last course, to those who read needs alone", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here);
  await page.getByRole("heading", { name: /^Kỹ năng nhiều người cần bồi dưỡng nhất: / }).waitFor();
  await page
    .getByText(/trên [\d.]+ người, \d+ chi bộ/)
    .first()
    .waitFor();
  await page.getByRole("link", { name: /^Lớp kết thúc gần nhất: / }).waitFor();
  await page.getByRole("link", { name: /^\d+ lớp đang chuẩn bị hoặc đang mở$/ }).waitFor();
  const begins = (await page.getByText(/ · \d\d\/\d\d\/\d{4} – /).allTextContents()).map((text) =>
    /(\d\d)\/(\d\d)\/(\d{4})/.exec(text)!.slice(1).reverse().join("-"),
  );
  expect(begins.length).toBeGreaterThan(1);
  expect(begins).toEqual(begins.toSorted());
  expect(await axeFindings(page)).toBe("");
  await page.getByRole("link", { name: "Điều hành, gợi mở thảo luận" }).click();
  await page.waitForURL(
    (url) => url.pathname === "/training" && url.searchParams.get("skill") === "CHAIRING",
  );
  await headingInFocus(page);
  await here.close();
  here = await visit({ width: 390, dark: true });
  await signIn(here, "analyst");
  await settled(here.page);
  expect(await here.page.getByRole("heading", { name: /Kỹ năng nhiều người cần/ }).count()).toBe(0);
});

it("keeps period, comparison and scope in the URL, and says when a value cannot be used", async () => {
  here = await visit();
  const { page, base } = here;
  await signIn(here);
  await page.getByRole("button", { name: /^Kỳ/ }).click();
  await page.getByRole("option", { name: "năm 2019", exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get("p") === "2019");
  await page.getByRole("button", { name: /^Phạm vi/ }).click();
  await page.getByPlaceholder("Tìm cấp ủy, không cần dấu").fill("tan quy");
  await page.getByRole("option", { name: /Tân Quý/ }).click();
  await page.waitForURL((url) => url.searchParams.has("in"));
  await page.goto(`${base}/?p=2019-13&vs=never`);
  await page.getByText("p=2019-13, vs=never").waitFor();
  await page.getByRole("button", { name: "Bỏ giá trị này" }).click();
  await page.waitForURL((url) => url.search === "");
});

it("reads every chart by keyboard, shows it as a table, and saves it", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here);
  const charts = page.getByRole("application");
  expect(await charts.count()).toBe(3);
  await charts.first().focus();
  await page.keyboard.press("ArrowLeft");
  const status = page.locator("main span[role=status]").filter({ hasText: "Điểm trung bình" });
  expect(await status.textContent()).toMatch(/quý .+ · .+\. Điểm trung bình: .+\. Khoảng tin cậy 95%: /);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/cells" && url.searchParams.has("g"));
  await page.goBack();
  const menu = page.getByRole("button", { name: /^Tùy chọn của biểu đồ/ }).first();
  await menu.click();
  await page.getByRole("menuitem", { name: "Xem dạng bảng" }).click();
  await page.getByRole("columnheader", { name: "Cận dưới 95%" }).waitFor();
  await menu.click();
  await page.getByRole("menuitem", { name: "Xem dạng biểu đồ" }).click();
  for (const [item, ending] of [
    ["Tải CSV", ".csv"],
    ["Tải hình SVG", ".svg"],
    ["Tải hình PNG", ".png"],
  ] as const) {
    await menu.click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: item }).click(),
    ]);
    expect(file.suggestedFilename().endsWith(ending)).toBe(true);
  }
  expect(here.errors).toEqual([]);
});

it("keeps the last figures with their time when the connection is lost", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here);
  await page.route("**/graphql", (route) => route.abort());
  await page.getByRole("button", { name: /^So với/ }).click();
  await page.getByRole("option", { name: "Kỳ liền trước" }).click();
  await page.getByText(/Số đang hiện là của \d\d:\d\d/).waitFor();
  expect(await page.locator("dl[aria-label='Các chỉ số chính'] > div").count()).toBe(5);
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText(/Số đang hiện là của/).waitFor({ state: "detached" });
});
