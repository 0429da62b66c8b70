import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, visit } from "./browser.js";

let here: Visit;
beforeEach(async () => {
  here = await visit();
});
afterEach(() => here.close());

async function expectClean(): Promise<void> {
  expect(await axeFindings(here.page)).toBe("");
  expect(await overflow(here.page)).toBe(0);
  expect(here.outside).toEqual([]);
}

const QUERY = `query Thu($from: Date!, $first: Int = 5) {
  cells(first: $first, orderBy: [{ by: CODE }]) { totalCount nodes { code name latestEvaluation { score } } }
  evaluationStats(where: { heldOn: { from: $from } }, groupBy: [{ by: GROUP }]) {
    rows { key { group { name } } scoreMean { n cells value low high sufficient } }
  }
}`;

const editor = () => here.page.getByRole("textbox", { name: "Câu truy vấn" });
const run = () => here.page.getByRole("button", { name: /^Chạy/ });

/** Types into the editor as a whole; typed letter by letter it would close its own brackets. */
async function write(text: string): Promise<void> {
  await editor().click();
  await here.page.keyboard.press("Control+a");
  await here.page.keyboard.insertText(text);
}

it("an analyst writes, runs, charts, saves and shares a query; a secretary runs it", async () => {
  await signIn(here, "analyst", "/query");
  const { page } = here;
  await page.getByText("Chưa chạy", { exact: true }).waitFor();
  await expectClean();

  await write(QUERY);
  await page.getByText("Cần nhập").waitFor();
  expect(await run().isDisabled()).toBe(true);
  await page.getByLabel("from").fill("1/1/2019");
  await page.getByText(/^Chi phí ước tính [\d.]+ \/ 20\.000$/).waitFor();
  await editor().press("Control+Enter");
  const table = page.getByRole("table", { name: "Bảng kết quả cells" });
  await table.waitFor();
  expect(await table.locator("tbody tr").count()).toBe(5);
  await page.getByText(/^5 trong [\d.]+ dòng/).waitFor();
  await page.getByRole("button", { name: "Mã", exact: true }).click();
  await page.getByRole("columnheader", { name: "Mã" }).and(page.locator("[aria-sort=ascending]")).waitFor();

  await page.getByText("evaluationStats", { exact: true }).last().click();
  const figures = page.getByRole("table", { name: "Bảng kết quả evaluationStats" });
  await figures.waitFor();
  expect(await figures.locator("tbody tr").count()).toBe(6);
  await figures
    .getByText(/\d – \d.* · n \d+ · \d+ chi bộ/)
    .first()
    .waitFor();
  await page.getByText(/^Cơ sở: đánh giá chính thức/).waitFor();
  await expectClean();

  await page.getByText("Biểu đồ", { exact: true }).click();
  await page.getByRole("application", { name: /Điểm trung bình theo Nhóm loại hình/ }).waitFor();
  await page.getByLabel("Kiểu biểu đồ").selectOption("BARS");
  await expectClean();
  const address = page.url();
  await page.reload();
  await settled(page);
  await page.getByText("evaluationStats", { exact: true }).last().click();
  await page.getByLabel("Kiểu biểu đồ").waitFor();
  expect(await page.getByLabel("Kiểu biểu đồ").inputValue()).toBe("BARS");
  expect(page.url()).toBe(address);

  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  const saving = page.getByRole("dialog", { name: "Lưu truy vấn" });
  await saving.getByLabel("Tên").fill("Điểm theo nhóm từ 2019");
  await expectClean();
  await saving.getByRole("button", { name: "Lưu", exact: true }).click();
  await saving.waitFor({ state: "detached" });
  await page.getByText("Đã lưu", { exact: true }).click();
  await page.getByRole("button", { name: /^Điểm theo nhóm từ 2019/ }).waitFor();

  await page.getByRole("button", { name: "Chia sẻ", exact: true }).click();
  const sharing = page.getByRole("dialog", { name: "Chia sẻ truy vấn" });
  expect(await sharing.getByLabel("Liên kết").inputValue()).toMatch(/\/query#[\w-]+$/);
  await sharing.getByLabel("Cho một vai trò chạy").selectOption("SECRETARY");
  await expectClean();
  await sharing.getByRole("button", { name: "Cập nhật" }).click();
  await sharing.waitFor({ state: "detached" });
  await page.getByText("Của tôi · chia sẻ với bí thư chi bộ").waitFor();
  expect(here.errors).toEqual([]);

  await here.close();
  here = await visit();
  await signIn(here, "secretary", "/query");
  expect(await here.page.getByRole("link", { name: "Truy vấn" }).count()).toBe(0);
  await here.page.getByRole("button", { name: /^Điểm theo nhóm từ 2019/ }).click();
  const own = here.page.getByRole("table", { name: "Bảng kết quả cells" });
  await own.waitFor();
  expect(await own.locator("tbody tr").count()).toBe(1);
  await expectClean();
  expect(here.errors).toEqual([]);
});

it("samples answer at once, stand in the history, and back returns to the one before", async () => {
  await signIn(here, "committee", "/query");
  const { page } = here;
  const lists = page.getByRole("complementary", { name: "Danh sách truy vấn" });
  await lists.getByRole("button", { name: /^Tỷ lệ sinh hoạt đúng chế độ theo nhóm/ }).click();
  await page.getByRole("table", { name: "Bảng kết quả regimeStats" }).getByText("Tổng cộng").waitFor();
  await page.getByRole("button", { name: /^Điểm theo quý của từng nhóm/ }).click();
  await page.getByRole("table", { name: "Bảng kết quả evaluationStats" }).waitFor();
  await page.goBack();
  await page.getByRole("table", { name: "Bảng kết quả regimeStats" }).waitFor();
  await page.getByText("Lịch sử", { exact: true }).click();
  await page.getByRole("button", { name: /^TheoQuy · evaluationStats/ }).waitFor();
  await page.getByRole("button", { name: "Xóa lịch sử" }).click();
  await page.getByText("Chưa chạy truy vấn nào.").waitFor();
  await page.getByRole("button", { name: "Từ điển dữ liệu" }).click();
  const docs = page.getByRole("dialog", { name: "Từ điển dữ liệu" });
  await docs.getByLabel("Tìm").fill("evaluationStats");
  await docs.getByRole("button", { name: "EvaluationStats", exact: true }).click();
  await docs.getByText("totalCount").waitFor();
  await expectClean();
  expect(here.errors).toEqual([]);
});

it("says what keeps a query from running, and stops one that runs", async () => {
  await signIn(here, "analyst", "/query");
  const { page } = here;
  await write("{ cells {");
  await page.getByText(/^Dòng 1: /).waitFor();
  await write("mutation { signOut }");
  await page.getByText("Trang này chỉ đọc số liệu").waitFor();
  await write(
    "{ cells(first: 100) { nodes { evaluations(first: 100) { nodes { cell { meetings(first: 100) { nodes { id } } } } } } } }",
  );
  await page.getByText(/^Chi phí ước tính [\d.]+ vượt mức 20\.000/).waitFor();
  expect(await run().isDisabled()).toBe(true);
  await expectClean();

  await write("{ today groups { key } }");
  await page.getByText(/^Chi phí ước tính \d+ \/ 20\.000$/).waitFor();
  // An answer that is held back until the run was stopped.
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/graphql", async (route) => {
    const sent = route.request().postDataJSON() as { query: string };
    if (sent.query.startsWith("{ today groups")) await held;
    await route.continue().catch(() => undefined);
  });
  await run().click();
  await page.getByRole("button", { name: "Dừng" }).click();
  await run().waitFor();
  release();
  await run().click();
  await page
    .getByRole("table", { name: "Bảng kết quả today" })
    .getByText(/^\d\d\/\d\d\/\d{4}$/)
    .waitFor();
  expect(here.errors).toEqual([]);
});

/** Downloads what a button starts, and returns the file. */
async function downloaded(start: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([here.page.waitForEvent("download"), start()]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

const textOf = ({ content }: { readonly content: Buffer }) => content.toString("utf8");
const sheetOf = ({ content }: { readonly content: Buffer }) =>
  Object.entries(unzipSync(content))
    .filter(([name]) => name.startsWith("xl/worksheets/"))
    .map(([, bytes]) => strFromU8(bytes))
    .join();

it("takes the rows along as CSV and as a workbook, by the name of their operation", async () => {
  await signIn(here, "analyst", "/query");
  const { page } = here;
  await write(
    "query TheoNhom { evaluationStats(groupBy: [{ by: GROUP }]) { rows { key { group { name } } count } } }",
  );
  await run().click();
  const table = page.getByRole("table", { name: "Bảng kết quả evaluationStats" });
  await table.waitFor();
  const names = await table.locator("tbody tr > :first-child").allInnerTexts();
  expect(names.length).toBe(6);
  const asked = page.waitForRequest("**/export?format=csv");
  const csv = await downloaded(() => page.getByRole("button", { name: "Tải CSV" }).click());
  expect((await asked).postDataJSON()).toMatchObject({
    operationName: "TheoNhom",
    language: "VI",
    purpose: null,
  });
  await page.getByText(/^Đã tải so-lieu-danh-gia-.*\.csv: 6 dòng\.$/).waitFor();
  const workbook = await downloaded(() => page.getByRole("button", { name: "Tải XLSX" }).click());
  expect([csv.name, workbook.name]).toEqual([
    expect.stringMatching(/^so-lieu-danh-gia-.*\.csv$/),
    expect.stringMatching(/^so-lieu-danh-gia-.*\.xlsx$/),
  ]);
  for (const name of names) {
    expect(textOf(csv)).toContain(name);
    expect(sheetOf(workbook)).toContain(name);
  }
  await expectClean();
  expect(here.errors).toEqual([]);
});

it("asks what names of persons are taken along for, and takes none where nothing is said", async () => {
  await signIn(here, "committee", "/query");
  const { page } = here;
  await write("{ cells(first: 3, orderBy: [{ by: CODE }]) { nodes { code head { person { name } } } } }");
  await run().click();
  const table = page.getByRole("table", { name: "Bảng kết quả cells" });
  await table.waitFor();
  const head = await table.locator("tbody tr").first().locator("td, th").last().textContent();
  expect(head).toMatch(/\S \S/);

  const button = page.getByRole("button", { name: "Tải CSV", exact: true }).first();
  const dialog = page.getByRole("dialog", { name: "Mục đích lấy họ tên" });
  await button.click();
  await dialog.getByText("được ghi vào nhật ký").waitFor();
  await dialog.getByRole("button", { name: "Tải CSV" }).click();
  await dialog.getByRole("alert").waitFor();
  await expectClean();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await button.waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(await table.locator("tbody tr").count()).toBe(3);

  await button.click();
  await dialog.getByRole("textbox").fill("Lập danh sách bồi dưỡng bí thư");
  const asked = page.waitForRequest("**/export?format=csv");
  const csv = await downloaded(() => dialog.getByRole("button", { name: "Tải CSV" }).click());
  expect((await asked).postDataJSON()).toMatchObject({ purpose: "Lập danh sách bồi dưỡng bí thư" });
  await dialog.waitFor({ state: "detached" });
  expect(textOf(csv)).toContain(head);
});

it("says how far a file is, stops one, and says why one is not made", async () => {
  await signIn(here, "analyst", "/query");
  const { page } = here;
  await write("{ cells(first: 2) { nodes { code } } groups { key } }");
  await run().click();
  await page.getByRole("button", { name: "Tải CSV" }).click();
  await page.getByRole("alert").getByText("Truy vấn có 2 phần").waitFor();
  await expectClean();

  await write("{ cells(first: 2) { nodes { code } } }");
  await run().click();
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/export?format=*", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.getByText(/^2 dòng/).waitFor();
  await page.getByRole("button", { name: "Tải XLSX" }).click();
  await page.getByText("Đang chờ máy chủ tạo tệp…").waitFor();
  await expectClean();
  await page.getByRole("button", { name: "Dừng tải tệp" }).click();
  await page.getByText("Đang chờ máy chủ tạo tệp…").waitFor({ state: "detached" });
  expect(await page.getByRole("alert").count()).toBe(0);
  release();
  const workbook = await downloaded(() => page.getByRole("button", { name: "Tải XLSX" }).click());
  expect(sheetOf(workbook)).toContain("CQ-001");
  await page.getByText(/^Đã tải danh-sach-chi-bo-.*: \d+ dòng\.$/).waitFor();
});

it("offers the first samples where nothing was asked, and marks no mistake", async () => {
  await signIn(here, "analyst", "/query");
  const { page } = here;
  const result = page.getByRole("region", { name: "Kết quả" });
  await result.getByText("Chưa chạy", { exact: true }).waitFor();
  expect(await result.getByRole("button").count()).toBe(3);
  // Once a mistake is marked, the checks are known to be at work.
  await write("{ nothing }");
  await page.locator(".cm-lintRange-error").first().waitFor();
  await write(" ");
  await page.locator(".cm-lintRange-error, .cm-lintPoint-error").first().waitFor({ state: "detached" });
  expect(await page.locator(".cm-lintPoint").count()).toBe(0);
  await result.getByRole("button").first().click();
  await page.getByRole("table").first().waitFor();
});

it.each([
  [320, false],
  [1440, true],
])("is clean at %i px, dark: %s, with a damaged link too", async (width, dark) => {
  await here.close();
  here = await visit({ width, dark });
  await signIn(here, "training", "/query#@@@");
  const { page } = here;
  await page.getByText("Liên kết bị hỏng").waitFor();
  await page.getByRole("button", { name: /^Chi bộ cần bồi dưỡng một kỹ năng/ }).click();
  await page.getByRole("table").waitFor();
  await page.getByLabel("điều hành, gợi mở thảo luận").waitFor();
  await settled(page);
  await expectClean();
  await page.getByText("JSON", { exact: true }).click();
  await page.getByRole("region", { name: "JSON" }).waitFor();
  await expectClean();
});

it("is not for administrators, who read no records", async () => {
  await signIn(here, "admin", "/query");
  await here.page.getByText("Tài khoản này không chạy truy vấn").waitFor();
  await expectClean();
});
