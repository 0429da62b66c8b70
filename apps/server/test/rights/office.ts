import type { Role } from "@nen-nep/schema";
import type { Tenure } from "../../src/modules/organization/index.js";
import type { Client } from "../testkit/client.js";
import type { Kit } from "../testkit/kit.js";
import type { CellRef, Ref } from "../testkit/office.js";
import type { Place } from "./table.js";

export type Actor = Role | "STRANGER" | "DISABLED";

export interface RightsOffice {
  readonly cells: Readonly<Record<Place, CellRef>>;
  readonly clients: Readonly<Record<Actor, Client>>;
  /** The committees that the actors stand under, and one that they do not. */
  readonly committees: Readonly<Record<"own" | "outside", Ref>>;
  readonly accounts: Readonly<Record<Actor, string | null>>;
}

export const DAY = "2019-03-07";
/** Words that nobody reads by accident: the test looks for them in everything that is answered. */
export const secretOf = (place: Place): string => `Lời nhận xét riêng của ${place}`;

/** Four cells around one's own, each with a secretary, a deputy at a course, a meeting and an evaluation in words; and eleven actors. */
export async function rightsOffice(kit: Kit): Promise<RightsOffice> {
  const { office } = kit;
  const district = await office.committee("Quận ủy Tân Phú");
  const beyond = await office.committee("Quận ủy Tân Bình");
  const ward = await office.committee("Đảng ủy phường Hòa Thạnh", district);
  const elsewhere = await office.committee("Đảng ủy phường Tây Thạnh", district);
  const plan = await office.plan("109-KH/QU", district);
  const delegation = await office.sent("Đoàn công tác số 1", plan);
  const cells: Record<Place, CellRef> = {
    own: await office.cell("KP-001", ward),
    sibling: await office.cell("KP-002", ward),
    subtree: await office.cell("KP-003", elsewhere),
    outside: await office.cell("KP-901", beyond),
  };
  const heads = {} as Record<Place, number>;
  const evaluations = {} as Record<Place, string>;
  const accused = {} as Record<Place, string>;
  const deputies = {} as Record<Place, Tenure>;
  for (const [place, cell] of Object.entries(cells) as [Place, CellRef][]) {
    const chairPk = await office.secretary(cell, `Bí thư của ${place}`);
    heads[place] = chairPk;
    deputies[place] = await office.deputy(cell, `Phó bí thư của ${place}`);
    await office.away(deputies[place].personPk, "2020-12-01", "2020-12-24");
    await office.pilot(plan, cell, { delegationId: place === "own" ? delegation.id : null, theme: place });
    const [met] = await office.met(cell, [DAY], {
      chairPk,
      chairPost: "SECRETARY",
      theme: "Xây dựng Đảng",
      unexcused: 1,
    });
    await office.disputed(met!, secretOf(place));
    evaluations[place] = await office.evaluated(cell, DAY, 0.8, {
      ...(place === "own" ? { by: "DELEGATION", delegation } : { committee: district }),
      remarks: secretOf(place),
      findings: [{ kind: "SHORTCOMING", criterionKey: null, severity: "MINOR", words: secretOf(place) }],
    });
  }
  for (const [place, cell] of Object.entries(cells) as [Place, CellRef][]) {
    for (const kind of ["GUIDANCE", "TRAINING"] as const) {
      await office.gave([cell], secretOf(place), "2019-04-01", { kind, note: secretOf(place) });
    }
  }
  for (const [place, cell] of Object.entries(cells) as [Place, CellRef][]) {
    for (const month of ["2020-02", "2020-03"]) await office.declared(cell, month);
    await office.explained(cell, secretOf(place));
  }
  const bodies = {
    within: await office.body("Ban Thường vụ Quận ủy Tân Phú", "STANDING_COMMITTEE", district),
    beyond: await office.body("Ban Thường vụ Quận ủy Tân Bình", "STANDING_COMMITTEE", beyond),
  };
  for (const [place, cell] of Object.entries(cells) as [Place, CellRef][]) {
    const body = place === "outside" ? bodies.beyond : bodies.within;
    accused[place] = await office.accused(cell, body, evaluations[place], secretOf(place));
  }
  for (const places of [["own", "sibling", "subtree"], ["outside"]] as const) {
    const tenureIds = places.map((place) => deputies[place].id);
    const committee = places[0] === "outside" ? beyond : district;
    await office.course(committee, tenureIds, (index) => secretOf(places[index]!));
  }
  const scopes: Record<Role, Parameters<typeof office.account>[2]> = {
    STANDING_COMMITTEE: { committee: district },
    ORGANISER: { committee: district },
    ANALYST: { committee: district },
    TRAINING_ORGANISER: { committee: district },
    DELEGATE: { delegation },
    SUPERIOR: { cell: cells.own },
    SECRETARY: { cell: cells.own },
    INSPECTION: { committee: ward },
    ADMINISTRATOR: { committee: district },
  };
  const clients = {} as Record<Actor, Client>;
  const accounts = { STRANGER: null, DISABLED: null } as Record<Actor, string | null>;
  await office.account("root", "ADMINISTRATOR");
  // Hashing a password is slow by design; the processors share it.
  await Promise.all(
    (Object.keys(scopes) as Role[]).map(async (role) => {
      const accountId = await office.account(role.toLowerCase(), role, scopes[role]);
      if (role === "SECRETARY")
        for (const personPk of [heads.own, deputies.own.personPk]) await office.belongs(accountId, personPk);
      accounts[role] = accountId;
      if (role === "STANDING_COMMITTEE") await office.seated(accountId, bodies.within);
      clients[role] = await kit.as(role.toLowerCase());
    }),
  );
  const OPEN = `mutation ($where: ID!) { openMeasure(input: { id: $where, purpose: "Chuẩn bị họp" }) { id } }`;
  await clients.ORGANISER.ask(OPEN, { where: accused.own });
  const id = await office.account("gone", "ORGANISER", { committee: district });
  clients.DISABLED = await kit.as("gone");
  await (await kit.as("root")).ask("mutation ($id: ID!) { disableAccount(accountId: $id) }", { id });
  clients.STRANGER = kit.stranger();
  return { cells, clients, accounts, committees: { own: district, outside: beyond } };
}
