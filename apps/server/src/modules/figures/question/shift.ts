import { addDays, addMonths, type Day } from "@nen-nep/schema";
import type { Shift } from "./question.js";

/** The day as far back as the earlier period lies. */
export const shiftDay = (day: Day, { unit, count }: Shift): Day =>
  unit === "days" ? addDays(day, -count) : addMonths(day, -count);

const shiftDays = (value: unknown, shift: Shift): unknown => {
  if (typeof value === "string") return shiftDay(value, shift);
  return Array.isArray(value) ? value.map((each) => shiftDays(each, shift)) : value;
};

/**
 * The conditions of the earlier period: all days asked of the fact's own time are moved back, everything else stays.
 * A question about 2019 compared with the year before looks at 2018 too.
 */
export function shiftWhere(where: object | null, timeField: string, shift: Shift): object | null {
  if (where === null) return null;
  const moved = Object.entries(where).map(([field, value]): [string, unknown] => {
    if (value == null) return [field, value];
    if (field === "and" || field === "or") {
      return [field, (value as object[]).map((each) => shiftWhere(each, timeField, shift))];
    }
    if (field === "not") return [field, shiftWhere(value as object, timeField, shift)];
    if (field !== timeField) return [field, value];
    return [
      field,
      Object.fromEntries(Object.entries(value).map(([sign, day]) => [sign, shiftDays(day, shift)])),
    ];
  });
  return Object.fromEntries(moved);
}
