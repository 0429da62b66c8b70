import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, type Visitor, visit } from "./browser.js";

const open: Visit[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** A window of somebody, once it hears what others write. */
async function window(login: string, path: string, how: Visitor = {}): Promise<Visit> {
  const made = await visit(how);
  open.push(made);
  const hears = made.page
    .waitForEvent("websocket")
    .then((socket) =>
      socket.waitForEvent("framesent", { predicate: ({ payload }) => String(payload).includes("subscribe") }),
    );
  await signIn(made, login, path);
  await hears;
  return made;
}

const line = (page: Pick<Page, "getByRole">) =>
  page
    .getByRole("status")
    .locator("> div")
    .filter({ hasText: /Có số liệu mới|There is new data/ });

async function ask<T>({ page, base }: Visit, query: string, variables: object = {}): Promise<T> {
  const answer = await page.context().request.post(`${base}/graphql`, { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: T; errors?: readonly object[] };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Somebody gives the secretary of a cell something to do. */
async function give(organiser: Visit, code: string, title: string): Promise<void> {
  const { cell } = await ask<{ cell: { id: string } }>(organiser, `{ cell(code: "${code}") { id } }`);
  const input = { kind: "GUIDANCE", title, cellId: cell.id, dueOn: "2020-08-01" };
  await ask(organiser, "mutation ($input: OpenActionInput!) { openAction(input: $input) { id } }", { input });
}

it("what others wrote is offered above the page that shows it, and loaded once one asks", async () => {
  const reader = await window("committee", "/cells/KP-017");
  const elsewhere = await window("committee", "/cells/KP-018");
  const writer = await window("organiser", "/cells/KP-017");
  const { page } = reader;
  const heading = page.getByRole("heading", { level: 1 });
  const before = await heading.boundingBox();
  await heading.focus();

  const title = "Gửi lại biên bản kỳ tháng 6";
  await give(writer, "KP-017", title);
  await line(page).waitFor();
  expect(await heading.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  expect(await page.getByText(title).count()).toBe(0);
  expect(await axeFindings(page)).toBe("");

  await line(page).getByRole("button", { name: "Tải lại" }).click();
  await page.getByText(title).first().waitFor();
  await line(page).waitFor({ state: "detached" });

  expect(await line(elsewhere.page).count()).toBe(0);
  await give(writer, "KP-018", "Bổ sung danh sách đảng viên dự họp");
  await line(elsewhere.page).waitFor();
  expect(await line(page).count()).toBe(0);
  expect(await line(writer.page).count()).toBe(0);
  expect([reader, elsewhere, writer].flatMap(({ errors }) => errors)).toEqual([]);
});

it("on a phone it is let go, and gone on the next page", async () => {
  const reader = await window("committee", "/actions", { width: 390, dark: true, language: "EN" });
  const writer = await window("organiser", "/");
  const { page } = reader;
  await give(writer, "KP-019", "Gửi báo cáo quý II");
  await line(page).waitFor();
  expect(await axeFindings(page)).toBe("");
  expect(await overflow(page)).toBe(0);
  await line(page).getByRole("button", { name: "Close" }).click();
  await line(page).waitFor({ state: "detached" });

  await give(writer, "KP-019", "Gửi báo cáo quý III");
  await line(page).waitFor();
  await page.getByRole("navigation").getByRole("link", { name: "Cells" }).click();
  await page.waitForURL("**/cells");
  await settled(page);
  expect(await line(page).count()).toBe(0);
});

it("stands in an open action too, which lies over the page, and reads that anew", async () => {
  const reader = await window("committee", "/actions");
  const writer = await window("organiser", "/");
  const { page } = reader;
  await page.getByRole("table").getByRole("button").first().click();
  const drawer = page.getByRole("dialog");
  await give(writer, "KP-020", "Gửi báo cáo quý II");
  await line(drawer).waitFor();
  await drawer.getByRole("button", { name: "Tải lại" }).click();
  await line(drawer).waitFor({ state: "detached" });
  expect(reader.errors).toEqual([]);
});
