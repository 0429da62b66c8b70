import { type Day, turnsDirection } from "@nen-nep/schema";
import type { Cell, Row } from "../reader/sheet.js";
import { cellText, type Fault, type FaultReason, type Faults, type Wording } from "./fault.js";
import type { Column, Layout } from "./headings.js";
import { parseDay, parseNumber, suggestDay } from "./values.js";
import { expected } from "./wording.js";

/** A sheet being read: its names for messages and its number in the report. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
  readonly number: number;
}

/** The typed values of one row; every value that is wrong becomes a fault, and the getter gives null. */
export class RowValues {
  /** The faults of this row so far. */
  readonly wrong: Fault[] = [];

  constructor(
    readonly place: SheetPlace,
    readonly layout: Layout,
    readonly row: Row,
    private readonly faults: Faults,
  ) {}

  get origin() {
    return { sheet: this.place.number, row: this.row.row };
  }

  cell(field: string): Cell {
    const column = this.layout.columns.get(field);
    return column === undefined ? null : this.at(column);
  }

  /** What stands in a column; a formula or a spreadsheet error there is a fault, and null. */
  at(column: Column): Cell {
    return this.row.cells[column.index] ?? null;
  }

  fault(field: string, reason: FaultReason, wanted: Wording, suggestion: string | null = null): Fault {
    return this.faultAt(this.layout.columns.get(field) ?? null, reason, wanted, suggestion);
  }

  faultAt(
    column: Column | null,
    reason: FaultReason,
    wanted: Wording,
    suggestion: string | null = null,
  ): Fault {
    const fault = this.faults.add({
      file: this.place.file,
      sheet: this.place.sheet,
      row: this.row.row,
      column: column?.heading ?? null,
      value: column && cellText(this.at(column)),
      reason,
      expected: wanted,
      suggestion,
    });
    this.wrong.push(fault);
    return fault;
  }

  /** The cell of a column where it holds a plain value; null where it is empty or at fault. */
  plain(
    column: Column | undefined,
    required = false,
  ): Exclude<Cell, { formula: string } | { error: string }> {
    if (column === undefined) return null;
    const cell = this.at(column);
    if (cell === null) {
      if (required) this.faultAt(column, "VALUE_MISSING", expected.value());
      return null;
    }
    if (typeof cell !== "object" || "day" in cell) return cell;
    if ("formula" in cell) this.faultAt(column, "FORMULA", expected.plain());
    else this.faultAt(column, "ERROR_VALUE", expected.noError());
    return null;
  }

  private value(field: string, required: boolean) {
    return this.plain(this.layout.columns.get(field), required);
  }

  text(field: string, longest: number, required = false): string | null {
    const cell = this.value(field, required);
    const text = cellText(cell);
    if (text !== null && typeof cell === "string" && cell.length > longest) {
      this.fault(field, "TEXT_TOO_LONG", expected.text(longest));
      return null;
    }
    if (text !== null && turnsDirection(text)) {
      this.fault(field, "TEXT_TURNS", expected.straight());
      return null;
    }
    return text;
  }

  day(field: string, required = false): Day | null {
    const cell = this.value(field, required);
    if (cell === null) return null;
    const day = parseDay(cell);
    if (day === null) this.fault(field, "DAY_INVALID", expected.day(), suggestDay(cell));
    return day;
  }

  count(field: string, most: number, least = 0): number | null {
    const cell = this.value(field, false);
    if (cell === null) return null;
    const number = parseNumber(cell);
    if (number !== null && Number.isInteger(number) && number >= least && number <= most) return number;
    this.fault(field, "NUMBER_INVALID", expected.count(most, least));
    return null;
  }

  /** The meaning of a word from a closed list. */
  word<T>(
    field: string,
    meaning: (text: string) => T | undefined,
    choices: readonly string[],
    suggest: (text: string) => string | null,
  ): T | null {
    const text = this.text(field, 200, true);
    if (text === null) return null;
    const found = meaning(text);
    if (found === undefined) this.fault(field, "WORD_UNKNOWN", expected.oneOf(choices), suggest(text));
    return found ?? null;
  }
}
