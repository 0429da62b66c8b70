import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { activateLanguage, i18n } from "../i18n/i18n.js";
import { Loaded } from "./Loaded.js";

beforeAll(async () => {
  await activateLanguage("VI");
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(cleanup);

const refetch = async () => undefined;

const shown = (result: Parameters<typeof Loaded<string>>[0]["result"]) => (
  <I18nProvider i18n={i18n}>
    <MantineProvider>
      <Loaded result={result} skeleton={<p>khung</p>}>
        {(data) => <p>{data}</p>}
      </Loaded>
    </MantineProvider>
  </I18nProvider>
);

it("shows the data", () => {
  render(shown({ data: "256 chi bộ", loading: false, refetch }));
  expect(screen.getByText("256 chi bộ")).toBeDefined();
});

it("keeps the last data with its time when a request fails, and offers a retry", () => {
  const { rerender } = render(shown({ data: "256 chi bộ", loading: false, refetch }));
  rerender(
    shown({ data: undefined, previousData: "256 chi bộ", error: new Error("net"), loading: false, refetch }),
  );
  expect(screen.getByText("256 chi bộ")).toBeDefined();
  expect(
    screen.getByText(
      /Không kết nối được máy chủ\. Mất kết nối lúc \d\d:\d\d\. Số đang hiện là của \d\d:\d\d/,
    ),
  ).toBeDefined();
  expect(screen.getByRole("button", { name: "Thử lại" })).toBeDefined();
});

it("says why where there is no data at all", () => {
  render(shown({ data: undefined, error: new Error("net"), loading: false, refetch }));
  expect(screen.getByRole("alert").textContent).toContain("Chưa tải được số liệu");
});

it("holds the final layout before anything is there", () => {
  render(shown({ data: undefined, loading: true, refetch }));
  expect(screen.getByText("khung")).toBeDefined();
});
