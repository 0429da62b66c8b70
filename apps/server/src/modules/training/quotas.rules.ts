import { type Day, type QuotaKind, quotaKinds } from "@nen-nep/schema";
import { invalid, Refusal } from "../../core/errors.js";

/** So many seats at least, and at most, for those of one key. */
export interface Quota {
  readonly by: QuotaKind;
  readonly key: string;
  /** What it is called; a post by its key. */
  readonly name: string;
  readonly least: number;
  /** Null for no limit. */
  readonly most: number | null;
}

export interface Terms {
  readonly seats: number;
  readonly reserves: number;
  /** Participants and reserves of one cell at most. */
  readonly perCell: number;
  readonly quotas: readonly Quota[];
}

/** What quotas and the limit of a cell look at. */
export interface Place {
  readonly cellPk: number;
  readonly keys: Readonly<Record<QuotaKind, string | null>>;
}

/** A place in the order of the choice: the class of equals, and the lot within it. */
export interface Lot {
  readonly rank: number;
  readonly lot: number;
}

/** What the sentence about somebody tells. */
export interface Facts {
  readonly among?: number;
  readonly seats?: number;
  readonly quota?: Quota;
  readonly perCell?: number;
  /** Their place among all who were drawn. */
  readonly order?: { readonly place: number; readonly of: number };
  /** Where the line fell: who got the last seat. */
  readonly line?: Lot;
  /** The sessions on days that they said they cannot attend on. */
  readonly away?: readonly { readonly number: number; readonly day: Day }[];
  /** The course that keeps them out. */
  readonly course?: { readonly name: string; readonly day: Day };
  readonly outOfPost?: true;
  readonly attended?: { readonly present: number; readonly of: number; readonly share: number };
}

const keyOf = ({ by, key }: Pick<Quota, "by" | "key">) => `${by}:${key}`;
const CELL = "CELL";

/** The limits that somebody falls under. */
export const limitKeys = ({ cellPk, keys }: Place): string[] => [
  ...quotaKinds.keys.map((by) => `${by}:${keys[by]}`),
  `${CELL}:${cellPk}`,
];

/** How far quotas, and the limit of each cell, are filled. */
export class Room {
  private readonly taken = new Map<string, number>();
  private readonly quotas: ReadonlyMap<string, Quota>;

  constructor(private readonly terms: Terms) {
    this.quotas = new Map(terms.quotas.map((quota) => [keyOf(quota), quota]));
  }

  take(place: Place): void {
    for (const key of limitKeys(place)) this.taken.set(key, this.count(key) + 1);
  }

  /** The limits that have no room left for them. */
  full(place: Place): string[] {
    return limitKeys(place).filter((key) => this.count(key) >= this.most(key));
  }

  /** A quota below its least that they would help to fill. */
  short(place: Place): Quota | null {
    const key = limitKeys(place).find((each) => this.count(each) < (this.quotas.get(each)?.least ?? 0));
    return key === undefined ? null : this.quotas.get(key)!;
  }

  /** The quotas below their least. */
  shortKeys(): ReadonlySet<string> {
    return new Set([...this.quotas].flatMap(([key, { least }]) => (this.count(key) < least ? [key] : [])));
  }

  /** The limits that have no room for all of these. */
  tightKeys(places: readonly Place[]): ReadonlySet<string> {
    const wanted = new Map<string, number>();
    for (const key of places.flatMap(limitKeys)) wanted.set(key, (wanted.get(key) ?? 0) + 1);
    return new Set(
      [...wanted].flatMap(([key, many]) => (this.count(key) + many > this.most(key) ? [key] : [])),
    );
  }

  factsOf(limit: string): Facts {
    const quota = this.quotas.get(limit);
    return quota ? { quota } : { perCell: this.terms.perCell };
  }

  private count(key: string): number {
    return this.taken.get(key) ?? 0;
  }

  private most(key: string): number {
    if (key.startsWith(`${CELL}:`)) return this.terms.perCell;
    return this.quotas.get(key)?.most ?? Number.POSITIVE_INFINITY;
  }
}

const MOST_RESERVES = 100;
const MOST_QUOTAS = 100;

/** Refuses terms that cannot be kept, naming the field. */
export function checkTerms({ seats, reserves, perCell, quotas }: Terms): void {
  if (reserves < 0 || reserves > MOST_RESERVES) {
    throw invalid("reserves", `A course has 0 to ${MOST_RESERVES} reserves.`);
  }
  if (perCell < 1) throw invalid("perCell", "A cell may send one at least.");
  if (quotas.length > MOST_QUOTAS) throw invalid("quotas", `There are ${MOST_QUOTAS} quotas at most.`);
  const [seen, least] = [new Set<string>(), new Map<QuotaKind, number>()];
  for (const [index, quota] of quotas.entries()) {
    const field = (name: string) => `quotas.${index}.${name}`;
    if (seen.has(keyOf(quota))) throw invalid(field("key"), "There is a quota of this key already.");
    seen.add(keyOf(quota));
    if (quota.least < 0) throw invalid(field("least"), "The least is 0 or more.");
    if (quota.most !== null && quota.most < quota.least) {
      throw invalid(field("most"), "The most is not below the least.");
    }
    const sum = (least.get(quota.by) ?? 0) + quota.least;
    if (sum > seats)
      throw new Refusal("QUOTAS_OVER_SEATS", `The quotas ask for more than ${seats} seats.`, {
        field: field("least"),
      });
    least.set(quota.by, sum);
  }
}

/** The quotas that stay below their least: too few could be chosen. */
export function unfilled({ quotas }: Terms, places: readonly Place[]): readonly Quota[] {
  return quotas.filter(
    (quota) => places.filter(({ keys }) => keys[quota.by] === quota.key).length < quota.least,
  );
}
