import { isDay } from "@nen-nep/schema";
import { tidied } from "../folding.js";
import { dayOfSerial } from "./number-format.js";
import { type Cell, FileRefused, type Limits, type Row } from "./sheet.js";
import { parseXml } from "./xml.js";

export interface SheetContext {
  readonly limits: Limits;
  readonly date1904: boolean;
  readonly texts: readonly string[];
  readonly dateStyles: readonly boolean[];
}

/** The rows of a worksheet that hold something, in order, as the part streams past. */
export async function* sheetRows(
  open: () => AsyncIterable<Buffer>,
  sheet: string,
  context: SheetContext,
): AsyncGenerator<Row> {
  const reader = new RowReader(context);
  try {
    for await (const _ of parseXml(open(), reader)) yield* reader.take();
  } catch (error) {
    throw error instanceof FileRefused
      ? new FileRefused(error.refusal, null, sheet, reader.row || null)
      : error;
  }
}

/** Collects the rows of one chunk of a worksheet. */
class RowReader {
  row = 0;
  private done: Row[] = [];
  private cells: Cell[] = [];
  private column = 0;
  private kind = "n";
  private style = 0;
  private value = "";
  private formula: string | null = null;
  private into: "value" | "formula" | null = null;
  private phonetic = false;

  constructor(private readonly context: SheetContext) {}

  take(): Row[] {
    const rows = this.done;
    this.done = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case "row":
        this.openRow(attributes.r);
        return;
      case "c":
        this.openCell(attributes);
        return;
      case "f":
        this.formula = attributes.si === undefined ? "" : `(${attributes.si})`;
        this.into = "formula";
        return;
      case "rPh":
        this.phonetic = true;
        return;
      case "v":
      case "t":
        this.into = this.phonetic ? null : "value";
    }
  }

  text(text: string): void {
    if (this.into === "value") this.value += text;
    else if (this.into === "formula") this.formula += text;
    else return;
    if (this.value.length > this.context.limits.cellText) throw new FileRefused("TEXT_TOO_LONG");
  }

  close(name: string): void {
    if (name === "v" || name === "t" || name === "f") this.into = null;
    else if (name === "rPh") this.phonetic = false;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
  }

  private openRow(reference: string | undefined): void {
    const row = reference === undefined ? this.row + 1 : Number(reference);
    if (!Number.isInteger(row) || row <= this.row) throw new FileRefused("DAMAGED");
    this.row = row;
    this.column = 0;
    this.cells = [];
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    if (column <= this.column) throw new FileRefused("DAMAGED");
    this.column = column;
    this.kind = attributes.t ?? "n";
    this.style = Number(attributes.s ?? 0);
    this.value = "";
    this.formula = null;
  }

  private closeCell(): void {
    const cell = this.cell();
    if (cell === null) return;
    if (this.column > this.context.limits.columns) throw new FileRefused("TOO_MANY_COLUMNS");
    while (this.cells.length < this.column - 1) this.cells.push(null);
    this.cells.push(cell);
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    if (this.row > this.context.limits.rows) throw new FileRefused("TOO_MANY_ROWS");
    this.done.push({ row: this.row, cells: this.cells });
    this.cells = [];
  }

  private cell(): Cell {
    if (this.formula !== null) return { formula: `=${tidied(this.formula)}` };
    switch (this.kind) {
      case "s": {
        if (this.value === "") return null;
        const text = this.context.texts[Number(this.value)];
        if (text === undefined) throw new FileRefused("DAMAGED");
        return text || null;
      }
      case "str":
      case "inlineStr":
        return tidied(this.value) || null;
      case "b":
        return this.value === "" ? null : this.value === "1";
      case "e":
        return { error: tidied(this.value) };
      case "d": {
        const day = this.value.slice(0, 10);
        return isDay(day) ? { day } : tidied(this.value) || null;
      }
      default:
        return this.number();
    }
  }

  private number(): Cell {
    if (this.value.trim() === "") return null;
    const number = Number(this.value);
    if (!Number.isFinite(number)) return tidied(this.value);
    const day = this.context.dateStyles[this.style] ? dayOfSerial(number, this.context.date1904) : null;
    return day === null ? number : { day };
  }
}

/** The column of a reference such as "AB12", from 1. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0] ?? "")
    column = column * 26 + letter.charCodeAt(0) - 64;
  if (column === 0) throw new FileRefused("DAMAGED");
  return column;
}
