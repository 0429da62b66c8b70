import { evaluationsOf } from "./evaluations.js";
import { meetingsOf } from "./meetings.js";
import { tenuresOf } from "./tenures.js";
import type { DemoCell, DemoEvaluation, DemoMeeting, DemoMonth, DemoTenure, DemoWorld } from "./world.js";

/** All that is recorded of one cell. */
export interface DemoLife {
  readonly cell: DemoCell;
  readonly tenures: readonly DemoTenure[];
  readonly meetings: readonly DemoMeeting[];
  readonly months: readonly DemoMonth[];
  readonly evaluations: readonly DemoEvaluation[];
}

/** A cell's life in a world; it does not depend on the lives drawn before it. */
export function lifeOf(world: DemoWorld, cell: DemoCell): DemoLife {
  const tenures = tenuresOf(world, cell);
  const { meetings, months } = meetingsOf(world, cell, tenures);
  return { cell, tenures, meetings, months, evaluations: evaluationsOf(world, cell, meetings) };
}

/** The lives of all cells, one at a time, so that a large world never stands in memory. */
export function* livesOf(world: DemoWorld): Generator<DemoLife> {
  for (const cell of world.cells) yield lifeOf(world, cell);
}
