import { beforeAll, expect, it } from "vitest";
import { Context } from "../../src/core/context.js";
import { inspect } from "../../src/http/document.js";
import { grantRole, linkPerson } from "../../src/modules/identity/index.js";
import { withdrawCells, withdrawPersons, withdrawPosts } from "../../src/modules/organization/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { act, type Court, openCourt, operations, refusal, type Seen, seen, VOTES } from "./court.js";

const trusted = Object.fromEntries(operations.map((text) => [inspect(text)!.hash, text]));

describeEngines(
  "in a case",
  (kit) => {
    let court: Court;
    let organiser: Client;
    let committee: Client;
    let adminId: string;
    const machine = () => new Context(kit.app.services, null);
    const decision = { ...VOTES, decision: "UPHELD", words: "x" };

    beforeAll(async () => {
      court = await openCourt(kit);
      organiser = await court.client("organiser");
      committee = await court.client("committee");
      adminId = await kit.office.account("admin", "ADMINISTRATOR");
    });

    /** A case about the secretary of a cell, answered on paper: a body may decide it now. */
    async function answered(code: string) {
      const parts = await court.cell(code);
      const evaluationId = await kit.office.evaluated(parts.cell, "2020-05-06", 0.2, {
        committee: court.ward,
      });
      const made = await act(organiser, "proposeMeasure", {
        cellId: parts.cell.id,
        tenureId: parts.tenureId,
        kind: "REMINDER",
        bodyId: court.standing.id,
        words: "x",
        evaluationIds: [evaluationId],
      });
      const notified = await act(organiser, "notifySubject", { ...at(made), proof: "SIGNED" });
      const accountId = await kit.office.account(`subject-${code}`, "SECRETARY", { cell: parts.cell });
      await kit.office.belongs(accountId, parts.personPk);
      const subject = await kit.as(`subject-${code}`);
      const found = await act(subject, "respondToMeasure", { ...at(notified), words: "x" });
      return { ...parts, evaluationId, found };
    }
    const at = ({ id, version }: Seen) => ({ id, version });

    /** A further member of the body that decides. */
    async function member(login: string, personPk?: number): Promise<Client> {
      const id = await kit.office.account(login, "STANDING_COMMITTEE", { committee: court.district });
      if (personPk !== undefined) await kit.office.belongs(id, personPk);
      await kit.office.seated(id, court.standing);
      return kit.as(login);
    }

    const untouched = async (found: Seen) => {
      const [now] = await seen(committee, { id: { eq: found.id } });
      expect(now).toMatchObject({ version: found.version, state: found.state });
    };

    it("nobody decides their own by a role they hold beside, nor after the link to their person was taken away", async () => {
      const { found, personPk } = await answered("KP-001");
      const own = await member("own-1", personPk);
      expect(await refusal(own, "decideMeasure", { ...at(found), ...decision })).toBe("OWN_CASE");
      expect(await refusal(own, "deferMeasure", at(found))).toBe("OWN_CASE");
      await kit.app.services.database.write((session) =>
        session.query(
          "UPDATE account_person SET ended_at = '2020-07-01T00:00:00.000Z' WHERE person_pk = :personPk",
          {
            personPk,
          },
        ),
      );
      expect(await refusal(own, "decideMeasure", { ...at(found), ...decision })).toBe("OWN_CASE");
      await untouched(found);
    });

    it("who was secretary of the cell since its basis began decides nothing, though the role was given back", async () => {
      const { found, cell } = await answered("KP-002");
      const id = await kit.office.account("own-2", "SECRETARY", { cell });
      await kit.app.services.database.write((session) =>
        session.query(
          `UPDATE role_grant SET revoked_at = '2020-06-30T00:00:00.000Z'
            WHERE account_pk = (SELECT pk FROM account WHERE id = :id)`,
          { id },
        ),
      );
      await kit.office.grant(id, "STANDING_COMMITTEE", { committee: court.district });
      await kit.office.seated(id, court.standing);
      expect(await refusal(await kit.as("own-2"), "decideMeasure", { ...at(found), ...decision })).toBe(
        "OWN_CASE",
      );
      await untouched(found);
    });

    it("who proposed it decides it under no other account of the same person", async () => {
      const { found } = await answered("KP-003");
      const { personPk } = await court.cell("KP-093");
      await kit.office.belongs(court.accounts.organiser!, personPk);
      const second = await member("second", personPk);
      expect(await refusal(second, "decideMeasure", { ...at(found), ...decision })).toBe("OWN_WORK");
      expect(await refusal(second, "verifyMeasure", { ...at(found), words: "x" })).toBe("OWN_WORK");
      await untouched(found);
    });

    it("a member acts no more once the seat or the role has ended, and nobody does by the id alone", async () => {
      const { found } = await answered("KP-004");
      const other = await kit.office.committee("Quận ủy Tân Bình");
      const member4 = await member("member-4");
      const fromOutside = await kit.office.account("outside", "STANDING_COMMITTEE", { committee: other });
      await kit.office.seated(fromOutside, court.standing);
      expect(await refusal(await kit.as("outside"), "decideMeasure", { ...at(found), ...decision })).toBe(
        "NOT_FOUND",
      );

      const administrator = await kit.as("admin");
      const [seat] = await kit.app.services.database.read((session) =>
        session.query<{ id: string }>("SELECT id FROM account WHERE login = 'member-4'"),
      );
      await administrator.ask(
        `mutation ($input: UnseatFromBodyInput!) { unseatFromBody(input: $input) { id } }`,
        { input: { bodyId: court.standing.id, accountId: seat!.id, until: "2020-07-01" } },
      );
      expect(await refusal(member4, "decideMeasure", { ...at(found), ...decision })).toBe("NOT_ALLOWED");

      const member5 = await member("member-5");
      await kit.app.services.database.write((session) =>
        session.query(
          `UPDATE role_grant SET until = '2020-06-30' WHERE account_pk = (SELECT pk FROM account WHERE login = 'member-5')`,
        ),
      );
      expect(["NOT_ALLOWED", "NOT_FOUND"]).toContain(
        await refusal(member5, "decideMeasure", { ...at(found), ...decision }),
      );
      await untouched(found);
    });

    it("an administrator seats others, never themselves, and makes no terms below what the rules ask", async () => {
      const administrator = await kit.as("admin");
      const SEAT = "mutation ($input: SeatInBodyInput!) { seatInBody(input: $input) { id } }";
      const seat = { bodyId: court.standing.id, accountId: adminId, since: "2020-07-01" };
      expect((await administrator.refused(SEAT, { input: seat }))[0]!.extensions.reason).toBe("NOT_ALLOWED");
      const ENACT = "mutation ($input: EnactMeasureTermInput!) { enactMeasureTerm(input: $input) }";
      const terms = {
        kind: "REMINDER",
        since: "2020-07-02",
        answerDays: 13,
        limitationMonths: 24,
        appealDays: 30,
        notifyDays: 10,
        decideDays: 30,
        announceDays: 10,
        verifyDays: 60,
        liftDays: 15,
        appealDecideDays: 90,
      };
      expect((await administrator.refused(ENACT, { input: terms }))[0]!.extensions).toMatchObject({
        reason: "INVALID_VALUE",
        field: "answerDays",
      });
      await administrator.ask(ENACT, { input: { ...terms, answerDays: 20 } });
      const { found } = await answered("KP-005");
      expect(found.respondBy).toBe("2020-07-15");
    });

    it("an evaluation and what was found in it are one act", async () => {
      const { cell, tenureId } = await court.cell("KP-010");
      const evaluationId = await kit.office.evaluated(cell, "2020-05-06", 0.2, {
        committee: court.ward,
        findings: [{ kind: "SHORTCOMING", criterionKey: null, severity: "SERIOUS", words: "x" }],
      });
      const [found] = await kit.app.services.database.read((session) =>
        session.query<{ id: string }>(
          "SELECT f.id FROM finding f JOIN evaluation e ON e.pk = f.evaluation_pk WHERE e.id = :evaluationId",
          { evaluationId },
        ),
      );
      const input = { cellId: cell.id, tenureId, kind: "REMINDER", bodyId: court.standing.id, words: "x" };
      await act(organiser, "proposeMeasure", { ...input, findingIds: [found!.id] });
      expect(await refusal(organiser, "proposeMeasure", { ...input, evaluationIds: [evaluationId] })).toBe(
        "SAME_ACT",
      );
    });

    it("a superior who acts for the body above sees a case once it is appealed", async () => {
      const { found, cell } = await answered("KP-011");
      const id = await kit.office.account("rapporteur", "SUPERIOR", { cell });
      await kit.office.seated(id, court.inspection);
      const rapporteur = await kit.as("rapporteur");
      expect(await seen(rapporteur)).toEqual([]);
      const decided = await act(committee, "decideMeasure", { ...at(found), ...decision });
      const announced = await act(committee, "announceMeasure", at(decided));
      await act(organiser, "appealMeasure", { ...at(announced), words: "x", form: "PAPER" });
      expect(await seen(rapporteur)).toMatchObject([{ id: found.id, state: "APPEALED" }]);
    });

    it("nothing that it rests on or is about is taken back by a batch", async () => {
      const { cell, personPk, found } = await answered("KP-006");
      const held = await kit.app.services.database.read((session) =>
        session.query<{ pk: number }>("SELECT pk FROM tenure WHERE cell_pk = :pk", { pk: cell.pk }),
      );
      expect((await withdrawPosts(machine(), [held[0]!.pk])).map(({ by }) => by)).toContain("measure");
      expect((await withdrawPersons(machine(), [personPk])).map(({ by }) => by)).toContain("measure");
      expect((await withdrawCells(machine(), [cell.pk])).map(({ by }) => by)).toContain("measure");
      await untouched(found);
    });

    it("the office of one's own case is closed too: an organiser who is the subject neither proposes nor notifies", async () => {
      const { cell, tenureId, personPk } = await court.cell("KP-007");
      const id = await kit.office.account("own-7", "ORGANISER", { committee: court.district });
      await linkPerson(machine(), {
        accountId: id,
        personId: (
          await kit.app.services.database.read((session) =>
            session.query<{ id: string }>("SELECT id FROM person WHERE pk = :personPk", { personPk }),
          )
        )[0]!.id,
      });
      const own = await kit.as("own-7");
      const evaluationId = await kit.office.evaluated(cell, "2020-05-06", 0.2, { committee: court.ward });
      const input = {
        cellId: cell.id,
        tenureId,
        kind: "REMINDER",
        bodyId: court.standing.id,
        words: "x",
        evaluationIds: [evaluationId],
      };
      expect(await refusal(own, "proposeMeasure", input)).toBe("OWN_CASE");
      const made = await act(organiser, "proposeMeasure", input);
      // Before the notice it is not there for them, though they are an official.
      expect(await seen(own, { id: { eq: made.id } })).toEqual([]);
      expect(await refusal(own, "withdrawMeasure", { ...at(made), words: "x" })).toBe("NOT_FOUND");
      const notified = await act(organiser, "notifySubject", { ...at(made), proof: "SIGNED" });
      expect(await refusal(own, "deferMeasure", at(notified))).toBe("OWN_CASE");
    });

    it("an account that is given the role today acts from today, and leaves what it did in its name", async () => {
      const { found } = await answered("KP-008");
      const { id } = { id: await kit.office.account("late", "DELEGATE", { delegation: await delegation() }) };
      const late = await kit.as("late");
      expect(await refusal(late, "decideMeasure", { ...at(found), ...decision })).toBe("NOT_ALLOWED");
      await grantRole(machine(), {
        accountId: id,
        role: "STANDING_COMMITTEE",
        committeeId: court.district.id,
        since: "2020-07-01",
      });
      expect(await refusal(late, "decideMeasure", { ...at(found), ...decision })).toBe("NOT_ALLOWED");
      await kit.office.seated(id, court.standing);
      expect(await act(late, "decideMeasure", { ...at(found), ...decision })).toMatchObject({
        state: "DECIDED",
      });
    });

    const delegation = async () => {
      const plan = await kit.office.plan("109-KH/QU", court.district);
      return kit.office.sent("Đoàn công tác số 1", plan);
    };
  },
  { trusted },
);
