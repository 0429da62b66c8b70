import { useLingui } from "@lingui/react";
import type { Language } from "@nen-nep/schema";
import { useMemo } from "react";
import type { MessageId } from "./catalogue.js";
import { type Format, formatFor } from "./format.js";

export type Say = (id: MessageId, values?: Record<string, string | number>) => string;

export interface Text {
  readonly language: Language;
  readonly say: Say;
  readonly format: Format;
}

/** The words, numbers and days of the chosen language. */
export function useText(): Text {
  const { i18n } = useLingui();
  const locale = i18n.locale;
  return useMemo(() => {
    const language: Language = locale === "en" ? "EN" : "VI";
    return { language, say: (id, values) => i18n._(id, values), format: formatFor(language) };
  }, [i18n, locale]);
}
