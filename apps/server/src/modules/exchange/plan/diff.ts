import { importSubjects } from "@nen-nep/schema";

export const IMPORT_SUBJECTS = importSubjects.keys;
export type ImportSubject = (typeof IMPORT_SUBJECTS)[number];

export interface Outcome {
  created: number;
  changed: number;
  unchanged: number;
}

/** One value that an import changes; texts as a person reads them, null where there is none. */
export interface ChangedValue {
  readonly subject: ImportSubject;
  /** Which record: the cell's code, and the day or month where it has one. */
  readonly record: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const MOST_LISTED = 500;

/** Counts what is new, changed and unchanged, and lists the first changed values. */
export class Diff {
  readonly outcomes = Object.fromEntries(
    IMPORT_SUBJECTS.map((subject) => [subject, { created: 0, changed: 0, unchanged: 0 }]),
  ) as Record<ImportSubject, Outcome>;
  readonly values: ChangedValue[] = [];
  /** All changed values, listed or not. */
  valueCount = 0;

  created(subject: ImportSubject, count = 1): void {
    this.outcomes[subject].created += count;
  }

  unchanged(subject: ImportSubject, count = 1): void {
    this.outcomes[subject].unchanged += count;
  }

  /** A record of which the given fields change; unchanged where none does. */
  compared(
    subject: ImportSubject,
    record: string,
    fields: Readonly<Record<string, readonly [unknown, unknown]>>,
  ): void {
    const entries = Object.entries(fields);
    if (entries.length === 0) {
      this.unchanged(subject);
      return;
    }
    this.outcomes[subject].changed++;
    this.valueCount += entries.length;
    for (const [field, [before, after]] of entries) {
      if (this.values.length < MOST_LISTED)
        this.values.push({ subject, record, field, before: text(before), after: text(after) });
    }
  }

  /** Whether the import would write anything. */
  get changesAnything(): boolean {
    return Object.values(this.outcomes).some(({ created, changed }) => created + changed > 0);
  }
}

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);

/** Texts that differ in more than case. */
export const differ = (a: unknown, b: unknown): boolean =>
  typeof a === "string" && typeof b === "string" ? a.toLowerCase() !== b.toLowerCase() : a !== b;

/** The fields in which a record says something else than what is known; what it leaves open is no difference. */
export function differences<T extends object>(
  known: T,
  told: Partial<T>,
): Record<string, [unknown, unknown]> {
  const found: Record<string, [unknown, unknown]> = {};
  for (const [field, value] of Object.entries(told)) {
    const before = known[field as keyof T];
    if (value !== null && value !== undefined && differ(before, value)) found[field] = [before, value];
  }
  return found;
}

/** The new values of a set of differences. */
export const patchOf = <T>(fields: Readonly<Record<string, readonly [unknown, unknown]>>): Partial<T> =>
  Object.fromEntries(Object.entries(fields).map(([field, [, after]]) => [field, after])) as Partial<T>;

/** What a record holds in the fields that a patch is going to change. */
export const valuesOf = <T extends object>(record: T, patch: Partial<T>): Partial<T> =>
  Object.fromEntries(Object.keys(patch).map((field) => [field, record[field as keyof T]])) as Partial<T>;
