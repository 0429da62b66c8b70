import { bookParts, sheetXml, zip } from "./archive.mjs";

const HEADS = [
  "Mã chi bộ",
  "Tên chi bộ",
  "Loại hình",
  "Cấp ủy cấp trên",
  "Bí thư",
  "Phó Bí thư",
  "Số đảng viên",
];

/** Rows of cells whose codes no other file has. */
const cellsOf = (file, count) =>
  Array.from({ length: count }, (_, index) => {
    const code = `T${file}-${index + 1}`;
    return [
      code,
      `Chi bộ ${code}`,
      "Khu phố",
      "Đảng ủy phường Sơn Kỳ",
      `Bí thư ${code}`,
      "",
      String(9 + (index % 30)),
    ];
  });

const csv = (rows, mark = ";", heads = HEADS) => [heads, ...rows].map((row) => row.join(mark)).join("\r\n");
const few = (file) => cellsOf(file, 20);
/** Rows with one value that is not what it should be. */
const changed = (file, roll, column, value) => {
  const rows = few(file);
  rows[roll.below(rows.length)][column] = value;
  return rows;
};
const cut = (bytes, roll) => Buffer.from(bytes).subarray(0, 1 + roll.below(bytes.length - 1));

/** Some bytes changed, doubled or cut out. */
function damaged(bytes, roll) {
  let result = Buffer.from(bytes);
  for (let times = 1 + roll.below(4); times > 0; times--) {
    const at = roll.below(result.length);
    const length = 1 + roll.below(40);
    if (roll.chance(0.4)) result[at] = roll.below(256);
    else if (roll.chance(0.5)) result = Buffer.concat([result.subarray(0, at), result.subarray(at + length)]);
    else result = Buffer.concat([result.subarray(0, at + length), result.subarray(at)]);
  }
  return result;
}

/** Text tables by kind: `(file, roll, many) => bytes`; `file` keeps the codes of files apart, `many` is how many rows. */
export const TABLES = {
  "whole; ;": (file) => csv(few(file)),
  "whole, by commas": (file) => csv(few(file), ","),
  "whole, by tabs": (file) => csv(few(file), "\t"),
  "many rows": (file, _roll, many) => csv(cellsOf(file, many)),
  "cut off": (file, roll) => cut(csv(few(file)), roll),
  "in UTF-16": (file) => Buffer.from(`\uFEFF${csv(few(file))}`, "utf16le"),
  "in an older encoding": (file) => Buffer.from(csv(few(file)), "latin1"),
  "headings twice": (file) =>
    csv(
      few(file).map((row) => [...row, row[1]]),
      ";",
      [...HEADS, HEADS[1]],
    ),
  formulas: (file, roll) => csv(changed(file, roll, 1, '=HYPERLINK("http://example.invalid")')),
  "a word for a number": (file, roll) => csv(changed(file, roll, 6, "nhiều")),
  "a number below zero": (file, roll) => csv(changed(file, roll, 6, "-5")),
  "a code twice": (file, roll) => csv(changed(file, roll, 0, `T${file}-1`)),
  NUL: (file, roll) => csv(changed(file, roll, 1, "Chi bộ\u0000")),
  "a quote without end": (file, roll) => csv(changed(file, roll, 1, '"Chi bộ')),
  "empty lines": (file) => csv(few(file).flatMap((row) => [row, ...Array.from({ length: 500 }, () => [])])),
  "a line of 5 MB": (file, roll) => csv(changed(file, roll, 1, "a".repeat(5_000_000))),
  "100,000 columns": (file) => csv(few(file), ";", [...HEADS, ...Array.from({ length: 100_000 }, () => "x")]),
  nothing: () => "",
  damaged: (file, roll) => damaged(csv(few(file)), roll),
};

const book = (rows, before) => zip(bookParts(sheetXml([HEADS, ...rows], before)));
const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join("");
const bookOf = (sheet, more = {}) =>
  zip(bookParts(sheet).map((part, index) => (index === 3 ? { ...part, ...more } : part)));

/** Workbooks by kind, likewise. */
export const BOOKS = {
  whole: (file) => book(few(file)),
  "many rows": (file, _roll, many) => book(cellsOf(file, many)),
  "cut off": (file, roll) => cut(book(few(file)), roll),
  "entities in entities": (file) =>
    book(
      changed(file, { below: () => 0 }, 1, { xml: '<c t="inlineStr"><is><t>&e30;</t></is></c>' }),
      `<!DOCTYPE w [<!ENTITY e0 "ha">${laughs}]>`,
    ),
  "an entity from a file": (file) =>
    book(
      changed(file, { below: () => 0 }, 1, { xml: '<c t="inlineStr"><is><t>&f;</t></is></c>' }),
      '<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
    ),
  "400 MB packed small": () =>
    bookOf(`<worksheet><sheetData>${" ".repeat(400_000_000)}</sheetData></worksheet>`),
  "100 MB that claim to be small": () =>
    bookOf(`<worksheet><sheetData>${" ".repeat(100_000_000)}</sheetData></worksheet>`, { claims: 100 }),
  formulas: (file, roll) =>
    book(
      changed(file, roll, 1, {
        xml: `<c t="str"><f>HYPERLINK("http://example.invalid")</f><v>Chi bộ công thức</v></c>`,
      }),
    ),
  "an error for a value": (file, roll) => book(changed(file, roll, 6, { xml: '<c t="e"><v>#REF!</v></c>' })),
  "a text that is not there": (file, roll) =>
    book(changed(file, roll, 1, { xml: '<c t="s"><v>999999</v></c>' })),
  "a cell at the last place of all": (file) =>
    bookOf(
      sheetXml([HEADS, ...few(file)]).replace(
        "</sheetData>",
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
    ),
  "a word for a number": (file, roll) => book(changed(file, roll, 6, "nhiều")),
  damaged: (file, roll) => damaged(book(few(file)), roll),
};
