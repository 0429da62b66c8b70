import { ACCOUNT_VERBS } from "./verbs.accounts.js";
import { CASE_VERBS } from "./verbs.cases.js";
import type { WritingRow } from "./verbs.js";
import { NEED_VERBS } from "./verbs.needs.js";
import { RECORD_VERBS } from "./verbs.records.js";
import { TRAINING_VERBS } from "./verbs.training.js";
import { WORK_VERBS } from "./verbs.work.js";

/** Who may use which verb on what. Every mutation of the schema has a row. */
export const WRITING: readonly WritingRow[] = [
  ...RECORD_VERBS,
  ...WORK_VERBS,
  ...NEED_VERBS,
  ...CASE_VERBS,
  ...TRAINING_VERBS,
  ...ACCOUNT_VERBS,
];
