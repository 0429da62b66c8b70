import type { RegisterReport } from "../register/report.js";
import type { Refusal } from "./sheet.js";

/** What the reading process says: how far it is, and at the end what came of it. */
export type ChildMessage =
  | { readonly rows: number }
  | { readonly report: RegisterReport }
  | {
      readonly refused: {
        readonly refusal: Refusal;
        readonly file: string | null;
        readonly sheet: string | null;
        readonly row: number | null;
      };
    };
