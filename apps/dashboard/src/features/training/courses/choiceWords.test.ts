import { expect, it } from "vitest";
import type { Text } from "../../../i18n/useText.js";
import { quotasWords, waitingWords } from "./choiceWords.js";
import type { CourseDetail } from "./plan.js";

const text = {
  say: (id: string, values: Record<string, unknown> = {}) =>
    [id.slice("courses.".length), ...Object.values(values)].join(" "),
  format: { count: String },
  language: "VI",
} as unknown as Text;

it("tells reserves apart from those not chosen", () => {
  const course = { waiting: 9, counts: [{ state: "RESERVE", count: 2 }] } as unknown as CourseDetail;
  expect(waitingWords(course, text)).toBe("waitingOf 2 7");
});

it("tells a quota by the limits it has, a post by its name", () => {
  const quota = { by: "GROUP", key: "KP", name: "Khu phố" } as const;
  const terms = {
    seats: 20,
    reserves: 5,
    perCell: 1,
    quotas: [
      { ...quota, least: 2, most: null },
      { ...quota, least: 0, most: 8 },
      { by: "POST", key: "SECRETARY", name: "SECRETARY", least: 1, most: 3 } as const,
    ],
  };
  expect(quotasWords(terms, text)).toBe("quotaLeast Khu phố 2; quotaMost Khu phố 8; quotaBoth Bí thư 1 3");
  expect(quotasWords({ ...terms, quotas: [] }, text)).toBe("noQuotas");
});
