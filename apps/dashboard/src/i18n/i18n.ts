import { setupI18n } from "@lingui/core";
import type { Language } from "@nen-nep/schema";
import type { MessageId } from "./catalogue.js";

const STORED = "nen-nep.language";
const LOCALES = { VI: "vi", EN: "en" } as const satisfies Record<Language, "vi" | "en">;
/** Each language is a file of its own, loaded once it is wanted. */
const WORDS = {
  VI: () => import("virtual:words/vi"),
  EN: () => import("virtual:words/en"),
} as const satisfies Record<Language, () => Promise<unknown>>;

/** The words of the interface; Vietnamese unless the reader chose English before. */
export const i18n = setupI18n();

export const isMessage = (id: string): id is MessageId => Object.hasOwn(i18n.messages, id);

export async function activateLanguage(language: Language): Promise<void> {
  const { default: messages } = await WORDS[language]();
  i18n.loadAndActivate({ locale: LOCALES[language], messages });
  document.documentElement.lang = LOCALES[language];
}

export async function chooseLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // A browser that stores nothing still switches for this visit.
  }
  await activateLanguage(language);
}

export function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED) === "EN" ? "EN" : "VI";
  } catch {
    return "VI";
  }
}
