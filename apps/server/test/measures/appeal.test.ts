import { beforeAll, describe, expect, it } from "vitest";
import { inspect } from "../../src/http/document.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { act, type Court, one, operations, refusal, seen, VOTES } from "./court.js";
import { type Docket, openDocket, step } from "./docket.js";

const trusted = Object.fromEntries(operations.map((text) => [inspect(text)!.hash, text]));

describeEngines(
  "a measure",
  (kit) => {
    let docket: Docket;
    let court: Court;
    let organiser: Client;
    let committee: Client;
    let inspection: Client;

    beforeAll(async () => {
      docket = await openDocket(kit);
      ({ court, organiser, committee, inspection } = docket);
    });

    describe("that is appealed", () => {
      const ruling = (outcome: string, more: object = {}) => ({
        ...VOTES,
        present: 5,
        inFavour: 4,
        outcome,
        bodyId: court.inspection.id,
        words: "Kết luận",
        ...more,
      });

      it("stays in force, is decided by another body, and may be confirmed, varied or annulled", async () => {
        const { made, head } = await docket.inForce("KP-010", "REPRIMAND");
        const appealed = await step(head, "appealMeasure", made, { words: "Không đồng ý" });
        expect(appealed).toMatchObject({
          state: "APPEALED",
          effectiveFrom: "2020-07-01",
          endsOn: "2021-07-01",
        });
        const ask = { id: made.id, version: appealed.version };
        expect(
          await refusal(inspection, "decideAppeal", {
            ...ask,
            ...ruling("CONFIRMED", { bodyId: court.standing.id }),
          }),
        ).toBe("NOT_COMPETENT");
        expect(await refusal(committee, "decideAppeal", { ...ask, ...ruling("CONFIRMED") })).toBe(
          "NOT_ALLOWED",
        );
        const varied = await act(inspection, "decideAppeal", {
          ...ask,
          ...ruling("VARIED", { kind: "REMINDER" }),
        });
        expect(varied).toMatchObject({ state: "IN_FORCE", kind: "REMINDER", endsOn: null });
        expect(
          await refusal(head, "appealMeasure", { id: made.id, version: varied.version, words: "x" }),
        ).toBe("WRONG_STATE");
      });

      it("and annulled leaves every list but the subject's own", async () => {
        const { made, head, cell } = await docket.inForce("KP-011");
        const appealed = await step(head, "appealMeasure", made, { words: "Không đồng ý" });
        const gone = await step(inspection, "decideAppeal", appealed, ruling("ANNULLED"));
        expect(gone).toBeNull();
        for (const client of [committee, organiser, inspection]) {
          expect(await seen(client, { cell: { code: { eq: cell.code } } })).toEqual([]);
        }
        expect(await one(head, made.id)).toMatchObject({ state: "ANNULLED", effectiveFrom: null });
      });

      it("and remitted is decided anew, and can be appealed anew", async () => {
        const { made, head } = await docket.inForce("KP-012");
        const appealed = await step(head, "appealMeasure", made, { words: "Không đồng ý" });
        const remitted = await step(inspection, "decideAppeal", appealed, ruling("REMITTED"));
        expect(remitted).toMatchObject({ state: "RESPONDED", effectiveFrom: null, decision: null });
        const decided = await step(committee, "decideMeasure", remitted, {
          ...VOTES,
          decision: "UPHELD",
          words: "x",
        });
        const announced = await step(committee, "announceMeasure", decided);
        expect(await step(head, "appealMeasure", announced, { words: "x" })).toMatchObject({
          state: "APPEALED",
        });
      });
    });
  },
  { trusted },
);
