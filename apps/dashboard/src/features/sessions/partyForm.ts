import type { Day, Language } from "@nen-nep/schema";
import type { Text } from "../../i18n/useText.js";

/** The sign of a committee in numbers of documents: `Quận ủy Tân Phú` is `QU`. */
export const signOf = (committee: string): string =>
  committee
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.normalize("NFD").charAt(0).toLocaleUpperCase("vi"))
    .join("");

/** Where a committee is: `Quận ủy Tân Phú` is at `Tân Phú`. */
export const seatOf = (committee: string): string => committee.split(/\s+/).slice(2).join(" ") || committee;

/** A day as documents write it: small days and the first two months with a zero before. */
export function dayInWords(day: Day, language: Language, format: Text["format"]): string {
  if (language === "EN") return format.day(day);
  const [year, month, date] = day.split("-") as [string, string, string];
  const shown = Number(month) > 2 ? Number(month) : month;
  return `ngày ${date} tháng ${shown} năm ${year}`;
}
