import { firstDayOf, type Post } from "@nen-nep/schema";
import { findRows } from "../../../core/rows.js";
import {
  correctDeclarations,
  correctMeetings,
  declareMonths,
  Meeting,
  type MeetingInput,
  MonthDeclaration,
  recordMeetings,
} from "../../meetings/index.js";
import { covers } from "../../organization/index.js";
import { folded } from "../folding.js";
import { codeKey } from "../register/ledger.js";
import type { DeclarationRecord, MeetingRecord } from "../register/records.js";
import { differences, patchOf, valuesOf } from "./diff.js";
import type { PresentCell } from "./present.js";
import { keysOf, NOT_YET, type Run } from "./run.js";

const POSTS_BY_RANK: readonly Post[] = ["SECRETARY", "DEPUTY", "COMMITTEE_MEMBER"];

/** One list of meetings, compared by cell, day and session type with those the database holds. */
export async function importMeetings(run: Run, records: readonly MeetingRecord[]): Promise<void> {
  const known = await knownMeetings(run, records);
  const fresh: MeetingInput[] = [];
  for (const record of records) {
    const cell = run.present.cells.get(codeKey(record.code));
    const input = meetingInput(run, record, cell);
    const meeting = known.get(meetingKey(input));
    if (meeting) await importKnown(run, record, meeting, input);
    else fresh.push(input);
  }
  run.diff.created("MEETINGS", fresh.length);
  if (!run.write || fresh.length === 0) return;
  const ids = await recordMeetings(run.write.context, fresh);
  await run.write.journal.created("meeting", await keysOf(run.session, "meeting", ids));
}

/** Meetings of the cells and days of a list, by their key. */
export async function knownMeetings(
  run: Run,
  records: readonly { readonly code: string; readonly heldOn: string }[],
): Promise<Map<string, Meeting>> {
  const cells = new Set(records.map(({ code }) => run.present.cells.get(codeKey(code))?.cell.pk ?? NOT_YET));
  const days = records.map(({ heldOn }) => heldOn).sort();
  const found = await findRows(
    run.session,
    Meeting,
    "cell_pk IN (:...cells) AND held_on BETWEEN :first AND :last",
    {
      cells: [...cells],
      first: days[0],
      last: days.at(-1),
    },
  );
  return new Map(found.map((meeting) => [meetingKey(meeting), meeting]));
}

export const meetingKey = (meeting: Pick<Meeting, "cellPk" | "heldOn" | "sessionType">): string =>
  `${meeting.cellPk} ${meeting.heldOn} ${meeting.sessionType}`;

function meetingInput(run: Run, record: MeetingRecord, cell: PresentCell | undefined): MeetingInput {
  const { heldOn, sessionType, theme, present, excused, unexcused, exempt, committeeMetOn } = record;
  const chairPk = record.chair === null ? null : (cell?.persons.get(folded(record.chair))?.pk ?? NOT_YET);
  return {
    cellPk: cell?.cell.pk ?? NOT_YET,
    heldOn,
    sessionType,
    theme,
    chairPk,
    chairPost: cell && chairPk !== null ? postOn(cell, chairPk, heldOn) : null,
    members:
      present === null || excused === null || unexcused === null
        ? null
        : present + excused + unexcused + (exempt ?? 0),
    present,
    excused,
    unexcused,
    exempt,
    lengthMinutes: record.minutes,
    committeeMetOn,
    source: "REGISTER",
    recordedOn: run.today,
  };
}

/** The highest post a person held in a cell on a day. */
function postOn({ posts }: PresentCell, personPk: number, day: string): Post | null {
  const held = (post: Post) => posts[post].some((fact) => fact.value === personPk && covers(fact, day));
  return POSTS_BY_RANK.find(held) ?? null;
}

function personNamed(run: Run, code: string, pk: number | null): string | null {
  const persons = run.present.cells.get(codeKey(code))?.persons.values() ?? [];
  return [...persons].find((person) => person.pk === pk)?.name ?? null;
}

async function importKnown(
  run: Run,
  record: MeetingRecord,
  meeting: Meeting,
  input: MeetingInput,
): Promise<void> {
  // What follows from others (post, members) and what tells of the entry (source, day) is no statement of the register.
  const { chairPost, members, source, recordedOn, id, ...told } = input;
  const fields = differences<Meeting>(meeting, told);
  const { chairPk: chair, ...plain } = fields;
  run.diff.compared("MEETINGS", `${record.code} ${record.heldOn}`, {
    ...plain,
    ...(chair ? { chair: [personNamed(run, record.code, meeting.chairPk), record.chair] } : {}),
  });
  if (!run.write || Object.keys(fields).length === 0) return;
  const counted = fields.present || fields.excused || fields.unexcused || fields.exempt;
  const patch: Partial<MeetingInput> = {
    ...patchOf<MeetingInput>(fields),
    ...(fields.chairPk ? { chairPost } : {}),
    ...(counted ? { members } : {}),
  };
  await correctMeetings(run.write.context, [{ meeting, patch }]);
  const before = valuesOf<Meeting>(meeting, patch);
  await run.write.journal.changed("meeting", meeting.pk, meeting.version + 1, before);
}

/** One list of declared months, compared by cell and month. */
export async function importDeclarations(run: Run, records: readonly DeclarationRecord[]): Promise<void> {
  const pkOf = (code: string) => run.present.cells.get(codeKey(code))?.cell.pk ?? NOT_YET;
  const cells = [...new Set(records.map(({ code }) => pkOf(code)))];
  const found = await findRows(run.session, MonthDeclaration, "cell_pk IN (:...cells)", { cells });
  const known = new Map(found.map((one) => [`${one.cellPk} ${one.month}`, one]));
  const fresh: DeclarationRecord[] = [];
  for (const record of records) {
    const declaration = known.get(`${pkOf(record.code)} ${firstDayOf(record.month)}`);
    if (!declaration) {
      fresh.push(record);
      continue;
    }
    const { state, document, note } = record;
    const fields = differences<MonthDeclaration>(declaration, { state, document, note });
    run.diff.compared("DECLARATIONS", `${record.code} ${record.month}`, fields);
    if (!run.write || Object.keys(fields).length === 0) continue;
    const patch = patchOf<MonthDeclaration>(fields);
    await correctDeclarations(run.write.context, [{ declaration, patch }]);
    const before = valuesOf<MonthDeclaration>(declaration, patch);
    await run.write.journal.changed("month_declaration", declaration.pk, declaration.version + 1, before);
  }
  run.diff.created("DECLARATIONS", fresh.length);
  if (!run.write || fresh.length === 0) return;
  const ids = await declareMonths(
    run.write.context,
    fresh.map(({ code, month, state, document, note }) => ({
      cellPk: pkOf(code),
      month,
      state,
      document,
      note,
      source: "REGISTER" as const,
      recordedOn: run.today,
    })),
  );
  await run.write.journal.created("month_declaration", await keysOf(run.session, "month_declaration", ids));
}
