import { type Day, laterOf } from "@nen-nep/schema";
import { Context, type Services } from "../../core/context.js";
import { takeMeasureStep } from "./verbs.service.js";

/** A further form of discipline that the same subject was given while `m` stood, and that still stands. */
const REPEATED = `SELECT 1 FROM measure r WHERE r.pk <> m.pk AND r.ending IS NULL AND r.ends_on IS NOT NULL
  AND (r.announced_on > m.announced_on OR (r.announced_on = m.announced_on AND r.pk > m.pk))
  AND r.announced_on < m.ends_on
  AND (r.person_pk = m.person_pk OR (m.about = 'CELL_COMMITTEE' AND r.about = m.about AND r.cell_pk = m.cell_pk))`;

/**
 * Forms of discipline end by themselves on their day, unless an appeal is open or a further one stands; returns how many
 * did.
 */
export async function expireMeasures(services: Services): Promise<number> {
  const today = services.clock.today();
  const due = await services.database.read((session) =>
    session.query<{ id: string; version: number; ends_on: Day; last: Day }>(
      `SELECT m.id, m.version, m.ends_on,
          (SELECT MAX(CAST(s.taken_on AS text)) FROM measure_step s WHERE s.measure_pk = m.pk) AS last
        FROM measure m WHERE m.ends_on <= :today AND m.state IN ('IN_FORCE', 'VERIFIED')
          AND NOT EXISTS (${REPEATED}) ORDER BY m.pk`,
      { today },
    ),
  );
  const context = new Context(services, null);
  for (const { id, version, ends_on, last } of due) {
    await takeMeasureStep(context, "EXPIRE", { id, version, on: laterOf(ends_on, last) });
  }
  return due.length;
}
