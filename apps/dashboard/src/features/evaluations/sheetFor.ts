import type { Day } from "@nen-nep/schema";

interface Sheet {
  readonly key: string;
  readonly since: Day;
}

/** The sheet to begin with, of those sorted latest first: in force on the day, and the one the office uses where it is. */
export function sheetFor<S extends Sheet>(
  sheets: readonly S[],
  day: Day,
  used: string | null,
): S | undefined {
  const inForce = sheets.filter(({ since }) => since <= day);
  return inForce.find(({ key }) => key === used) ?? inForce[0] ?? sheets[0];
}
