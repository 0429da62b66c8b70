import { existsSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { sweepEvidence } from "../../src/modules/actions/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines, stored } from "../testkit/kit.js";
import type { CellRef } from "../testkit/office.js";

const OPEN = "mutation ($input: OpenActionInput!) { openAction(input: $input) { id version } }";
const ACCEPT = "mutation ($input: ActionStepInput!) { acceptAction(input: $input) { id version } }";
const SUBMIT = `mutation ($input: EvidenceStepInput!) { submitEvidence(input: $input) { id version
  evidence { id name mediaType bytes by { login } } } }`;

const PDF = Buffer.from("%PDF-1.4\nbiên bản");
const BOUNDARY = "----evidence";
const files = mkdtempSync(join(tmpdir(), "nen-nep-evidence-"));

/** A form with one file as a browser sends it. */
const form = (name: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    content,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);

function archive(entries: readonly string[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const entry of entries) zip.addBuffer(Buffer.from("<x/>"), entry);
  zip.end();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    zip.outputStream.on("data", (part: Buffer) => parts.push(part));
    zip.outputStream.on("end", () => resolve(Buffer.concat(parts)));
  });
}

describeEngines(
  "evidence",
  (kit) => {
    let cell: CellRef;
    let organiser: Client;
    let secretary: Client;
    let neighbour: Client;
    let analyst: Client;

    const send = (who: Client, name: string, content: Buffer, headers: Record<string, string> = {}) =>
      who.send<never>(form(name, content), {
        url: "/files",
        headers: {
          "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
          "apollo-require-preflight": "true",
          ...headers,
        },
      });
    const get = (who: Client, id: string) =>
      who.send<never>(undefined, {
        method: "GET",
        url: `/files/${id}`,
        headers: { "content-type": "text/plain" },
      });
    const sent = async (who: Client, name = "bien-ban.pdf", content: Buffer = PDF): Promise<string> => {
      const answer = await send(who, name, content);
      expect(answer.status, answer.text).toBe(201);
      return (JSON.parse(answer.text) as { id: string }).id;
    };
    const accepted = async () => {
      const input = { kind: "GUIDANCE", title: "Hướng dẫn", cellId: cell.id, dueOn: "2020-07-15" };
      const { openAction } = await organiser.ask<{ openAction: { id: string; version: number } }>(OPEN, {
        input,
      });
      return (
        await secretary.ask<{ acceptAction: { id: string; version: number } }>(ACCEPT, { input: openAction })
      ).acceptAction;
    };

    beforeAll(async () => {
      const { office } = kit;
      const district = await office.committee("Quận ủy Tân Phú");
      cell = await office.cell("KP-001", district);
      const other = await office.cell("KP-002", district);
      await office.secretary(cell, "Nguyễn Văn An");
      await office.account("organiser", "ORGANISER", { committee: district });
      await office.account("secretary", "SECRETARY", { cell });
      await office.account("neighbour", "SECRETARY", { cell: other });
      await office.account("analyst", "ANALYST", { committee: district });
      organiser = await kit.as("organiser");
      secretary = await kit.as("secretary");
      neighbour = await kit.as("neighbour");
      analyst = await kit.as("analyst");
    });

    it("is sent, submitted with an action, and given as a download to those who see the action in full", async () => {
      const id = await sent(secretary, "Biên bản tháng 6.pdf");
      expect((await get(organiser, id)).status).toBe(404);
      expect((await get(secretary, id)).status).toBe(200);
      const action = await accepted();
      const { submitEvidence } = await secretary.ask<{ submitEvidence: { evidence: object[] } }>(SUBMIT, {
        input: { ...action, words: "Kèm biên bản", evidenceIds: [id] },
      });
      expect(submitEvidence.evidence).toEqual([
        {
          id,
          name: "Biên bản tháng 6.pdf",
          mediaType: "application/pdf",
          bytes: PDF.length,
          by: { login: "secretary" },
        },
      ]);
      const answer = await get(organiser, id);
      expect(answer.bytes).toEqual(PDF);
      expect(answer.headers).toMatchObject({
        "content-type": "application/pdf",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "cache-control": "private, no-store",
      });
      expect(answer.headers["content-disposition"]).toMatch(/^attachment; .*filename\*=UTF-8''Bi%C3%AAn%20b/);
      for (const who of [neighbour, analyst]) expect((await get(who, id)).status).toBe(404);
      expect((await get(kit.stranger(), id)).status).toBe(401);
    });

    it("is of one action only, and of whoever sent it", async () => {
      const id = await sent(secretary);
      const foreign = await sent(organiser);
      const action = await accepted();
      const refusal = async (evidenceIds: string[]) =>
        (await secretary.refused(SUBMIT, { input: { ...action, words: "x", evidenceIds } }))[0]!.extensions
          .reason;
      expect(await refusal([foreign])).toBe("NOT_FOUND");
      await secretary.ask(SUBMIT, { input: { ...action, words: "x", evidenceIds: [id] } });
      const next = await accepted();
      expect(
        (await secretary.refused(SUBMIT, { input: { ...next, words: "x", evidenceIds: [id] } }))[0]!
          .extensions.reason,
      ).toBe("NOT_FOUND");
    });

    it.each<[string, string, () => Buffer | Promise<Buffer>]>([
      ["a program named as a PDF", "bien-ban.pdf", () => Buffer.from([0x4d, 0x5a, 0x90, 0, 1, 2])],
      ["a page", "trang.txt", () => Buffer.from("<html><script>alert(1)</script>")],
      ["a PDF named as a program", "bien-ban.exe", () => PDF],
      ["an archive", "a.docx", () => archive(["a.txt"])],
      [
        "a document with macros",
        "a.docx",
        () => archive(["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]),
      ],
      ["a damaged archive", "a.docx", () => Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(40)])],
      ["an empty file", "a.txt", () => Buffer.alloc(0)],
      [
        "a file of 10 MB and a byte",
        "a.pdf",
        () => Buffer.concat([PDF, Buffer.alloc(10_485_761 - PDF.length)]),
      ],
    ])("refuses %s, and keeps nothing of it", async (_, name, content) => {
      const before = existsSync(files) ? readdirSync(files).length : 0;
      const answer = await send(secretary, name, await content());
      expect(answer.status, answer.text).toBe(400);
      expect(answer.text).toContain("FILE_REFUSED");
      expect(answer.text).not.toContain(files);
      expect(readdirSync(files)).toHaveLength(before);
    });

    it("takes documents and workbooks", async () => {
      await sent(secretary, "a.docx", await archive(["[Content_Types].xml", "word/document.xml"]));
      await sent(secretary, "a.xlsx", await archive(["[Content_Types].xml", "xl/workbook.xml"]));
    });

    it("cannot lead out of its folder, by name or by address", async () => {
      const id = await sent(secretary, "../../trojan.pdf").catch(() => null);
      if (id) expect((await get(secretary, id)).headers["content-disposition"]).not.toContain("..%2F");
      for (const path of [
        "../../package.json",
        "..%2F..%2Fpackage.json",
        "%2e%2e%2fdemo.sqlite",
        "a".repeat(48),
      ]) {
        const answer = await get(secretary, path);
        expect(answer.status).toBe(404);
        expect(answer.text).not.toContain("nen-nep");
      }
    });

    it("is refused to strangers, to roles that own nothing, and from other sites", async () => {
      expect((await send(kit.stranger(), "a.pdf", PDF)).status).toBe(401);
      expect((await send(analyst, "a.pdf", PDF)).status).toBe(403);
      expect((await send(secretary, "a.pdf", PDF, { "apollo-require-preflight": "" })).status).toBe(403);
    });

    it("that nobody submitted goes after a day, with files that no record knows", async () => {
      const id = await sent(secretary);
      const orphan = join(files, "0".repeat(48));
      writeFileSync(orphan, "x");
      const old = new Date(Date.now() - 2 * 86_400_000);
      utimesSync(orphan, old, old);
      await sweepEvidence(kit.app.services);
      expect(existsSync(orphan)).toBe(false);
      expect((await get(secretary, id)).status).toBe(200);
      await kit.app.services.database.write((session) =>
        session.query(
          "UPDATE evidence SET sent_at = '2020-01-01T00:00:00.000Z' WHERE id = :id RETURNING pk",
          { id },
        ),
      );
      await sweepEvidence(kit.app.services);
      expect((await get(secretary, id)).status).toBe(404);
    });

    it("leaves an entry in the log for each that was sent and each that was read", async () => {
      const rows = await kit.app.services.database.read((session) =>
        session.query<{ verb: string }>(
          "SELECT DISTINCT verb FROM audit_log WHERE subject = 'evidence' ORDER BY verb",
        ),
      );
      expect(rows.map(({ verb }) => verb)).toEqual(["readEvidence", "sendEvidence", "sweepEvidence"]);
    });
  },
  { env: { NENNEP_FILES: files }, ...stored(SUBMIT) },
);
