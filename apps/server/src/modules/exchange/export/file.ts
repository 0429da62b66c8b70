import type { Language } from "@nen-nep/schema";
import type { Column } from "./columns.js";
import type { Value } from "./values.js";

/** What a file is made of, whatever its format. */
export interface ExportFile {
  readonly language: Language;
  readonly columns: readonly Column[];
  /** What the file is: question, time and basis of the data, each a sentence. */
  readonly head: readonly string[];
  /** The rows as they are read; can be asked for once. */
  batches(): AsyncIterable<readonly (readonly Value[])[]>;
  /** What is known at the end: how many rows, and whether some are missing. */
  foot(): readonly string[];
}
