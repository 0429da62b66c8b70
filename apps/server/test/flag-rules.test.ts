import { beforeAll, expect, it } from "vitest";
import { Clock } from "../src/core/clock.js";
import { inspect } from "../src/http/document.js";
import { refreshFlags } from "../src/modules/flags/index.js";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import type { CellRef, Ref } from "./testkit/office.js";

interface Trial {
  readonly flags: number;
  readonly cells: number;
  readonly groups: readonly {
    readonly group: { readonly key: string } | null;
    readonly flags: number;
    readonly cells: number;
  }[];
  readonly found: readonly { readonly cell: { readonly code: string }; readonly words: string }[];
}
interface Rule {
  readonly id: string;
  readonly kind: string;
  readonly since: string;
  readonly lastDay: string | null;
  readonly times: number;
  readonly inForce: boolean;
  readonly proposal: boolean;
  readonly words: string;
}

const TRY = `query ($kind: FlagKind!, $times: Int!, $window: Int!, $threshold: Int, $from: Date!, $before: Date!) {
  tryFlagRule(kind: $kind, times: $times, windowMonths: $window, threshold: $threshold, from: $from, before: $before) {
    flags cells groups { group { key } flags cells } found { cell { code } words } } }`;
const RULES = "{ flagRules { id kind since lastDay times inForce proposal words } }";
const ENACT = "mutation ($input: EnactFlagRuleInput!) { enactFlagRule(input: $input) }";
const COUNT = "{ flags(where: { kind: { eq: MONTHS_NOT_HELD } }) { totalCount } }";
const trusted = Object.fromEntries([RULES, ENACT].map((text) => [inspect(text)!.hash, text]));

const MONTHS = { kind: "MONTHS_NOT_HELD", times: 2, window: 6, from: "2018-01-01", before: "2020-01-01" };
const RULE = {
  kind: "MONTHS_NOT_HELD",
  since: "2020-07-01",
  times: 3,
  windowMonths: 6,
  limitationMonths: 12,
  answerDays: 10,
  document: "01-QĐ/QU",
};

describeEngines(
  "rules that raise flags",
  (kit) => {
    let district: Ref;
    let ward: Ref;
    let cell: CellRef;
    let organiser: Client;
    let admin: Client;
    const tried = async (variables: object, client = organiser) =>
      (await client.ask<{ tryFlagRule: Trial }>(TRY, { ...MONTHS, ...variables })).tryFlagRule;

    beforeAll(async () => {
      const { office } = kit;
      district = await office.committee("Quận ủy Tân Phú");
      ward = await office.committee("Đảng ủy phường Một", district);
      cell = await office.cell("KP-001", ward);
      const school = await office.cell("TH-001", district, "SCHOOL");
      for (const month of ["2018-03", "2018-05", "2019-02", "2019-03"]) await office.declared(cell, month);
      for (const month of ["2019-05", "2019-06"]) await office.declared(school, month);
      await office.account("organiser", "ORGANISER", { committee: district });
      await office.account("ward", "ORGANISER", { committee: ward });
      await office.account("analyst", "ANALYST", { committee: district });
      await office.account("admin", "ADMINISTRATOR");
      organiser = await kit.as("organiser");
      admin = await kit.as("admin");
    });

    it("are tried on past records: how many flags, and where", async () => {
      expect(await tried({})).toMatchObject({
        flags: 3,
        cells: 2,
        groups: [
          { group: { key: "NEIGHBOURHOOD" }, flags: 2, cells: 1 },
          { group: { key: "SCHOOL" }, flags: 1, cells: 1 },
        ],
        found: [{ cell: { code: "KP-001" } }, { cell: { code: "KP-001" } }, { cell: { code: "TH-001" } }],
      });
      expect((await tried({})).found[0]!.words).toContain("03/2018; 05/2018");
      expect((await tried({ before: "2019-01-01" })).flags).toBe(1);
      expect((await tried({ times: 3, window: 12 })).flags).toBe(1);
      expect((await tried({}, await kit.as("ward"))).flags).toBe(2);
      // Old records raise nothing, and trying writes nothing.
      expect(await organiser.ask(COUNT)).toEqual({ flags: { totalCount: 0 } });
    });

    it("are tried within bounds, by those who look after flags", async () => {
      const field = async (variables: object) =>
        (await organiser.refused(TRY, { ...MONTHS, ...variables }))[0]!.extensions.field;
      expect(await field({ times: 0 })).toBe("times");
      expect(await field({ threshold: 3 })).toBe("threshold");
      expect(await field({ before: "2018-01-01" })).toBe("before");
      expect(await field({ before: "2028-01-02" })).toBe("before");
      const [problem] = await (await kit.as("analyst")).refused(TRY, MONTHS);
      expect(problem!.extensions.code).toBe("FORBIDDEN");
    });

    it("come in versions: the administrator enacts one from today on, and the others stay", async () => {
      const input = { ...RULE, idempotencyKey: "r1" };
      expect((await organiser.refused(ENACT, { input }))[0]!.extensions.code).toBe("FORBIDDEN");
      const first = await admin.ask<{ enactFlagRule: string }>(ENACT, { input });
      expect(await admin.ask(ENACT, { input })).toEqual(first);
      const reasonOf = async (more: object) =>
        (await admin.refused(ENACT, { input: { ...RULE, ...more } }))[0]!.extensions.reason;
      expect(await reasonOf({})).toBe("RULE_TOO_EARLY");
      expect(await reasonOf({ kind: "POOR_TWICE", since: "2020-06-30" })).toBe("RULE_TOO_EARLY");
      expect(await reasonOf({ limitationMonths: 3, since: "2020-08-01" })).toBe("INVALID_VALUE");
      const { flagRules } = await organiser.ask<{ flagRules: Rule[] }>(RULES);
      expect(flagRules.filter(({ kind }) => kind === "MONTHS_NOT_HELD")).toMatchObject([
        { id: first.enactFlagRule, since: "2020-07-01", lastDay: null, times: 3, proposal: false },
        { since: "2018-01-01", lastDay: "2020-06-30", times: 2, proposal: true },
      ]);
      expect(flagRules).toHaveLength(6);
    });

    it("look at no fact from before their first day, and at none where they are out of force", async () => {
      const later = (day: string) => ({
        ...kit.app.services,
        clock: new Clock(kit.app.services.config.timeZone, day),
      });
      for (const month of ["2020-04", "2020-05", "2020-06", "2020-07", "2020-08"]) {
        await kit.office.declared(cell, month);
      }
      await refreshFlags(later("2020-10-01"));
      expect(await organiser.ask(COUNT)).toEqual({ flags: { totalCount: 0 } });
      await kit.office.declared(cell, "2020-09");
      await refreshFlags(later("2020-10-02"));
      expect(await organiser.ask(COUNT)).toEqual({ flags: { totalCount: 1 } });
      await admin.ask(ENACT, { input: { ...RULE, since: "2021-01-01", inForce: false } });
      for (const month of ["2021-01", "2021-02", "2021-03"]) await kit.office.declared(cell, month);
      await refreshFlags(later("2021-05-01"));
      expect(await organiser.ask(COUNT)).toEqual({ flags: { totalCount: 1 } });
    });
  },
  { trusted },
);
