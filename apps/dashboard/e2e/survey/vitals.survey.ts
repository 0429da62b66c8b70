import { afterEach, expect, it } from "vitest";
import { settled, signIn, type Visit, visit } from "../browser.js";

/** A middling phone is about so many times slower than this machine. */
const SLOWER = 4;
const TURNS = 5;
const MOST = { LCP: 2_000, CLS: 0.02, INP: 150 };

interface Vitals {
  LCP: number;
  CLS: number;
  INP: number;
}

let here: Visit;
afterEach(() => here.close());

/** Begins with the page: largest paint, shifts nobody caused, and the longest of what was pressed or typed. */
function observe(): void {
  const vitals: Vitals = { LCP: 0, CLS: 0, INP: 0 };
  Object.assign(globalThis, { vitals });
  const on = (type: string, hear: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
      type,
      buffered: true,
      ...more,
    });
  on("largest-contentful-paint", ({ startTime }) => {
    vitals.LCP = startTime;
  });
  on("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) vitals.CLS += value;
  });
  on(
    "event",
    (entry) => {
      const { duration, interactionId } = entry as PerformanceEntry & { interactionId: number };
      if (interactionId > 0) vitals.INP = Math.max(vitals.INP, duration);
    },
    { durationThreshold: 16 },
  );
}

/** One visit of a phone that was never here: the page comes, a menu opens, something is looked for. */
async function turn(login: string, path: string): Promise<Vitals> {
  here = await visit({ width: 390, keepsPages: true });
  const { page } = here;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(observe);
  await signIn(here, login, path);
  await page.getByRole("button", { name: /Tài khoản/ }).click();
  await page.getByRole("menu").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  await page.getByRole("combobox").pressSequentially("kp-01", { delay: 80 });
  await page.keyboard.press("Escape");
  await settled(page);
  const vitals = await page.evaluate(() => (globalThis as unknown as { vitals: Vitals }).vitals);
  await here.close();
  return vitals;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

it.each([
  ["overview", "committee", "/"],
  ["cells", "organiser", "/cells"],
  ["a cell", "committee", "/cells/KP-017"],
  ["meeting book", "secretary", "/meetings"],
  ["follow-up", "committee", "/actions"],
])("%s on a phone four times slower", async (name, login, path) => {
  const turns: Vitals[] = [];
  for (let count = 0; count < TURNS; count++) turns.push(await turn(login, path));
  const of = (key: keyof Vitals) => median(turns.map((each) => each[key]));
  const found = { LCP: Math.round(of("LCP")), CLS: Number(of("CLS").toFixed(3)), INP: Math.round(of("INP")) };
  console.log(`${name}: LCP ${found.LCP} ms, CLS ${found.CLS}, INP ${found.INP} ms`);
  for (const key of ["LCP", "CLS", "INP"] as const) expect.soft(found[key]).toBeLessThanOrEqual(MOST[key]);
});
