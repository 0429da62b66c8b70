import type { MeasureState } from "@nen-nep/schema";
import type { CaseDays, Taken } from "../../src/modules/measures/measures.rules.js";

const PROPOSED: CaseDays = {
  kind: "REMINDER",
  basisBefore: "2020-02-01",
  proposedOn: "2020-03-01",
  servedOn: null,
  respondBy: null,
  respondedOn: null,
  lapsedOn: null,
  answeredSelf: 0,
  hearingAsked: 0,
  heardOn: null,
  decidedOn: null,
  announcedOn: null,
  remedyBy: null,
  reportedOn: null,
  verifiedOn: null,
  endsOn: null,
  deferredOn: null,
  suspendedOn: null,
  resumedOn: null,
  appealedOn: null,
  appealDecidedOn: null,
  endedOn: null,
  ending: null,
};
const NOTIFIED: CaseDays = { ...PROPOSED, servedOn: "2020-03-02", respondBy: "2020-03-16" };
const RESPONDED: CaseDays = { ...NOTIFIED, respondedOn: "2020-03-05", answeredSelf: 1 };
const DECIDED: CaseDays = { ...RESPONDED, decidedOn: "2020-03-20" };
const IN_FORCE: CaseDays = { ...DECIDED, announcedOn: "2020-03-25" };
/** Appealed once, so that it can be lifted. */
const VERIFIED: CaseDays = {
  ...IN_FORCE,
  appealedOn: "2020-03-30",
  appealDecidedOn: "2020-04-05",
  verifiedOn: "2020-04-10",
};
const ended = (ending: CaseDays["ending"], of: CaseDays): CaseDays => ({
  ...of,
  ending,
  endedOn: "2020-04-20",
});

/** A case at each state, as its days tell it. */
export const AT: Record<MeasureState, CaseDays> = {
  PROPOSED,
  NOTIFIED,
  RESPONDED,
  LAPSED: { ...NOTIFIED, lapsedOn: "2020-03-17" },
  HEARD: { ...RESPONDED, heardOn: "2020-03-18" },
  DECIDED,
  IN_FORCE,
  APPEALED: { ...IN_FORCE, appealedOn: "2020-04-01" },
  SUSPENDED: { ...IN_FORCE, suspendedOn: "2020-04-02" },
  VERIFIED,
  DEFERRED: { ...RESPONDED, deferredOn: "2020-03-10" },
  WITHDRAWN: ended("WITHDRAWN", PROPOSED),
  REJECTED: ended("REJECTED", DECIDED),
  LIFTED: ended("LIFTED", VERIFIED),
  EXPIRED: ended("EXPIRED", IN_FORCE),
  ANNULLED: ended("ANNULLED", IN_FORCE),
};

/** What each state allows to whoever is everything but concerned: the table, written out by hand. */
export const ALLOWED: Record<MeasureState, readonly Taken[]> = {
  PROPOSED: ["WITHDRAW", "NOTIFY", "DEFER"],
  NOTIFIED: ["RESPOND", "LAPSE", "HEAR", "DEFER"],
  RESPONDED: ["RESPOND", "HEAR", "DECIDE", "DEFER"],
  LAPSED: ["RESPOND", "HEAR", "DECIDE", "DEFER"],
  HEARD: ["RESPOND", "HEAR", "DECIDE", "DEFER"],
  DECIDED: ["ANNOUNCE", "DEFER", "ANNUL"],
  IN_FORCE: ["VERIFY", "SUSPEND", "APPEAL", "ANNUL"],
  APPEALED: ["SUSPEND", "DECIDE_APPEAL"],
  SUSPENDED: ["RESUME", "APPEAL", "ANNUL"],
  VERIFIED: ["LIFT", "SUSPEND", "ANNUL"],
  DEFERRED: ["RESUME"],
  WITHDRAWN: [],
  REJECTED: [],
  LIFTED: ["ANNUL"],
  EXPIRED: ["ANNUL"],
  ANNULLED: [],
};
