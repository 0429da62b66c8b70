import { open as openFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { openCsv } from "./csv.js";
import { FileRefused, type Limits, type Workbook } from "./sheet.js";
import { openXlsx } from "./xlsx.js";

/** A file to read: where it lies, and what its user calls it. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
}

/**
 * Opens a workbook or a text table, told apart by what the file holds and not by its name.
 * @throws FileRefused naming the file
 */
export async function openWorkbook(file: SourceFile, limits: Limits): Promise<Workbook> {
  try {
    if ((await stat(file.path)).size > limits.fileSize) throw new FileRefused("TOO_LARGE");
    const head = await firstBytes(file.path);
    if (head.startsWith("504b0304") || head.startsWith("504b0506")) return await openXlsx(file.path, limits);
    if (head.startsWith("d0cf11e0")) throw new FileRefused("OLD_EXCEL");
    if (head.startsWith("fffe") || head.startsWith("feff")) throw new FileRefused("WRONG_ENCODING");
    if (
      head === "" ||
      [".xlsx", ".xlsm", ".pdf", ".doc", ".docx"].includes(extname(file.name).toLowerCase())
    ) {
      throw new FileRefused(head === "" ? "NOT_A_TABLE" : "DAMAGED");
    }
    return await openCsv(file.path, basename(file.name, extname(file.name)), limits);
  } catch (error) {
    throw error instanceof FileRefused ? error.in(file.name) : error;
  }
}

async function firstBytes(path: string): Promise<string> {
  const file = await openFile(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString("hex", 0, bytesRead);
  } finally {
    await file.close();
  }
}
