import type { Role } from "@nen-nep/schema";
import { PASSWORD } from "../testkit/office.js";
import { administrators, by, everybody, type Input, input, WORDS, type WritingRow } from "./verbs.js";

const askers: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "ANALYST",
  "TRAINING_ORGANISER",
  "INSPECTION",
];

// Without a file: which committees one imports for, is tried where files are read.
const register: Input = () => ({ committee: "Quận ủy Tân Phú", uploadIds: [] });
const named: Input = ({ any, of }) => ({ accountId: any.account, personId: of.person });

/** Verbs on accounts and what is theirs, and on registers. */
export const ACCOUNT_VERBS: readonly WritingRow[] = [
  // identity
  { verb: "createAccount", use: administrators, call: input(() => ({ login: "?", name: WORDS })) },
  { verb: "resetPassword", use: administrators, call: ({ any }) => ({ accountId: any.account }) },
  {
    verb: "grantRole",
    use: by("within", "ADMINISTRATOR"),
    call: input(({ any, of }) => ({ accountId: any.account, role: "ANALYST", committeeId: of.committee })),
  },
  { verb: "confirmGrant", use: administrators, call: ({ of }) => ({ grantId: of.grant }) },
  { verb: "revokeRole", use: administrators, call: ({ of }) => ({ grantId: of.grant }) },
  { verb: "linkPerson", use: by("within", "ADMINISTRATOR"), call: input(named) },
  { verb: "unlinkPerson", use: by("within", "ADMINISTRATOR"), call: input(named) },
  { verb: "disableAccount", use: administrators, call: ({ any }) => ({ accountId: any.account }) },
  {
    verb: "changePassword",
    use: everybody("anywhere"),
    call: input(() => ({ current: PASSWORD, next: "ngắn" })),
  },
  {
    verb: "createToken",
    use: by("anywhere", ...askers),
    call: input(() => ({ name: WORDS, expiresOn: "2000-01-01" })),
  },
  { verb: "revokeToken", use: everybody("own"), call: ({ any }) => ({ tokenId: any.token }) },

  // notices
  {
    verb: "setDigest",
    kind: "one's own",
    use: everybody("anywhere"),
    call: input(() => ({ every: "WEEKLY", address: "không phải địa chỉ", version: 0 })),
  },
  {
    verb: "setDigest",
    kind: "another's",
    use: { ...everybody("own"), ...administrators },
    call: input(({ any }) => ({ accountId: any.account, every: "WEEKLY", address: "?", version: 0 })),
  },

  // queries
  {
    verb: "saveQuery",
    use: by("anywhere", ...askers),
    call: input(() => ({ name: "", query: "{ viewer { account { login } } }" })),
  },
  {
    verb: "shareQuery",
    use: by("own", ...askers),
    call: input(({ any, version }) => ({ id: any.query, version, role: "ANALYST" })),
  },
  {
    verb: "removeQuery",
    use: by("own", ...askers),
    call: input(({ any, version }) => ({ id: any.query, version })),
  },
  {
    verb: "rememberQuery",
    use: by("anywhere", ...askers),
    call: input(() => ({ query: "{ viewer { account { login } } }" })),
  },
  { verb: "clearQueryHistory", use: by("anywhere", ...askers), call: () => ({}) },

  // exchange
  { verb: "previewImport", use: by("anywhere", "ORGANISER", "ADMINISTRATOR"), call: input(register) },
  { verb: "applyImport", use: by("anywhere", "ORGANISER", "ADMINISTRATOR"), call: input(register) },
  {
    verb: "revertImport",
    use: by("within", "ORGANISER", "ADMINISTRATOR"),
    call: input(({ of }) => ({ id: of.import })),
  },

  // the session itself, last: it ends
  { verb: "signOut", use: everybody("anywhere"), call: () => ({}) },
];
