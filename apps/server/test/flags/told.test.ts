import { type Role, roles } from "@nen-nep/schema";
import { beforeAll, expect, it } from "vitest";
import { findRows } from "../../src/core/rows.js";
import { Account } from "../../src/modules/identity/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { CellRef, Ref } from "../testkit/office.js";
import { DISMISS, FLAGS, type Flag, OF_CELL, of, openDistrict, seen, trusted } from "./flagged.js";

describeEngines(
  "flags are told to",
  (kit) => {
    let district: Ref;
    let ward: Ref;
    let other: Ref;
    let committee: Client;
    const clients = {} as Record<Role | "STRANGER" | "DISABLED" | "SECRETARY_BESIDE" | "ELSEWHERE", Client>;
    let cell: CellRef;

    beforeAll(async () => {
      const { office } = kit;
      ({ district, ward, other, committee } = await openDistrict(kit));
      cell = await office.cell("KP-030", ward);
      const beside = await office.cell("KP-031", ward);
      await office.declared(cell, "2020-01");
      await office.declared(cell, "2020-02");
      const delegation = await office.delegation("Đoàn công tác số 1", district);
      const over: Record<Role, Parameters<typeof office.account>[2]> = {
        STANDING_COMMITTEE: { committee: district },
        ORGANISER: { committee: ward },
        INSPECTION: { committee: ward },
        ANALYST: { committee: district },
        TRAINING_ORGANISER: { committee: district },
        DELEGATE: { delegation },
        SUPERIOR: { cell },
        SECRETARY: { cell },
        ADMINISTRATOR: { committee: district },
      };
      for (const role of roles.keys) {
        await office.account(`r-${role.toLowerCase()}`, role, over[role]);
        clients[role] = await kit.as(`r-${role.toLowerCase()}`);
      }
      await office.account("beside", "SECRETARY", { cell: beside });
      await office.account("elsewhere", "ORGANISER", { committee: other });
      clients.SECRETARY_BESIDE = await kit.as("beside");
      clients.ELSEWHERE = await kit.as("elsewhere");
      clients.STRANGER = kit.stranger();
      const id = await office.account("gone", "ORGANISER", { committee: district });
      clients.DISABLED = await kit.as("gone");
      await kit.app.services.database.write((session) =>
        session.query("UPDATE account SET disabled_at = :now WHERE id = :id", {
          id,
          now: "2020-01-01T00:00:00.000Z",
        }),
      );
      expect(
        await kit.app.services.database.read((session) => findRows(session, Account, "id = :id", { id })),
      ).toHaveLength(1);
    });

    const READ = new Set(["STANDING_COMMITTEE", "ORGANISER", "INSPECTION", "SECRETARY"]);
    it.each([...roles.keys, "SECRETARY_BESIDE", "ELSEWHERE", "STRANGER", "DISABLED"] as const)(
      "%s as the table says",
      async (who) => {
        const [list, ofCell] = [
          await clients[who].send({ query: FLAGS, variables: { where: of("KP-030") } }),
          await clients[who].send({ query: OF_CELL, variables: { id: cell.id } }),
        ];
        const found = (list.data as { flags: { nodes: Flag[] } | null } | null)?.flags?.nodes ?? [];
        const data = ofCell.data as { cell: { flags: { totalCount: number } | null } | null } | null;
        const sees = READ.has(who);
        expect(found).toHaveLength(sees ? 1 : 0);
        expect(data?.cell?.flags?.totalCount ?? 0).toBe(sees ? 1 : 0);
        const next = {
          SECRETARY: ["CONTEST"],
          STANDING_COMMITTEE: ["DISMISS"],
          ORGANISER: ["DISMISS"],
        } as const;
        if (sees) expect(found[0]!.next).toEqual(next[who as keyof typeof next] ?? []);
      },
    );

    it("nobody else by a filter, an order or a verb", async () => {
      const some = { where: { flags: { some: { state: { eq: "RAISED" } } } } };
      const filtered = "query ($where: CellFilter) { cells(where: $where) { totalCount } }";
      const { cells } = await clients.ANALYST.ask<{ cells: { totalCount: number } }>(filtered, some);
      expect(cells.totalCount).toBe(0);
      const [flag] = await seen(committee, of("KP-030"));
      const input = { flagId: flag!.id, version: flag!.version, reason: "Không" };
      for (const who of roles.keys) {
        if (who === "STANDING_COMMITTEE" || who === "ORGANISER") continue;
        const [problem] = await clients[who].refused(DISMISS, { input });
        expect(problem!.extensions.code).toBe("FORBIDDEN");
      }
      expect((await clients.ELSEWHERE.refused(DISMISS, { input }))[0]!.extensions.reason).toBe("NOT_FOUND");
      expect(await seen(committee, of("KP-030"))).toEqual([flag]);
    });
  },
  { trusted },
);
