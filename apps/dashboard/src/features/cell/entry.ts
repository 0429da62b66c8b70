import {
  actionKinds,
  actionStates,
  enrolmentStates,
  type Language,
  type Post,
  pilotStates,
  posts,
  ratings,
  sessionTypes,
  settings,
  skills,
  sources,
} from "@nen-nep/schema";
import type { Text } from "../../i18n/useText.js";
import type { Tone } from "../../ui/Tag.js";
import { evaluatorWords } from "../common/evaluatorWords.js";
import { PILOT_TONES } from "../common/pilotMatrix.js";
import type { TimelinePageFragment } from "./Cell.generated.js";
import { isMeasureEntry, measureLine } from "./measureLine.js";

export type Entry = TimelinePageFragment["edges"][number]["node"];
/** What is shown alone when it is chosen, in the order of the choice. */
export const FAMILIES = ["meetings", "evaluations", "actions", "training", "measures", "posts"] as const;
export type Family = (typeof FAMILIES)[number];

/** One line of the timeline in words. */
export interface Line {
  readonly family: Family;
  readonly title: string;
  readonly details: readonly string[];
  readonly people: readonly string[];
  readonly tag: { readonly tone: Tone; readonly words: string };
  /** What still lies ahead is drawn dashed. */
  readonly isAhead?: boolean;
  /** The evaluation whose page tells more; null for others. */
  readonly evaluation?: string;
}

const RATING_TONE = { GOOD: "ok", FAIR: "info", AVERAGE: "soon", POOR: "late" } as const;

const capital = (words: string, language: Language) =>
  language === "VI" ? words.charAt(0).toUpperCase() + words.slice(1) : words;

/** The parts of a line that there are. */
const present = (parts: readonly (string | false | null | undefined)[]): string[] =>
  parts.filter((part) => typeof part === "string" && part !== "").map(String);

type Found<K extends keyof Entry> = NonNullable<Entry[K]>;

function meetingLine(
  meeting: Found<"meeting">,
  pilot: Entry["pilot"],
  { say, format, language }: Text,
): Line {
  const type = sessionTypes.label(meeting.sessionType, language);
  const post = (key: Post) => capital(posts.label(key, language), language);
  const { chair } = meeting;
  return {
    family: "meetings",
    title: meeting.sessionType === "COMMITTEE" ? say("cell.committeeMeeting") : say("cell.meeting", { type }),
    details: present([
      pilot && say("cell.modelMeeting", { number: pilot.plan?.number ?? "–" }),
      meeting.theme && say("cell.theme", { theme: meeting.theme }),
      meeting.present !== null &&
        meeting.excused !== null &&
        meeting.unexcused !== null &&
        say("common.presentOf", {
          present: format.count(meeting.present),
          expected: format.count(meeting.present + meeting.excused + meeting.unexcused),
          share: format.percent(meeting.attendance, 0),
          exempt: meeting.exempt ?? 0,
        }),
      meeting.unexcused !== null &&
        meeting.unexcused > 0 &&
        say("cell.unexcused", { count: meeting.unexcused }),
      meeting.lengthMinutes !== null && say("cell.length", { minutes: meeting.lengthMinutes }),
    ]),
    people: present([
      chair?.post &&
        (chair.person?.name
          ? say("cell.chaired", { post: post(chair.post), name: chair.person.name })
          : say("cell.chairedPost", { post: post(chair.post) })),
      sources.label(meeting.source, language),
    ]),
    tag: { tone: "ok", words: say("cell.tagMeeting") },
  };
}

function evaluationLine(evaluation: Found<"evaluation">, { say, format, language }: Text): Line {
  const kind = say(`cell.kind.${evaluation.evaluatorKind}`);
  const by = evaluation.delegation?.name ?? evaluation.committee?.name;
  return {
    family: "evaluations",
    title: say("cell.score", { score: format.number(evaluation.score) }),
    details: present([
      evaluation.setting === "MODEL" ? capital(settings.label("MODEL", language), language) : null,
      say("cell.evaluationOf", {
        type: sessionTypes.label(evaluation.sessionType, language),
        day: format.day(evaluation.heldOn),
      }),
      (evaluation.strengths ?? 0) + (evaluation.shortcomings ?? 0) > 0
        ? say("cell.findings", {
            strengths: evaluation.strengths ?? 0,
            shortcomings: evaluation.shortcomings ?? 0,
          })
        : null,
      evaluation.remarks,
    ]),
    people: present([
      evaluatorWords(kind, by, say),
      evaluation.rubric && say("cell.rubric", { name: evaluation.rubric.name }),
    ]),
    tag: evaluation.rating
      ? { tone: RATING_TONE[evaluation.rating], words: ratings.label(evaluation.rating, language) }
      : { tone: "idle", words: say("common.noValue") },
    evaluation: evaluation.id,
  };
}

function monthLine(
  month: Found<"month">,
  kind: "NOT_HELD" | "POSTPONED",
  { say, format, language }: Text,
): Line {
  return {
    family: "meetings",
    title: say(`cell.${kind}`, { month: format.monthWords(month.month) }),
    details: month.document ? [say("cell.document", { document: month.document })] : [],
    people: [
      sources.label(month.source, language),
      say("cell.recorded", { day: format.day(month.recordedOn) }),
    ],
    tag:
      kind === "POSTPONED"
        ? { tone: "idle", words: say("cell.tagPostponed") }
        : { tone: "late", words: say("cell.tagNotHeld") },
  };
}

function tenureLine(tenure: Found<"tenure">, begun: boolean, { say, language }: Text): Line {
  return {
    family: "posts",
    title: say(begun ? "cell.postBegun" : "cell.postEnded", {
      name: tenure.person?.name ?? "–",
      post: posts.label(tenure.post, language),
    }),
    details: [],
    people: [sources.label(tenure.source, language)],
    tag: { tone: "idle", words: say("cell.tagPost") },
  };
}

function pilotLine(pilot: Found<"pilot">, day: string, today: string | null, { say, language }: Text): Line {
  const { sessionType, theme, plan, delegation, state } = pilot;
  const isAhead = today !== null && day >= today;
  const tag = (): Line["tag"] => {
    if (today === null)
      return { tone: PILOT_TONES[state], words: capital(pilotStates.label(state, language), language) };
    return isAhead
      ? { tone: "idle", words: say("cell.tagAhead") }
      : { tone: "soon", words: say("cell.tagUnrecorded") };
  };
  return {
    family: "meetings",
    title: say(today === null ? "cell.pilotChosen" : "cell.pilotDue", {
      type: sessionTypes.label(sessionType, language),
    }),
    details: present([
      plan && say("cell.pilotPlan", { number: plan.number }),
      theme && say("cell.theme", { theme }),
    ]),
    people: present([delegation?.name]),
    tag: tag(),
    isAhead,
  };
}

const lessonLine = ({ lesson, reason }: Found<"lessonOffer">, { say }: Text): Line => ({
  family: "actions",
  title: say("cell.lessonAdopted", { title: lesson?.title ?? "–" }),
  details: present([reason]),
  people: [],
  tag: { tone: "ok", words: say("cell.tagLesson") },
});

function trainingLine(
  enrolment: Found<"enrolment">,
  day: string,
  today: string,
  { say, language }: Text,
): Line {
  const { course, person, post, state } = enrolment;
  const who = [capital(posts.label(post, language), language), person?.name].filter(Boolean).join(" ");
  const isAhead = day > today;
  const words = capital(enrolmentStates.label(state, language), language);
  return {
    family: "training",
    title: say("cell.training", { course: course?.name ?? "–" }),
    details: present([course?.skills.map((skill) => skills.label(skill, language)).join(", ")]),
    people: [who],
    tag: { tone: state === "COMPLETED" ? "ok" : "info", words },
    isAhead,
  };
}

const ACTION_TITLES = {
  ACTION_OPENED: "cell.actionOpened",
  ACTION_DUE: "cell.actionDue",
  ACTION_CLOSED: "cell.actionVerified",
} as const;

function actionLine(
  action: Found<"action">,
  kind: keyof typeof ACTION_TITLES,
  today: string,
  { say, format, language }: Text,
): Line {
  const what = capital(actionKinds.label(action.kind, language), language);
  const title = action.title ?? what;
  const { owner, overdueDays } = action;
  const post = owner.post ? capital(posts.label(owner.post, language), language) : null;
  const name = owner.account?.name ?? ([post, owner.person?.name].filter(Boolean).join(" ") || null);
  const isAhead = kind === "ACTION_DUE" && action.dueOn >= today;
  const isCancelled = kind === "ACTION_CLOSED" && action.state === "CANCELLED";
  const state = capital(actionStates.label(action.state, language), language);
  const tag = (): Line["tag"] => {
    if (kind === "ACTION_CLOSED") return { tone: isCancelled ? "idle" : "ok", words: state };
    if (isAhead) return { tone: "idle", words: say("cell.tagAhead") };
    if (kind === "ACTION_DUE")
      return { tone: "late", words: say("actions.overdueBy", { days: overdueDays ?? 0 }) };
    return { tone: "info", words: state };
  };
  const judged = (kind === "ACTION_CLOSED" && action.judgedAgain) || [];
  return {
    family: "actions",
    title: say(isCancelled ? "cell.actionCancelled" : ACTION_TITLES[kind], { title }),
    details: present([
      action.title && what,
      ...judged.map(({ criterion, before, after, alike }) =>
        say(alike ? "cell.judgedAgain" : "cell.judgedOtherwise", {
          criterion: criterion.name,
          before: format.percent(before, 0),
          after: format.percent(after, 0),
        }),
      ),
    ]),
    people: present([name && say("cell.actionOwner", { name })]),
    tag: tag(),
    isAhead,
  };
}

/** What an entry says; null where the reader may not see what it is about. */
export function lineOf(entry: Entry, today: string, text: Text): Line | null {
  const { kind } = entry;
  if (kind === "ACTION_OPENED" || kind === "ACTION_DUE" || kind === "ACTION_CLOSED") {
    return entry.action ? actionLine(entry.action, kind, today, text) : null;
  }
  if (isMeasureEntry(kind)) return entry.measure ? measureLine(entry.measure, kind, text) : null;
  if (entry.meeting) return meetingLine(entry.meeting, entry.pilot, text);
  if (entry.evaluation) return evaluationLine(entry.evaluation, text);
  if (entry.month && (entry.kind === "NOT_HELD" || entry.kind === "POSTPONED")) {
    return monthLine(entry.month, entry.kind, text);
  }
  if (entry.pilot) return pilotLine(entry.pilot, entry.day, kind === "PILOT_DUE" ? today : null, text);
  if (entry.enrolment) return trainingLine(entry.enrolment, entry.day, today, text);
  if (entry.lessonOffer) return lessonLine(entry.lessonOffer, text);
  return entry.tenure ? tenureLine(entry.tenure, entry.kind === "POST_BEGUN", text) : null;
}
