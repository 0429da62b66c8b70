import { expect, it } from "vitest";
import type { Text } from "../../../i18n/useText.js";
import type { CaseRecurrenceFragment } from "./Cases.generated.js";
import { sideWords } from "./recurrenceWords.js";

const text = {
  say: (id: string, values: Record<string, unknown> = {}) =>
    [id.slice(6), ...Object.values(values)].join(" "),
  format: { count: String, percent: (share: number) => String(share * 100) },
} as unknown as Text;
const side = (patch: Partial<CaseRecurrenceFragment>) =>
  ({
    times: 0,
    among: 0,
    unknown: 0,
    notDue: 0,
    attainment: null,
    sufficient: true,
    ...patch,
  }) as CaseRecurrenceFragment;

it("tells so many of so many, with what is unknown apart and whether that is little", () => {
  const some = side({ times: 2, among: 4, unknown: 8, notDue: 1, sufficient: false });
  expect(sideWords(some, "NOT_HELD", text)).toBe(
    "recurOf 2 recurMonths 4; recurUnknown 8; recurNotDue 1; recurFew",
  );
  expect(sideWords(side({ times: 0, among: 12 }), "NOT_HELD", text)).toBe("recurOf 0 recurMonths 12");
});

it("never tells nothing known as zero", () => {
  expect(sideWords(side({ unknown: 12, sufficient: false }), "NO_THEME", text)).toBe(
    "recurNone; recurUnknown 12",
  );
});

it("tells the attainment of a criterion with its evaluations", () => {
  const marked = side({ times: null, among: 7, attainment: 0.5 });
  expect(sideWords(marked, "CRITERION", text)).toBe("recurAttained 50 recurEvaluations 7");
});
