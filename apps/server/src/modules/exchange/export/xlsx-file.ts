import { Readable } from "node:stream";
import { daysBetween, type Language } from "@nen-nep/schema";
import { ZipFile } from "yazl";
import type { Column } from "./columns.js";
import type { ExportFile } from "./file.js";
import { isFormula, type Value } from "./values.js";
import { CLOSE_SHEET, escaped, fixedParts, openSheet, STYLE, styleOfNumber } from "./xlsx-parts.js";

const SHEETS: Readonly<Record<Language, readonly [string, string]>> = {
  VI: ["Số liệu", "Ghi chú"],
  EN: ["Data", "Notes"],
};

/** Characters a cell can hold; what is longer ends in an ellipsis. */
const MOST_TEXT = 32_767;

/** The name of a column by its place from 0: A, B, … Z, AA. */
const letters = (place: number): string =>
  (place >= 26 ? letters(Math.floor(place / 26) - 1) : "") + String.fromCharCode(65 + (place % 26));

const textCell = (at: string, text: string, style: number): string => {
  const kept = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT - 1)}…` : text;
  const shown = isFormula(kept) ? STYLE.quoted : style;
  return `<c r="${at}" s="${shown}" t="inlineStr"><is><t xml:space="preserve">${escaped(kept)}</t></is></c>`;
};

/** A spreadsheet counts days from the last but one of 1899; time is a part of a day. */
function serialOf(value: string): number {
  const [day, time = "00:00:00"] = value.split("T");
  const [hours, minutes, seconds] = time.split(":").map(Number);
  return daysBetween("1899-12-30", day!) + (hours! * 3_600 + minutes! * 60 + seconds!) / 86_400;
}

function cell(at: string, value: Value, { format }: Column): string {
  switch (value?.kind) {
    case undefined:
      return "";
    case "number":
      return `<c r="${at}" s="${styleOfNumber(format)}"><v>${value.value}</v></c>`;
    case "day":
    case "instant":
      return `<c r="${at}" s="${STYLE[value.kind]}"><v>${serialOf(value.value)}</v></c>`;
    case "text":
      return textCell(at, value.value, STYLE.plain);
  }
}

const widthOf = ({ label, format }: Column): number =>
  Math.min(42, Math.max(format === "TEXT" || format === "WORD" ? 16 : 12, Math.ceil(label.length / 2) + 4));

async function* dataSheet(file: ExportFile): AsyncGenerator<string> {
  const { columns } = file;
  const names = columns.map((_, place) => letters(place));
  const headings = columns.map(({ label }, place) => textCell(`${names[place]}1`, label, STYLE.heading));
  yield `${openSheet(columns.map(widthOf), true)}<row r="1">${headings.join("")}</row>`;
  let number = 1;
  for await (const rows of file.batches()) {
    yield rows
      .map((row) => {
        number++;
        const cells = row.map((value, place) => cell(`${names[place]}${number}`, value, columns[place]!));
        return `<row r="${number}">${cells.join("")}</row>`;
      })
      .join("");
  }
  for (const note of file.foot()) {
    number++;
    yield `<row r="${number}">${textCell(`A${number}`, note, STYLE.note)}</row>`;
  }
  yield CLOSE_SHEET;
}

const noteSheet = ({ head, foot }: Pick<ExportFile, "head" | "foot">): string => {
  const lines = [...head, ...foot()];
  const rows = lines.map(
    (text, index) => `<row r="${index + 1}">${textCell(`A${index + 1}`, text, STYLE.plain)}</row>`,
  );
  return `${openSheet([120], false)}${rows.join("")}${CLOSE_SHEET}`;
};

/** A file as a workbook: its rows in one sheet, what they are in another. It is made as it is read. */
export function xlsxOf(file: ExportFile): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const lazily = (name: string, make: () => Readable) =>
    zip.addReadStreamLazy(name, (give) => {
      const part = make();
      part.once("error", (error) => output.destroy(error));
      // Whoever stops reading stops what is written.
      output.once("close", () => part.destroy());
      give(null, part);
    });
  for (const [name, text] of fixedParts(SHEETS[file.language])) zip.addBuffer(Buffer.from(text), name);
  lazily("xl/worksheets/sheet1.xml", () => bytes(dataSheet(file)));
  // The notes tell how many rows there were, so they come last.
  lazily("xl/worksheets/sheet2.xml", () => Readable.from([Buffer.from(noteSheet(file))]));
  zip.end();
  return output;
}

/** Texts as bytes, of which a few at most wait to be read. */
export function bytes(texts: AsyncIterable<string>): Readable {
  async function* encoded() {
    for await (const text of texts) yield Buffer.from(text);
  }
  return Readable.from(encoded(), { objectMode: true, highWaterMark: 1 });
}
