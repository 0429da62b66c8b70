import { crc32, deflateRawSync } from "node:zlib";

/** A zip archive of parts `{ name, data, claims }`; `claims` is the expanded size it tells, where it lies. */
export function zip(parts) {
  const [locals, directory] = [[], []];
  let offset = 0;
  for (const { name, data, claims } of parts) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, place, Buffer.from(name));
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
const relations = (id, type, target) =>
  `<Relationships><Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/></Relationships>`;

/** The parts of a workbook with one sheet, given as the whole of its XML. */
export const bookParts = (sheet) => [
  { name: "_rels/.rels", data: relations("r1", "officeDocument", "xl/workbook.xml") },
  {
    name: "xl/workbook.xml",
    data: `<workbook xmlns:r="${RELATION}"><sheets><sheet name="Chi bộ" sheetId="1" r:id="s1"/></sheets></workbook>`,
  },
  { name: "xl/_rels/workbook.xml.rels", data: relations("s1", "worksheet", "worksheets/sheet1.xml") },
  { name: "xl/worksheets/sheet1.xml", data: sheet },
];

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const cellXml = (value) =>
  typeof value === "object" ? value.xml : `<c t="inlineStr"><is><t>${escaped(String(value))}</t></is></c>`;

/** A sheet of rows; a value may be an object with the XML of its cell. */
export const sheetXml = (rows, before = "") =>
  `${before}<worksheet><sheetData>${rows.map((row) => `<row>${row.map(cellXml).join("")}</row>`).join("")}</sheetData></worksheet>`;
