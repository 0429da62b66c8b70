import type { Day } from "@nen-nep/schema";
import type { SourceFile } from "../reader/open.js";
import { FileRefused, type Row, type Sheet } from "../reader/sheet.js";
import { readCell } from "./cells-table.js";
import { oddCriterion, readEvaluation, rubricOf } from "./evaluations-table.js";
import { type Fault, type FaultReason, Faults, type Wording } from "./fault.js";
import type { TableKind } from "./fields.js";
import { type Column, type Layout, likelyHeadings } from "./headings.js";
import { Ledger } from "./ledger.js";
import { readMeeting } from "./meetings-table.js";
import type { Known, KnownRubric, RecordKind, RecordSink, Records } from "./records.js";
import type { RegisterReport, SheetReport } from "./report.js";
import { RowValues, type SheetPlace } from "./row-values.js";
import { expected } from "./wording.js";
import { isTotalWord } from "./words.js";

const PROGRESS_STEP = 1_000;
const OTHER_ROWS = 20;

interface Table {
  readonly file: SourceFile;
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly place: SheetPlace;
}

/** Reads the tables of a register one after the other, keeping what later rows are checked against. */
export class TableReader {
  readonly faults = new Faults();
  private readonly ledger: Ledger;
  private readonly tables: Table[] = [];
  private readonly sheets: SheetReport[] = [];
  private readonly counts: Record<RecordKind, number> = {
    cells: 0,
    meetings: 0,
    declarations: 0,
    evaluations: 0,
  };
  private rows = 0;
  private earliest: Day | null = null;

  constructor(
    known: Known,
    private readonly sink: RecordSink,
    private readonly progress: (rows: number) => void,
    private readonly mostRows: number,
  ) {
    this.ledger = new Ledger(known);
  }

  /** Whether any sheet holds a table of a register. */
  get found(): boolean {
    return this.tables.length > 0;
  }

  add(file: SourceFile, sheet: Sheet, layout: Layout | null, rows: readonly Row[]): void {
    const place = { file: file.name, sheet: sheet.name, number: this.sheets.length };
    if (layout) this.tables.push({ file, sheet, layout, place });
    this.sheets.push({
      file: file.name,
      sheet: sheet.name,
      kind: layout?.kind ?? null,
      headingRow: layout?.headingRow ?? null,
      rubric: layout?.kind === "EVALUATIONS" ? (rubricOf(layout, this.ledger.rubrics)?.key ?? null) : null,
      columns: layout?.meanings ?? likelyHeadings(rows),
      ignoredColumns: layout?.ignored ?? [],
      rows: 0,
      otherRows: [],
      notesLeft: 0,
    });
  }

  of(kind: TableKind): Table[] {
    return this.tables.filter(({ layout }) => layout.kind === kind);
  }

  async read(table: Table): Promise<void> {
    const report = this.sheets[table.place.number]!;
    const rubric =
      table.layout.kind === "EVALUATIONS" ? rubricOf(table.layout, this.ledger.rubrics) : undefined;
    const unusable = this.headingFaults(table, rubric);
    if (unusable && table.layout.kind === "CELLS") this.ledger.lostList = unusable;
    for await (const row of table.sheet.rows()) {
      if (row.row <= table.layout.headingRow) continue;
      if (!isData(row, table.layout)) {
        if (report.otherRows.length < OTHER_ROWS) report.otherRows.push(row.row);
        continue;
      }
      report.rows++;
      if (++this.rows > this.mostRows)
        throw new FileRefused("TOO_MANY_ROWS", null, table.place.sheet, row.row);
      if (this.rows % PROGRESS_STEP === 0) this.progress(this.rows);
      if (unusable) unusable.follows++;
      else await this.readRow(new RowValues(table.place, table.layout, row, this.faults), rubric);
    }
  }

  report(): RegisterReport {
    const years = new Set(this.tables.map(({ layout }) => layout.year).filter((year) => year !== null));
    const earliest = this.earliest === null ? null : Number(this.earliest.slice(0, 4));
    return {
      sheets: this.sheets,
      counts: this.counts,
      year: years.size > 0 ? Math.min(...years) : earliest,
      faults: this.faults.list,
      unlistedFaults: this.faults.unlisted,
    };
  }

  private async readRow(values: RowValues, rubric: KnownRubric | undefined): Promise<void> {
    switch (values.layout.kind) {
      case "CELLS":
        return this.take("cells", readCell(values, this.ledger), null);
      case "MEETINGS": {
        const read = readMeeting(values, this.ledger);
        if (read?.kind === "meetings") {
          if (values.cell("note") !== null) this.sheets[values.place.number]!.notesLeft++;
          await this.take("meetings", read.record, read.record.heldOn);
        } else if (read) await this.take("declarations", read.record, `${read.record.month}-01`);
        return;
      }
      case "EVALUATIONS": {
        const record = rubric ? readEvaluation(values, this.ledger, rubric) : null;
        return this.take("evaluations", record, record?.heldOn ?? null);
      }
    }
  }

  private async take<K extends RecordKind>(
    kind: K,
    record: Records[K] | null,
    day: Day | null,
  ): Promise<void> {
    if (record === null) return;
    this.counts[kind]++;
    if (day !== null && (this.earliest === null || day < this.earliest)) this.earliest = day;
    await this.sink(kind, record);
  }

  /** Faults of the heading row; the first that makes the whole table unreadable is returned. */
  private headingFaults(table: Table, rubric: KnownRubric | undefined): Fault | null {
    const { layout } = table;
    const found: Fault[] = [];
    const fault = (
      column: Column | null,
      reason: FaultReason,
      wanted: Wording,
      suggestion: string | null = null,
    ) =>
      found.push(
        this.faults.add({
          file: table.place.file,
          sheet: table.place.sheet,
          row: layout.headingRow,
          column: column?.heading ?? null,
          value: column?.heading ?? null,
          reason,
          expected: wanted,
          suggestion,
        }),
      );
    if (layout.missing.length > 0) fault(null, "HEADING_MISSING", expected.headings(layout.missing));
    for (const column of layout.duplicates) fault(column, "HEADING_DUPLICATE", expected.oneHeading());
    if (layout.kind === "EVALUATIONS" && !rubric && layout.duplicates.length === 0) {
      const known = this.ledger.rubrics.map(({ key }) => key);
      fault(oddCriterion(layout, this.ledger.rubrics), "RUBRIC_UNKNOWN", expected.rubric(known));
    }
    return found[0] ?? null;
  }
}

/** Totals, signatures and other lines below a table state no cell code and have few of its columns. */
function isData(row: Row, layout: Layout): boolean {
  const code = row.cells[layout.columns.get("code")?.index ?? -1] ?? null;
  if (row.cells.some((cell) => typeof cell === "string" && isTotalWord(cell))) {
    if (code === null || (typeof code === "string" && isTotalWord(code))) return false;
  }
  if (code !== null) return true;
  const columns = [...layout.columns.entries()]
    .filter(([field]) => field !== "serial")
    .map(([, column]) => column);
  const filled = [...columns, ...layout.criteria]
    .map(({ index }) => row.cells[index] ?? null)
    .filter((cell) => cell !== null);
  if (filled.every((cell) => typeof cell === "object" && "formula" in cell)) return false;
  const serial = row.cells[layout.columns.get("serial")?.index ?? -1];
  return typeof serial === "number" || filled.length >= 3;
}
