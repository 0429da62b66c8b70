import { addDays, addMonths, bucketOf, type Day } from "@nen-nep/schema";
import { Clock } from "../../core/clock.js";
import { Context, type Services } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import { contestFlag, dismissFlag, Flag, refreshFlags } from "../flags/index.js";
import { sampleActors } from "./load-actions.js";
import type { DemoWorld } from "./world.js";

/** So many months before today the office began to look at flags, each month in its middle. */
const MONTHS = 4;

const EXPLANATIONS = [
  "Chi bộ có nhiều đảng viên đi công tác trong thời gian này; đã bố trí lại lịch sinh hoạt (số liệu minh họa).",
  "Chi ủy đã rút kinh nghiệm, xây dựng lịch sinh hoạt cả quý và thông báo trước (số liệu minh họa).",
  "Chi bộ xin được đối chiếu lại sổ sinh hoạt và biên bản (số liệu minh họa).",
];
const DISMISSAL = "Đã xem xét giải trình, chi bộ đã khắc phục từ kỳ sau (số liệu minh họa).";

/** Flags as the rules themselves raise them from the records; every second is explained, the first let rest. */
export async function fillFlags(services: Services, world: DemoWorld): Promise<void> {
  const { committee } = await services.database.read(sampleActors);
  const { today } = world;
  for (let back = MONTHS; back > 0; back--) {
    const day = addDays(bucketOf(addMonths(today, -back), "MONTH").start, 14);
    await refreshFlags(asOf(services, day));
  }
  const raised = await services.database.read((session) =>
    findRows(session, Flag, "state = 'RAISED' ORDER BY raised_on, pk"),
  );
  for (const [index, { id: flagId, version, raisedOn }] of raised.entries()) {
    if (index % 2 === 1 || raisedOn > addDays(today, -14)) continue;
    const explanation = EXPLANATIONS[index % EXPLANATIONS.length]!;
    await contestFlag(new Context(services, null), { flagId, version, explanation }, addDays(raisedOn, 7));
  }
  const [first] = raised;
  if (first && first.raisedOn < addDays(today, -14)) {
    const input = { flagId: first.id, version: first.version + 1, reason: DISMISSAL };
    await dismissFlag(new Context(services, committee), input, addDays(first.raisedOn, 12));
  }
  await refreshFlags(services);
}

/** The services as they were on an earlier business day. */
export const asOf = (services: Services, day: Day): Services => ({
  ...services,
  clock: new Clock(services.config.timeZone, day),
});
