import { setupI18n } from "@lingui/core";
import type { Language } from "@nen-nep/schema";
import type { MessageId } from "./catalogue.js";
import { loadWords, storeLanguage } from "./language.js";

const LOCALES = { VI: "vi", EN: "en" } as const satisfies Record<Language, "vi" | "en">;

/** The words of the interface, in the language that is read. */
export const i18n = setupI18n();

export const isMessage = (id: string): id is MessageId => Object.hasOwn(i18n.messages, id);

export async function activateLanguage(language: Language): Promise<void> {
  const messages = await loadWords(language);
  i18n.loadAndActivate({ locale: LOCALES[language], messages });
  document.documentElement.lang = LOCALES[language];
}

export async function chooseLanguage(language: Language): Promise<void> {
  storeLanguage(language);
  await activateLanguage(language);
}
