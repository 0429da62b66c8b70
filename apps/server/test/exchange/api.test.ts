import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import type { Client } from "../testkit/client.js";
import { describeEngines, stored } from "../testkit/kit.js";
import { fileOf } from "./files.js";
import { sample } from "./fixtures.js";

const PREVIEW = `mutation ($input: ImportInput!) { previewImport(input: $input) {
  year faultCount faults { sheet row column reason value suggestion follows expected(language: EN) }
  sheets { kind rows columns { heading field criterion } fields { field required } } outcomes { subject created changed unchanged } } }`;
const APPLY = `mutation ($input: ImportInput!) { applyImport(input: $input) {
  import { id state fileName } preview { outcomes { subject created } } } }`;
const REVERT = `mutation ($input: RevertImportInput!) { revertImport(input: $input) { id state } }`;

const IMPORTS = `query ($where: ImportFilter) { imports(where: $where) { totalCount nodes {
  id state fileName appliedAt revertedAt importedBy { login } committee { name }
  outcomes { subject created changed unchanged } } } }`;

// Administrators run stored operations only.
const STORED = stored(PREVIEW, APPLY);

interface Applied {
  readonly applyImport: { readonly import: { readonly id: string; readonly state: string } | null };
}

/** Sends a file as a browser's form would, and returns the answer. */
async function upload(client: Client, path: string, name: string, headers: Record<string, string> = {}) {
  return uploadForm(client, [{ disposition: `filename="${name}"`, content: await readFile(path) }], headers);
}

interface FormPart {
  readonly disposition: string;
  readonly content: Buffer;
}

function uploadForm(client: Client, parts: readonly FormPart[], headers: Record<string, string> = {}) {
  const boundary = "nen-nep-boundary";
  const payload = Buffer.concat([
    ...parts.flatMap(({ disposition, content }) => [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; ${disposition}\r\n\r\n`),
      content,
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return client.send(payload, {
    url: "/import",
    headers: {
      "content-type": `multipart/form-data; boundary=${boundary}`,
      "apollo-require-preflight": "1",
      ...headers,
    },
  });
}

const idOf = (answer: { text: string }): string => (JSON.parse(answer.text) as { id: string }).id;

describeEngines(
  "importing over the API",
  (kit) => {
    const committee = "Quận ủy Tân Phú";
    let admin: Client;
    beforeAll(async () => {
      await kit.office.account("admin", "ADMINISTRATOR");
      const other = await kit.office.committee("Quận ủy Khác");
      await kit.office.account("elsewhere", "ORGANISER", { committee: other });
      const own = await kit.office.committee(committee);
      await kit.office.account("analyst", "ANALYST", { committee: own });
      await kit.office.account("sender", "ORGANISER", { committee: own });
      await kit.office.account("organiser", "ORGANISER", { committee: own });
      admin = await kit.as("admin");
    });
    const uploaded = async (client: Client, name: string) =>
      idOf(await upload(client, sample(name).path, name));

    it("takes files only from those who import, with a header no form can set", async () => {
      const { path, name } = sample("so-theo-doi-2019.xlsx");
      expect((await upload(kit.stranger(), path, name)).status).toBe(401);
      expect((await upload(await kit.as("analyst"), path, name)).status).toBe(403);
      expect((await upload(admin, path, name, { "apollo-require-preflight": "" })).status).toBe(403);
      expect((await upload(admin, path, name)).status).toBe(201);
      const [error] = await (await kit.as("analyst")).refused(PREVIEW, {
        input: { uploadIds: ["x"], committee },
      });
      expect(error!.extensions.code).toBe("FORBIDDEN");
    });

    it("takes one file at a time, under a plain name", async () => {
      const content = Buffer.from("a;b");
      const two = ["one.csv", "two.csv"].map((name) => ({ disposition: `filename="${name}"`, content }));
      const refused = await uploadForm(admin, two);
      expect([refused.status, refused.text.includes("INVALID_VALUE")]).toEqual([400, true]);
      const named = await uploadForm(admin, [{ disposition: "filename*=UTF-8''a%00b.csv", content }]);
      expect([named.status, named.text.includes("INVALID_VALUE")]).toEqual([400, true]);
    });

    it("keeps the ten latest files of an account, however they are sent", async () => {
      const sender = await kit.as("sender");
      const send = (name: string) =>
        uploadForm(sender, [{ disposition: `filename="${name}"`, content: Buffer.from("a;b") }]);
      const first = idOf(await send("first.csv"));
      const answers = await Promise.all(Array.from({ length: 25 }, (_, index) => send(`${index}.csv`)));
      const refusals = answers.filter(({ status }) => status !== 201);
      for (const { text } of refusals) expect(text).toContain("BUSY");
      for (let index = 0; index < 10; index++) expect((await send(`${index}.csv`)).status).toBe(201);
      const [error] = await sender.refused(PREVIEW, { input: { uploadIds: [first], committee } });
      expect(error!.message).toContain("the latest 10 are kept");
    });

    it("finds neither the files nor the committees of others", async () => {
      const id = await uploaded(admin, "so-theo-doi-2019.xlsx");
      const elsewhere = await kit.as("elsewhere");
      const own = await uploaded(elsewhere, "so-theo-doi-2019.xlsx");
      for (const input of [
        { uploadIds: [id], committee: "Quận ủy Khác" },
        { uploadIds: ["../admin"], committee: "Quận ủy Khác" },
        { uploadIds: [own], committee },
        { uploadIds: [own], committee: "Quận ủy Mới" },
      ]) {
        const [error] = await elsewhere.refused(PREVIEW, { input });
        expect(error!.extensions.code).toBe("NOT_FOUND");
      }
    });

    it("previews a faulty register with every fault, and refuses to apply it", async () => {
      const uploadIds = [await uploaded(admin, "so-theo-doi-2019-faulty.xlsx")];
      const { previewImport } = await admin.ask<{ previewImport: Record<string, unknown> }>(PREVIEW, {
        input: { uploadIds, committee },
      });
      expect(previewImport).toMatchObject({ faultCount: 8, outcomes: null });
      expect(previewImport.faults).toContainEqual({
        sheet: "Phiếu đánh giá",
        row: 25,
        column: "Tổng điểm",
        reason: "TOTAL_MISMATCH",
        value: "150",
        suggestion: "81",
        follows: 0,
        expected: "81, the sum of the marks",
      });
      const [error] = await admin.refused(APPLY, { input: { uploadIds, committee } });
      expect(error!.extensions).toMatchObject({ reason: "FILE_HAS_ERRORS", faultCount: 8 });
    });

    it("tells what every heading was taken for, and what it could be instead", async () => {
      const content = "Mã chi bộ;Ngày họp;Loại sinh hoạt;Thời gian\nKP-001;12/03/2019;Thường kỳ;90\n";
      const { path, name } = await fileOf("so.csv", content);
      const uploadIds = [idOf(await upload(admin, path, name))];
      interface Previewed {
        readonly previewImport: {
          readonly sheets: readonly {
            readonly columns: readonly object[];
            readonly fields: readonly object[];
          }[];
        };
      }
      const preview = async (map: readonly object[]) =>
        (await admin.ask<Previewed>(PREVIEW, { input: { uploadIds, committee, map } })).previewImport
          .sheets[0]!;
      const unmapped = await preview([]);
      expect(unmapped.columns).toEqual([
        { heading: "Mã chi bộ", field: "code", criterion: null },
        { heading: "Ngày họp", field: "heldOn", criterion: null },
        { heading: "Loại sinh hoạt", field: "sessionType", criterion: null },
        { heading: "Thời gian", field: null, criterion: null },
      ]);
      expect(unmapped.fields).toContainEqual({ field: "minutes", required: false });
      const mapped = await preview([{ heading: "Thời gian", field: "minutes" }]);
      expect(mapped.columns[3]).toEqual({ heading: "Thời gian", field: "minutes", criterion: null });
    });

    it("refuses a hostile file in words", async () => {
      const { path, name } = await fileOf("x.xlsx", Buffer.from("PK\x03\x04 and nothing more", "latin1"));
      const uploadIds = [idOf(await upload(admin, path, name))];
      const [error] = await admin.refused(PREVIEW, { input: { uploadIds, committee } });
      expect(error).toMatchObject({
        message: "The file was refused (x.xlsx). It is damaged or cut off.",
        extensions: { code: "BAD_USER_INPUT", reason: "FILE_REFUSED", refusal: "DAMAGED" },
      });
    });

    it("applies once for one key, shows what was imported, and takes it back", async () => {
      const uploadIds = [await uploaded(admin, "so-theo-doi-2019.xlsx")];
      const input = { uploadIds, committee, idempotencyKey: "apply-1" };
      const [first, second] = await Promise.all([
        admin.ask<Applied>(APPLY, { input }),
        admin.ask<Applied>(APPLY, { input }),
      ]);
      expect(first).toEqual(second);
      expect(first.applyImport.import).toMatchObject({ state: "APPLIED", fileName: "so-theo-doi-2019.xlsx" });
      const none = await admin.ask<Applied>(APPLY, { input: { uploadIds, committee } });
      expect(none.applyImport.import).toBeNull();

      const organiser = await kit.as("organiser");
      const CELLS =
        "query { cells(first: 1) { totalCount nodes { code members head { person { name } } } } }";
      expect(await organiser.ask(CELLS)).toMatchObject({ cells: { totalCount: 256 } });

      const { id } = first.applyImport.import!;
      interface Listed {
        readonly imports: { readonly totalCount: number; readonly nodes: readonly object[] };
      }
      const { imports } = await organiser.ask<Listed>(IMPORTS);
      expect(imports).toMatchObject({
        totalCount: 1,
        nodes: [{ id, state: "APPLIED", importedBy: { login: "admin" }, committee: { name: committee } }],
      });
      expect(imports.nodes[0]).toHaveProperty(
        "outcomes",
        expect.arrayContaining([{ subject: "CELLS", created: 256, changed: 0, unchanged: 0 }]),
      );
      const reverted = { where: { state: { eq: "REVERTED" } } };
      expect(await organiser.ask(IMPORTS, reverted)).toMatchObject({ imports: { totalCount: 0 } });
      expect(await (await kit.as("elsewhere")).ask(IMPORTS)).toMatchObject({ imports: { totalCount: 0 } });
      const [forbidden] = await (await kit.as("analyst")).refused(IMPORTS);
      expect(forbidden!.extensions.code).toBe("FORBIDDEN");

      const revert = { input: { id, idempotencyKey: "revert-1" } };
      const [notFound] = await (await kit.as("elsewhere")).refused(REVERT, { input: { id } });
      expect(notFound!.extensions.code).toBe("NOT_FOUND");
      expect(await organiser.ask(REVERT, revert)).toEqual({ revertImport: { id, state: "REVERTED" } });
      expect(await organiser.ask(REVERT, revert)).toEqual({ revertImport: { id, state: "REVERTED" } });
      expect(await organiser.ask(CELLS)).toMatchObject({ cells: { totalCount: 0 } });
      expect(await organiser.ask(IMPORTS, reverted)).toMatchObject({
        imports: { totalCount: 1, nodes: [{ id, state: "REVERTED" }] },
      });
    });
  },
  STORED,
);

describeEngines(
  "the first register of an office",
  (kit) => {
    it("makes its committees, and takes them back, those below first", async () => {
      await kit.office.account("admin", "ADMINISTRATOR");
      const admin = await kit.as("admin");
      const { path, name } = sample("so-theo-doi-2019.xlsx");
      const input = { uploadIds: [idOf(await upload(admin, path, name))], committee: "Quận ủy Tân Phú" };
      const applied = await admin.ask<Applied>(APPLY, { input });
      const revert = { input: { id: applied.applyImport.import!.id } };
      expect(await admin.ask(REVERT, revert)).toMatchObject({ revertImport: { state: "REVERTED" } });
      const again = await admin.ask<Applied>(APPLY, { input });
      expect(again.applyImport.import).toMatchObject({ state: "APPLIED" });
    });
  },
  STORED,
);

describeEngines(
  "the size of an upload",
  (kit) => {
    it("is limited", async () => {
      await kit.office.account("admin", "ADMINISTRATOR");
      const { path, name } = sample("so-theo-doi-2019.xlsx");
      const answer = await upload(await kit.as("admin"), path, name);
      expect(answer.status).toBe(400);
      expect(answer.text).toContain("FILE_REFUSED");
    });
  },
  { env: { NENNEP_UPLOAD_BYTES: "2000" } },
);
