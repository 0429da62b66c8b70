import { withdrawing } from "../../core/withdraw.js";
import { Meeting, MonthDeclaration } from "./meetings.entity.js";

/** Takes meetings back that should never have been recorded. */
export const withdrawMeetings = withdrawing("withdrawMeetings", Meeting);
/** Takes declarations of months back that should never have been made. */
export const withdrawDeclarations = withdrawing("withdrawDeclarations", MonthDeclaration);
