export { ATTENDANCE_KNOWN, EXPECTED, IS_JUDGED } from "./breach-sql.js";
export { crossCheckMeeting } from "./checks.service.js";
export { declareMonth } from "./declaring.service.js";
export { followMeetings, type MeetingNow } from "./followers.js";
export * from "./meetings.entity.js";
export { meetingFilter, ofCellOn, ofCellOnDay } from "./meetings.filter.js";
export { meetingBy } from "./meetings.loader.js";
export { MEETING_READERS } from "./meetings.rights.js";
export {
  correctDeclarations,
  correctMeetings,
  type DeclarationCorrection,
  type DeclarationInput,
  declareMonths,
  type MeetingCorrection,
  type MeetingInput,
  recordMeetings,
} from "./meetings.service.js";

import "./regime.filter.js";

export {
  type CellMonthScope,
  cellMonths,
  type DueConditions,
  dueMonths,
  dueQuarters,
} from "./cell-months.js";
export {
  CellMeetingsResolver,
  ChairResolver,
  DeclaredDocumentResolver,
  MeetingResolver,
  MeetingTimelineResolver,
  MonthDeclarationResolver,
} from "./meetings.resolver.js";
export { MeetingType } from "./meetings.type.js";
export {
  CellMonthRecordResolver,
  CellRecordResolver,
  EarlierMeetingResolver,
  FoundBreachResolver,
  MeetingCheckResolver,
  MeetingRecordResolver,
  RegimeRecordResolver,
} from "./records.resolver.js";
export { type CellMonth, regimeOf } from "./regime.loader.js";
export { enactRegimeRule } from "./rules.service.js";
export { MeetingVerbsResolver } from "./verbs.resolver.js";
export { correctMeeting, recordMeeting } from "./verbs.service.js";
export { withdrawDeclarations, withdrawMeetings } from "./withdraw.service.js";
