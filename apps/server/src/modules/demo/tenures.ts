import { addDays, addMonths, type Day, daysBetween, type Post } from "@nen-nep/schema";
import { namesFor } from "./names.js";
import { randomOf } from "./random.js";
import type { DemoCell, DemoTenure, DemoWorld } from "./world.js";

/** Cells under this size elect a secretary only. */
const SMALL_CELL = 9;
const COMMITTEE_FROM = 30;
/** Chance that a secretary changes within a year. */
const YEARLY_CHANGE = 0.09;

interface Change {
  readonly leaves: Day;
  readonly followed: Day | null;
}

/** On what days the secretary changes; the post may stay vacant for a while where a deputy can chair. */
function changesOf(world: DemoWorld, cell: DemoCell): Change[] {
  const random = randomOf(`${world.seed}/${cell.code}/changes`);
  const changes: Change[] = [];
  let settled = cell.since;
  for (let year = cell.since; year < world.today; year = addMonths(year, 12)) {
    const days = Math.min(daysBetween(year, world.today), 365);
    const leaves = addDays(year, random.whole(45, Math.max(46, days - 20)));
    if (!random.chance((YEARLY_CHANGE * days) / 365) || leaves <= settled || leaves >= world.today) continue;
    const vacantDays = cell.members >= SMALL_CELL && random.chance(0.4) ? random.whole(20, 150) : 0;
    const followed = addDays(leaves, vacantDays);
    changes.push({ leaves, followed: followed < world.today ? followed : null });
    settled = followed;
  }
  return changes;
}

/** Everybody who held a post in the cell, in order of time. A deputy may follow the secretary, as the same person. */
export function tenuresOf(world: DemoWorld, cell: DemoCell): DemoTenure[] {
  const random = randomOf(`${world.seed}/${cell.code}/posts`);
  const name = namesFor(random);
  const tenures: DemoTenure[] = [];
  const hold = (person: string, post: Post, since: Day, until: Day | null) => {
    tenures.push({ cellCode: cell.code, person, post, since, until });
  };
  const withDeputy = cell.members >= SMALL_CELL;
  let secretary = { person: name(), since: cell.since };
  let deputy = { person: name(), since: cell.since };
  let vacant = false;
  for (const { leaves, followed } of changesOf(world, cell)) {
    hold(secretary.person, "SECRETARY", secretary.since, leaves);
    vacant = followed === null;
    if (followed === null) break;
    const rises = withDeputy && random.chance(0.5);
    secretary = { person: rises ? deputy.person : name(), since: followed };
    if (!rises) continue;
    hold(deputy.person, "DEPUTY", deputy.since, followed);
    deputy = { person: name(), since: followed };
  }
  if (!vacant) hold(secretary.person, "SECRETARY", secretary.since, null);
  if (withDeputy) hold(deputy.person, "DEPUTY", deputy.since, null);
  const committeeMembers = cell.members >= COMMITTEE_FROM ? random.whole(1, 3) : 0;
  for (let member = 0; member < committeeMembers; member++)
    hold(name(), "COMMITTEE_MEMBER", cell.since, null);
  return tenures.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** Who held a post on a day; null while it was vacant. */
export const holderOn = (tenures: readonly DemoTenure[], post: Post, day: Day): string | null =>
  tenures.find(
    (tenure) => tenure.post === post && tenure.since <= day && (tenure.until === null || day < tenure.until),
  )?.person ?? null;
