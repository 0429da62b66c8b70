import { beforeAll, expect, it } from "vitest";
import { Context } from "../../src/core/context.js";
import { createAccount } from "../../src/modules/identity/index.js";
import { proposeMeasure, recordBody, takeMeasureStep } from "../../src/modules/measures/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines, stored } from "../testkit/kit.js";
import type { Ref } from "../testkit/office.js";

const BOUNDARY = "----evidence";
const FORM = Buffer.from(
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="lich-bu.pdf"\r\n\r\n%PDF-1.4\nlịch\r\n--${BOUNDARY}--\r\n`,
);
const PASSWORD = "mật khẩu dài và riêng 2018";

const RESPOND =
  "mutation ($input: MeasureAnswerInput!) { respondToMeasure(input: $input) { steps { files { name } } } }";

describeEngines(
  "files of whom a case is about",
  (kit) => {
    let district: Ref;
    let subject: Client;
    let id: string;
    const machine = () => new Context(kit.app.services, null);
    const send = (who: Client) =>
      who.send<never>(FORM, {
        url: "/files",
        headers: {
          "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
          "apollo-require-preflight": "true",
        },
      });

    beforeAll(async () => {
      const { office } = kit;
      district = await office.committee("Quận ủy Tân Phú");
      const cell = await office.cell("KP-001", district);
      const personPk = await office.secretary(cell, "Nguyễn Văn An");
      const account = await createAccount(machine(), { login: "subject", password: PASSWORD });
      await office.belongs(account.id, personPk);
      const evaluationId = await office.evaluated(cell, "2020-05-06", 0.2, { committee: district });
      const [tenure] = await kit.app.services.database.read((session) =>
        session.query<{ id: string }>("SELECT id FROM tenure WHERE cell_pk = :pk", { pk: cell.pk }),
      );
      const body = { kind: "STANDING_COMMITTEE", name: "Ban Thường vụ", seats: 9, quorum: 5 } as const;
      const bodyId = await recordBody(machine(), { ...body, committeeId: district.id });
      const about = { cellId: cell.id, tenureId: tenure!.id, kind: "REMINDER", bodyId } as const;
      id = await proposeMeasure(machine(), { ...about, words: "Đề xuất", evaluationIds: [evaluationId] });
      subject = await kit.as("subject", PASSWORD);
    });

    it("are taken from the day they are notified, by whatever role or none", async () => {
      const before = await send(subject);
      expect(before.status).toBe(403);
      await takeMeasureStep(machine(), "NOTIFY", { id, version: 1, proof: "SIGNED" });
      const after = await send(subject);
      expect(after.status, after.text).toBe(201);
      const evidenceIds = [(JSON.parse(after.text) as { id: string }).id];
      const { respondToMeasure } = await subject.ask<{ respondToMeasure: { steps: { files: object[] }[] } }>(
        RESPOND,
        { input: { id, version: 2, words: "Đã có lịch bù.", evidenceIds } },
      );
      expect(respondToMeasure.steps.at(-1)!.files).toEqual([{ name: "lich-bu.pdf" }]);
    });

    it("are fetched by who opened the case since they came, and by nobody else", async () => {
      await kit.office.account("organiser", "ORGANISER", { committee: district });
      const organiser = await kit.as("organiser");
      const [file] = await kit.app.services.database.read((session) =>
        session.query<{ id: string }>("SELECT id FROM evidence WHERE measure_pk IS NOT NULL"),
      );
      const fetched = async () =>
        (
          await kit.app.server.inject({
            method: "GET",
            url: `/files/${file!.id}`,
            headers: { cookie: organiser.cookies },
          })
        ).statusCode;
      expect(await fetched()).toBe(404);
      await organiser.ask(`mutation { openMeasure(input: { id: "${id}", purpose: "Chuẩn bị họp" }) { id } }`);
      expect(await fetched()).toBe(200);
      // As if it had come after the opening.
      await kit.app.services.database.write((session) =>
        session.query("UPDATE measure_step SET taken_at = '2999-01-01T00:00:00.000Z' WHERE step = 'RESPOND'"),
      );
      expect(await fetched()).toBe(404);
    });

    it("are not taken once the case is over", async () => {
      const decided = { decision: "REJECTED", documentNumber: "1-QĐ/QU", documentDay: "2020-07-01" } as const;
      const votes = { present: 9, inFavour: 9, against: 0, words: "Không đủ căn cứ." };
      await takeMeasureStep(machine(), "DECIDE", { id, version: 3, ...decided, ...votes });
      expect((await send(subject)).status).toBe(403);
    });
  },
  stored(RESPOND),
);
