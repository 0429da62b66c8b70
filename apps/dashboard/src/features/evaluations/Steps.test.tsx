import { I18nProvider } from "@lingui/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { beforeAll, expect, it, vi } from "vitest";
import { activateLanguage, i18n } from "../../i18n/i18n.js";
import { Steps } from "./Steps.js";

beforeAll(() => activateLanguage("VI"));

const moved = vi.fn();
const criterion = { key: "4.2", id: "four-two", max: 25, steps: [] } as unknown as Parameters<
  typeof Steps
>[0]["criterion"];

function Marked() {
  const [points, setPoints] = useState<number | null>(null);
  const rest = { criterion, grain: 0.5, clearable: true, onNext: () => {}, onNote: () => {} };
  return <Steps {...rest} points={points} onMark={setPoints} onMove={moved} />;
}

const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
const drawn = () => new Promise(requestAnimationFrame);

it("hears the next key also when the step in focus is no choice any more", async () => {
  render(
    <I18nProvider i18n={i18n}>
      <Marked />
    </I18nProvider>,
  );
  screen.getByLabelText("0 điểm").focus();
  press("2");
  await drawn();
  press("0");
  press("ArrowDown");
  expect(screen.getByLabelText<HTMLInputElement>("20 điểm").checked).toBe(true);
  expect(moved).toHaveBeenCalledExactlyOnceWith(1);
});
