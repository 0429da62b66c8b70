import { type Language, type Post, posts, ratings, sessionTypes, settings, sources } from "@nen-nep/schema";
import type { Text } from "../../i18n/useText.js";
import type { Tone } from "../../ui/Tag.js";
import type { TimelinePageFragment } from "./Cell.generated.js";

export type Entry = TimelinePageFragment["edges"][number]["node"];
export type Family = "meetings" | "evaluations" | "posts";

/** One line of the timeline in words. */
export interface Line {
  readonly family: Family;
  readonly title: string;
  readonly details: readonly string[];
  readonly people: readonly string[];
  readonly tag: { readonly tone: Tone; readonly words: string };
  /** Lines of one meeting light up together. */
  readonly chain: string | null;
}

const RATING_TONE = { GOOD: "ok", FAIR: "info", AVERAGE: "soon", POOR: "late" } as const;

const capital = (words: string, language: Language) =>
  language === "VI" ? words.charAt(0).toUpperCase() + words.slice(1) : words;

/** The parts of a line that there are. */
const present = (parts: readonly (string | false | null | undefined)[]): string[] =>
  parts.filter((part) => typeof part === "string" && part !== "").map(String);

type Found<K extends keyof Entry> = NonNullable<Entry[K]>;

function meetingLine(meeting: Found<"meeting">, { say, format, language }: Text): Line {
  const type = sessionTypes.label(meeting.sessionType, language);
  const post = (key: Post) => capital(posts.label(key, language), language);
  const { chair } = meeting;
  return {
    family: "meetings",
    title: meeting.sessionType === "COMMITTEE" ? say("cell.committeeMeeting") : say("cell.meeting", { type }),
    details: present([
      meeting.theme && say("cell.theme", { theme: meeting.theme }),
      meeting.present !== null &&
        meeting.members !== null &&
        say("cell.attendance", {
          present: format.count(meeting.present),
          members: format.count(meeting.members),
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
    chain: meeting.id,
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
      by ? say("cell.by", { kind, name: by }) : kind,
      evaluation.rubric && say("cell.rubric", { name: evaluation.rubric.name }),
    ]),
    tag: evaluation.rating
      ? { tone: RATING_TONE[evaluation.rating], words: ratings.label(evaluation.rating, language) }
      : { tone: "idle", words: say("common.noValue") },
    chain: evaluation.meeting?.id ?? null,
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
    chain: null,
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
    chain: null,
  };
}

/** What an entry says; null where the reader may not see what it is about. */
export function lineOf(entry: Entry, text: Text): Line | null {
  if (entry.meeting) return meetingLine(entry.meeting, text);
  if (entry.evaluation) return evaluationLine(entry.evaluation, text);
  if (entry.month && (entry.kind === "NOT_HELD" || entry.kind === "POSTPONED")) {
    return monthLine(entry.month, entry.kind, text);
  }
  return entry.tenure ? tenureLine(entry.tenure, entry.kind === "POST_BEGUN", text) : null;
}
