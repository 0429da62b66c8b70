import type { CommitteeKind } from "@nen-nep/schema";
import type { GroupKey } from "./groups.js";

export interface DemoCommittee {
  readonly name: string;
  readonly kind: CommitteeKind;
  /** Name of the superior committee; null for the root. */
  readonly parent: string | null;
}

export const ROOT = "Quận ủy Tân Phú";

/** Points by which each committee's evaluations lie above or below the others' for the same meeting. */
const WARDS: readonly (readonly [name: string, kindness: number])[] = [
  ["Hiệp Tân", 1.5],
  ["Hòa Thạnh", -3.5],
  ["Phú Thạnh", 3],
  ["Phú Thọ Hòa", -1],
  ["Phú Trung", 4],
  ["Sơn Kỳ", -2],
  ["Tân Quý", 0.5],
  ["Tân Sơn Nhì", -4],
  ["Tân Thành", 2],
  ["Tân Thới Hòa", 0],
  ["Tây Thạnh", -1.5],
];

const BLOCKS: readonly (readonly [name: string, kindness: number, groups: readonly GroupKey[]])[] = [
  ["Đảng ủy Khối cơ quan", 1, ["AGENCY"]],
  ["Đảng ủy Khối sự nghiệp", -1.5, ["PUBLIC_SERVICE_UNIT"]],
  ["Đảng ủy Khối trường học", 1.5, ["SCHOOL"]],
  ["Đảng ủy Khối doanh nghiệp", -0.5, ["PRIVATE_ENTERPRISE"]],
  ["Đảng ủy Công an", -2, ["ARMED_FORCES"]],
  ["Đảng ủy Quân sự", 1.5, ["ARMED_FORCES"]],
];

const ROOT_KINDNESS = -2.5;
/** Cells of one set of superior committees; larger worlds have several sets, numbered from the second on. */
export const CELLS_PER_SET = 256;

const numbered = (name: string, set: number) => (set === 0 ? name : `${name} ${set + 1}`);
const wardName = (ward: number, set: number) =>
  numbered(`Đảng ủy phường ${WARDS[ward % WARDS.length]![0]}`, set);

/** The root, then the wards and the other superior committees of every set. */
export function committeesFor(cells: number): DemoCommittee[] {
  const committees: DemoCommittee[] = [{ name: ROOT, kind: "DISTRICT", parent: null }];
  for (let set = 0; set < Math.max(1, Math.ceil(cells / CELLS_PER_SET)); set++) {
    WARDS.forEach((_, ward) => {
      committees.push({ name: wardName(ward, set), kind: "WARD", parent: ROOT });
    });
    for (const [name] of BLOCKS) {
      committees.push({ name: numbered(name, set), kind: "GRASSROOTS", parent: ROOT });
    }
  }
  return committees;
}

/** The superior committee of a group's cell by its place in the group, from 0, and the group's size in one set. */
export function committeeOf(group: GroupKey, place: number, perSet: number): string {
  const set = Math.floor(place / perSet);
  const blocks = BLOCKS.filter(([, , groups]) => groups.includes(group));
  const inWard = group === "NEIGHBOURHOOD" || (group === "PRIVATE_ENTERPRISE" && place % 4 !== 3);
  return inWard ? wardName(place, set) : numbered(blocks[place % blocks.length]![0], set);
}

/** A superior of another area that also evaluates the cell: the district committee, or a committee of the same set. */
export function secondSuperior(own: string, place: number): string {
  if (place % 3 < 2) return ROOT;
  const set = Number(/ (\d+)$/.exec(own)?.[1] ?? 1) - 1;
  const neighbours = [wardName(place, set), ...BLOCKS.map(([name]) => numbered(name, set))];
  const others = neighbours.filter((name) => name !== own);
  return others[place % others.length]!;
}

const KINDNESS = new Map<string, number>([
  [ROOT, ROOT_KINDNESS],
  ...WARDS.map(([name, kindness]) => [`Đảng ủy phường ${name}`, kindness] as const),
  ...BLOCKS.map(([name, kindness]) => [name, kindness] as const),
]);

/** Points a committee adds to what it sees; alike in every set. */
export const kindnessOf = (committee: string): number => KINDNESS.get(committee.replace(/ \d+$/, "")) ?? 0;
