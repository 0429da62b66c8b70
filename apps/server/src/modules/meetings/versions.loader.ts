import type { Context } from "../../core/context.js";
import { loadMany } from "../../core/load.js";
import { findRows } from "../../core/rows.js";
import { type Meeting, MeetingCheck } from "./meetings.entity.js";

/** What superiors found of a record, latest first. */
export const checksOf = (context: Context, meetingPk: number): Promise<MeetingCheck[]> =>
  loadMany<MeetingCheck>(context, "meetingChecks", meetingPk, async (session, keys) =>
    (await findRows(session, MeetingCheck, "meeting_pk IN (:...keys) ORDER BY pk DESC", { keys })).map(
      (check) => Object.assign(check, { parent: check.meetingPk }),
    ),
  );

/** A record as it stood before it was corrected. */
export interface EarlierMeeting extends Meeting {
  readonly replacedAt: string;
  /** Why it was corrected. */
  readonly because: string | null;
}

/** The records that corrections replaced, latest first. A check alone changes the source and replaces nothing. */
export async function earlierOf(context: Context, meeting: Meeting): Promise<EarlierMeeting[]> {
  const kept = await loadMany<{ body: Meeting; at: string }>(
    context,
    "meetingVersions",
    meeting.pk,
    async (session, keys) => {
      const rows = await session.query<{ row_pk: number; body: string; recorded_at: string }>(
        `SELECT row_pk, body, recorded_at FROM revision WHERE subject = 'meeting' AND row_pk IN (:...keys)
          ORDER BY row_pk, version`,
        { keys },
      );
      return rows.map(({ row_pk, body, recorded_at }) => ({
        parent: row_pk,
        body: JSON.parse(body) as Meeting,
        at: recorded_at,
      }));
    },
  );
  const all = [...kept.map(({ body }) => body), meeting];
  return kept
    .map(({ body, at }, index) => ({ ...body, replacedAt: at, because: all[index + 1]!.reason ?? null }))
    .filter((version, index) => corrects(version, all[index + 1]!))
    .reverse();
}

const SHOWN = [
  "heldOn",
  "sessionType",
  "chairPk",
  "theme",
  "present",
  "excused",
  "unexcused",
  "exempt",
  "lengthMinutes",
  "minutes",
  "committeeMetOn",
] as const;

const corrects = (before: Meeting, after: Meeting): boolean =>
  SHOWN.some((field) => (before[field] ?? null) !== (after[field] ?? null));
