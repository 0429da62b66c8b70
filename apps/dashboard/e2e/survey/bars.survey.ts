import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { axeFindings, headingInFocus, overflow, settled, signIn, type Visit, visit } from "../browser.js";
import { openSight, sightsToSee } from "./open.js";
import { smallTargets } from "./targets.js";

const LEAST_TARGET = 24;
/** Where styles change, down to the narrowest: what fits a phone and a desk may not fit between. */
const WIDTHS = [1200, 1100, 950, 820, 320];

let here: Visit;
afterEach(() => here.close());

/** What opens on a press of a button that says so, up to so many of a page. */
const MOST_OVERLAYS = 4;

async function overlayFindings(page: Page): Promise<string[]> {
  const findings: string[] = [];
  const openers = page.locator("header [aria-haspopup], main [aria-haspopup]").filter({ visible: true });
  for (const opener of (await openers.all()).slice(0, MOST_OVERLAYS)) {
    await opener.click();
    await page
      .locator("[role=menu], [role=listbox], [role=dialog]")
      .filter({ visible: true })
      .first()
      .waitFor();
    findings.push(await axeFindings(page));
    await page.keyboard.press("Escape");
  }
  return findings.filter((found) => found !== "");
}

describe.each(sightsToSee())("$name", (sight) => {
  it("axe finds nothing by day or by night, nothing is cut off at any width, targets are large enough", async () => {
    here = await visit();
    const { page } = here;
    await openSight(here, sight);
    const found: Record<string, unknown> = {
      day: await axeFindings(page),
      overlays: await overlayFindings(page),
    };
    await page.emulateMedia({ colorScheme: "dark" });
    found.night = await axeFindings(page);
    await page.setViewportSize({ width: 390, height: 844 });
    found.small = await smallTargets(page, LEAST_TARGET);
    const tooWide: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      await settled(page);
      const beyond = await overflow(page);
      if (beyond > 0) tooWide.push(`${beyond} px at ${width} px`);
    }
    found.tooWide = tooWide;
    found.outside = here.outside;
    expect(found).toEqual({ day: "", overlays: [], night: "", small: [], tooWide: [], outside: [] });
  });
});

it("the heading has the focus after every step through the navigation", async () => {
  here = await visit();
  const { page } = here;
  await signIn(here, "organiser");
  const links = page.getByRole("navigation", { name: "Trang" }).first().getByRole("link");
  for (let index = (await links.count()) - 1; index >= 0; index--) {
    await links.nth(index).click();
    await headingInFocus(page);
    await settled(page);
  }
});
