import { beforeAll, expect, it } from "vitest";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import type { CellRef, Ref } from "./testkit/office.js";

const verb = (name: string, selection: string, type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) ${selection} }`;
const RECORD = verb("recordDocument", "{ id version }");
const DRAFT = verb("draftPlan", "{ id version state }");
const APPROVE = verb("approvePlan", "{ id version state approvedOn }");
const FORM = verb("formDelegation", "{ id version members { head name login since } }");
const CHOOSE = verb("choosePilot", "{ id version state }");
const ASSIGN = verb("assignPilot", "{ id version state day theme delegation { name } }");
const PREPARE = verb("preparePilot", "{ id version state preparedOn }");
const REMOVE = verb("removePilot", "{ pilots { totalCount } }");

interface Versioned {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

describeEngines("plans", (kit) => {
  let organiser: Client;
  let root: Ref;
  let ward: Ref;
  let cell: CellRef;
  let school: CellRef;

  beforeAll(async () => {
    const { office } = kit;
    root = await office.committee("Quận ủy Tân Phú");
    ward = await office.committee("Đảng ủy phường Sơn Kỳ", root);
    cell = await office.cell("KP-001", ward);
    school = await office.cell("TH-001", root, "SCHOOL");
    await office.secretary(cell, "Lê Văn Khánh");
    await office.account("organiser", "ORGANISER", { committee: root });
    await office.account("ward", "ORGANISER", { committee: ward });
    await office.account("analyst", "ANALYST", { committee: root });
    await office.account("secretary", "SECRETARY", { cell });
    organiser = await kit.as("organiser");
  });

  const reasonOf = async (client: Client, query: string, input: object) =>
    (await client.refused(query, { input }))[0]!.extensions.reason;
  const ask = async <T = Versioned>(client: Client, query: string, input: object): Promise<T> =>
    Object.values(await client.ask<Record<string, T>>(query, { input }))[0]!;

  const draft = (number: string, more: object = {}) =>
    ask(organiser, DRAFT, {
      committeeId: root.id,
      number,
      title: "Tổ chức sinh hoạt điểm trong các loại hình chi bộ",
      from: "2020-07-01",
      before: "2021-01-01",
      ...more,
    });

  it("are drafted with their documents, approved once, and found by number", async () => {
    const document = await ask(organiser, RECORD, {
      committeeId: root.id,
      number: "12-HD/BTCTW",
      kind: "GUIDELINE",
      issuedOn: "2018-07-06",
      issuer: "Ban Tổ chức Trung ương",
      title: "Một số vấn đề về nâng cao chất lượng sinh hoạt chi bộ",
      note: "Có nguồn ghi ngày 7-7-2018.",
    });
    const plan = await draft("110-KH/QU", { documentIds: [document.id] });
    expect(plan).toMatchObject({ version: 1, state: "DRAFT" });
    const approval = { planId: plan.id, version: 1, approvedOn: "2020-07-01" };
    expect(await ask(organiser, APPROVE, approval)).toMatchObject({ version: 2, state: "APPROVED" });
    expect(await reasonOf(organiser, APPROVE, { ...approval, version: 2 })).toBe("WRONG_STATE");
    const { plan: read } = await organiser.ask<{ plan: object }>(`{ plan(number: "110-kh/qu") {
      number from before approvedOn perDelegation committee { name }
      documents { number issuedOn note } groups { group { key } regular thematic } } }`);
    expect(read).toMatchObject({
      number: "110-KH/QU",
      from: "2020-07-01",
      before: "2021-01-01",
      perDelegation: 4,
      documents: [{ number: "12-HD/BTCTW", issuedOn: "2018-07-06" }],
    });
    expect((read as { groups: object[] }).groups).toHaveLength(6);
  });

  it("send delegations whose members come and go by day", async () => {
    const plan = await draft("111-KH/QU");
    const { persons } = await organiser.ask<{ persons: { nodes: { id: string }[] } }>(
      "{ persons { nodes { id } } }",
    );
    const [person] = persons.nodes;
    const base = { planId: plan.id, name: "Đoàn công tác số 1" };
    const formed = await ask<Versioned & { members: object[] }>(organiser, FORM, {
      ...base,
      members: [{ personId: person!.id, head: true }, { login: "analyst" }],
      since: "2020-06-01",
    });
    expect(formed.members).toMatchObject([
      { head: true, name: "Lê Văn Khánh", login: null, since: "2020-06-01" },
      { head: false, name: "analyst", login: "analyst" },
    ]);
    const changed = {
      ...base,
      id: formed.id,
      version: formed.version,
      members: [{ login: "analyst", head: true }],
    };
    const after = await ask<Versioned & { members: object[] }>(organiser, FORM, changed);
    expect(after.members).toMatchObject([{ head: true, login: "analyst", since: "2020-07-01" }]);
    expect(await reasonOf(organiser, FORM, changed)).toBe("STALE_VERSION");
    const named = "{ delegations { members { name login } } }";
    const { delegations } = await (await kit.as("ward")).ask<{ delegations: { members: object[] }[] }>(named);
    expect(delegations.flatMap(({ members }) => members)).toEqual([{ name: null, login: null }]);
    const twoHeads = {
      ...base,
      name: "Đoàn 2",
      members: [
        { login: "analyst", head: true },
        { login: "ward", head: true },
      ],
    };
    expect(await reasonOf(organiser, FORM, twoHeads)).toBe("INVALID_VALUE");
  });

  it("bring a pilot from chosen to evaluated, by facts alone", async () => {
    const { office } = kit;
    const plan = await draft("112-KH/QU");
    const delegation = await ask(organiser, FORM, {
      planId: plan.id,
      name: "Đoàn công tác số 9",
      members: [],
    });
    const pilot = await ask(organiser, CHOOSE, { planId: plan.id, cellId: cell.id, sessionType: "REGULAR" });
    expect(pilot.state).toBe("CHOSEN");
    expect(
      await reasonOf(organiser, PREPARE, { pilotId: pilot.id, version: 1, preparedOn: "2020-06-01" }),
    ).toBe("WRONG_STATE");
    const day = { pilotId: pilot.id, version: 1, day: "2020-06-11", theme: " Học tập  Bác " };
    expect(await ask(organiser, ASSIGN, day)).toMatchObject({ state: "CHOSEN", theme: "Học tập Bác" });
    const given = { pilotId: pilot.id, version: 2, delegationId: delegation.id };
    expect(await ask(organiser, ASSIGN, given)).toMatchObject({ state: "SCHEDULED", day: "2020-06-11" });
    const ready = { pilotId: pilot.id, version: 3, preparedOn: "2020-06-05" };
    expect(await ask(organiser, PREPARE, ready)).toMatchObject({
      state: "PREPARED",
      preparedOn: "2020-06-05",
    });

    const state = async () =>
      (
        await organiser.ask<{ pilots: { nodes: { state: string }[] } }>(
          `query ($id: ID!) { pilots(where: { id: { eq: $id } }) { nodes { state } } }`,
          { id: pilot.id },
        )
      ).pilots.nodes[0]!.state;
    await office.met(cell, ["2020-06-11"]);
    expect(await state()).toBe("HELD");
    const [ref] = await kit.app.services.database.read((session) =>
      session.query<Ref>("SELECT pk, id FROM pilot WHERE id = :id", { id: pilot.id }),
    );
    const [sent] = await kit.app.services.database.read((session) =>
      session.query<Ref>("SELECT pk, id FROM delegation WHERE id = :id", { id: delegation.id }),
    );
    await office.evaluated(cell, "2020-06-11", 0.9, {
      by: "DELEGATION",
      delegation: sent!,
      setting: "MODEL",
      pilot: ref!,
    });
    expect(await state()).toBe("EVALUATED");
    expect(await reasonOf(organiser, ASSIGN, { pilotId: pilot.id, version: 4, day: null })).toBe(
      "LATER_WORK_RESTS_ON_IT",
    );
    expect(await reasonOf(organiser, REMOVE, { pilotId: pilot.id, version: 4, reason: "x" })).toBe(
      "LATER_WORK_RESTS_ON_IT",
    );
    const { pilots } = await organiser.ask<{ pilots: object }>(`{ pilots(
      where: { state: { eq: EVALUATED }, plan: { number: { eq: "112-KH/QU" } } }, orderBy: [{ by: DAY }]) {
      nodes { plan { number } cell { code } evaluation { score pilot { id } } } } }`);
    expect(pilots).toEqual({
      nodes: [
        {
          plan: { number: "112-KH/QU" },
          cell: { code: "KP-001" },
          evaluation: { score: 90, pilot: { id: pilot.id } },
        },
      ],
    });
  });

  it("let a cell be taken out with a reason, and be chosen again", async () => {
    const plan = await draft("113-KH/QU");
    const choice = { planId: plan.id, cellId: school.id, sessionType: "THEMATIC" };
    const pilot = await ask(organiser, CHOOSE, choice);
    expect(await reasonOf(organiser, CHOOSE, choice)).toBe("ALREADY_EXISTS");
    expect(await reasonOf(organiser, REMOVE, { pilotId: pilot.id, version: 1, reason: " " })).toBe(
      "INVALID_VALUE",
    );
    const removal = { pilotId: pilot.id, version: 1, reason: "Chi bộ đang sáp nhập" };
    expect(await reasonOf(organiser, REMOVE, { ...removal, version: 7 })).toBe("STALE_VERSION");
    await ask(organiser, REMOVE, removal);
    expect(await ask(organiser, CHOOSE, choice)).toMatchObject({ state: "CHOSEN" });
  });

  it("count once what is sent twice", async () => {
    const once = { idempotencyKey: "plan-114" };
    const plans = [await draft("114-KH/QU", once), await draft("114-KH/QU", once)];
    expect(plans[0]).toEqual(plans[1]);
    expect(
      await reasonOf(organiser, DRAFT, {
        ...once,
        committeeId: root.id,
        number: "x",
        title: "y",
        from: "2020-01-01",
        before: "2020-02-01",
      }),
    ).toBe("KEY_REUSED");
  });

  it("are made only by organisers of that committee, and seen when approved", async () => {
    const plan = await draft("115-KH/QU");
    const wardOrganiser = await kit.as("ward");
    const choice = { planId: plan.id, cellId: cell.id, sessionType: "REGULAR" };
    expect(await reasonOf(wardOrganiser, CHOOSE, choice)).toBe("NOT_FOUND");
    expect(await reasonOf(await kit.as("analyst"), CHOOSE, choice)).toBe("NOT_ALLOWED");
    await ask(organiser, CHOOSE, choice);
    await ask(organiser, CHOOSE, { ...choice, cellId: school.id });
    const seen = `{ plan(number: "115-KH/QU") { pilots { nodes { cell { code } } } } }`;
    const secretary = await kit.as("secretary");
    // A secretary runs the pages of the dashboard only; the same words come from the organiser of the ward.
    expect(await wardOrganiser.ask(seen)).toEqual({ plan: null });
    await ask(organiser, APPROVE, { planId: plan.id, version: plan.version, approvedOn: "2020-07-01" });
    expect(await wardOrganiser.ask(seen)).toEqual({
      plan: { pilots: { nodes: [{ cell: { code: "KP-001" } }] } },
    });
    expect((await secretary.refused(seen))[0]!.extensions.reason).toBe("STORED_OPERATIONS_ONLY");
  });
});
