import { beforeAll, expect, it } from "vitest";
import { Context } from "../../src/core/context.js";
import { inspect } from "../../src/http/document.js";
import { createAccount } from "../../src/modules/identity/index.js";
import { appointPosts, createPersons } from "../../src/modules/organization/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { type CellRef, PASSWORD } from "../testkit/office.js";
import { act, type Court, one, openCourt, operations, refusal, type Seen, seen, VOTES } from "./court.js";

const FLAGS = "{ flags { nodes { id concerns next } } }";
const documents = [...operations, FLAGS];
const trusted = Object.fromEntries(documents.map((text) => [inspect(text)!.hash, text]));

describeEngines(
  "a case about the committee of a cell",
  (kit) => {
    let court: Court;
    let organiser: Client;
    let secretary: Client;
    let deputy: Client;
    let former: Client;
    let cell: CellRef;
    let found: Seen;
    const machine = () => new Context(kit.app.services, null);
    const at = ({ id, version }: Seen) => ({ id, version });

    /** A member of the committee with an account of their own and no role. */
    async function member(of: CellRef, login: string, until: string | null = null): Promise<Client> {
      const [personPk] = await createPersons(machine(), [{ cellPk: of.pk, name: login }]);
      const post = { post: "DEPUTY", since: "2018-01-01", until, source: "SUPERIOR" } as const;
      await appointPosts(machine(), [{ ...post, cellPk: of.pk, personPk: personPk! }]);
      const { id } = await createAccount(machine(), { login, name: `Đ/c ${login}`, password: PASSWORD });
      await kit.office.belongs(id, personPk!);
      return kit.as(login);
    }

    beforeAll(async () => {
      court = await openCourt(kit);
      organiser = await court.client("organiser");
      ({ cell } = await court.cell("KP-001"));
      await kit.office.account("secretary", "SECRETARY", { cell });
      secretary = await kit.as("secretary");
      former = await member(cell, "former", "2020-01-01");
      deputy = await member(cell, "deputy");
      const evaluationId = await kit.office.evaluated(cell, "2020-05-06", 0.2, { committee: court.ward });
      const made = await act(organiser, "proposeMeasure", {
        cellId: cell.id,
        kind: "REMINDER",
        bodyId: court.standing.id,
        words: "Đề xuất nhắc nhở",
        evaluationIds: [evaluationId],
      });
      expect(await seen(deputy)).toEqual([]);
      found = await act(organiser, "notifySubject", { ...at(made), proof: "SIGNED" });
    });

    it("is read by every member in a post on that day, and by nobody who left or sits elsewhere", async () => {
      for (const client of [secretary, deputy]) {
        expect(await one(client, found.id)).toMatchObject({ mine: true, proposal: "Đề xuất nhắc nhở" });
        expect(await seen(client, { awaitsMe: true })).toHaveLength(1);
      }
      expect(await seen(former)).toEqual([]);
      const { cell: other } = await court.cell("KP-002");
      expect(await seen(await member(other, "elsewhere"))).toEqual([]);
    });

    it("is answered once for all of them, and says by whom", async () => {
      const answered = await act(deputy, "respondToMeasure", { ...at(found), words: "Chi ủy giải trình" });
      expect(answered).toMatchObject({ state: "RESPONDED", response: "Chi ủy giải trình" });
      const seenBySecretary = await one(secretary, found.id);
      expect(seenBySecretary.response).toBe("Chi ủy giải trình");
      expect(seenBySecretary.steps.at(-1)).toMatchObject({
        step: "RESPOND",
        by: "Đ/c deputy",
        forSubject: false,
      });
      expect(await seen(secretary, { awaitsMe: true })).toEqual([]);
      // An answer given here lets the body decide before the window has run out, whoever of them gave it.
      const committee = await court.client("committee");
      const ruling = { ...VOTES, decision: "UPHELD", words: "x" };
      await act(committee, "decideMeasure", { ...at(answered), ...ruling });
      expect(await refusal(former, "respondToMeasure", { ...at(answered), words: "x" })).toBe("NOT_FOUND");
    });

    it("and flags about it are theirs to see and explain", async () => {
      const { cell: quiet } = await court.cell("KP-003");
      const theirs = await member(quiet, "theirs");
      for (const month of ["2020-02", "2020-03"]) await kit.office.declared(quiet, month);
      await kit.app.services.database.write((session) =>
        session.query("UPDATE flag SET person_pk = NULL WHERE cell_pk = :pk RETURNING pk", { pk: quiet.pk }),
      );
      const { flags } = await theirs.ask<{ flags: { nodes: object[] } }>(FLAGS);
      expect(flags.nodes).toMatchObject([{ concerns: "CELL_COMMITTEE", next: ["CONTEST"] }]);
    });
  },
  { trusted },
);
