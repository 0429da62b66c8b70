import { by, DAY, type Input, input, organisers, WORDS, type WritingRow } from "./verbs.js";

/** A case was notified, so it is at its second version. */
const step: Input = ({ of, version }) => ({ id: of.measure, version: version + 1, words: WORDS });
const votes = { documentNumber: "1-QĐ", documentDay: DAY, present: 9, inFavour: 9, against: 0 };
const body = by("within", "STANDING_COMMITTEE");
const subject = by("within", "ORGANISER", "SECRETARY");
const administrator = by("within", "ADMINISTRATOR");
const committee = by("within", "ORGANISER", "STANDING_COMMITTEE");

/** Verbs on cases, the bodies that decide them, and sessions. The committee's account acts for the body of the cases. */
export const CASE_VERBS: readonly WritingRow[] = [
  {
    verb: "proposeMeasure",
    use: organisers,
    call: input(({ of }) => ({ cellId: of.cell, kind: "REMINDER", bodyId: of.body, words: WORDS })),
  },
  { verb: "withdrawMeasure", use: organisers, call: input(step) },
  {
    verb: "notifySubject",
    use: organisers,
    call: input((call) => ({ ...step(call), proof: "SIGNED" })),
  },
  { verb: "lapseResponse", use: organisers, call: input(step) },
  { verb: "respondToMeasure", use: subject, call: input(step) },
  { verb: "reportOnMeasure", use: subject, call: input(step) },
  { verb: "appealMeasure", use: subject, call: input(step) },
  { verb: "recordHearing", use: committee, call: input(step) },
  {
    verb: "decideMeasure",
    use: body,
    call: input((call) => ({ ...step(call), ...votes, decision: "UPHELD" })),
  },
  { verb: "announceMeasure", use: body, call: input(step) },
  {
    verb: "verifyMeasure",
    use: by("within", "ORGANISER", "STANDING_COMMITTEE", "INSPECTION"),
    call: input(step),
  },
  { verb: "liftMeasure", use: body, call: input(step) },
  { verb: "deferMeasure", use: committee, call: input(step) },
  { verb: "suspendMeasure", use: body, call: input(step) },
  { verb: "resumeMeasure", use: body, call: input(step) },
  {
    // Nobody here acts for a body above the one that decides.
    verb: "decideAppeal",
    use: {},
    call: input((call) => ({ ...step(call), ...votes, outcome: "CONFIRMED", bodyId: call.of.body })),
  },
  {
    verb: "annulMeasure",
    use: body,
    call: input((call) => ({ ...step(call), ...votes, bodyId: call.of.body })),
  },
  {
    verb: "openMeasure",
    use: by("within", "ORGANISER", "STANDING_COMMITTEE", "INSPECTION", "SECRETARY"),
    call: input(({ of }) => ({ id: of.measure, purpose: WORDS })),
  },

  // bodies and terms
  {
    verb: "recordBody",
    use: administrator,
    call: input(({ of }) => ({
      kind: "APPEAL",
      name: WORDS,
      committeeId: of.committee,
      seats: 5,
      quorum: 3,
    })),
  },
  {
    verb: "seatInBody",
    use: administrator,
    call: input(({ of, any }) => ({ bodyId: of.body, accountId: any.account, since: DAY })),
  },
  {
    verb: "unseatFromBody",
    use: administrator,
    call: input(({ of, any }) => ({ bodyId: of.body, accountId: any.account, until: "2020-06-15" })),
  },
  {
    verb: "enactMeasureTerm",
    use: by("anywhere", "ADMINISTRATOR"),
    call: input(() => ({
      kind: "REMINDER",
      since: DAY,
      answerDays: 14,
      limitationMonths: 24,
      appealDays: 30,
      notifyDays: 10,
      decideDays: 30,
      announceDays: 10,
      verifyDays: 60,
      liftDays: 15,
      appealDecideDays: 90,
    })),
  },

  // sessions
  {
    verb: "recordSession",
    use: committee,
    call: input(({ of }) => ({ committeeId: of.committee, heldOn: DAY })),
  },
  {
    verb: "recordDecision",
    use: committee,
    call: input(({ of }) => ({ sessionId: of.session, words: WORDS })),
  },
  {
    verb: "carryOutDecision",
    use: committee,
    call: input(({ of, version }) => ({ id: of.decision, version, on: DAY })),
  },
];
