import { beforeAll, expect, it } from "vitest";
import { Clock } from "../../src/core/clock.js";
import { Context } from "../../src/core/context.js";
import { inspect } from "../../src/http/document.js";
import { eraseOldCases, expireMeasures, takeMeasureStep } from "../../src/modules/measures/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { act, type Court, one, operations, seen, VOTES } from "./court.js";
import { type Docket, openDocket, step } from "./docket.js";

const trusted = Object.fromEntries(operations.map((text) => [inspect(text)!.hash, text]));

describeEngines(
  "a measure",
  (kit) => {
    let docket: Docket;
    let court: Court;
    let organiser: Client;
    let committee: Client;

    beforeAll(async () => {
      docket = await openDocket(kit);
      ({ court, organiser, committee } = docket);
    });

    it("of discipline ends by itself after its year, by nobody's hand, and later after a repeat", async () => {
      const { made, head, cell, tenureId } = await docket.inForce("KP-013", "REPRIMAND");
      expect(made.endsOn).toBe("2021-07-01");
      const evaluationId = await kit.office.evaluated(cell, "2020-06-10", 0.2, { committee: court.ward });
      const again = await act(organiser, "proposeMeasure", {
        cellId: cell.id,
        tenureId,
        kind: "REPRIMAND",
        bodyId: court.standing.id,
        words: "Tái phạm",
        evaluationIds: [evaluationId],
      });
      const answered = await step(head, "respondToMeasure", await docket.notify(again), { words: "x" });
      const decided = await step(committee, "decideMeasure", answered, {
        ...VOTES,
        decision: "UPHELD",
        words: "x",
      });
      const at = (day: string) => ({
        ...kit.app.services,
        clock: new Clock(kit.app.services.config.timeZone, day),
      });
      const machine = (day: string) => new Context(at(day), null);
      const { id, version } = decided;
      await takeMeasureStep(machine("2021-01-05"), "ANNOUNCE", { id, version });
      expect(await expireMeasures(at("2021-06-30"))).toBe(0);
      // The further one stands until 5 January 2022.
      expect(await expireMeasures(at("2021-07-01"))).toBe(0);
      const wrong = { ...VOTES, bodyId: court.standing.id, words: "Khôi phục" };
      await takeMeasureStep(machine("2021-09-01"), "ANNUL", { id, version: version + 1, ...wrong });
      expect(await expireMeasures(at("2021-09-02"))).toBe(1);
      const expired = await one(committee, made.id);
      expect(expired).toMatchObject({ state: "EXPIRED", step: "EXPIRE", stepSince: "2021-07-01" });
      // Nothing tells of the further one that was annulled.
      expect(expired.steps.map((each) => each.step)).toEqual([
        "PROPOSE",
        "NOTIFY",
        "RESPOND",
        "DECIDE",
        "ANNOUNCE",
        "EXPIRE",
      ]);
      const [entry] = await kit.app.services.database.read((session) =>
        session.query(
          "SELECT account_pk FROM audit_log WHERE verb = 'expireMeasure' ORDER BY seq DESC LIMIT 1",
        ),
      );
      expect(entry).toEqual({ account_pk: null });
    });

    it("is erased of its words, files and person some time after it is over, and still counts", async () => {
      const { made, head } = await docket.proposed("KP-020");
      const answered = await step(head, "respondToMeasure", await docket.notify(made), {
        words: "Riêng của tôi",
      });
      await step(committee, "decideMeasure", answered, { ...VOTES, decision: "REJECTED", words: "x" });
      const onDay = (day: string) =>
        eraseOldCases({ ...kit.app.services, clock: new Clock(kit.app.services.config.timeZone, day) });
      expect(await onDay("2020-09-29")).toBe(0);
      expect(await onDay("2020-09-30")).toBeGreaterThan(0);
      expect(await one(committee, made.id)).toMatchObject({
        state: "REJECTED",
        erased: true,
        subject: { kind: "PERSON", person: null, duty: null },
      });
      expect(await seen(head)).toEqual([]);
      const opened = await act(committee, "openMeasure", { id: made.id, purpose: "Tra cứu" });
      expect(opened).toMatchObject({ proposal: null, response: null });
      const whole = await kit.app.services.database.read(async (session) => [
        await session.query(
          "SELECT * FROM measure_text t JOIN measure m ON m.pk = t.measure_pk WHERE m.id = :id",
          { id: made.id },
        ),
        await session.query("SELECT body FROM revision WHERE subject = 'measure' AND body LIKE :like", {
          like: `%${made.id}%`,
        }),
      ]);
      expect(whole).toEqual([[], []]);
    });
  },
  { trusted },
);
