import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { inject } from "vitest";
import type { SourceFile } from "../../src/modules/exchange/reader/open.js";

let folder: string | undefined;

/** Writes a file that lives until the run ends. */
export async function fileOf(name: string, content: string | Buffer): Promise<SourceFile> {
  folder ??= await mkdtemp(join(inject("sqliteFolder"), "given-"));
  const path = join(folder, `${Math.random().toString(36).slice(2)}-${name}`);
  await writeFile(path, content);
  return { path, name };
}

export interface Part {
  readonly name: string;
  readonly data: string | Buffer;
  /** Expanded size the directory claims, where it lies. */
  readonly claims?: number;
  /** Checksum it claims, where it lies. */
  readonly checksum?: number;
}

/** A zip archive of the parts, as plain as the format allows. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claims, checksum } of parts) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(checksum ?? crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, place, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface BookOptions {
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly more?: readonly Part[];
}

/** The parts of a workbook with the given sheets, each the XML inside `<sheetData>` or a whole part. */
export function bookParts(sheets: Readonly<Record<string, string>>, options: BookOptions = {}): Part[] {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
  const relations = (inner: string) => `<?xml version="1.0"?><Relationships>${inner}</Relationships>`;
  return [
    { name: "_rels/.rels", data: relations(relation("r1", "officeDocument", "xl/workbook.xml")) },
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns:r="${RELATION}"><workbookPr date1904="${options.date1904 ? 1 : 0}"/><sheets>${names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`)
        .join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: relations(
        names.map((_, index) => relation(`s${index}`, "worksheet", `worksheets/sheet${index}.xml`)).join("") +
          relation("t", "sharedStrings", "sharedStrings.xml") +
          relation("y", "styles", "/xl/styles.xml"),
      ),
    },
    ...(options.sharedStrings ? [{ name: "xl/sharedStrings.xml", data: options.sharedStrings }] : []),
    ...(options.styles ? [{ name: "xl/styles.xml", data: options.styles }] : []),
    ...Object.values(sheets).map((xml, index) => ({
      name: `xl/worksheets/sheet${index}.xml`,
      data: xml.startsWith("<?xml") ? xml : `<worksheet><sheetData>${xml}</sheetData></worksheet>`,
    })),
    ...(options.more ?? []),
  ];
}

export const workbook = (
  sheets: Readonly<Record<string, string>>,
  options?: BookOptions,
): Promise<SourceFile> => fileOf("book.xlsx", zip(bookParts(sheets, options)));

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Rows of inline texts and numbers as sheet XML. */
export const rowsXml = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows
    .map((cells) => {
      const inner = cells.map((cell) => {
        if (cell === null) return "<c/>";
        if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
        return `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
      });
      return `<row>${inner.join("")}</row>`;
    })
    .join("");
