import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { overflow, stands, type Visit, visit } from "../browser.js";
import { openSight, sightsToSee } from "./open.js";
import { SCREENSHOTS } from "./places.js";

const WIDTHS = [1440, 820, 390];
const SCHEMES = ["light", "dark"] as const;

/** Of a long list the rest repeats itself. */
const MOST_HEIGHT = 4000;

let here: Visit;
afterEach(() => here.close());

mkdirSync(SCREENSHOTS, { recursive: true });

describe.each(sightsToSee())("$name", (sight) => {
  it("is drawn at every width, by day and by night, without a fault", async () => {
    here = await visit({ width: WIDTHS[0]! });
    const { page } = here;
    await openSight(here, sight);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 700 ? 844 : 1000 });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(() => scrollTo(0, 0));
        await stands(page);
        const length = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width, height: Math.min(length, MOST_HEIGHT) };
        const path = join(SCREENSHOTS, `${sight.name}.${width}.${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true, clip });
      }
      expect.soft({ width, overflow: await overflow(page) }).toEqual({ width, overflow: 0 });
    }
    expect.soft(here.errors).toEqual([]);
    expect.soft(here.outside).toEqual([]);
  });
});
