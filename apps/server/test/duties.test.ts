import type { Duty } from "@nen-nep/schema";
import { beforeAll, expect, it } from "vitest";
import { Context } from "../src/core/context.js";
import { findRows } from "../src/core/rows.js";
import { inspect } from "../src/http/document.js";
import { Action, takeSteps } from "../src/modules/actions/index.js";
import { Account, readerOf } from "../src/modules/identity/index.js";
import { waitingFor } from "../src/modules/notices/sending.service.js";
import { describeEngines } from "./testkit/kit.js";
import type { Ref } from "./testkit/office.js";

const CONTEST = "mutation ($input: ContestEvaluationInput!) { contestEvaluation(input: $input) }";
const LISTS = `query Lists { pilots(where: { awaitsMe: true }) { totalCount }
  owned: actions(where: { owned: true, overdueDays: { gte: 1 } }) { totalCount } }`;
interface Lists {
  readonly pilots: { readonly totalCount: number };
  readonly owned: { readonly totalCount: number };
}

describeEngines(
  "what waits for somebody",
  (kit) => {
    const pks = new Map<string, number>();

    /** So much of each, by login. */
    const waiting = async (login: string) => {
      const counted = await waitingFor(kit.app.services, pks.get(login)!);
      const sums: Partial<Record<Duty, number>> = {};
      for (const { duty, count } of counted) sums[duty] = (sums[duty] ?? 0) + count;
      return sums;
    };
    const write = (sql: string, parameters: Record<string, unknown> = {}) =>
      kit.app.services.database.write((session) => session.query(sql, parameters));

    beforeAll(async () => {
      const { office, app } = kit;
      const district = await office.committee("Quận ủy Tân Phú");
      const beyond = await office.committee("Quận ủy Tân Bình");
      const [own, other, far] = [
        await office.cell("KP-001", district),
        await office.cell("KP-002", district),
        await office.cell("KP-901", beyond),
      ];
      for (const cell of [own, other, far]) await office.secretary(cell, `Bí thư ${cell.code}`);
      const plan = await office.plan("109-KH/QU", district);
      const [first, second] = [await office.sent("Đoàn 1", plan), await office.sent("Đoàn 2", plan)];
      // Held and not evaluated; held and evaluated by one of two that score it; ahead; long ahead.
      await office.pilot(plan, own, { delegationId: first.id, day: "2018-09-12" });
      const anchor = await office.pilot(plan, other, {
        delegationId: first.id,
        day: "2018-09-13",
        anchor: true,
      });
      await office.pilot(plan, own, { delegationId: first.id, day: "2020-07-15", sessionType: "THEMATIC" });
      await office.pilot(plan, other, { delegationId: first.id, day: "2020-07-16", sessionType: "THEMATIC" });
      await office.met(own, ["2018-09-12"]);
      await office.met(other, ["2018-09-13"]);
      await office.evaluated(other, "2018-09-13", 0.8, {
        by: "DELEGATION",
        delegation: first,
        pilot: anchor,
      });

      const roles: [
        string,
        Parameters<typeof office.account>[1],
        { committee?: Ref; cell?: Ref; delegation?: Ref },
      ][] = [
        ["organiser", "ORGANISER", { committee: district }],
        ["committee", "STANDING_COMMITTEE", { committee: district }],
        ["elsewhere", "ORGANISER", { committee: beyond }],
        ["superior", "SUPERIOR", { cell: own }],
        ["secretary", "SECRETARY", { cell: own }],
        ["first", "DELEGATE", { delegation: first }],
        ["second", "DELEGATE", { delegation: second }],
        ["analyst", "ANALYST", { committee: district }],
      ];
      for (const [login, role, over] of roles) {
        const id = await office.account(login, role, over);
        const [account] = await app.services.database.read((session) =>
          findRows(session, Account, "id = :id", { id }),
        );
        pks.set(login, account!.pk);
      }

      const ids = await office.gave([own, other, far], "Khắc phục", "2020-06-01");
      ids.push(...(await office.gave([own], "Khắc phục nữa", "2020-05-01")));
      const actions = await app.services.database.read((session) =>
        findRows(session, Action, "id IN (:...ids) ORDER BY pk", { ids }),
      );
      await write("UPDATE action SET state = 'ACCEPTED' WHERE pk IN (:...pks)", {
        pks: actions.map(({ pk }) => pk),
      });
      // One of the own cell is submitted by its secretary, to be verified by whoever may; the other names the superior.
      const secretary = await readerOf(app.services, pks.get("secretary")!);
      const step = { step: "SUBMIT", on: "2020-06-30", words: "Đã làm" } as const;
      const [a, b, c] = actions;
      await takeSteps(
        new Context(app.services, secretary),
        [a!, b!, c!].map((action) => ({ action: { ...action, state: "ACCEPTED" as const }, ...step })),
      );
      await write("UPDATE action SET verifier_pk = :pk WHERE pk = :action", {
        pk: pks.get("superior"),
        action: a!.pk,
      });

      const contested = await office.evaluated(own, "2020-03-05", 0.7, { committee: district });
      await (await kit.as("secretary")).ask(CONTEST, {
        input: { evaluationId: contested, words: "Đề nghị xem lại" },
      });
      for (const [cell, state] of [
        [own, "SUBMITTED"],
        [far, "SUBMITTED"],
        [other, "DRAFT"],
      ] as const) {
        const id = await office.evaluated(cell, "2020-04-02", 0.7, { committee: district });
        await write("UPDATE evaluation SET state = :state WHERE id = :id", { state, id });
      }
    });

    it.each<[string, Partial<Record<Duty, number>>]>([
      ["secretary", { ACTION_OVERDUE: 1, PILOT_TO_PREPARE: 1 }],
      ["superior", { ACTION_TO_VERIFY: 1 }],
      ["organiser", { ACTION_TO_VERIFY: 1, FORM_TO_LOCK: 1, CONTEST_TO_ANSWER: 1 }],
      ["committee", { ACTION_TO_VERIFY: 1 }],
      ["elsewhere", { ACTION_TO_VERIFY: 1, FORM_TO_LOCK: 1 }],
      ["first", { FORM_TO_SUBMIT: 1, PILOT_TO_ATTEND: 1 }],
      ["second", { FORM_TO_SUBMIT: 1 }],
      ["analyst", {}],
    ])("for %s, in the digest and in the lists", async (login, expected) => {
      expect(await waiting(login)).toEqual(expected);
      const { pilots, owned } = await (await kit.as(login)).ask<Lists>(LISTS);
      const { PILOT_TO_PREPARE = 0, PILOT_TO_ATTEND = 0, FORM_TO_SUBMIT = 0, ACTION_OVERDUE = 0 } = expected;
      expect(pilots.totalCount).toBe(PILOT_TO_PREPARE + PILOT_TO_ATTEND + FORM_TO_SUBMIT);
      expect(owned.totalCount).toBe(ACTION_OVERDUE);
    });
  },
  { trusted: { [inspect(LISTS)!.hash]: LISTS } },
);
