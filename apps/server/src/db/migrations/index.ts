import { Core1700000000001 } from "./0001-core.js";
import { Organization1700000000002 } from "./0002-organization.js";
import { Identity1700000000003 } from "./0003-identity.js";
import { Meetings1700000000004 } from "./0004-meetings.js";
import { Evaluations1700000000005 } from "./0005-evaluations.js";
import { Queries1700000000006 } from "./0006-queries.js";
import { Latest1700000000007 } from "./0007-latest.js";
import { Plans1700000000008 } from "./0008-plans.js";
import { Forms1700000000009 } from "./0009-forms.js";
import { Actions1700000000010 } from "./0010-actions.js";
import { Checks1700000000011 } from "./0011-checks.js";
import { Lessons1700000000012 } from "./0012-lessons.js";
import { DeclaredDocuments1700000000013 } from "./0013-declared-documents.js";
import { Notices1700000000014 } from "./0014-notices.js";
import { AccountPersons1700000000015 } from "./0015-account-persons.js";
import { Flags1700000000016 } from "./0016-flags.js";
import { Measures1700000000017 } from "./0017-measures.js";
import { Sessions1700000000018 } from "./0018-sessions.js";
import { AccountNames1700000000019 } from "./0019-account-names.js";
import { ConfirmedPersons1700000000020 } from "./0020-confirmed-persons.js";
import { Training1700000000022 } from "./0022-training.js";
import { UnavailabilityTakenBack1700000000024 } from "./0024-unavailability-taken-back.js";
import { HowSomebodyCame1700000000025 } from "./0025-how-somebody-came.js";
import { FirstDeclaration1700000000026 } from "./0026-first-declaration.js";

/** In the order they are applied; an applied one is never edited. */
export const migrations = [
  Core1700000000001,
  Organization1700000000002,
  Identity1700000000003,
  Meetings1700000000004,
  Evaluations1700000000005,
  Queries1700000000006,
  Latest1700000000007,
  Plans1700000000008,
  Forms1700000000009,
  Actions1700000000010,
  Checks1700000000011,
  Lessons1700000000012,
  DeclaredDocuments1700000000013,
  Notices1700000000014,
  AccountPersons1700000000015,
  Flags1700000000016,
  Measures1700000000017,
  Sessions1700000000018,
  AccountNames1700000000019,
  ConfirmedPersons1700000000020,
  Training1700000000022,
  UnavailabilityTakenBack1700000000024,
  HowSomebodyCame1700000000025,
  FirstDeclaration1700000000026,
];
