import type { ChoiceReason, NeedTier, Post } from "@nen-nep/schema";
import { type Facts, type Lot, limitKeys, type Place, Room, type Terms } from "./quotas.rules.js";

/** What keeps somebody out whatever their need. */
export type Bar = Extract<ChoiceReason, "TAKEN" | "ELSEWHERE" | "UNAVAILABLE">;

export interface Candidate extends Place {
  readonly personPk: number;
  readonly post: Post;
  readonly tier: NeedTier;
  readonly newInPost: boolean;
  readonly requested: boolean;
  readonly bar: Bar | null;
  /** What is told of whoever is not drawn. */
  readonly facts: Facts;
  /** Made of the seed and the person alone, so that it does not hang on who else is there. */
  readonly draw: string;
}

/** How somebody fared, and why. */
export interface Line {
  readonly personPk: number;
  readonly cellPk: number;
  readonly post: Post;
  readonly tier: NeedTier;
  readonly state: "CHOSEN" | "RESERVE" | "NOT_CHOSEN";
  readonly reason: ChoiceReason;
  readonly rank: number | null;
  readonly lot: number | null;
  readonly byLot: 0 | 1;
  readonly reservePlace: number | null;
  readonly facts: Facts;
}

type Outcome = Pick<Line, "state" | "reason" | "facts"> & Partial<Pick<Line, "byLot" | "reservePlace">>;

type Drawn = Candidate & Lot;

/** The class of equals, from the first; null for those who show no need and did not ask. */
export function rankOf({ tier, newInPost, requested }: Candidate): number | null {
  if (tier === "CLEAR") return 1;
  if (tier === "LIKELY") return 2;
  if (newInPost) return 3;
  if (requested) return 4;
  return tier === "UNCLEAR" ? 5 : null;
}

/** Chooses participants and reserves; everybody who was looked at gets a line, in the order of the choice. */
export function choose(
  candidates: readonly Candidate[],
  terms: Terms,
  seated: readonly Place[] = [],
): readonly Line[] {
  const drawn = drawLots(candidates);
  const room = new Room(terms);
  for (const place of seated) room.take(place);
  const outcomes = new Map<Drawn, Outcome>();
  let free = terms.seats - seated.length;
  const touched = new Map<number, ReadonlySet<string>>();
  for (const equals of classesOf(drawn)) {
    if (free > 0) touched.set(equals[0]!.rank, room.shortKeys());
    for (const each of equals) {
      const quota = room.short(each);
      if (free <= 0 || !quota || room.full(each).length > 0) continue;
      room.take(each);
      outcomes.set(each, { state: "CHOSEN", reason: "QUOTA", facts: { quota } });
      free--;
    }
  }
  const [won, lost]: [Drawn[], Drawn[]] = [[], []];
  for (const equals of classesOf(drawn.filter((each) => !outcomes.has(each)))) {
    const [{ rank }] = equals as [Drawn];
    touched.set(rank, new Set([...(touched.get(rank) ?? []), ...room.tightKeys(equals)]));
    for (const each of equals) {
      const [limit] = room.full(each);
      if (limit !== undefined) {
        outcomes.set(each, { state: "NOT_CHOSEN", reason: "QUOTA_FULL", facts: room.factsOf(limit) });
      } else if (free > 0) {
        room.take(each);
        won.push(each);
        free--;
      } else lost.push(each);
    }
  }
  const first = lost[0]?.rank ?? Number.POSITIVE_INFINITY;
  const anyway = chosenAnyway(candidates, terms, seated);
  for (const [each, { reason }] of outcomes) {
    if (reason === "QUOTA" && each.rank < first && anyway.has(each.personPk))
      outcomes.set(each, { state: "CHOSEN", reason: "PRIORITY", facts: {} });
  }
  decideLots(won, lost, touched, terms, outcomes);
  pickReserves(lost, room, terms, outcomes);
  return [
    ...drawn.map((each, index) => {
      const { facts, ...outcome } = outcomes.get(each)!;
      const order = { place: index + 1, of: drawn.length };
      return lineOf(each, { ...outcome, facts: { ...facts, order } }, each.rank, each.lot);
    }),
    ...candidates.filter((each) => !isDrawn(each)).map((each) => lineOf(each, outcomeWithout(each))),
  ].sort(inOrder);
}

/** Whom priority gives a seat though no quota asks for anybody: where nobody of their class waits, no quota decided. */
function chosenAnyway(
  candidates: readonly Candidate[],
  terms: Terms,
  seated: readonly Place[],
): ReadonlySet<number> {
  if (terms.quotas.every(({ least }) => least === 0)) return new Set();
  const quotas = terms.quotas.map((quota) => ({ ...quota, least: 0 }));
  const lines = choose(candidates, { ...terms, quotas }, seated);
  return new Set(lines.filter(({ reason }) => reason === "PRIORITY").map(({ personPk }) => personPk));
}

const isDrawn = (candidate: Candidate) => candidate.bar === null && rankOf(candidate) !== null;

function drawLots(candidates: readonly Candidate[]): readonly Drawn[] {
  const lots = new Map<number, number>();
  return candidates
    .flatMap((each) => (isDrawn(each) ? [{ ...each, rank: rankOf(each)! }] : []))
    .sort((a, b) => a.rank - b.rank || (a.draw < b.draw ? -1 : 1))
    .map((each) => {
      const lot = (lots.get(each.rank) ?? 0) + 1;
      lots.set(each.rank, lot);
      return { ...each, lot };
    });
}

const RANKS = [1, 2, 3, 4, 5];
const classesOf = (drawn: readonly Drawn[]): (readonly Drawn[])[] =>
  RANKS.map((rank) => drawn.filter((each) => each.rank === rank)).filter(({ length }) => length > 0);

/**
 * Where seats ended within a class, its lots decided. Whoever falls under a limit that could not hold all of that class
 * had other chances than the rest, however the lots fell: for them it was not the lot alone.
 */
function decideLots(
  won: readonly Drawn[],
  lost: readonly Drawn[],
  touched: ReadonlyMap<number, ReadonlySet<string>>,
  { seats }: Terms,
  outcomes: Map<Drawn, Outcome>,
): void {
  const margin = lost[0]?.rank ?? null;
  const inMargin = ({ rank }: Drawn) => rank === margin;
  const [winners, losers] = [won.filter(inMargin), lost.filter(inMargin)];
  const bound = touched.get(margin ?? 0) ?? new Set();
  const isFree = (each: Drawn) => limitKeys(each).every((key) => !bound.has(key));
  const alone = winners.some(isFree) && losers.some(isFree);
  const byLot = (each: Drawn) => (alone && inMargin(each) && isFree(each) ? 1 : 0);
  const facts = { among: winners.length + losers.length, seats: winners.length };
  const last = won.at(-1);
  const line = last && { line: { rank: last.rank, lot: last.lot } };
  for (const each of won) {
    outcomes.set(
      each,
      inMargin(each)
        ? { state: "CHOSEN", reason: "LOT", facts, byLot: byLot(each) }
        : { state: "CHOSEN", reason: "PRIORITY", facts: {} },
    );
  }
  for (const each of lost) {
    outcomes.set(
      each,
      inMargin(each) && winners.length > 0
        ? { state: "NOT_CHOSEN", reason: "LOT_LOST", facts: { ...facts, ...line }, byLot: byLot(each) }
        : { state: "NOT_CHOSEN", reason: "SEATS_TAKEN", facts: { seats, ...line } },
    );
  }
}

/** Reserves count with the seated against every limit, so that whoever moves up breaks none. */
function pickReserves(
  lost: readonly Drawn[],
  room: Room,
  { reserves }: Terms,
  outcomes: Map<Drawn, Outcome>,
): void {
  let reservePlace = 0;
  for (const each of lost) {
    if (reservePlace >= reserves) return;
    if (room.full(each).length > 0) continue;
    room.take(each);
    reservePlace++;
    outcomes.set(each, { ...outcomes.get(each)!, state: "RESERVE", reason: "RESERVE", reservePlace });
  }
}

const outcomeWithout = (candidate: Candidate): Outcome => ({
  state: "NOT_CHOSEN",
  reason: rankOf(candidate) === null ? "NO_NEED" : candidate.bar!,
  facts: candidate.facts,
});

const lineOf = (
  { personPk, cellPk, post, tier }: Candidate,
  { state, reason, facts, byLot = 0, reservePlace = null }: Outcome,
  rank: number | null = null,
  lot: number | null = null,
): Line => ({
  personPk,
  cellPk,
  post,
  tier,
  state,
  reason,
  rank,
  lot,
  byLot,
  reservePlace,
  facts,
});

const STATES: readonly Line["state"][] = ["CHOSEN", "RESERVE", "NOT_CHOSEN"];
const LAST = 99;

function inOrder(a: Line, b: Line): number {
  return (
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    (a.reservePlace ?? 0) - (b.reservePlace ?? 0) ||
    (a.rank ?? LAST) - (b.rank ?? LAST) ||
    (a.lot ?? 0) - (b.lot ?? 0) ||
    a.personPk - b.personPk
  );
}

/** Who comes in and who goes out against those who held a seat; the line of each tells why. */
export function difference(held: readonly number[], lines: readonly Line[]) {
  const before = new Set(held);
  const seated = lines.filter(({ state }) => state === "CHOSEN");
  const now = new Set(seated.map(({ personPk }) => personPk));
  return {
    entered: seated.map(({ personPk }) => personPk).filter((pk) => !before.has(pk)),
    left: held.filter((pk) => !now.has(pk)),
  };
}
