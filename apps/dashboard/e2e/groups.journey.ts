import { afterEach, describe, expect, it } from "vitest";
import {
  axeFindings,
  headingInFocus,
  overflow,
  seeAll,
  settled,
  signIn,
  type Visit,
  visit,
} from "./browser.js";

let here: Visit;
afterEach(() => here.close());

it("says which groups changed, in one request, and asks for the rest as one comes near", async () => {
  here = await visit();
  const { page } = here;
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) asked.push(request.postDataJSON().operationName);
  });
  await signIn(here, "committee", "/groups");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(
    /^(Điểm trung bình: .+ so với cùng kỳ năm trước|Cả 6 nhóm|Chưa đủ số liệu để kết luận nhóm nào)/,
  );
  await seeAll(page);
  const [first, ...later] = asked.filter((name) => !["Server", "SignIn", "Who", "Shell"].includes(name));
  expect(first).toBe("Groups");
  expect(later.toSorted()).toEqual(["CellLevels", "CellsBehind", "CompareGroups", "Severities"]);
  await page
    .getByText(/^Chưa có khoảng tin cậy, vì chỉ nối với các bên khác qua một chi bộ: Đảng ủy/)
    .waitFor();
  await page.getByText(/^\d+ lượt đánh giá không tính vào điểm hiệu chỉnh/).waitFor();
  await page.getByText(/^Giả định: mức thật của các chi bộ/).waitFor();
});

it("a small panel chooses the group by keyboard, and back works", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "committee", "/groups");
  await page.getByRole("heading", { name: /^Tất cả các nhóm:/ }).waitFor();
  const panels = page.getByRole("application", { name: /^Chọn một nhóm để xem kỹ/ });
  await panels.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("group") === "AGENCY");
  await page.getByRole("heading", { name: /^Cơ quan:/ }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: /^Tất cả các nhóm:/ }).waitFor();
});

it("keeps group, figure, grain and comparison in the address, and says what cannot be used", async () => {
  here = await visit();
  const { page, base } = here;
  await signIn(here, "committee", "/groups");
  await page.getByRole("button", { name: /^Chỉ số/ }).click();
  await page.getByRole("option", { name: "Tính chiến đấu" }).click();
  await page.waitForURL((url) => url.searchParams.get("metric") === "combativeness");
  await page.getByRole("button", { name: /^Chia theo/ }).click();
  await page.getByRole("option", { name: "Tháng", exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get("every") === "month");
  await page
    .getByRole("heading", { name: /mức đạt về tính chiến đấu/ })
    .first()
    .waitFor();
  await page.goto(`${base}/groups?group=NOBODY&metric=x&every=day&a=SCHOOL&b=SCHOOL`);
  await page.getByText("group=NOBODY, b=SCHOOL, metric=x, every=day").waitFor();
  await page.getByRole("button", { name: "Bỏ giá trị này" }).click();
  await page.waitForURL((url) => url.search === "?a=SCHOOL");
});

it("marks what came into force, and tells what was in force before", async () => {
  here = await visit();
  const { page, base } = here;
  await signIn(here, "committee", "/groups");
  const documents = page.getByRole("region", { name: "Văn bản và bảng chấm điểm" });
  await documents
    .getByText(/áp dụng từ trước.*12-HD\/BTCTW/)
    .first()
    .waitFor();
  await page.goto(`${base}/groups?p=2018`);
  await settled(page);
  await documents.getByText(/^01\/01\/2018 · Quy định về chế độ sinh hoạt: 12-HD\/BTCTW$/).waitFor();
});

it("reads the large panel point by point, as a table too, and leads to the cells behind", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "committee", "/groups?group=NEIGHBOURHOOD");
  await page.getByRole("application", { name: /^Khu phố:/ }).focus();
  await page.keyboard.press("ArrowLeft");
  const status = page.locator("main span[role=status]").filter({ hasText: "Khoảng tin cậy 95%" });
  expect(await status.textContent()).toMatch(
    /^quý .+ · Khu phố\. Điểm trung bình: .+\. Khoảng tin cậy 95%: .+\. Lượt đánh giá: .+\. So với cùng quý năm trước: /,
  );
  const menu = page.getByRole("button", { name: /^Tùy chọn của biểu đồ Khu phố/ });
  await menu.click();
  await page.getByRole("menuitem", { name: "Xem dạng bảng" }).click();
  await page.getByRole("columnheader", { name: "So với cùng quý năm trước" }).waitFor();
  await menu.click();
  await page.getByRole("menuitem", { name: "Xem dạng biểu đồ" }).click();
  await seeAll(page);
  await page.getByRole("application", { name: /góp phần tăng/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/cells\/KP-\d+/);
  await headingInFocus(page);
  expect(here.errors).toEqual([]);
});

it("compares two groups, and claims only what the server could tell", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "committee", "/groups?a=NEIGHBOURHOOD&b=SCHOOL");
  await seeAll(page);
  await page.getByRole("heading", { name: /^Điểm trung bình của Khu phố thấp hơn Trường học/ }).waitFor();
  await page.getByRole("button", { name: /^Nhóm thứ nhất/ }).click();
  await page.getByRole("option", { name: "Lực lượng vũ trang" }).click();
  await page.waitForURL((url) => url.searchParams.get("a") === "ARMED_FORCES");
  await page.getByRole("heading", { name: /^Lực lượng vũ trang và Trường học: chưa đủ số liệu/ }).waitFor();
});

it("tells severity where the evaluators share cells", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "committee", "/groups");
  await page.getByRole("button", { name: /^Phạm vi/ }).click();
  await page.getByPlaceholder("Tìm cấp ủy, không cần dấu").fill("tan quy");
  await page.getByRole("option", { name: /Tân Quý/ }).click();
  await page.waitForURL((url) => url.searchParams.has("in"));
  await settled(page);
  await seeAll(page);
  const chart = page.getByRole("application", { name: /bên nào đánh giá chặt hay rộng hơn/ });
  await chart.scrollIntoViewIfNeeded();
  await chart.focus();
  await page.keyboard.press("ArrowDown");
  const status = page.locator("main span[role=status]").filter({ hasText: "Chi bộ chấm chung" });
  expect(await status.textContent()).toMatch(/Kết luận: chưa đủ số liệu để kết luận/);
  await page.getByText(/^Giả định: điểm = mức của chi bộ/).waitFor();
});

it("says who stands apart where severity cannot be told", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "committee", "/groups?p=2020-Q2");
  await seeAll(page);
  await page.getByText("Chưa thể so sánh độ chặt của các bên đánh giá").first().waitFor();
  await page.getByText(/Chưa có chi bộ chấm chung với các bên khác: Đảng ủy/).waitFor();
});

describe.each([
  { width: 1440, dark: true },
  { width: 390, dark: false },
])("with every card at $width px, dark: $dark", ({ width, dark }) => {
  it("axe finds nothing, and nothing is wider than the window", async () => {
    here = await visit({ width, dark });
    await signIn(here, "committee", "/groups?group=SCHOOL");
    await seeAll(here.page);
    expect(await axeFindings(here.page)).toBe("");
    expect(await overflow(here.page)).toBe(0);
    expect(here.outside).toEqual([]);
    expect(here.errors).toEqual([]);
  });
});
