import { administrators, by, everybody, input, WORDS, type WritingRow } from "./verbs.js";

/** Verbs on what people ask of those who organise courses, and on what is required of skills. */
export const NEED_VERBS: readonly WritingRow[] = [
  {
    verb: "requestTraining",
    use: by("within", "SECRETARY"),
    call: input(({ of }) => ({ kind: "CONTEST", personId: of.person, skill: "RECORDS", words: WORDS })),
  },
  {
    verb: "answerTrainingRequest",
    use: by("within", "TRAINING_ORGANISER"),
    call: input(({ of, version }) => ({ requestId: of.trainingRequest, version, answer: WORDS })),
  },
  {
    verb: "withdrawTrainingRequest",
    use: { ...everybody("own"), ...by("within", "SECRETARY") },
    call: input(({ of, version }) => ({ requestId: of.trainingRequest, version })),
  },
  {
    verb: "enactNeedRule",
    use: administrators,
    call: input(() => ({
      ...{ skill: "RECORDS", since: "2010-01-01", required: 70, halfLifeMonths: 12, lookbackMonths: 36 },
      ...{ leastMeetings: 2, clearFrom: 90, likelyFrom: 70, noneUpTo: 30 },
    })),
  },
];
