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
const within = by("within", "ADMINISTRATOR");
const named: Input = ({ of }) => ({ accountId: of.account, personId: of.person });

/** Verbs on accounts and what is theirs, and on registers. */
export const ACCOUNT_VERBS: readonly WritingRow[] = [
  // identity
  { verb: "createAccount", use: administrators, call: input(() => ({ login: "?", name: WORDS })) },
  { verb: "resetPassword", use: within, call: ({ of }) => ({ accountId: of.account }) },
  {
    verb: "grantRole",
    use: within,
    call: input(({ of }) => ({ accountId: of.account, role: "ANALYST", committeeId: of.committee })),
  },
  { verb: "confirmGrant", use: within, call: ({ of }) => ({ grantId: of.grant }) },
  { verb: "revokeRole", use: within, call: ({ of }) => ({ grantId: of.grant }) },
  { verb: "linkPerson", use: within, call: input(named) },
  { verb: "unlinkPerson", use: within, call: input(named) },
  { verb: "disableAccount", use: within, call: ({ of }) => ({ accountId: of.account }) },
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
    use: { ...everybody("own"), ...within },
    call: input(({ of }) => ({ accountId: of.account, every: "WEEKLY", address: "?", version: 0 })),
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
