import { beforeWithdrawing } from "../../core/withdraw.js";

/** Flags that nobody has touched yet follow from the records alone; what people said of one stays. */
const UNTOUCHED = "state IN ('RAISED', 'CLEARED') AND explanation IS NULL";

beforeWithdrawing("cell", async (session, pks) => {
  await session.query(
    `DELETE FROM flag_basis WHERE flag_pk IN (SELECT pk FROM flag WHERE cell_pk IN (:...pks) AND ${UNTOUCHED})`,
    { pks },
  );
  await session.query(`DELETE FROM flag WHERE cell_pk IN (:...pks) AND ${UNTOUCHED}`, { pks });
});

beforeWithdrawing("person", async (session, pks) => {
  await session.query(`UPDATE flag SET person_pk = NULL WHERE person_pk IN (:...pks) AND ${UNTOUCHED}`, {
    pks,
  });
});
