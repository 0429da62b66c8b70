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

/** Enough for a fine screen, and still a small file. */
const SCALE = 1.5;

/** Draws what the window shows as the README shows it. */
async function keep(name: string, height: number): Promise<void> {
  const { page } = here;
  await page.setViewportSize({ width: page.viewportSize()!.width, height });
  await settled(page);
  await stands(page);
  const file = await palettePng(page, await page.screenshot());
  writeFileSync(join(PICTURES, `${name}.png`), file);
  expect(file.length).toBeLessThanOrEqual(MOST_BYTES);
}

it("the overview", async () => {
  here = await visit({ width: 1440, scale: SCALE });
  await signIn(here, "committee");
  await keep("overview", 1340);
});

it("the timeline of a cell", async () => {
  here = await visit({ width: 1440, scale: SCALE });
  await signIn(here, "committee", "/cells/KP-017");
  await keep("timeline", 1000);
});

it("the evaluation form on a tablet", async () => {
  here = await visit({ width: 820, scale: SCALE });
  await openSight(here, SIGHTS.find(({ name }) => name === "evaluation-form")!);
  await keep("form", 1060);
});
