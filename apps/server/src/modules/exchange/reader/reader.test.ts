import { describe, expect, it } from "vitest";
import { bookParts, fileOf, rowsXml, workbook, zip } from "../../../../test/exchange/files.js";
import { openWorkbook, type SourceFile } from "./open.js";
import { type Cell, type Limits, STANDARD_LIMITS } from "./sheet.js";

async function read(
  file: SourceFile,
  limits: Partial<Limits> = {},
): Promise<[row: number, ...cells: Cell[]][]> {
  const book = await openWorkbook(file, { ...STANDARD_LIMITS, ...limits });
  try {
    const rows: [number, ...Cell[]][] = [];
    for (const sheet of book.sheets)
      for await (const { row, cells } of sheet.rows()) rows.push([row, ...cells]);
    return rows;
  } finally {
    book.close();
  }
}

const refused = (refusal: string) => ({ refusal });

describe("a workbook", () => {
  it("gives typed values: shared, rich and inline texts, numbers, days, truth, errors and formulas", async () => {
    const file = await workbook(
      {
        A: `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t> a  b </t></is></c></row>
            <row r="5"><c r="A5" s="1"><v>43558.75</v></c><c r="B5" s="2"><v>43558</v></c><c r="C5" s="3"><v>0.5</v></c>
            <c r="D5" t="b"><v>1</v></c><c r="E5" t="e"><v>#REF!</v></c><c r="F5"><f>SUM(A1:A2)</f><v>7</v></c>
            <c r="G5" t="d"><v>2019-02-28T00:00:00</v></c><c r="H5"><v>4.5</v></c><c r="I5" s="1"/></row>`,
      },
      {
        sharedStrings: `<sst><si><t>Hòa</t></si><si><r><t>Chi </t></r><r><t>bộ</t></r><rPh sb="0"><t>x</t></rPh></si></sst>`,
        styles: `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd\\/mm\\/yyyy;@"/><numFmt numFmtId="165" formatCode="h:mm"/></numFmts>
                 <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                 <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
      },
    );
    expect(await read(file)).toEqual([
      [2, null, "Hòa", "Chi bộ", "a b"],
      [
        5,
        { day: "2019-04-03" },
        { day: "2019-04-03" },
        0.5,
        true,
        { error: "#REF!" },
        { formula: "=SUM(A1:A2)" },
        { day: "2019-02-28" },
        4.5,
      ],
    ]);
  });

  it("counts days from 1904 where the workbook says so", async () => {
    const styles = `<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const file = await workbook({ A: "<row><c s='0'><v>42096</v></c></row>" }, { styles, date1904: true });
    expect(await read(file)).toEqual([[1, { day: "2019-04-03" }]]);
  });

  it("composes decomposed letters", async () => {
    expect(await read(await workbook({ A: rowsXml([["Hòa".normalize("NFD")]]) }))).toEqual([[1, "Hòa"]]);
  });

  it.each([
    [
      "a part that expands beyond its share",
      "EXPANDS_TOO_MUCH",
      zip(bookParts({ A: " ".repeat(8 * 2 ** 20) })),
    ],
    [
      "a part that lies about its size",
      "DAMAGED",
      zip([...bookParts({}), { name: "xl/worksheets/x", data: "" }].map((p) => ({ ...p, claims: 1 }))),
    ],
    [
      "two parts of one name",
      "DUPLICATE_PART",
      zip([...bookParts({ A: "" }), { name: "XL/workbook.xml", data: "<a/>" }]),
    ],
    ["a path that climbs out", "DAMAGED", zip([...bookParts({ A: "" }), { name: "../x", data: "" }])],
    ["an archive that is no workbook", "NOT_A_TABLE", zip([{ name: "inner.zip", data: zip([]) }])],
    ["a truncated archive", "DAMAGED", zip(bookParts({ A: rowsXml([["a"]]) })).subarray(0, -30)],
    ["an old workbook", "OLD_EXCEL", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["an empty file", "NOT_A_TABLE", Buffer.alloc(0)],
  ])("refuses %s", async (_, refusal, bytes) => {
    await expect(read(await fileOf("x.xlsx", bytes))).rejects.toMatchObject(refused(refusal));
  });

  const whole = (xml: string) => `<?xml version="1.0"?>${xml}`;
  it.each([
    ["entities", "ENTITIES", whole(`<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>`)],
    ["an outside document", "ENTITIES", whole(`<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>`)],
    ["XML that ends early", "DAMAGED", whole("<worksheet><sheetData><row>")],
    [
      "a value in the last row of all",
      "TOO_MANY_ROWS",
      `<row r="1048576"><c r="A1048576"><v>1</v></c></row>`,
    ],
    ["a value in the last column of all", "TOO_MANY_COLUMNS", `<row r="1"><c r="XFD1"><v>1</v></c></row>`],
    ["rows out of order", "DAMAGED", `<row r="2"/><row r="1"/>`],
    ["a reference that is none", "DAMAGED", `<row><c r="1A"><v>1</v></c></row>`],
    ["a shared text that is missing", "DAMAGED", `<row><c t="s"><v>9</v></c></row>`],
    ["an endless text", "TEXT_TOO_LONG", rowsXml([["ab".repeat(20_000)]])],
  ])("refuses %s", async (_, refusal, sheet) => {
    await expect(read(await workbook({ A: sheet }))).rejects.toMatchObject(refused(refusal));
  });

  it("leaves empty styled cells and rows at the far end aside", async () => {
    const file = await workbook({
      A: `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"/>`,
    });
    expect(await read(file)).toEqual([[1, 1]]);
  });

  it("refuses more shared text than memory should hold", async () => {
    const sharedStrings = `<sst>${"<si><t>abcdefghij</t></si>".repeat(20)}</sst>`;
    const file = await workbook({ A: "" }, { sharedStrings });
    await expect(read(file, { sharedTextSize: 100 })).rejects.toMatchObject(refused("TOO_LARGE"));
    await expect(read(file, { sharedTexts: 10 })).rejects.toMatchObject(refused("TOO_LARGE"));
  });
});

describe("a text table", () => {
  it.each([
    ["comma", 'a,"b,c",1\n\n,x,\n'],
    ["semicolon", 'a;"b,c";1\n\n;x;\n'],
    ["tab", "a\tb,c\t1\r\n\r\n\tx\t\r\n"],
  ])("is divided at the %s, with rows as the user counts them", async (_, text) => {
    const rows = [
      [1, "a", "b,c", "1"],
      [3, null, "x"],
    ];
    expect(await read(await fileOf("t.csv", text))).toEqual(rows);
    expect(await read(await fileOf("t.csv", `\uFEFF${text}`))).toEqual(rows);
  });

  it("carries a formula as what it is", async () => {
    expect(await read(await fileOf("t.csv", "a;=1+1\n"))).toEqual([[1, "a", { formula: "=1+1" }]]);
  });

  it.each([
    ["another encoding", "WRONG_ENCODING", Buffer.from("Ng\xe0y;h\xf2a\n", "latin1")],
    ["UTF-16", "WRONG_ENCODING", Buffer.from("\uFEFFa;b\n", "utf16le")],
    ["a binary file", "WRONG_ENCODING", Buffer.from("a;b\0\n")],
    ["quotes that never close", "DAMAGED", Buffer.from('a;b\n"c;d\n')],
    ["a line without end", "TOO_MANY_COLUMNS", Buffer.from(`a;b\n${";x".repeat(300)}\n`)],
    ["a line of empty values without end", "TOO_MANY_COLUMNS", Buffer.from(`a;b\n${";".repeat(2 ** 20)}\n`)],
  ])("refuses %s", async (_, refusal, bytes) => {
    await expect(read(await fileOf("t.csv", bytes))).rejects.toMatchObject(refused(refusal));
  });

  it("refuses more rows than it may have, naming the row", async () => {
    const file = await fileOf("t.csv", "a;b\n".repeat(12));
    await expect(read(file, { rows: 10 })).rejects.toMatchObject({ refusal: "TOO_MANY_ROWS", row: 11 });
  });
});
