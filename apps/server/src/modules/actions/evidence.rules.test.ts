import { describe, expect, it } from "vitest";
import { DOCX, JPEG, nameFault, officeKind, PDF, PNG, plainKind, TEXT, XLSX } from "./evidence.rules.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PNG_BEGIN = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

describe("a file is known by its content", () => {
  it.each([
    ["a PDF", bytes("%PDF-1.7\n…"), PDF],
    ["a JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), JPEG],
    ["a PNG", PNG_BEGIN, PNG],
    ["Vietnamese text", bytes("Biên bản họp chi bộ\r\n\tngày 5-3"), TEXT],
    ["nothing at all", new Uint8Array(), null],
    ["a program", new Uint8Array([0x4d, 0x5a, 0x90, 0]), null],
    ["a page", bytes("  <html><script>alert(1)</script>"), null],
    ["a drawing that may hold a script", bytes("<svg xmlns='…'/>"), null],
    ["a shell script", bytes("#!/bin/sh\nrm -rf /"), null],
    ["text with a NUL", bytes("a\u0000b"), null],
    ["bytes that are no UTF-8", new Uint8Array([0xc3, 0x28]), null],
  ])("%s", (_, content, kind) => {
    expect(plainKind(content)).toBe(kind);
  });

  it.each([
    ["a document", ["[Content_Types].xml", "word/document.xml"], DOCX],
    ["a workbook", ["[Content_Types].xml", "xl/workbook.xml"], XLSX],
    ["a document with macros", ["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"], null],
    ["another archive", ["a.txt"], null],
  ])("an archive that is %s", (_, entries, kind) => {
    expect(officeKind(entries)).toBe(kind);
  });
});

describe("a name goes with the content and is never a path", () => {
  it.each([
    ["Biên bản tháng 6.pdf", PDF, true],
    ["ảnh.JPEG", JPEG, true],
    ["ảnh.pdf", JPEG, false],
    ["bien-ban.pdf.exe", PDF, false],
    ["../../etc/passwd.txt", TEXT, false],
    ["..\\a.txt", TEXT, false],
    ["a\u202Efdp.txt", TEXT, false],
    ["a\u0000.txt", TEXT, false],
    ["khong-duoi", TEXT, false],
    [`${"a".repeat(200)}.txt`, TEXT, false],
  ])("%s", (name, kind, fits) => {
    expect(nameFault(name, kind) === null).toBe(fits);
  });
});
