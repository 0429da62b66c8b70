import { afterEach, expect, it } from "vitest";
import { axeFindings, overflow, settled, signIn, type Visit, visit } from "./browser.js";

let here: Visit;
afterEach(() => here.close());

const SLOW = 30_000;

async function expectClean(): Promise<void> {
  expect(await axeFindings(here.page)).toBe("");
  expect(await overflow(here.page)).toBe(0);
  expect(here.outside).toEqual([]);
}

/** Forms a delegation with the secretary of a cell as its head. */
async function form(name: string, cell: string): Promise<void> {
  const { page } = here;
  await page.getByRole("button", { name: "Lập đoàn công tác" }).click();
  const dialog = page.getByRole("dialog", { name: "Lập đoàn công tác" });
  await dialog.getByLabel("Tên đoàn").fill(name);
  await dialog.getByLabel("Thêm thành viên").fill(cell);
  await dialog
    .getByRole("list", { name: "Người tìm thấy" })
    .getByRole("button", { name: /^Thêm/ })
    .first()
    .click();
  await dialog.getByText("trưởng đoàn", { exact: true }).waitFor();
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("heading", { name, exact: true }).waitFor({ timeout: SLOW });
}

it("an organiser plans twelve pilots from nothing, changes the proposal, and approves", async () => {
  here = await visit();
  await signIn(here, "organiser", "/pilots");
  const { page } = here;
  await page.getByRole("heading", { name: "12 trên 12 buổi sinh hoạt điểm đã được đánh giá" }).waitFor();

  await page.getByRole("button", { name: "Lập kế hoạch" }).click();
  const drafting = page.getByRole("dialog", { name: "Lập kế hoạch sinh hoạt điểm" });
  await drafting.getByLabel("Số và ký hiệu").fill("210-KH/QU");
  await drafting.getByLabel("Trích yếu").fill("Sinh hoạt điểm đợt hai");
  await drafting.getByRole("checkbox", { name: /12-HD\/BTCTW/ }).check();
  await expectClean();
  await drafting.getByRole("button", { name: "Lập kế hoạch" }).click();
  await page
    .getByRole("heading", { name: "Kế hoạch 210-KH/QU: đã chọn 0 trên 12 chi bộ điểm" })
    .waitFor({ timeout: SLOW });

  await page.getByText("Theo đoàn", { exact: true }).click();
  await page.getByText("Chưa có đoàn công tác").waitFor();
  await form("Đoàn đợt hai số 1", "CQ-011");
  await form("Đoàn đợt hai số 2", "CQ-012");
  await form("Đoàn đợt hai số 3", "CQ-013");

  await page.getByRole("button", { name: "Đề xuất 12 chi bộ điểm" }).click();
  const proposal = page.getByRole("dialog", { name: "Đề xuất 12 chi bộ điểm" });
  await proposal.getByText("Vì sao?").first().click();
  await proposal
    .getByText(/lượt đánh giá chính thức trong hai năm trước kế hoạch/)
    .first()
    .waitFor();
  await expectClean();
  await proposal
    .getByLabel(/^Chuyên đề của/)
    .first()
    .fill("Nêu gương");
  await proposal.getByRole("button", { name: "Chọn 12 chi bộ này" }).click();
  await page
    .getByRole("heading", { name: "Kế hoạch 210-KH/QU: đã chọn đủ 12 chi bộ điểm, chờ ban hành" })
    .waitFor({ timeout: SLOW });
  for (const number of [1, 2, 3]) {
    const delegation = page.getByRole("region", { name: `Đoàn đợt hai số ${number}` });
    await delegation.getByText("4 trên 4 buổi").waitFor();
  }
  await page.getByRole("heading", { name: "5 điều cần xem lại" }).waitFor();

  // By keyboard: open the menu of a pilot, choose the second delegation, and take it back.
  await page.getByText("Theo nhóm", { exact: true }).click();
  await page
    .getByRole("button", { name: /^Việc với/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  const menu = page.getByRole("menu");
  await menu.waitFor();
  await expectClean();
  await menu
    .getByRole("menuitem", { name: /Đoàn đợt hai số [23]/ })
    .last()
    .press("Enter");
  await page.getByText(/^Đoàn đợt hai số [23] dự tại/).waitFor();
  await page.getByRole("heading", { name: /^[78] điều cần xem lại/ }).waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByRole("heading", { name: "5 điều cần xem lại" }).waitFor();

  await page.getByText("Lịch", { exact: true }).click();
  await page.getByRole("region", { name: "tháng 7/2020" }).waitFor();
  await page.getByRole("button", { name: "Ban hành…" }).click();
  const approving = page.getByRole("dialog", { name: "Ban hành Kế hoạch 210-KH/QU?" });
  await approving.getByText("Còn 5 điều cần xem lại").waitFor();
  await approving.getByRole("button", { name: "Ban hành" }).click();
  await page
    .getByRole("heading", { name: "0 trên 12 buổi sinh hoạt điểm đã được đánh giá" })
    .waitFor({ timeout: SLOW });
  await expectClean();
  expect(here.errors).toEqual([]);
}, 180_000);

it("an address for calendar programs is told once, read, and revoked", async () => {
  here = await visit({ language: "EN" });
  await signIn(here, "organiser", "/pilots?plan=109-KH/QU");
  const { page } = here;
  await page.getByLabel("Calendar of").selectOption({ label: "Đoàn công tác 2" });
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.getByLabel("Calendar address").inputValue();
  const calendar = await page.request.get(address);
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect((await calendar.text()).match(/BEGIN:VEVENT/g)).toHaveLength(4);
  await expectClean();
  await page.getByRole("button", { name: "Revoke the address: Đoàn công tác 2" }).click();
  await page.getByRole("list", { name: "Addresses in force" }).waitFor({ state: "detached" });
  expect((await page.request.get(address)).status()).toBe(404);
  expect(here.errors).toEqual([]);
});

it("a delegate sees what is assigned, and changes nothing", async () => {
  here = await visit();
  await signIn(here, "delegate", "/pilots");
  const { page } = here;
  await page.getByRole("heading", { name: "4 buổi sinh hoạt điểm, 4 buổi đã được đánh giá" }).waitFor();
  expect(await page.getByRole("button", { name: /^Việc với/ }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Lập kế hoạch" }).count()).toBe(0);
  await page.getByText("Theo đoàn", { exact: true }).click();
  await page.getByRole("region", { name: "Đoàn công tác 1" }).getByText("4 trên 4 buổi").waitFor();
  await expectClean();
  expect(here.errors).toEqual([]);
});

it.each([
  { width: 1440, dark: true, view: "groups" },
  { width: 820, dark: false, view: "calendar" },
  { width: 320, dark: true, view: "delegations" },
])("is clean at $width px (dark: $dark, $view)", async ({ width, dark, view }) => {
  here = await visit({ width, dark });
  await signIn(here, "committee", `/pilots?plan=109-KH/QU&view=${view}`);
  await settled(here.page);
  await here.page.getByText("Chi bộ KP-003").first().waitFor();
  await expectClean();
  expect(here.errors).toEqual([]);
});
