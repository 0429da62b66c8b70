import { seeAll, settled, signIn, type Visit } from "../browser.js";
import { SIGHTS, type Sight } from "./pages.js";

/** Those asked for by `--only`; all unless told. */
export function sightsToSee(only = process.env.NENNEP_SURVEY_ONLY): readonly Sight[] {
  const found = SIGHTS.filter(({ name }) => only === undefined || name.startsWith(only));
  if (found.length === 0) throw new Error(`No page is called “${only}”: ${names()}.`);
  return found;
}

const names = () => SIGHTS.map(({ name }) => name).join(", ");

/** Opens a page and everything of it that waits until one comes near; returns its address. */
export async function openSight(here: Visit, { login, route, path = route, follow }: Sight): Promise<string> {
  const { page, base } = here;
  if (login === null) {
    await page.goto(base + path);
    await page.locator("h1").waitFor();
    return path;
  }
  await signIn(here, login, path);
  if (follow === undefined) return see(here, path);
  const link = page.locator(`#content a[href^="${follow}"]`).first();
  const to = (await link.getAttribute("href"))!;
  await page.goto(base + to);
  return see(here, to);
}

async function see({ page }: Visit, path: string): Promise<string> {
  await settled(page);
  await seeAll(page);
  return path;
}
