/** A kind of file that is taken, told by its first bytes and never by its name. */
export interface FileKind {
  readonly mediaType: string;
  readonly extensions: readonly string[];
  readonly begins: readonly number[] | null;
}

const bytesOf = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

export const PDF: FileKind = {
  mediaType: "application/pdf",
  extensions: ["pdf"],
  begins: bytesOf("%PDF-"),
};
export const JPEG: FileKind = {
  mediaType: "image/jpeg",
  extensions: ["jpg", "jpeg"],
  begins: [0xff, 0xd8, 0xff],
};
export const PNG: FileKind = {
  mediaType: "image/png",
  extensions: ["png"],
  begins: [0x89, ...bytesOf("PNG\r\n"), 0x1a, 0x0a],
};
export const DOCX: FileKind = {
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extensions: ["docx"],
  begins: null,
};
export const XLSX: FileKind = {
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extensions: ["xlsx"],
  begins: null,
};
export const TEXT: FileKind = { mediaType: "text/plain", extensions: ["txt"], begins: null };

const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (content: Uint8Array, begins: readonly number[]): boolean =>
  content.length >= begins.length && begins.every((byte, at) => content[at] === byte);

export const isZip = (content: Uint8Array): boolean => startsWith(content, ZIP);

/** What the bytes of a file that is no archive are; null where it is nothing that is taken. */
export function plainKind(content: Uint8Array): FileKind | null {
  const known = [PDF, JPEG, PNG].find(({ begins }) => startsWith(content, begins!));
  return known ?? (isText(content) ? TEXT : null);
}

/** What the entries of an archive make it; null for any other archive, and for one that carries macros. */
export function officeKind(entries: readonly string[]): FileKind | null {
  const names = new Set(entries);
  if (!names.has("[Content_Types].xml") || entries.some((name) => /vbaProject\.bin$/i.test(name)))
    return null;
  if (names.has("word/document.xml")) return DOCX;
  return names.has("xl/workbook.xml") ? XLSX : null;
}

/** Text is UTF-8 without control characters other than tabs and ends of lines, and never a page or a script. */
function isText(content: Uint8Array): boolean {
  if (content.length === 0) return false;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    return !/[^\P{Cc}\t\r\n]/u.test(text) && !/^\s*(<|#!)/.test(text);
  } catch {
    return false;
  }
}

const LONGEST_NAME = 200;

/** Why a file's name will not do, in words; null where it will. It never becomes a path. */
export function nameFault(name: string, kind: FileKind): string | null {
  if (name.trim() === "" || name.length > LONGEST_NAME) return `A name has 1 to ${LONGEST_NAME} characters.`;
  if (/[\p{Cc}\p{Cf}/\\]/u.test(name)) return "A name holds no slashes, control or formatting characters.";
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (kind.extensions.includes(extension)) return null;
  return `What the file holds does not go with its name: it should end in .${kind.extensions[0]}.`;
}
