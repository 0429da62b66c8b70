import { folded } from "../folding.js";

import type { Fault } from "./fault.js";
import type { Known, KnownRubric } from "./records.js";
import type { RowValues } from "./row-values.js";
import { expected } from "./wording.js";
import { groupWord, sameCode } from "./words.js";

/** Codes are found like all texts: without marks, case or stray blanks. */
export const codeKey = folded;

interface LedgerCell {
  readonly code: string;
  /** Names by their folded form. */
  readonly persons: Map<string, string>;
  /** Row of this register that states the cell; null where only the database knows it. */
  readonly row: number | null;
  /** True where the cell's own row is wrong, so that its persons are not known for sure. */
  doubtful: boolean;
}

/** What is known while a register is read: the database's part and, row by row, the register's own. */
export class Ledger {
  readonly today: string;
  readonly groups: ReadonlyMap<string, { readonly key: string; readonly name: string }>;
  readonly rubrics: readonly KnownRubric[];
  readonly committees = new Map<string, string>();
  private readonly cells = new Map<string, LedgerCell>();
  private readonly elsewhere: ReadonlySet<string>;
  private readonly unknownCells = new Map<string, Fault>();
  private readonly keys = new Map<string, number>();
  /** Faults of rows that would have stated a cell, by the texts of the row. */
  private readonly lostCells: { readonly text: string; readonly fault: Fault }[] = [];
  /** The fault by which a whole list of cells went unread. */
  lostList: Fault | null = null;

  constructor(known: Known) {
    this.today = known.today;
    this.rubrics = known.rubrics;
    this.groups = new Map(known.groups.map((group) => [groupWord(group.name), group]));
    this.elsewhere = new Set(known.codesElsewhere.map(codeKey));
    for (const name of known.committees) this.addCommittee(name);
    for (const { code, persons } of known.cells) this.setCell(code, persons, null, false);
  }

  addCommittee(name: string): void {
    if (!this.committees.has(folded(name))) this.committees.set(folded(name), name);
  }

  /** The row that has already stated this cell, if one has. */
  rowOfCell(code: string): number | null {
    return this.cells.get(codeKey(code))?.row ?? null;
  }

  /** Whether a code belongs to a cell outside the register's committee. */
  isElsewhere(code: string): boolean {
    return this.elsewhere.has(codeKey(code));
  }

  /** States a cell; persons the database knows of it stay known. */
  setCell(code: string, persons: readonly (string | null)[], row: number | null, doubtful: boolean): void {
    const before = this.cells.get(codeKey(code));
    const names = new Map(before?.persons);
    for (const name of persons) if (name !== null) names.set(folded(name), name);
    this.cells.set(codeKey(code), {
      code: before?.row == null ? code : before.code,
      persons: names,
      row,
      doubtful,
    });
  }

  /** A row that states no cell because it is wrong: codes that only it mentions are unknown because of it. */
  loseCell(values: RowValues): void {
    const fault = values.wrong[0];
    const text = values.row.cells.filter((cell) => typeof cell === "string").join(" ");
    if (fault) this.lostCells.push({ text: codeKey(text), fault });
  }

  /** The cell a row speaks of, in its registered spelling; null, and a fault, where there is none. */
  cellOf(values: RowValues): LedgerCell | null {
    const written = values.text("code", 40, true);
    if (written === null) return null;
    const key = codeKey(written);
    const cell = this.cells.get(key);
    if (cell) return cell;
    const cause = this.unknownCells.get(key) ?? this.lostList ?? this.lostBy(key);
    if (cause) {
      cause.follows++;
      return null;
    }
    const suggestion = sameCode(written, this.codes());
    this.unknownCells.set(key, values.fault("code", "CELL_UNKNOWN", expected.knownCell(), suggestion));
    return null;
  }

  /** Whether somebody of this name belongs to the cell; says yes where the cell itself is in doubt. */
  knowsPerson(cell: LedgerCell, name: string): boolean {
    return cell.doubtful || cell.persons.has(folded(name));
  }

  /** The row at which a key was first seen; null where this is the first. */
  firstRowOf(key: string, row: number): number | null {
    const first = this.keys.get(key);
    if (first === undefined) this.keys.set(key, row);
    return first ?? null;
  }

  rowOf(key: string): number | null {
    return this.keys.get(key) ?? null;
  }

  private *codes(): Generator<string> {
    for (const cell of this.cells.values()) yield cell.code;
  }

  private lostBy(key: string): Fault | undefined {
    return this.lostCells.find(({ text }) => text.split(" ").includes(key))?.fault;
  }
}
