import { type Day, isDay } from "@nen-nep/schema";
import { Setting } from "../../core/core.entity.js";
import { findRows, insertRows } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import type { Session } from "../../db/session.js";

const NAME = "demonstration";

/** Marks a database as a demonstration that stands on a day: published passwords exist in no other. */
export async function markDemonstration(tx: Transaction, today: Day): Promise<void> {
  await insertRows(tx.session, Setting, [{ name: NAME, value: today }]);
  tx.audit({ verb: "markDemonstration", subject: "setting", detail: { today } });
}

/** The frozen business day of a demonstration; null where the database is none. */
export async function demonstrationDay(session: Session): Promise<Day | null> {
  const [mark] = await findRows(session, Setting, "name = :name", { name: NAME });
  return mark && isDay(mark.value) ? mark.value : null;
}
