import { afterEach, expect, it } from "vitest";
import { axeFindings, headingInFocus, overflow, settled, signIn, type Visit, visit } from "./browser.js";

let here: Visit;
afterEach(() => here.close());

async function expectClean(): Promise<void> {
  expect(await axeFindings(here.page)).toBe("");
  expect(await overflow(here.page)).toBe(0);
  expect([here.errors, here.outside]).toEqual([[], []]);
}

it("an administrator makes an account, gives a role, says whose it is, seats it, and finds it in the log", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "admin", "/cells");
  await page.getByRole("link", { name: "Quản trị" }).click();
  await headingInFocus(page);
  await settled(page);
  await page.getByText(/^\d+ tài khoản$/).waitFor();
  await expectClean();

  await page.getByRole("button", { name: "Tạo tài khoản" }).click();
  const making = page.getByRole("dialog", { name: "Tạo tài khoản" });
  await making.getByLabel("Tên đăng nhập").fill("binh.dt");
  await making.getByLabel("Họ tên hoặc chức danh").fill("Đặng Thị Bình");
  await page.keyboard.press("Enter");
  const told = page.getByRole("dialog", { name: "Mật khẩu một lần của binh.dt" });
  expect((await told.getByLabel("Mật khẩu một lần").inputValue()).length).toBeGreaterThanOrEqual(10);
  await told.getByRole("button", { name: "Sao chép" }).waitFor();
  await expectClean();
  await told.getByRole("button", { name: "Đóng" }).click();
  await told.waitFor({ state: "detached" });

  const sheet = page.getByRole("dialog", { name: "Đặng Thị Bình" });
  await sheet.getByText("chưa có vai trò").waitFor();
  await sheet.getByRole("button", { name: "Giao vai trò" }).click();
  const giving = page.getByRole("dialog", { name: "Giao vai trò cho Đặng Thị Bình" });
  await giving.getByLabel("Vai trò").selectOption({ label: "Ủy ban Kiểm tra" });
  await giving.getByLabel("Cấp ủy").selectOption({ index: 1 });
  await expectClean();
  await giving.getByRole("button", { name: "Giao vai trò" }).click();
  await sheet.getByText("đang có hiệu lực").waitFor();

  await sheet.getByRole("button", { name: "Gắn với người" }).click();
  const linking = page.getByRole("dialog", { name: "Tài khoản binh.dt của ai?" });
  await linking.getByRole("button", { name: "Gắn với người" }).click();
  await linking.getByRole("alert").waitFor();
  await linking.getByRole("searchbox", { name: "Tìm người" }).fill("kp-001");
  await linking.getByRole("radio", { name: /, bí thư Chi bộ KP-001/ }).check();
  await expectClean();
  await linking.getByRole("button", { name: "Gắn với người" }).click();
  await sheet.getByText(/^bí thư Chi bộ KP-001/).waitFor();
  await expectClean();
  await sheet.getByRole("button", { name: "Đóng" }).click();

  await page.getByRole("link", { name: "Cơ quan có thẩm quyền" }).click();
  await page.getByRole("button", { name: "Thêm cơ quan" }).click();
  const adding = page.getByRole("dialog", { name: "Thêm cơ quan" });
  await adding.getByLabel("Loại cơ quan").selectOption({ label: "Cơ quan giải quyết khiếu nại" });
  await adding.getByLabel("Tên cơ quan").fill("Ban Thường vụ Thành ủy (minh họa)");
  await adding.getByLabel("Số thành viên phải có mặt").fill("5");
  await adding.getByRole("textbox", { name: "Số thành viên", exact: true }).fill("9");
  await adding.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("heading", { name: "Ban Thường vụ Thành ủy (minh họa)" }).waitFor();
  const seat = page.getByRole("button", { name: /^Thêm người thay mặt Ban Thường vụ Thành ủy/ });
  const choose = async (wanted: string) => {
    await seat.click();
    const asked = page.getByRole("dialog", { name: /^Ai thay mặt/ });
    await asked.getByRole("searchbox", { name: "Tìm tài khoản" }).fill(wanted);
    await asked.getByRole("radio", { name: new RegExp(`\\(${wanted}\\)`) }).check();
    return asked;
  };
  const seating = await choose("binh.dt");
  await expectClean();
  await seating.getByRole("button", { name: "Lưu" }).click();
  await seating.waitFor({ state: "detached" });
  await page.getByText("Đặng Thị Bình (binh.dt)").waitFor();
  const oneself = await choose("admin");
  await oneself.getByRole("button", { name: "Lưu" }).click();
  await oneself
    .getByRole("alert")
    .getByText(/^Không ai tự ghi mình/)
    .waitFor();
  await oneself.getByRole("button", { name: "Hủy" }).click();
  await expectClean();

  await page.getByRole("link", { name: "Nhật ký" }).click();
  const log = page.getByRole("table", { name: "Nhật ký" });
  for (const verb of [
    "Tạo tài khoản",
    "Giao vai trò",
    "Gắn tài khoản với người",
    "Ghi người thay mặt cơ quan",
  ])
    await log.getByText(verb, { exact: true }).first().waitFor();
  await page.getByRole("button", { name: /^Việc/ }).click();
  await page.getByRole("option", { name: "Giao vai trò" }).click();
  await page.getByRole("searchbox", { name: "Tên đăng nhập" }).fill("admin");
  await page.getByText("1 dòng", { exact: true }).waitFor();
  await expectClean();
});

it("terms of a form are enacted anew on a phone, and the earlier ones stand", async () => {
  here = await visit({ width: 390, dark: true });
  const { page } = here;
  await signIn(here, "admin", "/admin?tab=terms");
  await expectClean();
  await page.getByRole("button", { name: "Ban hành thời hạn mới" }).click();
  const dialog = page.getByRole("dialog", { name: "Thời hạn mới của một hình thức" });
  await dialog.getByLabel("Hình thức").selectOption({ label: "Khiển trách" });
  await dialog.getByLabel("Giải trình (ngày)").fill("13");
  await dialog.getByRole("button", { name: "Ban hành" }).click();
  await dialog.getByRole("alert").waitFor();
  await dialog.getByLabel("Giải trình (ngày)").fill("20");
  await dialog.getByLabel("Văn bản quy định").fill("01-QĐ/QU (minh họa)");
  await dialog
    .getByRole("status")
    .getByText(/^Giải trình \(ngày\): \d+ → 20$/)
    .waitFor();
  await expectClean();
  await dialog.getByRole("button", { name: "Ban hành" }).click();
  await page.getByText("01-QĐ/QU (minh họa)").waitFor();
  await page.getByText("hết hiệu lực", { exact: true }).waitFor();
  await expectClean();
});

it("a role that reaches far waits for a second administrator, who alone can confirm it", async () => {
  here = await visit({ width: 390, dark: true });
  const { page, base } = here;
  await signIn(here, "admin", "/admin");
  const send = async <T>(query: string, input: object): Promise<T> => {
    const answer = await page
      .context()
      .request.post(`${base}/graphql`, { data: { query, variables: { input } } });
    const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  const create = async (login: string) =>
    (
      await send<{ createAccount: { id: string } }>(
        "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }",
        { login, password: "nen-nep-2018" },
      )
    ).createAccount.id;
  const grant = (accountId: string, role: string, committeeId?: string) =>
    send("mutation ($input: GrantRoleInput!) { grantRole(input: $input) }", { accountId, role, committeeId });
  await grant(await create("quan.tri.hai"), "ADMINISTRATOR");
  await create("phan.tich.hai");

  await page.goto(`${base}/admin?q=phan.tich.hai`);
  await page.getByRole("button", { name: "phan.tich.hai" }).click();
  const sheet = page.getByRole("dialog", { name: "phan.tich.hai" });
  await sheet.getByRole("button", { name: "Giao vai trò" }).click();
  const giving = page.getByRole("dialog", { name: "Giao vai trò cho phan.tich.hai" });
  await giving.getByLabel("Vai trò").selectOption({ label: "Cán bộ phân tích" });
  await giving.getByLabel("Cấp ủy").selectOption({ index: 1 });
  await giving.getByText(/chỉ có hiệu lực sau khi người đó xác nhận/).waitFor();
  await giving.getByRole("button", { name: "Giao vai trò" }).click();
  await sheet.getByText("Bạn là người giao").waitFor();
  expect(await sheet.getByRole("button", { name: /^Xác nhận/ }).count()).toBe(0);
  await expectClean();

  await page.context().clearCookies();
  await signIn(here, "quan.tri.hai", "/admin");
  await page.getByText("1 tài khoản có vai trò chờ quản trị viên thứ hai xác nhận.").waitFor();
  await expectClean();
  await page.getByRole("button", { name: "Xem các tài khoản này" }).click();
  await page.getByRole("button", { name: "phan.tich.hai" }).click();
  await sheet.getByRole("button", { name: /^Xác nhận/ }).click();
  const confirming = page.getByRole("dialog", { name: "Xác nhận vai trò Cán bộ phân tích?" });
  await expectClean();
  await confirming.getByRole("button", { name: "Xác nhận" }).click();
  await sheet.getByText("đang có hiệu lực").waitFor();
  await expectClean();
});

it("is not offered to others, who are told so", async () => {
  here = await visit({ width: 820, language: "EN" });
  await signIn(here, "organiser", "/admin");
  await here.page.getByText("This page is for administrators").waitFor();
  expect(await here.page.getByRole("link", { name: "Administration" }).count()).toBe(0);
  await expectClean();
});
