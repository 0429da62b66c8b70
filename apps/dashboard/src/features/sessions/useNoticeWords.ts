import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { dayInWords, seatOf, signOf } from "./partyForm.js";
import { placeOf, type Session } from "./sessionsView.js";

/** All words of a notice of conclusions, in the order of the page. */
export interface NoticeWords {
  readonly fileName: string;
  readonly upper: string | null;
  readonly committee: string;
  readonly number: string;
  readonly party: string;
  readonly place: string;
  readonly name: string;
  readonly about: string;
  readonly lead: string;
  readonly decisions: readonly string[];
  readonly to: string;
  readonly copies: readonly string[];
  readonly behalf: string;
  readonly signature: string;
  /** What the foot says beside the page; null for real data. */
  readonly foot: string | null;
  readonly page: string;
}

export function useNoticeWords(): (session: Session) => NoticeWords {
  const { say, format, language } = useText();
  const { today, demonstration } = useReference();
  const upper = (words: string) => words.toLocaleUpperCase("vi");
  return ({ committee: of, heldOn, documentNumber, documentDay, decisions }) => {
    const committee = of?.name ?? "–";
    const day = format.day(heldOn);
    return {
      fileName: `${say("notice.name")} ${heldOn}`,
      upper: of?.parent ? upper(of.parent.name) : null,
      committee: upper(committee),
      number: documentNumber
        ? say("report.numberGiven", { number: documentNumber })
        : say("report.number", { kind: "TB", sign: signOf(committee) }),
      party: say("report.party"),
      place: say("report.place", {
        place: seatOf(committee),
        day: dayInWords(documentDay ?? today, language, format),
      }),
      name: upper(say("notice.name")),
      about: say("notice.about", { day }),
      lead: say("notice.lead", { day }),
      decisions: decisions.map((decision) => {
        const place = placeOf(decision);
        return [
          decision.words,
          place && say("notice.given", { place }),
          decision.dueOn && say("notice.due", { day: format.day(decision.dueOn) }),
        ]
          .filter(Boolean)
          .join(" ");
      }),
      to: say("report.to"),
      copies: [say("report.toCommittee"), say("report.toCells"), say("report.toFiles")],
      behalf: say("report.onBehalf"),
      signature: say("report.signature"),
      foot: demonstration ? say("common.demonstrationLong") : null,
      page: say("report.page"),
    };
  };
}
