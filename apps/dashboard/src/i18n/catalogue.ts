import { chartMessages } from "../charts/messages.js";
import { accountMessages } from "../features/account/messages.js";
import { actionsMessages } from "../features/actions/messages.js";
import { accountsMessages } from "../features/admin/accounts/messages.js";
import { bodiesMessages } from "../features/admin/bodies/messages.js";
import { logMessages } from "../features/admin/log/messages.js";
import { logWordMessages } from "../features/admin/log/wordMessages.js";
import { adminMessages } from "../features/admin/messages.js";
import { termsMessages } from "../features/admin/terms/messages.js";
import { cellMessages } from "../features/cell/messages.js";
import { cellsMessages } from "../features/cells/messages.js";
import { giveMessages } from "../features/common/giveAction/messages.js";
import { documentsMessages } from "../features/documents/messages.js";
import { evaluationsMessages } from "../features/evaluations/messages.js";
import { settledMessages } from "../features/evaluations/settledMessages.js";
import { levelMessages } from "../features/groups/levelMessages.js";
import { groupsMessages } from "../features/groups/messages.js";
import { helpMessages } from "../features/help/messages.js";
import { identityMessages } from "../features/identity/messages.js";
import { importMessages } from "../features/import/messages.js";
import { lessonMessages } from "../features/lessons/messages.js";
import { caseMessages } from "../features/measures/cases/messages.js";
import { stepMessages } from "../features/measures/cases/stepMessages.js";
import { flagMessages } from "../features/measures/flags/messages.js";
import { measuresMessages } from "../features/measures/messages.js";
import { tableMessages } from "../features/measures/tables/messages.js";
import { meetingsMessages } from "../features/meetings/messages.js";
import { overviewMessages } from "../features/overview/messages.js";
import { pilotsMessages } from "../features/pilots/messages.js";
import { queryMessages } from "../features/query/messages.js";
import { rulesMessages } from "../features/rules/messages.js";
import { needRuleMessages } from "../features/rules/needMessages.js";
import { sessionMessages } from "../features/sessions/messages.js";
import { reportMessages } from "../features/sessions/reportMessages.js";
import { tokenMessages } from "../features/tokens/messages.js";
import { choiceMessages } from "../features/training/courses/choiceMessages.js";
import { courseMessages } from "../features/training/courses/messages.js";
import { trainingMessages } from "../features/training/messages.js";
import { needMessages } from "../features/training/needs/messages.js";
import { personMessages } from "../features/training/person/messages.js";
import { requestMessages } from "../features/training/requests/messages.js";
import { skillMessages } from "../features/training/skills/messages.js";
import { trainingTableMessages } from "../features/training/tables/messages.js";
import { filterMessages } from "../filters/messages.js";
import { shellMessages } from "../shell/messages.js";
import { uiMessages } from "../ui/messages.js";
import { commonMessages, reasonMessages } from "./common.js";

export const messages = {
  ...commonMessages,
  ...reasonMessages,
  ...shellMessages,
  ...uiMessages,
  ...filterMessages,
  ...chartMessages,
  ...identityMessages,
  ...overviewMessages,
  ...cellsMessages,
  ...cellMessages,
  ...evaluationsMessages,
  ...settledMessages,
  ...actionsMessages,
  ...giveMessages,
  ...meetingsMessages,
  ...importMessages,
  ...groupsMessages,
  ...levelMessages,
  ...pilotsMessages,
  ...queryMessages,
  ...tokenMessages,
  ...accountMessages,
  ...lessonMessages,
  ...documentsMessages,
  ...rulesMessages,
  ...needRuleMessages,
  ...measuresMessages,
  ...flagMessages,
  ...caseMessages,
  ...tableMessages,
  ...stepMessages,
  ...adminMessages,
  ...accountsMessages,
  ...bodiesMessages,
  ...termsMessages,
  ...logMessages,
  ...logWordMessages,
  ...sessionMessages,
  ...reportMessages,
  ...trainingMessages,
  ...needMessages,
  ...courseMessages,
  ...choiceMessages,
  ...skillMessages,
  ...trainingTableMessages,
  ...personMessages,
  ...requestMessages,
  ...helpMessages,
};

export type MessageId = keyof typeof messages;
