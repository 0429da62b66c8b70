import type { Language } from "@nen-nep/schema";

const STORED = "nen-nep.language";
const WORDS = { VI: () => import("virtual:words/vi"), EN: () => import("virtual:words/en") };

/** Vietnamese unless the reader chose English before. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED) === "EN" ? "EN" : "VI";
  } catch {
    return "VI";
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // A browser that stores nothing still switches for this visit.
  }
}

/** The words of a language: a file of its own, loaded once somebody reads in it. */
export const loadWords = async (language: Language) => (await WORDS[language]()).default;
