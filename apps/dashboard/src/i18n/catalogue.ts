import { chartMessages } from "../charts/messages.js";
import { cellMessages } from "../features/cell/messages.js";
import { cellsMessages } from "../features/cells/messages.js";
import { identityMessages } from "../features/identity/messages.js";
import { importMessages } from "../features/import/messages.js";
import { overviewMessages } from "../features/overview/messages.js";
import { filterMessages } from "../filters/messages.js";
import { shellMessages } from "../shell/messages.js";
import { commonMessages, reasonMessages } from "./common.js";

export const messages = {
  ...commonMessages,
  ...reasonMessages,
  ...shellMessages,
  ...filterMessages,
  ...chartMessages,
  ...identityMessages,
  ...overviewMessages,
  ...cellsMessages,
  ...cellMessages,
  ...importMessages,
};

export type MessageId = keyof typeof messages;
