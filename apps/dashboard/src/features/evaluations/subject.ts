import {
  type EvaluatorKind,
  evaluatorKinds,
  type SessionType,
  sessionTypes,
  settings,
} from "@nen-nep/schema";
import type { Text } from "../../i18n/useText.js";
import { capital } from "../common/capital.js";
import { evaluatorWords } from "../common/evaluatorWords.js";

interface Subject {
  readonly heldOn: string;
  readonly sessionType: SessionType;
  readonly evaluatorKind: EvaluatorKind;
  readonly setting: "MODEL" | "ORDINARY";
  readonly delegation: { readonly name: string } | null;
  readonly committee: { readonly name: string } | null;
}

/** Which meeting it speaks of, and in whose name. */
export function subjectOf(
  subject: Subject,
  { say, format, language }: Text,
): { meeting: string; by: string } {
  const type = capital(sessionTypes.label(subject.sessionType, language));
  const kind = capital(evaluatorKinds.label(subject.evaluatorKind, language));
  const name = subject.delegation?.name ?? subject.committee?.name;
  const meeting = say("evaluations.meetingLine", { type, day: format.day(subject.heldOn) });
  return {
    meeting: subject.setting === "MODEL" ? `${meeting} · ${settings.label("MODEL", language)}` : meeting,
    by: evaluatorWords(kind, name, say),
  };
}
