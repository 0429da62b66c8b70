import { Context, type Services } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import { Measure } from "./measures.entity.js";
import { takeMeasureStep } from "./verbs.service.js";

/** Forms of discipline end by themselves on their day, unless an appeal is open; returns how many did. */
export async function expireMeasures(services: Services): Promise<number> {
  const today = services.clock.today();
  const due = await services.database.read((session) =>
    findRows(session, Measure, "ends_on <= :today AND state IN ('IN_FORCE', 'VERIFIED') ORDER BY pk", {
      today,
    }),
  );
  const context = new Context(services, null);
  for (const { id, version, endsOn: on } of due) {
    await takeMeasureStep(context, "EXPIRE", { id, version, on });
  }
  return due.length;
}
