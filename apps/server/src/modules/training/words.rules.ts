import { type Day, type Language, type Skill, skills, writtenDay } from "@nen-nep/schema";
import type { NeedRule, TrainingNeed } from "./needs.entity.js";

/** What is said of a need beside its figures. */
export interface NeedStanding {
  readonly newInPost: boolean;
  /** Courses completed in the skill, latest first. */
  readonly taken: readonly { readonly name: string; readonly endsOn: Day }[];
  readonly requestedOn: Day | null;
}

type Figures = Pick<
  TrainingNeed,
  | "skill"
  | "tier"
  | "evaluations"
  | "meetings"
  | "below"
  | "attained"
  | "estimate"
  | "low"
  | "high"
  | "probability"
  | "peers"
  | "peerCount"
  | "inPostSince"
  | "clearingMeetings"
  | "clearingAt"
>;

const dated = (day: Day, vi: boolean): string => writtenDay(day, vi ? "VI" : "EN");
const percent = (hundredths: number): string => `${Math.round(hundredths / 100)}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A skill in words. */
export const skillWords = (skill: Skill, language: Language): string => skills.label(skill, language);

/**
 * Why somebody has the tier they have, one sentence each: what the meetings they chaired show, beside whom, how sure it
 * is, what they have learnt, and what speaks for a course without any figure.
 */
export function reasonWords(
  need: Figures,
  { required, leastMeetings }: Pick<NeedRule, "required" | "leastMeetings">,
  { newInPost, taken, requestedOn }: NeedStanding,
  language: Language,
): string[] {
  const vi = language === "VI";
  const said = [evidence(need, required, vi), beside(need, vi), certainty(need, required, vi)];
  if (need.meetings > 0 && need.meetings < leastMeetings) {
    said.push(
      vi
        ? `Mới có ${need.meetings} buổi, chưa đủ ${leastMeetings} buổi để kết luận rõ.`
        : `Only ${need.meetings} of the ${leastMeetings} meetings that a clear need rests on.`,
    );
  }
  said.push(learnt(taken, vi));
  if (newInPost) {
    said.push(
      vi
        ? `Mới giữ chức vụ từ ${dated(need.inPostSince, vi)}, chưa qua lớp bồi dưỡng nào.`
        : `New in the post since ${dated(need.inPostSince, vi)}, without any course so far.`,
    );
  }
  if (requestedOn) {
    said.push(
      vi
        ? `Có đề nghị được học từ ${dated(requestedOn, vi)}.`
        : `Asked for a course on ${dated(requestedOn, vi)}.`,
    );
  }
  return said.filter((sentence) => sentence !== null);
}

function evidence(
  { skill, attained, evaluations, meetings, below }: Figures,
  required: number,
  vi: boolean,
): string {
  const name = capital(skillWords(skill, vi ? "VI" : "EN"));
  if (attained === null) {
    return vi
      ? `${name}: chưa có lượt đánh giá chính thức nào đối với buổi sinh hoạt do đồng chí chủ trì thể hiện kỹ năng này.`
      : `${name}: no official evaluation of a meeting they chaired shows this skill.`;
  }
  return vi
    ? `${name}: đạt ${percent(attained)}% điểm tối đa qua ${evaluations} lượt đánh giá ${meetings} buổi do đồng chí chủ trì; ${below}/${meetings} buổi dưới mức yêu cầu ${required}%.`
    : `${name}: ${percent(attained)}% of the points over ${evaluations} evaluations of ${meetings} meetings they chaired; ${below} of ${meetings} meetings below the required ${required}%.`;
}

function beside({ attained, peers, peerCount }: Figures, vi: boolean): string | null {
  if (attained === null || peers === null) return null;
  const apart = Math.round(attained / 100) - Math.round(peers / 100);
  const by = Math.abs(apart);
  if (vi) {
    const how = apart === 0 ? "Ngang" : `${apart < 0 ? "Thấp" : "Cao"} hơn ${by} điểm phần trăm so với`;
    return `${how} mặt bằng của ${peerCount} đồng chí chủ trì cùng nhóm chi bộ (${percent(peers)}%).`;
  }
  const how = apart === 0 ? "Level with" : `${by} percentage points ${apart < 0 ? "below" : "above"}`;
  return `${how} the ${peerCount} others who chair in cells of the group (${percent(peers)}%).`;
}

function certainty(
  { estimate, low, high, probability, meetings }: Figures,
  required: number,
  vi: boolean,
): string | null {
  if (meetings === 0) return null;
  if (estimate === null || probability === null)
    return vi ? "Chưa đủ số liệu để ước lượng." : "Not enough data for an estimate.";
  const sure = likelihood(probability, vi);
  return vi
    ? `Ước lượng ${percent(estimate)}% (khoảng ${percent(low!)}–${percent(high!)}%); khả năng dưới mức yêu cầu ${required}%: ${sure}.`
    : `Estimated at ${percent(estimate)}% (${percent(low!)}–${percent(high!)}%); probability of being below the required ${required}%: ${sure}.`;
}

/** Nothing that is estimated is certain. */
function likelihood(tenThousandths: number, vi: boolean): string {
  if (tenThousandths > 9_900) return vi ? "trên 99%" : "above 99%";
  if (tenThousandths < 100) return vi ? "dưới 1%" : "below 1%";
  return `${percent(tenThousandths)}%`;
}

function learnt(taken: NeedStanding["taken"], vi: boolean): string {
  const [latest] = taken;
  if (!latest) return vi ? "Chưa học lớp nào về nội dung này." : "No course in this skill so far.";
  return vi
    ? `Đã học: ${latest.name} (kết thúc ${dated(latest.endsOn, vi)}).`
    : `Took: ${latest.name} (ended ${dated(latest.endsOn, vi)}).`;
}

/** What would end a need; null where there is none. */
export function clearingWords(
  { tier, clearingMeetings, clearingAt }: Pick<TrainingNeed, "tier" | "clearingMeetings" | "clearingAt">,
  language: Language,
): string | null {
  const vi = language === "VI";
  if (tier === "NO_EVIDENCE") {
    return vi
      ? "Cần có đánh giá chính thức đối với buổi do đồng chí chủ trì thì mới có căn cứ."
      : "An official evaluation of a meeting they chair would give evidence.";
  }
  if (tier === "UNCLEAR")
    return vi ? "Cần thêm lượt đánh giá để rõ hơn." : "Further evaluations would make it clearer.";
  if (tier === "NONE") return null;
  if (clearingMeetings === null) {
    return vi
      ? "Kết quả cần cao hơn rõ rệt trong nhiều buổi mới thay đổi được nhận định."
      : "It would take clearly higher results over many meetings.";
  }
  return vi
    ? `Thêm ${clearingMeetings} buổi được đánh giá ở mức khoảng ${clearingAt}% thì không còn thuộc diện này.`
    : `${clearingMeetings} more meetings evaluated at about ${clearingAt}% would end the need.`;
}

const CONFOUNDED: Record<Language, string> = {
  VI: "Kết quả của buổi sinh hoạt phản ánh cả người chủ trì lẫn chi bộ; khi người chủ trì chưa thay đổi thì chưa tách được hai phần này. Mức đạt tính từ đánh giá chính thức của buổi sinh hoạt thường xuyên (không tính buổi điểm và tự chấm), trên các tiêu chí thể hiện kỹ năng, theo điểm tối đa của tiêu chí; lượt gần đây nặng hơn; độ chặt của bên chấm được hiệu chỉnh ở những bên có đủ chi bộ chung để nhận biết.",
  EN: "What a meeting shows is of the chair and of the cell alike; as long as the chair does not change they cannot be told apart. Attainment is from official evaluations of ordinary meetings (neither model meetings nor self-scores), over the criteria that show the skill, by their points; recent evaluations weigh more; severity is corrected for evaluators whose shared cells tell it.",
};

/** What all these estimates assume, to be shown with them. */
export const assumptionWords = (language: Language): string => CONFOUNDED[language];
