import { afterEach, expect, it } from "vitest";
import { axeFindings, headingInFocus, overflow, settled, signIn, type Visit, visit } from "./browser.js";

const windows: Visit[] = [];
const open = async (...how: Parameters<typeof visit>): Promise<Visit> => {
  const made = await visit(...how);
  windows.push(made);
  return made;
};
afterEach(async () => {
  for (const each of windows.splice(0)) await each.close();
});

/** Each try asks for a skill of its own: one request of a kind is open at a time. */
const SKILLS = ["Chuẩn bị nội dung", "Biên bản, hồ sơ", "Quản lý đảng viên"];
const WHY = "Chi bộ có nhiều đảng viên mới, mong được học cách gợi mở thảo luận.";
const FOR_DEPUTY = "Phó bí thư sẽ thay đồng chí bí thư từ quý sau.";
const WRONG = "Buổi tháng 3 do phó bí thư chủ trì, biên bản ghi nhầm.";
const ANSWER = "Đã ghi nhận, sẽ xếp vào lớp quý III.";

/** The server asks for the purpose by refusing once, which the browser notes. */
const unasked = (errors: readonly string[]) => errors.filter((error) => !error.includes("400 (Bad Request)"));

/** Downloads the list shown as a workbook, for a purpose; returns what it is called. */
async function workbookOf(page: Visit["page"]): Promise<string> {
  await page.getByRole("button", { name: "Tải XLSX" }).click();
  const asking = page.getByRole("dialog", { name: "Mục đích lấy họ tên" });
  await asking.getByLabel("Mục đích").fill("Lập danh sách bồi dưỡng");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    asking.getByRole("button", { name: "Tải XLSX" }).click(),
  ]);
  await page.getByText(/^Đã tải .*: [\d.]+ dòng\.$/).waitFor();
  return file.suggestedFilename();
}

it("needs are read tier by tier, with their reasons, by keyboard alone", async () => {
  const office = await open();
  await signIn(office, "training", "/training");
  const { page } = office;
  const tiers = page.getByRole("list", { name: "Số dòng ở mỗi mức" });
  expect(await tiers.getByRole("button").count()).toBe(5);
  await page.getByRole("heading", { name: "Cần bồi dưỡng", exact: true }).waitFor();
  expect(await page.getByRole("heading", { name: "Chưa cần", exact: true }).count()).toBe(0);
  await page
    .getByText(/^Đạt \d+% điểm tối đa qua .* buổi dưới mức yêu cầu \d+%\.$/)
    .first()
    .waitFor();
  await page
    .getByText("Kết quả của buổi sinh hoạt phản ánh cả người chủ trì lẫn chi bộ", { exact: false })
    .waitFor();
  expect(await axeFindings(page)).toBe("");
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải CSV" }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/\.csv$/);
  await tiers.getByRole("button", { name: "Chưa có căn cứ" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Chưa có căn cứ", exact: true }).waitFor();
  await settled(page);
  expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["Chưa có căn cứ"]);
  expect(new URL(page.url()).searchParams.get("tier")).toBe("noEvidence");
  await page.goBack();
  await page.getByRole("heading", { name: "Cần bồi dưỡng", exact: true }).waitFor();
  await page.getByRole("searchbox", { name: "Tìm theo họ tên, mã, tên chi bộ" }).fill("khong-co");
  await page.getByText("Không có dòng nào khớp").waitFor();
  await page.getByRole("button", { name: "Bỏ lọc" }).click();
  await page.getByRole("heading", { name: "Cần bồi dưỡng", exact: true }).waitFor();
  expect(office.errors).toEqual([]);
});

it("skills by group lead to the needs behind them", async () => {
  const office = await open({ language: "EN" });
  await signIn(office, "training", "/training?tab=skills");
  const { page } = office;
  const chart = page.getByRole("application").first();
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("list", { name: "Rows in each tier" }).waitFor();
  const { searchParams } = new URL(page.url());
  expect(searchParams.get("skill")).toBe("PREPARING");
  expect(searchParams.get("g")).not.toBeNull();
  await settled(page);
  expect(await axeFindings(page)).toBe("");
  expect(office.errors).toEqual([]);
});

it("a secretary reads the own sheet on a phone, asks for a course, and is answered", async () => {
  const skill = SKILLS.shift()!;
  const own = await open({ width: 390, dark: true });
  await signIn(own, "secretary", "/meetings");
  const { page } = own;
  await page.getByRole("button", { name: "Thêm" }).click();
  await page.getByRole("menuitem", { name: "Bồi dưỡng của tôi" }).click();
  await headingInFocus(page);
  await settled(page);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Bồi dưỡng của tôi");
  await page
    .getByText(/^Xem \d+ lượt đánh giá$/)
    .first()
    .click();
  await page
    .getByText(/đạt \d+% điểm tối đa$/)
    .first()
    .waitFor();
  expect(await axeFindings(page)).toBe("");
  expect(await overflow(page)).toBe(0);
  await page.getByRole("button", { name: "Đề nghị được học" }).click();
  const asking = page.getByRole("dialog", { name: "Đề nghị được học" });
  await asking.getByRole("button", { name: "Gửi đề nghị" }).click();
  await asking.getByText("Điền “Lý do”.").waitFor();
  await asking.getByLabel("Kỹ năng").selectOption({ label: skill });
  await asking.getByLabel("Lý do").fill(WHY);
  expect(await axeFindings(page)).toBe("");
  await asking.getByRole("button", { name: "Gửi đề nghị" }).click();
  await page.getByText(WHY).waitFor();
  await page.getByRole("button", { name: `Đề nghị xem lại: ${skill}` }).click();
  const contesting = page.getByRole("dialog", { name: "Đề nghị xem lại" });
  await contesting.getByLabel("Lý do").fill(WRONG);
  await contesting.getByRole("button", { name: "Gửi đề nghị" }).click();
  await page.getByText(WRONG).waitFor();

  const office = await open();
  await signIn(office, "training", "/training");
  await office.page.getByRole("link", { name: /đề nghị chờ trả lời$/ }).click();
  const request = office.page.getByRole("listitem").filter({ hasText: WHY });
  await request.getByRole("button", { name: "Trả lời" }).click();
  const answering = office.page.getByRole("dialog", { name: "Trả lời đề nghị" });
  await answering.getByText(WHY).waitFor();
  await answering.getByText(`Đề nghị được học: ${skill.toLocaleLowerCase("vi")}`).waitFor();
  expect(await answering.getByRole("link").getAttribute("href")).toMatch(/^\/training\/person\//);
  await answering.getByLabel("Nội dung trả lời").fill(ANSWER);
  expect(await axeFindings(office.page)).toBe("");
  await answering.getByRole("button", { name: "Gửi trả lời" }).click();
  await request.waitFor({ state: "detached" });
  expect(await axeFindings(office.page)).toBe("");

  await page.reload();
  await settled(page);
  await page.getByText(ANSWER).waitFor();
  const contest = page.getByRole("listitem").filter({ hasText: WRONG });
  await contest.getByRole("button", { name: "Rút đề nghị" }).click();
  const withdrawing = page.getByRole("dialog", { name: "Rút đề nghị này?" });
  await withdrawing.getByRole("button", { name: "Rút đề nghị" }).click();
  await contest.getByText("đã rút").waitFor();

  await page.getByRole("button", { name: "Khai ngày bận" }).click();
  const away = page.getByRole("dialog", { name: "Khai ngày không dự học được" });
  await away.getByRole("button", { name: "Ghi nhận" }).click();
  await away.getByText("Điền “Từ ngày”.").waitFor();
  await away.getByLabel("Từ ngày").fill("01/09/2020");
  await away.getByLabel("Đến hết ngày").fill("05/09/2020");
  expect(await axeFindings(page)).toBe("");
  await away.getByRole("button", { name: "Ghi nhận" }).click();
  await page.getByRole("button", { name: "Bỏ ngày bận 01/09/2020 – 05/09/2020" }).click();
  const back = page.getByRole("dialog", { name: "Bỏ những ngày bận này?" });
  await back.getByRole("button", { name: "Bỏ" }).click();
  await page.getByText("Chưa khai ngày nào.").waitFor();

  await page.getByRole("button", { name: "Đề nghị được học" }).click();
  const deputy = asking.getByLabel("Người được đề nghị").getByRole("option", { name: /Phó bí thư/ });
  const name = (await deputy.first().textContent())!;
  await asking.getByLabel("Người được đề nghị").selectOption({ label: name });
  await asking.getByLabel("Kỹ năng").selectOption({ label: skill });
  await asking.getByLabel("Lý do").fill(FOR_DEPUTY);
  expect(await axeFindings(page)).toBe("");
  await asking.getByRole("button", { name: "Gửi đề nghị" }).click();
  const other = page.getByRole("listitem").filter({ hasText: FOR_DEPUTY });
  await other.getByText(name.split(",")[0]!).waitFor();
  expect(await other.getByRole("link").count()).toBe(0);
  await other.getByRole("button", { name: "Rút đề nghị" }).click();
  await withdrawing.getByRole("button", { name: "Rút đề nghị" }).click();
  await other.getByText("đã rút").waitFor();
  expect(await overflow(page)).toBe(0);
  expect([...own.errors, ...office.errors]).toEqual([]);
});

it("what is required of a skill is enacted from a day on, by an administrator", async () => {
  const admin = await open();
  await signIn(admin, "admin", "/rules");
  const { page } = admin;
  await page.getByRole("button", { name: "Ban hành mức mới" }).click();
  const form = page.getByRole("dialog", { name: "Mức yêu cầu mới về kỹ năng" });
  await form.getByLabel("Kỹ năng").selectOption({ label: "Biên bản, hồ sơ" });
  await form.getByLabel("Văn bản quy định").fill("57-HD/BTCQU");
  await form.getByLabel("Yêu cầu (%)").fill("75");
  await form.getByText("Yêu cầu (%): 70 → 75").waitFor();
  expect(await axeFindings(page)).toBe("");
  await form.getByRole("button", { name: "Ban hành" }).click();
  await form.waitFor({ state: "detached" });
  await page.getByText("57-HD/BTCQU").waitFor();
  expect(await axeFindings(page)).toBe("");
  expect(admin.errors).toEqual([]);
});

it("an analyst reads fixed tables alone, in which small counts are withheld", async () => {
  const analyst = await open({ width: 390, dark: true });
  await signIn(analyst, "analyst", "/training");
  const { page } = analyst;
  await page.getByRole("heading", { name: "Nhu cầu theo kỹ năng và mức" }).waitFor();
  expect(await page.getByRole("tab").count()).toBeLessThanOrEqual(1);
  await page.getByText("không công bố").first().waitFor();
  await page.getByRole("heading", { name: "Tác động của từng lớp" }).waitFor();
  await page.getByText("Tải bảng “Nhu cầu theo kỹ năng và mức”:").waitFor();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải CSV" }).first().click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^nhu-cau-theo-ky-nang-va-muc-[\d-]{10}\.csv$/);
  expect(await axeFindings(page)).toBe("");
  expect(await overflow(page)).toBe(0);
  expect(analyst.errors).toEqual([]);
});

/** Each try plans a course of its own. */
const BY_HAND_COURSES = ["Lớp cử học một", "Lớp cử học hai", "Lớp cử học ba"];

it("whoever is enrolled by hand is found by name, with the days away said before, and invited without a choice", async () => {
  const office = await open({ width: 820 });
  await signIn(office, "training", "/training");
  const { page } = office;
  const course = BY_HAND_COURSES.shift()!;
  const person = page.locator("a[href^='/training/person/']").first();
  const name = (await person.textContent())!;
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  await page.getByRole("searchbox", { name: "Tìm theo họ tên, mã, tên chi bộ" }).fill(plain);
  await page.waitForURL(/[?&]q=/);
  await settled(page);
  for (const found of await page.locator("a[href^='/training/person/']").allTextContents())
    expect(found).toBe(name);
  await person.click();
  await headingInFocus(page);
  await page.getByRole("button", { name: "Khai ngày bận" }).click();
  const away = page.getByRole("dialog", { name: "Khai ngày không dự học được" });
  await away.getByLabel("Từ ngày").fill("08/09/2020");
  await away.getByLabel("Đến hết ngày").fill("08/09/2020");
  await away.getByRole("button", { name: "Ghi nhận" }).click();
  await page.getByText("08/09/2020").first().waitFor();

  await page.goto(`${office.base}/training?tab=courses`);
  await page.getByRole("button", { name: "Lên kế hoạch lớp" }).click();
  const planning = page.getByRole("dialog", { name: "Kế hoạch lớp bồi dưỡng" });
  await planning.getByLabel("Tên lớp").fill(course);
  await planning.getByLabel("Điều hành, gợi mở thảo luận").check();
  await planning.getByLabel("Ngày khai giảng").fill("2020-09-07");
  await planning.getByRole("button", { name: "Điền chương trình mẫu ba ngày" }).click();
  await planning.getByRole("button", { name: "Lưu kế hoạch" }).click();
  await page.getByRole("link", { name: course }).click();
  await headingInFocus(page);
  const invite = page.getByRole("button", { name: "Gửi lời mời" });
  expect(await invite.count()).toBe(0);
  await page.getByRole("button", { name: "Ghi tên trực tiếp" }).click();
  const enrolling = page.getByRole("dialog", { name: "Ghi tên trực tiếp vào lớp" });
  await enrolling.getByLabel("Người học hoặc chi bộ").fill(plain);
  await enrolling
    .getByRole("radio", { name: new RegExp(`^${name},`) })
    .first()
    .check();
  const sessions = "buổi 3 (08/09/2020), buổi 4 (08/09/2020)";
  await enrolling.getByText(`Đồng chí này đã khai bận trùng ${sessions}.`).waitFor();
  expect(await axeFindings(page)).toBe("");
  await enrolling.getByLabel("Lý do").fill(BY_HAND);
  await enrolling.getByRole("button", { name: "Ghi tên" }).click();
  await enrolling.waitFor({ state: "detached" });
  const line = page.getByRole("listitem").filter({ hasText: name });
  await line.getByText("Được ghi tên trực tiếp: “Cấp ủy cử đi học trước khi nhận nhiệm vụ”.").waitFor();
  await line.getByText(`Đã khai bận trùng ${sessions}.`).waitFor();
  await invite.click();
  const inviting = page.getByRole("dialog", { name: "Gửi lời mời học?" });
  await inviting.getByRole("button", { name: "Gửi lời mời" }).click();
  await page.getByText("đã mời học").waitFor();
  await line.getByText("đã mời", { exact: true }).waitFor();
  expect(await axeFindings(page)).toBe("");
  expect(await overflow(page)).toBe(0);
  expect(office.errors).toEqual([]);
});

const WISH = "Mong được học cách điều hành buổi sinh hoạt.";
const BY_HAND = "Cấp ủy cử đi học trước khi nhận nhiệm vụ.";
const HANDED_IN = "Vắng có phép buổi cuối, đã nộp bài thu hoạch.";
const COURSE = "Điều hành sinh hoạt chi bộ, quý III";
/** A course of three days that ends today, so that it can be taken to its end. */
const FIRST_DAY = "2020-06-29";
/** Four windows and a whole course. */
const PATIENCE_MS = 180_000;

it(
  "a course goes from its plan to its end, with a reason for everybody, answered on a phone",
  async () => {
    const own = await open({ width: 390, dark: true });
    await signIn(own, "secretary", "/training");
    const phone = own.page;
    await phone.getByRole("button", { name: "Đề nghị được học" }).click();
    const asking = phone.getByRole("dialog", { name: "Đề nghị được học" });
    await asking.getByLabel("Kỹ năng").selectOption({ label: "Điều hành, gợi mở thảo luận" });
    await asking.getByLabel("Lý do").fill(WISH);
    await asking.getByRole("button", { name: "Gửi đề nghị" }).click();
    await phone.getByText(WISH).waitFor();

    const office = await open();
    await signIn(office, "training", "/training?tab=courses");
    const { page } = office;
    expect(await axeFindings(page)).toBe("");
    await page.getByRole("button", { name: "Lên kế hoạch lớp" }).click();
    const planning = page.getByRole("dialog", { name: "Kế hoạch lớp bồi dưỡng" });
    await planning.getByLabel("Tên lớp").fill(COURSE);
    await planning.getByLabel("Số chỗ").fill("400");
    await planning.getByLabel("Điều hành, gợi mở thảo luận").check();
    await planning.getByLabel("Ngày khai giảng").fill(FIRST_DAY);
    await planning.getByRole("button", { name: "Lưu kế hoạch" }).click();
    await planning.getByText("lập ít nhất một buổi").waitFor();
    await planning.getByRole("button", { name: "Điền chương trình mẫu ba ngày" }).click();
    await planning.getByLabel("Buổi 6: ngày").waitFor();
    expect(await axeFindings(page)).toBe("");
    await planning.getByRole("button", { name: "Lưu kế hoạch" }).click();
    await page.getByRole("link", { name: COURSE }).click();
    await headingInFocus(page);
    await page.getByText("Thực hành một buổi sinh hoạt chuyên đề").waitFor();

    await page.getByRole("button", { name: "Chọn học viên" }).click();
    await page.getByLabel("Nhiều nhất mỗi chi bộ").fill("9");
    await page.getByRole("button", { name: "Xem trước" }).click();
    await page.getByText(/^Đã xét .* người: .* được chọn/).waitFor();
    await page.getByRole("heading", { name: "Vì sao những người tiếp theo chưa được chọn" }).waitFor();
    expect(await axeFindings(page)).toBe("");
    await page.getByRole("button", { name: "Ghi nhận lựa chọn này" }).click();
    await page.getByText("đã chọn học viên").waitFor();
    await page.getByRole("heading", { name: "Chọn học viên" }).waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Chọn học viên" }).click();
    await page.getByRole("button", { name: "Thêm chỉ tiêu" }).click();
    await page.getByLabel("Theo", { exact: true }).selectOption({ label: "Chức vụ" });
    await page.getByLabel("Đối với", { exact: true }).selectOption({ label: "Bí thư" });
    await page.getByLabel("Nhiều nhất", { exact: true }).fill("1");
    await page.getByLabel("Ít nhất", { exact: true }).fill("2");
    await page.getByText("Ít nhất không lớn hơn nhiều nhất", { exact: true }).waitFor();
    await page.getByLabel("Ít nhất", { exact: true }).fill("1");
    await page.getByRole("button", { name: "Xem trước" }).click();
    await page.getByRole("heading", { name: "Nay không được chọn" }).waitFor();
    await page.getByText("Chức vụ bí thư đã đủ chỉ tiêu 1 chỗ.").first().waitFor();
    await page.getByRole("button", { name: "Đóng, không ghi" }).click();

    await page.getByRole("button", { name: "Gửi lời mời" }).click();
    const inviting = page.getByRole("dialog", { name: "Gửi lời mời học?" });
    await inviting.getByRole("button", { name: "Gửi lời mời" }).click();
    await page.getByText("đã mời học").waitFor();

    expect(await workbookOf(page)).toMatch(
      /^danh-sach-hoc-vien-dieu-hanh-sinh-hoat-chi-bo-quy-iii-[\d-]{10}\.xlsx$/,
    );
    await page.getByRole("button", { name: "Ghi tên trực tiếp" }).click();
    const enrolling = page.getByRole("dialog", { name: "Ghi tên trực tiếp vào lớp" });
    await enrolling.getByText(/^Còn trống \d+ trong 400 chỗ\.$/).waitFor();
    await enrolling.getByLabel("Lý do").fill(BY_HAND);
    await enrolling.getByRole("button", { name: "Ghi tên" }).click();
    await enrolling.getByText("Cần chọn người được ghi tên.").waitFor();
    await enrolling.getByLabel("Người học hoặc chi bộ").fill("KP-01");
    await enrolling.locator("input[type=radio]:enabled").first().check();
    expect(await axeFindings(page)).toBe("");
    await enrolling.getByRole("button", { name: "Ghi tên" }).click();
    await enrolling.waitFor({ state: "detached" });

    await phone.reload();
    await settled(phone);
    const invitation = phone.getByRole("listitem").filter({ hasText: COURSE });
    await invitation.getByText("đã mời", { exact: true }).waitFor();
    await invitation.getByText("Điều hành, gợi mở thảo luận").waitFor();
    await invitation.getByText("Chưa ấn định").waitFor();
    expect(await invitation.getByRole("list", { name: "Chương trình" }).getByRole("listitem").count()).toBe(
      6,
    );
    expect(await axeFindings(phone)).toBe("");
    expect(await overflow(phone)).toBe(0);
    await phone.getByRole("button", { name: "Khai ngày bận" }).click();
    const away = phone.getByRole("dialog", { name: "Khai ngày không dự học được" });
    await away.getByLabel("Từ ngày").fill("01/07/2020");
    await away.getByLabel("Đến hết ngày").fill("01/07/2020");
    await away.getByRole("button", { name: "Ghi nhận" }).click();
    const clash = "Đồng chí đã khai bận trùng buổi 5 (01/07/2020), buổi 6 (01/07/2020).";
    await invitation.getByText(clash).waitFor();
    await invitation.getByRole("button", { name: "Nhận lời" }).click();
    const accepting = phone.getByRole("dialog", { name: "Nhận lời mời học?" });
    await accepting.getByText(clash).waitFor();
    expect(await axeFindings(phone)).toBe("");
    await accepting.getByRole("button", { name: "Nhận lời" }).click();
    await invitation.getByText("nhận lời", { exact: true }).waitFor();
    await invitation.getByRole("link", { name: COURSE }).click();
    await headingInFocus(phone);
    await settled(phone);
    expect(await axeFindings(phone)).toBe("");
    expect(await overflow(phone)).toBe(0);

    await page.reload();
    await settled(page);
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "Về lớp này",
      "Chương trình",
      "Học viên",
    ]);
    await page.getByRole("button", { name: "Kết thúc lớp" }).click();
    const ending = page.getByRole("dialog", { name: "Kết thúc lớp?" });
    await ending.getByRole("button", { name: "Kết thúc lớp" }).click();
    await ending.getByText(/^Buổi 1 chưa điểm danh/).waitFor();
    await ending
      .getByRole("alert")
      .getByText(/, Bí thư, /)
      .first()
      .waitFor();
    expect(await axeFindings(page)).toBe("");
    await ending.getByRole("button", { name: "Hủy" }).click();
    for (const session of [1, 2, 3, 4, 5, 6]) {
      await page.getByRole("button", { name: `Điểm danh buổi ${session}` }).click();
      const attending = page.getByRole("dialog", { name: `Điểm danh buổi ${session}` });
      await attending.getByRole("button", { name: "Tất cả có mặt" }).click();
      if (session === 6) await attending.getByLabel("Vắng có lý do").first().check();
      if (session === 1) expect(await axeFindings(page)).toBe("");
      await attending
        .getByRole("group", { name: /· chưa ghi$/ })
        .first()
        .waitFor();
      await attending.getByRole("button", { name: "Ghi nhận" }).click();
      await attending.waitFor({ state: "detached" });
      await page.getByRole("button", { name: `Sửa điểm danh buổi ${session}` }).waitFor();
    }
    await page.getByText(/^Đã điểm danh (\d+)\/\1 người: 1 vắng có lý do\.$/).waitFor();
    await page.getByText("Điểm danh: có mặt buổi 1, 2, 3, 4, 5; vắng có lý do buổi 6").waitFor();
    await page.getByRole("button", { name: "Sửa điểm danh buổi 6" }).click();
    const again = page.getByRole("dialog", { name: "Điểm danh buổi 6" });
    await again.getByRole("group", { name: /· đã ghi: vắng có lý do$/ }).waitFor();
    expect(await again.getByRole("group", { name: /· chưa ghi$/ }).count()).toBe(0);
    await again.getByRole("button", { name: "Hủy" }).click();
    await page.getByRole("button", { name: "Kết thúc lớp" }).click();
    await ending.getByLabel("Có mặt ít nhất").fill("90");
    await ending.getByText("Xét khác với kết quả điểm danh (0)").click();
    const judged = ending.getByRole("group", { name: /có mặt 5\/6 buổi/ });
    await judged.getByLabel("Hoàn thành", { exact: true }).check();
    await ending.getByRole("button", { name: "Kết thúc lớp" }).click();
    await ending.getByText(/^Điền “Lý do xét khác/).waitFor();
    await ending.getByLabel(/^Lý do xét khác/).fill(HANDED_IN);
    expect(await axeFindings(page)).toBe("");
    await ending.getByRole("button", { name: "Kết thúc lớp" }).click();
    await page.getByText("đã kết thúc", { exact: true }).waitFor();
    await page.getByText("400 chỗ, nhiều nhất 5 dự bị, mỗi chi bộ nhiều nhất 9 người").waitFor();
    expect(await page.getByText("Đang chờ chỗ").count()).toBe(0);
    await page.getByRole("heading", { name: "Lớp có giúp được gì không" }).waitFor();
    const cards = await page.getByRole("heading", { level: 2 }).allTextContents();
    expect(cards[0]).toBe("Lớp có giúp được gì không");
    expect(await axeFindings(page)).toBe("");
    await phone.goto(`${own.base}/training`);
    await settled(phone);
    await invitation.getByText("hoàn thành", { exact: true }).waitFor();
    await invitation.getByRole("link", { name: COURSE }).click();
    await phone.getByText(`Ghi chú: ${HANDED_IN}`).waitFor();
    await phone.getByText(/^Được chọn theo mức ưu tiên/).waitFor();
    await phone.getByText("Có mặt 5/6 buổi; cần từ 90% số buổi.").waitFor();
    expect(unasked([...own.errors, ...office.errors])).toEqual([]);
  },
  PATIENCE_MS,
);
