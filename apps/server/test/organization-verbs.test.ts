import { beforeAll, expect, it } from "vitest";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import type { Ref } from "./testkit/office.js";

const verb = (name: string, type: string) => `mutation ($input: ${type}Input!) { ${name}(input: $input) }`;
const CREATE = verb("createCell", "CreateCell");
const MOVE = verb("moveCell", "MoveCell");
const CLOSE = verb("closeCell", "CloseCell");
const APPOINT = verb("appointHead", "AppointHead");
const END = verb("endPost", "EndPost");

describeEngines("cells and posts", (kit) => {
  let organiser: Client;
  let ward: Ref;
  let other: Ref;

  beforeAll(async () => {
    const { office } = kit;
    const root = await office.committee("Quận ủy Tân Phú");
    ward = await office.committee("Đảng ủy phường Sơn Kỳ", root);
    other = await office.committee("Đảng ủy phường Tây Thạnh", root);
    await office.group("SCHOOL");
    await office.account("organiser", "ORGANISER", { committee: ward });
    await office.account("analyst", "ANALYST", { committee: root });
    organiser = await kit.as("organiser");
  });

  const reasonOf = async (client: Client, query: string, input: object) =>
    (await client.refused(query, { input }))[0]!.extensions.reason;

  const create = async (code: string) =>
    (
      await organiser.ask<{ createCell: string }>(CREATE, {
        input: {
          code,
          name: `Chi bộ ${code}`,
          groupKey: "NEIGHBOURHOOD",
          committeeId: ward.id,
          since: "2019-01-01",
        },
      })
    ).createCell;

  it("a secretary succeeds another on the day, and the past stays", async () => {
    const cellId = await create("KP-101");
    await organiser.ask(APPOINT, { input: { cellId, name: "Trần Thị Hoa", since: "2019-01-01" } });
    await organiser.ask(APPOINT, { input: { cellId, name: "Lê Văn Bình", since: "2020-03-01" } });
    const heads = `query ($id: ID!) { cell(id: $id) {
      before: head(on: "2020-02-29") { person { name } }
      after: head(on: "2020-03-01") { id version person { name } }
    } }`;
    const { cell } = await organiser.ask<{
      cell: { before: { person: object }; after: { id: string; version: number; person: object } };
    }>(heads, { id: cellId });
    expect([cell.before.person, cell.after.person]).toEqual([
      { name: "Trần Thị Hoa" },
      { name: "Lê Văn Bình" },
    ]);

    const input = { tenureId: cell.after.id, version: cell.after.version, until: "2020-06-01" };
    await organiser.ask(END, { input });
    expect(await reasonOf(organiser, END, input)).toBe("STALE_VERSION");
    const { cell: now } = await organiser.ask<{ cell: { head: null } }>(
      "query ($id: ID!) { cell(id: $id) { head { id } } }",
      {
        id: cellId,
      },
    );
    expect(now.head).toBeNull();
  });

  it("a cell moves between groups from a day on", async () => {
    const cellId = await create("KP-102");
    await organiser.ask(MOVE, { input: { cellId, groupKey: "SCHOOL", since: "2019-09-01" } });
    const { cell } = await organiser.ask<{ cell: object }>(
      `query ($id: ID!) { cell(id: $id) { before: group(asOf: "2019-08-31") { key } after: group { key } } }`,
      { id: cellId },
    );
    expect(cell).toEqual({ before: { key: "NEIGHBOURHOOD" }, after: { key: "SCHOOL" } });
  });

  it("a closed cell owes no month after", async () => {
    const cellId = await create("KP-103");
    await organiser.ask(CLOSE, { input: { cellId, version: 1, closedOn: "2019-03-01" } });
    const { cell } = await organiser.ask<{ cell: { regime: object[] } }>(
      `query ($id: ID!) { cell(id: $id) { regime(from: "2019-01-01", before: "2019-07-01") { month } } }`,
      { id: cellId },
    );
    expect(cell.regime).toEqual([{ month: "2019-01" }, { month: "2019-02" }]);
  });

  it("nobody writes outside the scope, with a taken code, or without the role", async () => {
    const cellId = await create("KP-104");
    expect(await reasonOf(organiser, MOVE, { cellId, committeeId: other.id, since: "2020-01-01" })).toBe(
      "NOT_FOUND",
    );
    const taken = {
      code: "kp-104",
      name: "x",
      groupKey: "SCHOOL",
      committeeId: ward.id,
      since: "2019-01-01",
    };
    expect(await reasonOf(organiser, CREATE, taken)).toBe("CODE_TAKEN");
    expect(await reasonOf(organiser, CREATE, { ...taken, code: " " })).toBe("INVALID_VALUE");
    const elsewhere = await kit.office.cell("KP-105", other);
    expect(
      await reasonOf(organiser, APPOINT, { cellId: elsewhere.id, name: "Ai đó", since: "2020-01-01" }),
    ).toBe("NOT_FOUND");
    expect(
      await reasonOf(await kit.as("analyst"), MOVE, { cellId, groupKey: "SCHOOL", since: "2020-01-01" }),
    ).toBe("NOT_ALLOWED");
  });
});
