export * from "./meetings.entity.js";
export { meetingFilter, ofCellOnDay } from "./meetings.filter.js";
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
  MeetingResolver,
  MeetingTimelineResolver,
  MonthDeclarationResolver,
} from "./meetings.resolver.js";
export { MeetingType } from "./meetings.type.js";
export { withdrawDeclarations, withdrawMeetings } from "./withdraw.service.js";
