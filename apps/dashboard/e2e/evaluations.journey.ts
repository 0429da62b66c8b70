import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, visit } from "./browser.js";

let here: Visit;
const others: Visit[] = [];
beforeEach(async () => {
  here = await visit({ width: 820, keepsPages: true });
});
afterEach(async () => {
  for (const each of [here, ...others.splice(0)]) await each.close();
});

async function another(
  login: string,
  path: string,
  options: Parameters<typeof visit>[0] = {},
): Promise<Page> {
  const visitor = await visit(options);
  others.push(visitor);
  await signIn(visitor, login, path);
  return visitor.page;
}

async function expectClean(page: Page): Promise<void> {
  expect(await axeFindings(page)).toBe("");
  expect(await overflow(page)).toBe(0);
}

/** Begins a form of the superior's by the dialog, and waits until it is there. */
async function begin(page: Page, heldOn: string): Promise<void> {
  await page.getByRole("button", { name: "Chấm buổi sinh hoạt…" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Chấm buổi sinh hoạt" });
  await dialog.getByLabel("Tìm chi bộ").fill("KP-001");
  await dialog.getByRole("option", { name: /^KP-001/ }).waitFor({ state: "attached" });
  await dialog.getByLabel("Ngày sinh hoạt").fill(heldOn);
  await dialog.getByLabel("Bảng chấm điểm").selectOption({ label: FRAME });
  await dialog.getByRole("button", { name: "Bắt đầu chấm" }).click();
  await pointsOf(page, "1").waitFor();
}

/** A day of its own for each try: a form stays begun. */
const DAYS = ["2020-06-16", "2020-06-15", "2020-06-14"];

/** Two or three people do their part in one journey. */
const LONG = 180_000;
const FRAME = "Khung tiêu chí theo Hướng dẫn 42-HD/BTCTW (28-10-2025)";
const pointsOf = (page: Page, key: string) =>
  page.getByRole("radiogroup", { name: `Điểm tiêu chí ${key}`, exact: true });
const saved = (page: Page) => page.getByText(/^Đã lưu lúc/).waitFor();

/** What an account that asks freely is told. */
async function told(page: Page, query: string): Promise<unknown> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(`${origin}/graphql`, { data: { query } });
  return ((await answer.json()) as { data: unknown }).data;
}

it(
  "a form is filled by keyboard without a network, survives a reload, is sent once and counts once locked",
  async () => {
    await signIn(here, "superior", "/evaluations");
    const { page } = here;
    await expectClean(page);
    const day = DAYS.shift()!;
    await begin(page, day);
    await settled(page);
    await expectClean(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(here.errors).toEqual([]);

    await page.context().setOffline(true);
    await page.getByRole("navigation", { name: "Tiêu chí" }).getByRole("button").first().press("Enter");
    for (const [place, points] of ["4", "5", "4,5", "3", "5", "20", "8", "4", "27", "5"].entries()) {
      await page.keyboard.type(points);
      await page.keyboard.press("ArrowDown");
      await page.getByText(`${place + 1}/10 tiêu chí`).waitFor();
    }
    await page.keyboard.press("n");
    await page.locator("textarea:focus, input[type=text]:focus").waitFor();
    await page.keyboard.type("Biên bản ghi đủ ý kiến");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("ul").getByText("Biên bản ghi đủ ý kiến").waitFor();
    await page.getByText("10/10 tiêu chí").waitFor();
    await page.getByText(/^Đã giữ trên máy này, chờ mạng/).waitFor();
    await expectClean(page);

    await page.reload();
    await page.getByText("10/10 tiêu chí").waitFor();
    await page.getByText(/85,5 trên 100 · Khá/).waitFor();
    expect(await pointsOf(page, "3.1").getByRole("radio", { checked: true }).getAttribute("aria-label")).toBe(
      "4,5 điểm",
    );
    await page.locator("ul").getByText("Biên bản ghi đủ ý kiến").waitFor();

    await page.context().setOffline(false);
    await saved(page);
    await page.getByRole("button", { name: "Nộp…" }).click();
    const question = page.getByRole("dialog", { name: "Nộp phiếu đánh giá?" });
    await expectClean(page);
    await question.getByRole("button", { name: "Nộp", exact: true }).click();
    await page.getByText(/^Đã nộp\. Vẫn sửa được/).waitFor();

    const organiser = await another("organiser", "/evaluations");
    const counted = `{ evaluations(where: { heldOn: { eq: "${day}" }, cell: { code: { eq: "KP-001" } } }) {
    nodes { score findings { words } } } }`;
    expect(await told(organiser, counted)).toEqual({ evaluations: { nodes: [] } });
    const written = day.split("-").reverse().join("/");
    await organiser.getByRole("link", { name: new RegExp(`KP-001 · Thường kỳ, ${written}`) }).click();
    await organiser.getByRole("button", { name: "Khóa…" }).click();
    await expectClean(organiser);
    await organiser
      .getByRole("dialog", { name: "Khóa lượt đánh giá này?" })
      .getByRole("button", { name: "Khóa", exact: true })
      .click();
    await organiser.getByRole("button", { name: "Điều chỉnh…" }).waitFor();
    await expectClean(organiser);
    expect(await told(organiser, counted)).toEqual({
      evaluations: { nodes: [{ score: 85.5, findings: [{ words: "Biên bản ghi đủ ý kiến" }] }] },
    });
  },
  LONG,
);

it(
  "two tablets mark apart, and where they meet one chooses",
  async () => {
    await signIn(here, "superior", "/evaluations");
    const { page } = here;
    await begin(page, "2020-06-17");
    const form = new URL(page.url()).pathname;
    const second = await another("superior", form, { width: 390, dark: true });
    await pointsOf(second, "1").waitFor();
    await pointsOf(page, "1").getByText("4", { exact: true }).click();
    await saved(page);
    await pointsOf(second, "2").getByText("5", { exact: true }).click();
    await saved(second);
    await pointsOf(second, "1").getByText("3", { exact: true }).click();
    await second.getByText("Người khác cũng vừa chấm tiêu chí này").waitFor();
    await second.getByText("Của người kia: 4").waitFor();
    await expectClean(second);
    await second.getByRole("button", { name: "Giữ của tôi" }).click();
    await saved(second);
    await page.reload();
    await page.getByText("2/10 tiêu chí").waitFor();
    expect(await pointsOf(page, "1").getByRole("radio", { checked: true }).getAttribute("aria-label")).toBe(
      "3 điểm",
    );
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.getByText("2/10 criteria").waitFor();
    await expectClean(page);
    await page.getByRole("button", { name: "Discard this form…" }).click();
    await page
      .getByRole("dialog", { name: "Discard this form?" })
      .getByRole("button", { name: "Discard" })
      .click();
    await page.getByRole("heading", { name: "Evaluation forms to fill in and submitted" }).waitFor();
    await settled(page);
    expect(await page.locator(`a[href="${form}"]`).count()).toBe(0);
    expect(here.errors).toEqual([]);
  },
  LONG,
);

it(
  "a cell contests in words; a correction makes a new version that shows what changed",
  async () => {
    await signIn(here, "secretary", "/evaluations");
    const { page } = here;
    await page
      .getByRole("link", { name: /Cấp ủy cấp trên/ })
      // The latest is contested in the demonstration.
      .nth(1)
      .click();
    await page.getByRole("button", { name: "Đề nghị xem lại…" }).click();
    const contest = page.getByRole("dialog", { name: "Đề nghị xem lại kết quả" });
    await contest.getByLabel("Nội dung đề nghị").fill("Biên bản đã gửi đúng hạn, đề nghị xem lại điểm.");
    await expectClean(page);
    await contest.getByRole("button", { name: "Gửi đề nghị" }).click();
    await page.getByText("chờ trả lời").waitFor();
    await expectClean(page);

    const organiser = await another("organiser", new URL(page.url()).pathname, { width: 1440 });
    await organiser.getByRole("button", { name: "Điều chỉnh…" }).click();
    const revision = organiser.getByRole("dialog", { name: "Điều chỉnh lượt đánh giá" });
    const mark = revision.getByRole("combobox").first();
    const before = await mark.inputValue();
    await mark.selectOption(before === "0" ? "1" : "0");
    await revision.getByRole("textbox", { name: "Lý do" }).fill("Theo đề nghị của chi bộ");
    await expectClean(organiser);
    await revision.getByRole("button", { name: "Ghi lần điều chỉnh" }).click();
    await organiser.getByText("Lý do điều chỉnh: Theo đề nghị của chi bộ").waitFor();
    await organiser.getByRole("button", { name: "Trả lời…" }).click();
    const answer = organiser.getByRole("dialog", { name: "Trả lời đề nghị của chi bộ" });
    await answer.getByLabel("Nội dung trả lời").fill("Đã xem lại và điều chỉnh.");
    await answer.getByRole("button", { name: "Gửi trả lời" }).click();
    await organiser.getByText("đã điều chỉnh kết quả").waitFor();
    await expectClean(organiser);

    await page.reload();
    await page.getByText("Đã xem lại và điều chỉnh.").waitFor();
    await page.getByText(/^Tiêu chí .* → /).waitFor();
    expect(here.errors).toEqual([]);
    expect(here.outside).toEqual([]);
  },
  LONG,
);
