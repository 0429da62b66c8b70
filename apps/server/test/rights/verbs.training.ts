import { by, DAY, everybody, type Input, input, WORDS, type WritingRow } from "./verbs.js";

const trainers = by("within", "TRAINING_ORGANISER");
/** The secretary's account is that of the person who is enrolled; others may do it for themselves, and are not. */
const enrolled = { ...everybody("own"), ...by("within", "TRAINING_ORGANISER", "SECRETARY") };

const course: Input = ({ of, version }) => ({ courseId: of.course, version });
const plan = { name: "", skills: ["CHAIRING"], seats: 1, sessions: [] };

/** Verbs on courses and who takes part in them. */
export const TRAINING_VERBS: readonly WritingRow[] = [
  {
    verb: "scheduleCourse",
    use: trainers,
    call: input(({ of }) => ({ ...plan, committeeId: of.committee })),
  },
  { verb: "changeCourse", use: trainers, call: input((call) => ({ ...course(call), ...plan })) },
  { verb: "cancelCourse", use: trainers, call: input((call) => ({ ...course(call), reason: WORDS })) },
  { verb: "chooseParticipants", use: trainers, call: input(course) },
  {
    verb: "chooseParticipants",
    kind: "preview",
    use: trainers,
    call: input((call) => ({ ...course(call), preview: true })),
  },
  { verb: "inviteParticipants", use: trainers, call: input(course) },
  {
    verb: "enrol",
    use: trainers,
    call: input(({ of }) => ({ courseId: of.course, tenureId: of.tenure, words: WORDS })),
  },
  {
    verb: "answerInvitation",
    use: enrolled,
    call: input(({ of, version }) => ({
      enrolmentId: of.enrolment,
      version,
      accepts: true,
      words: WORDS,
    })),
  },
  {
    verb: "withdraw",
    use: enrolled,
    call: input(({ of, version }) => ({ enrolmentId: of.enrolment, version, words: WORDS })),
  },
  {
    verb: "declareUnavailable",
    use: enrolled,
    call: input(({ of }) => ({ personId: of.person, fromDay: DAY, toDay: "2020-08-01" })),
  },
  {
    verb: "withdrawUnavailability",
    use: enrolled,
    call: input(({ of, version }) => ({ unavailabilityId: of.unavailability, version })),
  },
  {
    verb: "recordAttendance",
    use: trainers,
    call: input((call) => ({
      ...course(call),
      session: 1,
      marks: [{ enrolmentId: call.of.enrolment, attendance: "PRESENT" }],
    })),
  },
  { verb: "completeCourse", use: trainers, call: input(course) },
];
