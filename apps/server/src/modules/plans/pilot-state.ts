/** SQL that is true for a pilot under an alias that a lesson cites; set by the module that knows lessons. */
let lessonsDrawn: (pilot: string) => string = () => "1 = 0";

export function defineLessonsDrawn(rule: typeof lessonsDrawn): void {
  lessonsDrawn = rule;
}

/** SQL that is true where a meeting is the one that a pilot was chosen for. */
export const isMeetingOf = (pilot: string, meeting: string): string =>
  `(${meeting}.cell_pk = ${pilot}.cell_pk AND ${meeting}.held_on = ${pilot}.day
    AND ${meeting}.session_type IN (${pilot}.session_type, 'COMBINED'))`;

/** SQL that is true where the meeting that a pilot was chosen for is recorded. */
export const isHeld = (pilot: string): string =>
  `EXISTS (SELECT 1 FROM meeting met WHERE ${isMeetingOf(pilot, "met")})`;

const isScheduled = (pilot: string) => `${pilot}.day IS NOT NULL AND ${pilot}.delegation_pk IS NOT NULL`;

/** SQL of how far a pilot is: the furthest that facts show. */
export const pilotState = (pilot: string): string => `CASE
  WHEN ${lessonsDrawn(pilot)} THEN 'LESSONS_DRAWN'
  WHEN EXISTS (SELECT 1 FROM evaluation made WHERE made.pilot_pk = ${pilot}.pk
    AND made.evaluator_kind = 'DELEGATION' AND made.state = 'LOCKED') THEN 'EVALUATED'
  WHEN ${isHeld(pilot)} THEN 'HELD'
  WHEN ${pilot}.prepared_on IS NOT NULL AND ${isScheduled(pilot)} THEN 'PREPARED'
  WHEN ${isScheduled(pilot)} THEN 'SCHEDULED'
  ELSE 'CHOSEN' END`;
