import {
  administrators,
  by,
  DAY,
  everybody,
  type Input,
  input,
  organisers,
  WORDS,
  type WritingRow,
} from "./verbs.js";

const step: Input = ({ of, version }) => ({ id: of.guidance, version, words: WORDS });
const offer: Input = ({ of, version }) => ({ offerId: of.offer, version, reason: WORDS });
const opened =
  (kind: string): Input =>
  ({ of, me }) => ({
    kind,
    cellId: of.cell,
    title: WORDS,
    openedOn: DAY,
    dueOn: "2020-08-01",
    ...(kind === "INSPECTION" && { ownerAccountId: me }),
  });

/** Verbs on what is planned, done and looked at: plans, lessons, actions, flags. */
export const WORK_VERBS: readonly WritingRow[] = [
  // plans
  {
    verb: "draftPlan",
    use: organisers,
    call: input(({ of }) => ({
      committeeId: of.committee,
      number: "",
      title: WORDS,
      from: DAY,
      before: "2020-12-01",
    })),
  },
  {
    verb: "approvePlan",
    use: organisers,
    call: input(({ of, version }) => ({ planId: of.plan, version, approvedOn: DAY })),
  },
  {
    verb: "formDelegation",
    use: organisers,
    call: input(({ of }) => ({ planId: of.plan, name: "", members: [], since: DAY })),
  },
  {
    verb: "choosePilot",
    use: organisers,
    call: input(({ of }) => ({ planId: of.plan, cellId: of.cell, sessionType: "REGULAR" })),
  },
  {
    verb: "applyProposal",
    use: organisers,
    call: input(({ of }) => ({
      planId: of.plan,
      pilots: [{ cellId: of.cell, sessionType: "REGULAR" }],
    })),
  },
  {
    verb: "assignPilot",
    use: organisers,
    call: input(({ of, version }) => ({ pilotId: of.pilot, version, theme: WORDS })),
  },
  {
    verb: "preparePilot",
    use: organisers,
    call: input(({ of, version }) => ({ pilotId: of.pilot, version, preparedOn: DAY })),
  },
  {
    verb: "removePilot",
    use: organisers,
    call: input(({ of, version }) => ({ pilotId: of.pilot, version, reason: WORDS })),
  },
  { verb: "createCalendarFeed", use: everybody("anywhere"), call: input(() => ({})) },
  { verb: "revokeCalendarFeed", use: everybody("own"), call: ({ any }) => ({ id: any.feed }) },

  // lessons
  {
    verb: "drawLesson",
    use: organisers,
    call: input(({ of }) => ({
      committeeId: of.committee,
      groupKey: "NEIGHBOURHOOD",
      title: WORDS,
      words: WORDS,
      findingIds: [],
    })),
  },
  {
    verb: "offerLesson",
    use: organisers,
    call: input(({ of, version }) => ({ lessonId: of.lesson, version })),
  },
  { verb: "adoptLesson", use: by("within", "SECRETARY"), call: input(offer) },
  { verb: "declineLesson", use: by("within", "SECRETARY"), call: input(offer) },
  {
    verb: "withdrawLesson",
    use: organisers,
    call: input(({ of, version }) => ({ lessonId: of.lesson, version, reason: WORDS })),
  },

  // actions
  { verb: "openAction", kind: "GUIDANCE", use: organisers, call: input(opened("GUIDANCE")) },
  {
    verb: "openAction",
    kind: "INSPECTION",
    use: by("within", "INSPECTION", "ORGANISER"),
    call: input(opened("INSPECTION")),
  },
  {
    verb: "openActions",
    use: organisers,
    call: input(({ of }) => ({ kind: "GUIDANCE", cellIds: [of.cell], title: "", dueOn: "2020-08-01" })),
  },
  { verb: "acceptAction", use: by("within", "ORGANISER", "SECRETARY"), call: input(step) },
  { verb: "reportProgress", use: by("within", "ORGANISER", "SECRETARY"), call: input(step) },
  { verb: "submitEvidence", use: by("within", "ORGANISER", "SECRETARY"), call: input(step) },
  {
    verb: "verifyAction",
    use: by("within", "ORGANISER", "STANDING_COMMITTEE"),
    call: input(({ of, version }) => ({ id: of.guidance, version, unobserved: WORDS })),
  },
  { verb: "returnAction", use: by("within", "ORGANISER", "STANDING_COMMITTEE"), call: input(step) },
  {
    verb: "reopenAction",
    use: organisers,
    call: input((call) => ({ ...step(call), dueOn: "2020-09-01" })),
  },
  { verb: "cancelAction", use: organisers, call: input(step) },
  {
    verb: "planEvent",
    use: by("within", "ORGANISER", "SECRETARY"),
    call: input(({ of, version }) => ({ id: of.event, version: version + 1, heldOn: DAY, cellIds: [] })),
  },
  {
    verb: "recordEventAttendance",
    use: by("within", "ORGANISER", "SECRETARY"),
    call: input(({ of, version }) => ({ id: of.event, version: version + 1, presentCellIds: [] })),
  },

  // flags
  {
    verb: "contestFlag",
    use: by("within", "SECRETARY"),
    call: input(({ of, version }) => ({ flagId: of.flag, version, explanation: WORDS })),
  },
  {
    verb: "dismissFlag",
    use: by("within", "STANDING_COMMITTEE", "ORGANISER"),
    call: input(({ of, version }) => ({ flagId: of.flag, version, reason: WORDS })),
  },
  {
    verb: "enactFlagRule",
    use: administrators,
    call: input(() => ({
      kind: "MONTHS_NOT_HELD",
      since: "2010-01-01",
      times: 0,
      windowMonths: 12,
      answerDays: 10,
      limitationMonths: 12,
    })),
  },
];
