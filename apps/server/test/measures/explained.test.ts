import { beforeAll, expect, it } from "vitest";
import { inspect } from "../../src/http/document.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { CellRef } from "../testkit/office.js";
import { act, type Court, openCourt } from "./court.js";

const FLAGS = "{ flags { nodes { id state explanation explainedOn } } }";
const OPEN = `mutation Open($input: OpenMeasureInput!) { openMeasure(input: $input) { basis { flagId explanation } } }`;
const trusted = Object.fromEntries([FLAGS, OPEN].map((text) => [inspect(text)!.hash, text]));
const WORDS = "Tháng 2 trùng Tết, tháng 3 phòng dịch.";

interface Told {
  readonly id: string;
  readonly state: string;
  readonly explanation: string | null;
  readonly explainedOn: string | null;
}

describeEngines(
  "what a person explains to a flag",
  (kit) => {
    let court: Court;
    let cell: CellRef;
    let tenureId: string;
    const clients: Record<string, Client> = {};

    beforeAll(async () => {
      court = await openCourt(kit);
      const parts = await court.cell("KP-001");
      ({ cell, tenureId } = parts);
      const account = await kit.office.account("secretary", "SECRETARY", { cell });
      await kit.office.belongs(account, parts.personPk);
      for (const login of ["organiser", "committee", "inspection", "secretary"])
        clients[login] = await kit.as(login);
      for (const month of ["2020-02", "2020-03"]) await kit.office.declared(cell, month);
      await kit.office.explained(cell, WORDS);
    });

    const flagOf = async (login: string) =>
      (await clients[login]!.ask<{ flags: { nodes: Told[] } }>(FLAGS)).flags.nodes[0]!;

    it("is for them and for who decides on it; others see that there is one", async () => {
      for (const login of ["secretary", "committee", "organiser"]) {
        expect((await flagOf(login)).explanation, login).toBe(WORDS);
      }
      expect(await flagOf("inspection")).toMatchObject({
        state: "EXPLAINED",
        explanation: null,
        explainedOn: expect.any(String),
      });
    });

    it("belongs to the case once the flag is used, and is read there with a purpose", async () => {
      const { id: flagId } = await flagOf("organiser");
      const { id } = await act(clients.organiser!, "proposeMeasure", {
        cellId: cell.id,
        tenureId,
        kind: "REMINDER",
        bodyId: court.standing.id,
        words: "x",
        flagIds: [flagId],
      });
      for (const login of ["committee", "organiser", "inspection"]) {
        expect(await flagOf(login), login).toMatchObject({ state: "USED", explanation: null });
      }
      expect((await flagOf("secretary")).explanation).toBe(WORDS);
      const input = { id, purpose: "Kiểm tra việc xem xét" };
      const { openMeasure } = await clients.inspection!.ask<{ openMeasure: { basis: object[] } }>(OPEN, {
        input,
      });
      const fact = { flagId, explanation: WORDS };
      expect(openMeasure.basis).toEqual([fact, fact]);
    });
  },
  { trusted },
);
