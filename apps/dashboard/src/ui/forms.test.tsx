import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { activateLanguage, i18n } from "../i18n/i18n.js";
import { DayField } from "./DayField.js";
import { FileField } from "./FileField.js";
import { useWholeForm } from "./useWholeForm.js";

beforeAll(async () => {
  await activateLanguage("VI");
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(cleanup);

const sent = vi.fn();
afterEach(() => sent.mockReset());

function Due() {
  const [day, setDay] = useState("");
  const [files, setFiles] = useState<readonly File[]>([]);
  const { form, fault } = useWholeForm(() => sent(day, files.length));
  return (
    <form {...form}>
      <DayField label="Hạn" value={day} min="2020-07-01" required onChange={setDay} />
      <FileField label="Tệp" files={files} onChange={setFiles} />
      <p role="status">{fault}</p>
      <button type="submit">Gửi</button>
    </form>
  );
}

const show = () =>
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider>
        <Due />
      </MantineProvider>
    </I18nProvider>,
  );
const field = () => screen.getByLabelText<HTMLInputElement>(/^Hạn/);
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = () => fireEvent.click(screen.getByText("Gửi"));
const fault = () => screen.getByRole("status").textContent;

it("goes to what is missing and names it, instead of sending", () => {
  show();
  press();
  expect([fault(), document.activeElement, sent.mock.calls.length]).toEqual(["Điền “Hạn”.", field(), 0]);
});

it("says in its own words what no day is, and which day is too early", () => {
  show();
  type("31/02/2020");
  press();
  expect(fault()).toBe("“Hạn”: Ghi ngày/tháng/năm, ví dụ 05/03/2020.");
  type("30/06/2020");
  press();
  expect(fault()).toBe("“Hạn”: Sớm nhất là ngày 01/07/2020.");
  expect(sent).not.toHaveBeenCalled();
});

it("takes a day as typed here and writes it in full once it is left", () => {
  show();
  type("5/8/2020");
  fireEvent.blur(field());
  expect(field().value).toBe("05/08/2020");
  press();
  expect(sent).toHaveBeenCalledWith("2020-08-05", 0);
});

it("takes files but for those that are empty or too large, and names these", () => {
  show();
  type("5/8/2020");
  const large = new File(["x"], "lon.pdf");
  Object.defineProperty(large, "size", { value: 11 * 1_048_576 });
  const files = [new File(["Nội dung"], "to-trinh.txt"), new File([], "rong.pdf"), large];
  fireEvent.change(screen.getByLabelText("Tệp", { selector: "input" }), { target: { files } });
  screen.getByText("Tệp “rong.pdf” không có nội dung.");
  screen.getByText("Tệp “lon.pdf” nặng hơn 10 MB.");
  press();
  expect(sent).toHaveBeenCalledWith("2020-08-05", 1);
});
