import { beforeAll, expect, it } from "vitest";
import { inspect } from "../src/http/document.js";
import { describeEngines } from "./testkit/kit.js";

const ANCHORS = `query Anchors { pilots(where: { cell: { code: { eq: "KP-001" } } }) { nodes {
  anchor evaluation { score } evaluations { score delegation { name } } } } }`;

interface Anchor {
  readonly anchor: boolean;
  readonly evaluation: { readonly score: number } | null;
  readonly evaluations: readonly { readonly score: number; readonly delegation: { readonly name: string } }[];
}

describeEngines(
  "the evaluations of an anchor",
  (kit) => {
    const told = async (login: string) => {
      const { pilots } = await (await kit.as(login)).ask<{ pilots: { nodes: Anchor[] } }>(ANCHORS);
      return pilots.nodes.map(({ anchor, evaluation, evaluations }) => ({
        anchor,
        first: evaluation?.score ?? null,
        by: evaluations.map(({ delegation }) => delegation.name),
      }));
    };

    beforeAll(async () => {
      const { office } = kit;
      const district = await office.committee("Quận ủy Tân Phú");
      const cell = await office.cell("KP-001", district);
      const plan = await office.plan("109-KH/QU", district);
      const one = await office.sent("Đoàn số 1", plan);
      const two = await office.sent("Đoàn số 2", plan);
      const pilot = await office.pilot(plan, cell, { delegationId: one.id, day: "2018-10-11", anchor: true });
      const held = { setting: "MODEL", pilot } as const;
      // The delegation that is not assigned is the first to evaluate; what a superior makes of it is not a delegation's.
      await office.evaluated(cell, "2018-10-11", 0.9, { ...held, by: "DELEGATION", delegation: two });
      await office.evaluated(cell, "2018-10-11", 0.7, { ...held, by: "DELEGATION", delegation: one });
      await office.evaluated(cell, "2018-10-11", 0.5, { ...held, by: "SUPERIOR", committee: district });
      await office.account("organiser", "ORGANISER", { committee: district });
      await office.account("delegate", "DELEGATE", { delegation: two });
    });

    it("are those of all delegations, that of the assigned one first", async () => {
      const [anchor, ...more] = await told("organiser");
      expect(more).toEqual([]);
      expect(anchor).toMatchObject({ anchor: true, by: ["Đoàn số 1", "Đoàn số 2"] });
      expect(anchor!.first).toBeCloseTo(70, -1);
    });

    it("are told to a delegate as far as the own delegation made them", async () => {
      const [anchor] = await told("delegate");
      expect(anchor!.by).toEqual(["Đoàn số 2"]);
      expect(anchor!.first).toBeCloseTo(90, -1);
    });
  },
  { trusted: { [inspect(ANCHORS).hash]: "Anchors" } },
);
