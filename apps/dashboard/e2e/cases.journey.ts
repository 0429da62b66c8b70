import { afterEach, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, visit } from "./browser.js";
import { PASSWORD } from "./product.js";

const windows: Visit[] = [];
const open = async (...how: Parameters<typeof visit>): Promise<Visit> => {
  const made = await visit(...how);
  windows.push(made);
  return made;
};
afterEach(async () => {
  for (const each of windows.splice(0)) await each.close();
});

/** Each try takes a cell of its own: what was proposed once is not proposed again. */
const CELLS = ["DN-027", "CQ-023"];
const BODY = "Ban Chấp hành Quận ủy";
const PROPOSAL = "Hai quý liền không sinh hoạt chuyên đề, đề nghị nhắc nhở.";
const ANSWER = "Quý II chi bộ tập trung phòng, chống dịch; đã có lịch bù trong quý III.";
const PURPOSE = "Chuẩn bị nội dung họp Ban Chấp hành";
const PDF = { name: "lich-bu.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\nlịch") };

/** Four people take a whole case through. */
const PATIENCE_MS = 180_000;

/** Asks the API as whoever is signed in in a window. */
async function ask<T>({ page, base }: Visit, query: string, input?: object): Promise<T> {
  const data = { query, variables: { input } };
  const answer = await page.context().request.post(`${base}/graphql`, { data });
  const body = (await answer.json()) as { data: T; errors?: readonly object[] };
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

/** A body with the committee's sample account, and an account without a role for a secretary: its login. */
async function prepare(code: string): Promise<string> {
  const [above, organiser, admin] = [await open(), await open(), await open()];
  await signIn(above, "committee", "/account");
  await signIn(organiser, "organiser", "/account");
  await signIn(admin, "admin", "/account");
  type Mine = { viewer: { account: { id: string }; committee: { id: string } } };
  const { viewer } = await ask<Mine>(above, "{ viewer { account { id } committee { id } } }");
  type Head = { cell: { head: { person: { id: string } } } };
  const { cell } = await ask<Head>(organiser, `{ cell(code: "${code}") { head { person { id } } } }`);
  const { recordBody } = await ask<{ recordBody: { id: string } }>(
    admin,
    "mutation ($input: RecordBodyInput!) { recordBody(input: $input) { id } }",
    { kind: "SUPERIOR_COMMITTEE", name: BODY, committeeId: viewer.committee.id, seats: 9, quorum: 5 },
  );
  await ask(admin, "mutation ($input: SeatInBodyInput!) { seatInBody(input: $input) { id } }", {
    bodyId: recordBody.id,
    accountId: viewer.account.id,
    since: "2020-01-01",
  });
  const { createAccount } = await ask<{ createAccount: { id: string } }>(
    admin,
    "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }",
    { login: `nguoi-${code}`, name: "Người được xem xét", password: PASSWORD },
  );
  const link = { accountId: createAccount.id, personId: cell.head.person.id };
  await ask(admin, "mutation ($input: PersonLinkInput!) { linkPerson(input: $input) }", link);
  for (const each of windows.splice(0)) await each.close();
  return `nguoi-${code}`;
}

it(
  "a case goes from a flag to an announced decision, answered by its subject from a phone",
  async () => {
    const cell = CELLS.shift()!;
    const subject = await prepare(cell);
    const office = await open();
    await signIn(office, "organiser", "/measures?k=QUARTERS_WITHOUT_THEME");
    let { page } = office;
    await page.getByRole("link", { name: new RegExp(`^Chi bộ ${cell}`) }).click();
    await page.getByRole("button", { name: "Đề xuất hình thức" }).click();
    const proposing = page.getByRole("dialog", { name: "Đề xuất hình thức" });
    expect(await proposing.getByLabel("Cơ quan có thẩm quyền").isDisabled()).toBe(true);
    await proposing.getByLabel("Hình thức", { exact: false }).selectOption({ label: "Nhắc nhở" });
    const about = proposing.getByLabel("Người được xem xét");
    const secretary = await about
      .locator("option", { hasText: /^Bí thư:/ })
      .first()
      .textContent();
    await about.selectOption({ label: secretary! });
    await proposing.getByLabel("Cơ quan có thẩm quyền").selectOption({ label: BODY });
    await proposing.getByLabel("Nội dung đề xuất").fill(PROPOSAL);
    expect(await axeFindings(page)).toBe("");
    await proposing.getByRole("button", { name: "Gửi đề xuất" }).click();
    const beside = page.getByRole("dialog", { name: "Nhắc nhở" });
    await beside.getByText("đã đề xuất").waitFor();
    const address = new URL(page.url());
    expect(address.searchParams.get("m")).toMatch(/-/);
    expect(await beside.getByText(PROPOSAL).count()).toBe(0);
    await beside.getByRole("button", { name: "Thông báo cho người được xem xét" }).click();
    await page.getByLabel("Cách xác nhận đã nhận thông báo").selectOption({ label: "Ký nhận trực tiếp" });
    expect(await axeFindings(page)).toBe("");
    await page.getByRole("button", { name: "Ghi nhận", exact: true }).click();
    await beside.getByText("đã thông báo").waitFor();
    await beside.getByText("Từ ngày", { exact: false }).waitFor();

    const own = await open({ width: 390, dark: true });
    await signIn(own, subject, "/measures");
    const phone = own.page;
    await phone.getByRole("link", { name: "Việc xem xét của tôi" }).waitFor();
    expect(await axeFindings(phone)).toBe("");
    expect(await overflow(phone)).toBe(0);
    await phone.getByRole("link", { name: new RegExp(`^${cell}`) }).click();
    const mine = phone.getByRole("dialog", { name: "Nhắc nhở" });
    await mine.getByText(PROPOSAL).waitFor();
    await mine.getByText(/^Giải trình đến hết .*, còn 14 ngày\.$/).waitFor();
    expect(await axeFindings(phone)).toBe("");
    await mine.getByRole("button", { name: "Giải trình" }).click();
    const answering = phone.getByRole("dialog", { name: "Giải trình" });
    await answering.getByLabel("Nội dung giải trình").fill(ANSWER);
    await answering.getByLabel("Đề nghị được trình bày trực tiếp").check();
    await answering.locator("input[type=file]").setInputFiles(PDF);
    expect(await axeFindings(phone)).toBe("");
    await answering.getByRole("button", { name: "Gửi" }).click();
    await mine.getByText(ANSWER).waitFor();
    await mine.getByRole("link", { name: PDF.name }).waitFor();

    await page.reload();
    await settled(page);
    await beside.getByText("đã giải trình").waitFor();
    expect(await beside.getByText(ANSWER).count()).toBe(0);
    await beside.getByRole("button", { name: "Mở hồ sơ" }).click();
    const asked = page.getByRole("dialog", { name: "Mở hồ sơ để đọc?" });
    await asked.getByRole("button", { name: "Mở hồ sơ" }).click();
    await asked.getByRole("alert").waitFor();
    await asked.getByLabel("Mục đích").fill(PURPOSE);
    expect(await axeFindings(page)).toBe("");
    await asked.getByRole("button", { name: "Mở hồ sơ" }).click();
    await beside.getByText(ANSWER).waitFor();
    await beside.getByRole("button", { name: "Nghe giải trình trực tiếp" }).click();
    await page.getByLabel("Nội dung trình bày").fill("Đồng chí trình bày như bản giải trình.");
    await page.getByRole("button", { name: "Ghi nhận", exact: true }).click();
    await beside.getByText("đã nghe trực tiếp").waitFor();
    expect(await beside.getByRole("button", { name: "Quyết định", exact: true }).count()).toBe(0);

    const above = await open();
    await signIn(above, "committee", "/measures?tab=cases&step=decision");
    page = above.page;
    expect(await axeFindings(page)).toBe("");
    await page.getByRole("link", { name: new RegExp(`^${cell}`) }).click();
    const deciding = page.getByRole("dialog", { name: "Nhắc nhở" });
    await deciding.getByRole("button", { name: "Quyết định", exact: true }).click();
    const form = page.getByRole("dialog", { name: "Quyết định" });
    await form.getByRole("combobox", { name: "Quyết định" }).selectOption({ label: "Áp dụng như đề xuất" });
    await form.getByLabel("Số văn bản").fill("12-QĐ/QU");
    await form.getByLabel("Có mặt").fill("8");
    await form.getByLabel("Tán thành", { exact: false }).first().fill("3");
    await form.getByLabel("Không tán thành").fill("5");
    await form.getByLabel("Lý do quyết định").fill("Đã xem xét giải trình.");
    await form.getByRole("button", { name: "Ghi nhận" }).click();
    await form.getByRole("alert").waitFor();
    expect(await form.locator("[aria-invalid=true]").count()).toBe(1);
    expect(await axeFindings(page)).toBe("");
    await form.getByLabel("Tán thành", { exact: false }).first().fill("8");
    await form.getByLabel("Không tán thành").fill("0");
    await form.getByRole("button", { name: "Ghi nhận" }).click();
    await deciding.getByText("đã quyết định, chưa công bố").waitFor();
    await deciding.getByRole("button", { name: "Công bố quyết định" }).click();
    await page.getByRole("button", { name: "Ghi nhận", exact: true }).click();
    await deciding.getByText("đang có hiệu lực").waitFor();
    expect(await axeFindings(page)).toBe("");

    await phone.reload();
    await settled(phone);
    await mine.getByText(PURPOSE).waitFor();
    await mine.getByText("Áp dụng như đề xuất: nhắc nhở").waitFor();
    await mine.getByRole("button", { name: "Khiếu nại" }).waitFor();
    expect(await axeFindings(phone)).toBe("");
    expect(await overflow(phone)).toBe(0);

    await page.goto(`${above.base}/cells/${cell}`);
    await settled(page);
    await page.getByRole("link", { name: "Công bố quyết định: nhắc nhở" }).click();
    await deciding.getByText("đang có hiệu lực").waitFor();
    expect([...office.errors, ...own.errors, ...above.errors]).toEqual([]);
  },
  PATIENCE_MS,
);
