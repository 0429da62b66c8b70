import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import type { Language } from "@nen-nep/schema";
import { messages } from "./catalogue.js";

const STORED = "nen-nep.language";
const LOCALES = { VI: "vi", EN: "en" } as const satisfies Record<Language, "vi" | "en">;

const inLanguage = (locale: "vi" | "en") =>
  Object.fromEntries(Object.entries(messages).map(([id, words]) => [id, words[locale]]));

/** The one catalogue of the interface; Vietnamese unless the reader chose English before. */
export const i18n = setupI18n();
i18n.setMessagesCompiler(compileMessage);
i18n.load({ vi: inLanguage("vi"), en: inLanguage("en") });

export function activateLanguage(language: Language): void {
  i18n.activate(LOCALES[language]);
  document.documentElement.lang = LOCALES[language];
}

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // A browser that stores nothing still switches for this visit.
  }
  activateLanguage(language);
}

export function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED) === "EN" ? "EN" : "VI";
  } catch {
    return "VI";
  }
}
