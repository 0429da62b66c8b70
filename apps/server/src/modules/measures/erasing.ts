import { addDays } from "@nen-nep/schema";
import { Context, type Services } from "../../core/context.js";
import { inTransaction } from "../../core/transaction.js";

/** What of a case is about a person; its steps, facts and votes stay, as figures need them. */
const ABOUT_PERSONS = [
  "DELETE FROM measure_text WHERE measure_pk IN (:...pks)",
  "DELETE FROM measure_opening WHERE measure_pk IN (:...pks)",
  "DELETE FROM revision WHERE subject = 'measure' AND row_pk IN (:...pks)",
  // A file that belongs to nothing is removed within the hour.
  "UPDATE evidence SET measure_pk = NULL WHERE measure_pk IN (:...pks)",
  `UPDATE measure SET tenure_pk = NULL, person_pk = NULL, erased_at = :now, version = version + 1 WHERE pk IN (:...pks)`,
];

/** Erases words, files and person of cases that were closed long enough ago; returns of how many. */
export async function eraseOldCases(services: Services): Promise<number> {
  const { refused, ended } = services.config.keepDays;
  const today = services.clock.today();
  const due = await services.database.read((session) =>
    session.query<{ pk: number }>(
      `SELECT pk FROM measure WHERE erased_at IS NULL AND (
          (ending IN ('WITHDRAWN', 'REJECTED') AND ended_on < :refused)
          OR (ending IN ('LIFTED', 'EXPIRED', 'ANNULLED') AND ended_on < :ended)) ORDER BY pk`,
      { refused: addDays(today, -refused), ended: addDays(today, -ended) },
    ),
  );
  if (due.length === 0) return 0;
  const pks = due.map(({ pk }) => pk);
  await inTransaction(new Context(services, null), { verb: "eraseOldCases" }, async (tx) => {
    for (const sql of ABOUT_PERSONS) await tx.session.query(sql, { pks, now: tx.now });
    tx.audit({ verb: "eraseOldCases", subject: "measure", count: pks.length, byRule: true });
  });
  return pks.length;
}
