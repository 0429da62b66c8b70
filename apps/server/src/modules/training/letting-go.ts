import { beforeWithdrawing } from "../../core/withdraw.js";

// What is known of somebody's skills follows from the records alone, and goes with them.
beforeWithdrawing("cell", async (session, pks) => {
  await session.query("DELETE FROM training_need WHERE cell_pk IN (:...pks) RETURNING pk", { pks });
});

beforeWithdrawing("person", async (session, pks) => {
  await session.query("DELETE FROM training_need WHERE person_pk IN (:...pks) RETURNING pk", { pks });
});
