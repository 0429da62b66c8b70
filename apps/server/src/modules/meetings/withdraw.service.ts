import { withdrawing } from "../../core/withdraw.js";
import { Meeting, MonthDeclaration } from "./meetings.entity.js";

/** Takes meetings back that should never have been recorded. */
export const withdrawMeetings = withdrawing("withdrawMeetings", Meeting, {
  facts: `SELECT 'meeting' AS of, cell_pk AS "cellPk", held_on AS day FROM meeting WHERE pk IN (:...free)`,
});
/** Takes declarations of months back that should never have been made. */
export const withdrawDeclarations = withdrawing("withdrawDeclarations", MonthDeclaration, {
  facts: `SELECT 'meeting' AS of, cell_pk AS "cellPk", month AS day FROM month_declaration WHERE pk IN (:...free)`,
});
