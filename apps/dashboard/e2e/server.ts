import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { command, PASSWORD } from "./product.js";

const PAGES = fileURLToPath(new URL("../dist/index.html", import.meta.url));

declare module "vitest" {
  export interface ProvidedContext {
    /** Files of databases that each file of journeys is served a copy of. */
    readonly databases: {
      readonly demonstration: string;
      /** An office without any register yet. */
      readonly office: string;
    };
  }
}

/** Fills a demonstration, and makes an office with an administrator and nothing else. */
export default async function setup(project: TestProject) {
  if (!existsSync(PAGES))
    throw new Error(`The product is not built (${PAGES} is missing): run npm run check first.`);
  const folder = mkdtempSync(join(tmpdir(), "nen-nep-journeys-"));
  const [demonstration, office] = [join(folder, "demo.sqlite"), join(folder, "office.sqlite")];
  const inOffice = { DATABASE_URL: `sqlite:${office}` };
  await command(["demo", "--out", demonstration], {}, /in [\d.]+ s/);
  // An organiser's rights begin at a committee, so that the first register of all is an administrator's.
  await command(["account", "create", "administrator", "--password", PASSWORD], inOffice, /was made/);
  await command(["account", "grant", "administrator", "ADMINISTRATOR"], inOffice, /is now/);
  project.provide("databases", { demonstration, office });
  return () => rmSync(folder, { recursive: true, force: true });
}
