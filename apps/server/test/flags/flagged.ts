import { Clock } from "../../src/core/clock.js";
import { inspect } from "../../src/http/document.js";
import type { Client } from "../testkit/client.js";
import type { Kit } from "../testkit/kit.js";
import type { Ref } from "../testkit/office.js";

export interface Flag {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly state: string;
  readonly concerns: string;
  readonly person: { readonly name: string } | null;
  readonly words: string;
  readonly raisedOn: string;
  readonly closedOn: string | null;
  readonly answerBy: string;
  readonly explanation: string | null;
  readonly reason: string | null;
  readonly next: readonly string[];
  readonly basis: readonly {
    readonly kind: string;
    readonly recordId: string | null;
    readonly words: string;
  }[];
  readonly cell: { readonly code: string };
}

const FLAG = `id version kind state concerns person { name } words raisedOn closedOn answerBy explanation reason next
  basis { kind recordId words } cell { code }`;
export const FLAGS = `query Flags($where: FlagFilter) { flags(where: $where, first: 100) { totalCount nodes { ${FLAG} } } }`;
export const OF_CELL = `query OfCell($id: ID!) { cell(id: $id) { flags { totalCount nodes { id } } } }`;
export const CONTEST = `mutation Contest($input: ContestFlagInput!) { contestFlag(input: $input) { ${FLAG} } }`;
export const DISMISS = `mutation Dismiss($input: DismissFlagInput!) { dismissFlag(input: $input) { ${FLAG} } }`;
export const trusted = Object.fromEntries(
  [FLAGS, OF_CELL, CONTEST, DISMISS].map((text) => [inspect(text)!.hash, text]),
);

export const of = (code: string, kind?: string) => ({
  cell: { code: { eq: code } },
  ...(kind && { kind: { eq: kind } }),
});
export const seen = async (client: Client, where: object = {}): Promise<readonly Flag[]> =>
  (await client.ask<{ flags: { nodes: Flag[] } }>(FLAGS, { where })).flags.nodes;

/** The system as it is on another day. */
export const onDay = ({ app }: Kit, day: string) => ({
  ...app.services,
  clock: new Clock(app.services.config.timeZone, day),
});
/** A district with two wards, and somebody of its standing committee. */
export interface District {
  readonly district: Ref;
  readonly ward: Ref;
  readonly other: Ref;
  readonly committee: Client;
}

export async function openDistrict({ office, as }: Kit): Promise<District> {
  const district = await office.committee("Quận ủy Tân Phú");
  const ward = await office.committee("Đảng ủy phường Một", district);
  const other = await office.committee("Đảng ủy phường Hai", district);
  await office.account("committee", "STANDING_COMMITTEE", { committee: district });
  return { district, ward, other, committee: await as("committee") };
}
