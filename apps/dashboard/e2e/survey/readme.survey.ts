import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { settled, signIn, stands, type Visit, visit } from "../browser.js";
import { openSight } from "./open.js";
import { SIGHTS } from "./pages.js";
import { palettePng } from "./palettePng.js";
import { PICTURES } from "./places.js";

const MOST_BYTES = 200_000;

let here: Visit;
afterEach(() => here.close());

mkdirSync(PICTURES, { recursive: true });

/** Draws what the window shows, finer than its points, so that it stays crisp where it is enlarged. */
async function keep(name: string, width: number, height: number): Promise<void> {
  const { page } = here;
  const session = await page.context().newCDPSession(page);
  const metrics = { width, height, deviceScaleFactor: 1.5, mobile: false };
  await session.send("Emulation.setDeviceMetricsOverride", metrics);
  await settled(page);
  await stands(page);
  const file = await palettePng(page, await page.screenshot());
  writeFileSync(join(PICTURES, `${name}.png`), file);
  expect(file.length).toBeLessThanOrEqual(MOST_BYTES);
}

it("the overview", async () => {
  here = await visit({ width: 1360 });
  await signIn(here, "committee");
  await keep("overview", 1360, 900);
});

it("the timeline of a cell", async () => {
  here = await visit({ width: 1360 });
  await signIn(here, "committee", "/cells/KP-017");
  await here.page.getByRole("heading", { name: "Từ sinh hoạt đến kết quả" }).evaluate((heading) => {
    scrollTo(0, heading.getBoundingClientRect().top + scrollY - 96);
  });
  await keep("timeline", 1360, 900);
});

it("the evaluation form on a tablet", async () => {
  here = await visit({ width: 820 });
  await openSight(here, SIGHTS.find(({ name }) => name === "evaluation-form")!);
  await keep("form", 820, 1060);
});
