import { tidy } from "@nen-nep/schema";
import { isDateFormat } from "./number-format.js";
import { FileRefused, type Limits, type Sheet, type Workbook } from "./sheet.js";
import { type SheetContext, sheetRows } from "./xlsx-rows.js";
import { readXml } from "./xml.js";
import { ZipParts } from "./zip.js";

/** Opens a workbook; its sheets stream when asked. Macros, drawings and links are never looked at. */
export async function openXlsx(path: string, limits: Limits): Promise<Workbook> {
  const parts = await ZipParts.open(path, limits);
  try {
    const main = await mainPart(parts);
    const folder = main.slice(0, main.lastIndexOf("/") + 1);
    const related = await relations(parts, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
    const { sheets, date1904 } = await sheetList(parts, main);
    if (sheets.length > limits.sheets) throw new FileRefused("TOO_MANY_SHEETS");
    const context: SheetContext = {
      limits,
      date1904,
      texts: await sharedTexts(parts, related.find((r) => r.type === "sharedStrings")?.target, limits),
      dateStyles: await dateStyles(parts, related.find((r) => r.type === "styles")?.target),
    };
    return {
      sheets: sheets.flatMap(({ name, relation }): Sheet[] => {
        const target = related.find((r) => r.id === relation && r.type === "worksheet")?.target;
        return target === undefined
          ? []
          : [{ name, rows: () => sheetRows(() => parts.bytes(target), name, context) }];
      }),
      close: () => parts.close(),
    };
  } catch (error) {
    parts.close();
    throw error;
  }
}

interface Relation {
  readonly id: string;
  /** Last word of the relation's type, which both dialects of the format share. */
  readonly type: string;
  readonly target: string;
}

async function relations(parts: ZipParts, part: string, folder: string): Promise<Relation[]> {
  const found: Relation[] = [];
  if (!parts.has(part)) throw new FileRefused("NOT_A_TABLE");
  await readXml(parts.bytes(part), {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.TargetMode === "External") return;
      const { Id = "", Type = "", Target = "" } = attributes;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolve(folder, Target) });
    },
  });
  return found;
}

/** A target relative to a folder of the package, as a name without a leading slash. */
const resolve = (folder: string, target: string): string =>
  new URL(target, `file:///${folder}`).pathname.slice(1).replace(/%20/g, " ");

async function mainPart(parts: ZipParts): Promise<string> {
  const main = (await relations(parts, "_rels/.rels", "")).find((r) => r.type === "officeDocument")?.target;
  if (main === undefined || !parts.has(main)) throw new FileRefused("NOT_A_TABLE");
  return main;
}

async function sheetList(parts: ZipParts, main: string) {
  const sheets: { name: string; relation: string }[] = [];
  let date1904 = false;
  await readXml(parts.bytes(main), {
    open(name, attributes) {
      if (name === "workbookPr") date1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const relation = Object.keys(attributes).find((key) => key.endsWith(":id")) ?? "";
      sheets.push({ name: (attributes.name ?? "").normalize("NFC"), relation: attributes[relation] ?? "" });
    },
  });
  return { sheets, date1904 };
}

/** The shared texts by index; of rich text the words, of phonetic guides nothing. */
async function sharedTexts(
  parts: ZipParts,
  part: string | undefined,
  limits: Limits,
): Promise<readonly string[]> {
  const texts: string[] = [];
  if (part === undefined || !parts.has(part)) return texts;
  let size = 0;
  let item = "";
  let inText = false;
  let phonetic = false;
  await readXml(parts.bytes(part), {
    open(name) {
      if (name === "si") item = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") inText = !phonetic;
    },
    text(text) {
      if (inText) item += text;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic = false;
      if (name !== "si") return;
      size += item.length;
      if (item.length > limits.cellText) throw new FileRefused("TEXT_TOO_LONG");
      if (size > limits.sharedTextSize || texts.length >= limits.sharedTexts)
        throw new FileRefused("TOO_LARGE");
      texts.push(tidy(item));
    },
  });
  return texts;
}

/** Which cell styles show a date, by index. */
async function dateStyles(parts: ZipParts, part: string | undefined): Promise<readonly boolean[]> {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  if (part === undefined || !parts.has(part)) return styles;
  let inCells = false;
  await readXml(parts.bytes(part), {
    open(name, attributes) {
      if (name === "cellXfs") inCells = true;
      else if (name === "numFmt") formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (name === "xf" && inCells) {
        const id = Number(attributes.numFmtId);
        styles.push(isDateFormat(id, formats.get(id)));
      }
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}
