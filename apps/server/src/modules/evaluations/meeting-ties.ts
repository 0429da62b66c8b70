import { followMeetings } from "../meetings/index.js";

/** An evaluation is tied to the meeting of that cell, day and type once there is one, and to none of another day. */
followMeetings(async (tx, { pk, id, cellPk, heldOn, sessionType }) => {
  const place = { pk, cellPk, heldOn, sessionType };
  const moved = await tx.session.query<{ pk: number; day: string }>(
    "SELECT pk, held_on AS day FROM evaluation WHERE meeting_pk = :pk AND held_on <> :heldOn",
    place,
  );
  const free = await tx.session.query<{ pk: number; day: string }>(
    `SELECT pk, held_on AS day FROM evaluation
      WHERE cell_pk = :cellPk AND held_on = :heldOn AND session_type = :sessionType AND meeting_pk IS NULL`,
    place,
  );
  const changed = [...moved, ...free];
  if (changed.length === 0) return;
  await tx.changing(changed.map(({ day }) => ({ of: "evaluation", cellPk, day })));
  for (const [rows, meetingPk] of [
    [moved, null],
    [free, pk],
  ] as const) {
    if (rows.length === 0) continue;
    await tx.session.query(
      "UPDATE evaluation SET meeting_pk = :meetingPk WHERE pk IN (:...pks) RETURNING pk",
      {
        meetingPk,
        pks: rows.map((row) => row.pk),
      },
    );
  }
  tx.audit({
    verb: "tieEvaluations",
    subject: "evaluation",
    count: changed.length,
    detail: { meeting: id, tied: free.length, untied: moved.length },
  });
});
