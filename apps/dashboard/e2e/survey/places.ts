import { fileURLToPath } from "node:url";

const root = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** Of every page, for whoever looks; not kept. */
export const SCREENSHOTS = root("var/screenshots");
/** Those that the README shows. */
export const PICTURES = root("docs/pictures");
/** What was built. */
export const BUILT = root("apps/dashboard/dist");
