import type { Ledger } from "./ledger.js";
import type { CellRecord } from "./records.js";
import type { RowValues } from "./row-values.js";
import { expected } from "./wording.js";
import { groupWord, nearest } from "./words.js";

const MOST_MEMBERS = 10_000;
const LONGEST_NAME = 200;
const CODE = /^\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*$/u;

/** Reads one row of the list of cells; null where it is wrong. */
export function readCell(values: RowValues, ledger: Ledger): CellRecord | null {
  const code = values.text("code", 40, true);
  const name = values.text("name", LONGEST_NAME, true);
  const group = groupOf(values, ledger);
  const committee = values.text("committee", LONGEST_NAME, true);
  const beforePersons = values.wrong.length;
  const secretary = values.text("secretary", LONGEST_NAME);
  const deputy = values.text("deputy", LONGEST_NAME);
  const doubtful = values.wrong.length > beforePersons;
  const members = values.count("members", MOST_MEMBERS);

  if (committee !== null) ledger.addCommittee(committee);
  const taken = code === null ? null : ledger.rowOfCell(code);
  if (taken !== null)
    values.fault("code", "CELL_DUPLICATE", expected.ownCode(taken), codeInName(name, ledger));
  else if (code !== null) ledger.setCell(code, [secretary, deputy], values.row.row, doubtful);
  if (code === null || taken !== null) ledger.loseCell(values);
  else if (ledger.isElsewhere(code)) values.fault("code", "CELL_ELSEWHERE", expected.codeOfCommittee());

  if (values.wrong.length > 0 || code === null || name === null || group === null || committee === null)
    return null;
  return { ...values.origin, code, name, group, committee, secretary, deputy, members };
}

function groupOf(values: RowValues, ledger: Ledger): string | null {
  const text = values.text("group", LONGEST_NAME, true);
  if (text === null) return null;
  const group = ledger.groups.get(groupWord(text));
  if (group) return group.key;
  const near = ledger.groups.get(nearest(groupWord(text), ledger.groups.keys()) ?? "");
  const names = [...ledger.groups.values()].map(({ name }) => name);
  values.fault("group", "GROUP_UNKNOWN", expected.oneOf(names), near?.name ?? null);
  return null;
}

/** A cell is often named after its code: "Chi bộ KP-012" under another cell's code was meant as KP-012. */
function codeInName(name: string | null, ledger: Ledger): string | null {
  const word = name?.split(" ").at(-1) ?? "";
  return /\d/.test(word) && CODE.test(word) && ledger.rowOfCell(word) === null ? word : null;
}
