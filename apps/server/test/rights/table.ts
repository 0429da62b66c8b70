import type { Role } from "@nen-nep/schema";

/** A cell seen from an actor's own: that cell, one beside it in its ward, one elsewhere in the district, one beyond. */
export const PLACES = ["own", "sibling", "subtree", "outside"] as const;
export type Place = (typeof PLACES)[number];

/** Where each role reads something; a role that is not named reads it nowhere. */
export type Reach = Readonly<Partial<Record<Role, readonly Place[]>>>;

/** A kind of record, the way to it from a cell, and who reads it. */
export interface ReadingRow {
  readonly type: string;
  /** Fields from the root, with their arguments. */
  readonly path: readonly string[];
  readonly reach: Reach;
  /** Fields that fewer read: the others get null, or an id of their own in place of a person's. */
  readonly guarded?: Readonly<Record<string, Reach>>;
  /** Fields whose answer is about the actor, and so another for each. */
  readonly personal?: readonly string[];
  /** Only records of this kind count, where others stand beside them that are read by others. */
  readonly kind?: string;
  /** Who sees most of it, where that is not the organiser. */
  readonly most?: Readonly<Partial<Record<Place, Role>>>;
  /** Where it is of the whole database, the same whatever the cell. */
  readonly ofAll?: true;
  /** Roles that read some of the records only. */
  readonly some?: readonly Role[];
}

const OWN: readonly Place[] = ["own"];
const WARD: readonly Place[] = ["own", "sibling"];
const DISTRICT: readonly Place[] = ["own", "sibling", "subtree"];

const everybody: Reach = {
  STANDING_COMMITTEE: DISTRICT,
  ORGANISER: DISTRICT,
  ANALYST: DISTRICT,
  TRAINING_ORGANISER: DISTRICT,
  DELEGATE: OWN,
  SUPERIOR: OWN,
  SECRETARY: OWN,
  INSPECTION: WARD,
  ADMINISTRATOR: DISTRICT,
};

const but = (reach: Reach, ...roles: readonly Role[]): Reach =>
  Object.fromEntries(Object.entries(reach).filter(([role]) => !roles.includes(role as Role)));

const records = but(everybody, "ADMINISTRATOR");
const names = but(records, "ANALYST", "TRAINING_ORGANISER");
const words = names;

const CELL = "cell(id: $cell)";
const MEETINGS = [CELL, "meetings(first: 5)", "nodes"];
const EVALUATIONS = [CELL, "evaluations(first: 5)", "nodes"];
const MONTHS = [CELL, 'regime(from: "2019-03-01", before: "2019-04-01")'];
const TIMELINE = [CELL, "timeline(first: 20)", "nodes"];

const GUIDANCE = [CELL, "actions(first: 5, where: { kind: { eq: GUIDANCE } })", "nodes"];
const TRAININGS = [CELL, "actions(first: 5, where: { kind: { eq: TRAINING } })", "nodes"];
/** Training organisers see the actions of training alone, and those in full. */
const actions = but(records, "TRAINING_ORGANISER");
const actionWords = but(actions, "ANALYST");
const trainingWords = but(records, "ANALYST");

const FLAGS = [CELL, "flags(first: 5)", "nodes"];
/** Who looks after that part, and whom it concerns. */
const flags: Reach = { STANDING_COMMITTEE: DISTRICT, ORGANISER: DISTRICT, INSPECTION: WARD, SECRETARY: OWN };

const MEASURES = [CELL, "measures(first: 5)", "nodes"];
/** That there is a case is known to who looks after that part, and to its subject; what is said in it to the subject. */
const measures: Reach = flags;
const subjects: Reach = { SECRETARY: OWN };

const ENROLMENTS = ["enrolments(first: 5, where: { cell: { id: { eq: $cell } } })", "nodes"];
const courseReaders: Reach = {
  STANDING_COMMITTEE: DISTRICT,
  ORGANISER: DISTRICT,
  TRAINING_ORGANISER: DISTRICT,
};
/** The secretary's account is that of the person who is enrolled. */
const enrolments: Reach = { ...courseReaders, SUPERIOR: OWN, SECRETARY: OWN };

/** The rights table: who reads what of which cells. Every field of these types is tried for every actor and place. */
export const READING: readonly ReadingRow[] = [
  { type: "Cell", path: [CELL], reach: everybody, personal: ["mayRecord"] },
  { type: "Tenure", path: [CELL, "head"], reach: everybody },
  { type: "Person", path: [CELL, "head", "person"], reach: everybody, guarded: { id: names, name: names } },
  {
    type: "Meeting",
    path: MEETINGS,
    reach: records,
    guarded: { reason: words },
    personal: ["mayCorrect", "mayCheck"],
  },
  { type: "FoundBreach", path: [...MEETINGS, "breaches"], reach: records },
  { type: "MeetingCheck", path: [...MEETINGS, "checks"], reach: words },
  { type: "EarlierMeeting", path: [...MEETINGS, "earlier"], reach: words },
  { type: "Chair", path: [...MEETINGS, "chair"], reach: records },
  {
    type: "Person",
    path: [...MEETINGS, "chair", "person"],
    reach: records,
    guarded: { id: names, name: names },
  },
  { type: "CellMonth", path: MONTHS, reach: records },
  { type: "TimelineEntry", path: TIMELINE, reach: records, kind: "MEETING" },
  { type: "TimelineEntry", path: TIMELINE, reach: records, kind: "EVALUATION" },
  {
    type: "Evaluation",
    path: EVALUATIONS,
    reach: records,
    guarded: { remarks: words, strengths: words, shortcomings: words },
    personal: ["nextSteps"],
  },
  { type: "Pilot", path: [CELL, "pilots(first: 5)", "nodes"], reach: everybody },
  { type: "Mark", path: [...EVALUATIONS, "marks"], reach: records, some: ["TRAINING_ORGANISER"] },
  {
    type: "Action",
    path: GUIDANCE,
    reach: actions,
    guarded: { title: actionWords, note: actionWords },
    personal: ["next"],
  },
  {
    type: "Action",
    path: TRAININGS,
    reach: records,
    guarded: { title: trainingWords, note: trainingWords },
    personal: ["next"],
  },
  { type: "ActionOwner", path: [...TRAININGS, "owner"], reach: records },
  {
    type: "Person",
    path: [...TRAININGS, "owner", "person"],
    reach: records,
    guarded: { id: names, name: names },
  },
  { type: "ActionStep", path: [...TRAININGS, "steps"], reach: trainingWords },
  { type: "ActionAnswer", path: [...TRAININGS, "answers"], reach: trainingWords },
  { type: "Finding", path: [...EVALUATIONS, "findings"], reach: words },
  {
    type: "Flag",
    path: FLAGS,
    reach: flags,
    guarded: { explanation: but(flags, "INSPECTION") },
    personal: ["next"],
  },
  { type: "FlagBasis", path: [...FLAGS, "basis"], reach: flags },
  { type: "FlagRule", path: [...FLAGS, "rule"], reach: flags },
  { type: "Person", path: [...FLAGS, "person"], reach: flags },
  {
    type: "Measure",
    path: MEASURES,
    reach: measures,
    guarded: { proposal: subjects },
    personal: ["mine", "response"],
    most: { own: "SECRETARY" },
  },
  { type: "MeasureAbout", path: [...MEASURES, "subject"], reach: measures },
  { type: "Person", path: [...MEASURES, "subject", "person"], reach: measures },
  {
    type: "MeasureRecord",
    path: [...MEASURES, "steps"],
    reach: measures,
    guarded: { words: subjects },
    most: { own: "SECRETARY" },
  },
  { type: "MeasureFact", path: [...MEASURES, "basis"], reach: subjects, most: { own: "SECRETARY" } },
  { type: "MeasureReader", path: [...MEASURES, "readers"], reach: subjects, most: { own: "SECRETARY" } },
  { type: "MeasureProspect", path: [...MEASURES, "next"], reach: measures, personal: ["reason"] },
  { type: "MeasureTerm", path: [...MEASURES, "terms"], reach: measures },
  { type: "Body", path: [...MEASURES, "body"], reach: measures },
  { type: "Enrolment", path: ENROLMENTS, reach: enrolments, personal: ["next"] },
  { type: "Person", path: [...ENROLMENTS, "person"], reach: enrolments },
  {
    type: "Unavailability",
    path: [...ENROLMENTS, "person", "unavailable"],
    reach: { TRAINING_ORGANISER: DISTRICT, SECRETARY: OWN },
    most: { own: "SECRETARY", sibling: "TRAINING_ORGANISER", subtree: "TRAINING_ORGANISER" },
  },
  {
    type: "Course",
    path: [...ENROLMENTS, "course"],
    reach: enrolments,
    // Waiting is guarded as free is; of a course that has begun nobody is told any.
    guarded: { seed: courseReaders, chosenOn: courseReaders, free: courseReaders },
    personal: ["next"],
  },
  { type: "CourseSession", path: [...ENROLMENTS, "course", "sessions"], reach: enrolments },
  { type: "ChoiceTerms", path: [...ENROLMENTS, "course", "terms"], reach: courseReaders },
  { type: "EnrolmentCount", path: [...ENROLMENTS, "course", "counts"], reach: courseReaders },
  {
    type: "PublishedNeed",
    path: ["trainingTables", "needs"],
    reach: { ...courseReaders, ANALYST: DISTRICT },
    ofAll: true,
  },
];
