import { loadWords, storedLanguage } from "./i18n/language.js";
import { loadSignedIn, PAGES, pathAt } from "./pages.js";

/** Asked for at once, not when its turn comes; whoever needs it says if it could not be had. */
const early = (file: Promise<unknown>) => void file.catch(() => undefined);

const path = pathAt(location.pathname);
early(loadWords(storedLanguage()));
if (path !== "/sign-in") early(loadSignedIn());
if (path) early(PAGES[path]());
void import("./main.js");
