import {
  type ChoiceReason,
  type EnrolmentState,
  type Language,
  type NeedTier,
  needTiers,
  type Post,
  posts,
  type QuotaKind,
} from "@nen-nep/schema";
import type { Facts, Quota } from "./quotas.rules.js";

/** What the sentence about somebody rests on. */
export interface Explained {
  readonly state: EnrolmentState;
  readonly reason: ChoiceReason;
  readonly tier: NeedTier;
  readonly rank: number | null;
  readonly lot: number | null;
  readonly reservePlace: number | null;
  readonly facts: Facts;
}

type Said = (explained: Explained) => string;

const NEW_IN_POST = 3;
const ASKED = 4;

/** The class of equals in words. */
function level({ rank, tier }: Explained, language: Language): string {
  const vi = language === "VI";
  if (rank === NEW_IN_POST) return vi ? "mới giữ chức vụ, chưa qua lớp nào" : "new in post without a course";
  if (rank === ASKED) return vi ? "có đề nghị được học" : "asked for a course";
  return needTiers.label(tier, language);
}

const QUOTA_NAMES: Record<QuotaKind, Record<Language, (quota: Quota) => string>> = {
  GROUP: {
    VI: ({ name }) => (/^nhóm/i.test(name) ? name : `Nhóm ${name.replace(/^Chi bộ/, "chi bộ")}`),
    EN: ({ name }) => `The group ${name}`,
  },
  COMMITTEE: { VI: ({ name }) => name, EN: ({ name }) => name },
  POST: {
    VI: ({ key }) => `Chức vụ ${posts.label(key as Post, "VI")}`,
    EN: ({ key }) => `The post of ${posts.label(key as Post, "EN")}`,
  },
};
const nameOf = (quota: Quota, language: Language) => QUOTA_NAMES[quota.by][language](quota);

const WITH_SEAT: readonly EnrolmentState[] = ["CHOSEN", "INVITED", "ACCEPTED", "COMPLETED", "NOT_COMPLETED"];
const hasSeat = ({ state }: Explained) => WITH_SEAT.includes(state);

const SENTENCES: Record<ChoiceReason, Record<Language, Said>> = {
  QUOTA: {
    VI: ({ facts }) =>
      `Được chọn để đủ chỉ tiêu: ${nameOf(facts.quota!, "VI")} ít nhất ${facts.quota!.least} chỗ.`,
    EN: ({ facts }) =>
      `Chosen to fill a quota: ${nameOf(facts.quota!, "EN")}, ${facts.quota!.least} at least.`,
  },
  PRIORITY: {
    VI: (who) => `Được chọn theo mức ưu tiên: ${level(who, "VI")}.`,
    EN: (who) => `Chosen by priority: ${level(who, "EN")}.`,
  },
  LOT: {
    VI: ({ facts, lot }) =>
      `Trúng thăm: ${facts.among} người cùng mức, còn ${facts.seats} chỗ; số thăm ${lot}.`,
    EN: ({ facts, lot }) => `Drawn by lot: ${facts.among} equals for ${facts.seats} seats; lot ${lot}.`,
  },
  RESERVE: {
    VI: (who) =>
      hasSeat(who)
        ? `Dự bị thứ ${who.reservePlace}, được chuyển lên khi có chỗ.`
        : `Dự bị thứ ${who.reservePlace}: ${level(who, "VI")}, số thăm ${who.lot}.`,
    EN: (who) =>
      hasSeat(who)
        ? `Reserve number ${who.reservePlace}, moved up when a seat was given back.`
        : `Reserve number ${who.reservePlace}: ${level(who, "EN")}, lot ${who.lot}.`,
  },
  SEATS_TAKEN: {
    VI: ({ facts }) => `Hết chỗ: ${facts.seats} chỗ đã dành cho chỉ tiêu và các mức ưu tiên trên.`,
    EN: ({ facts }) => `No seat left: all ${facts.seats} went to quotas and higher priorities.`,
  },
  LOT_LOST: {
    VI: ({ facts, lot }) =>
      `Không trúng thăm: ${facts.among} người cùng mức, còn ${facts.seats} chỗ; số thăm ${lot}.`,
    EN: ({ facts, lot }) => `Not drawn by lot: ${facts.among} equals for ${facts.seats} seats; lot ${lot}.`,
  },
  QUOTA_FULL: {
    VI: ({ facts: { quota, perCell } }) =>
      quota
        ? `${nameOf(quota, "VI")} đã đủ chỉ tiêu ${quota.most} chỗ.`
        : `Chi bộ đã có ${perCell} người được chọn.`,
    EN: ({ facts: { quota, perCell } }) =>
      quota
        ? `${nameOf(quota, "EN")} has its ${quota.most} seats already.`
        : `${perCell} of the cell are chosen already.`,
  },
  UNAVAILABLE: { VI: () => "Bận trong thời gian học.", EN: () => "Not available on those days." },
  TAKEN: { VI: () => "Đã học nội dung này.", EN: () => "Took such a course already." },
  ELSEWHERE: { VI: () => "Đã có tên ở lớp khác.", EN: () => "Enrolled in another course." },
  NO_NEED: {
    VI: ({ tier }) => `Chưa thuộc diện bồi dưỡng: ${needTiers.label(tier, "VI")}.`,
    EN: ({ tier }) => `Not eligible: ${needTiers.label(tier, "EN")}.`,
  },
};

/** Why somebody was chosen, or not, in a sentence. */
export const choiceWords = (explained: Explained, language: Language): string =>
  SENTENCES[explained.reason][language](explained);

/** How somebody stands with a course, in a sentence: what they attended once it is over, else how they came to it. */
export function enrolmentWords(
  { reason, ...known }: Omit<Explained, "reason"> & { readonly reason: ChoiceReason | null },
  language: Language,
): string {
  if (known.facts.attended) return attendedWords(known.facts.attended, language);
  if (reason !== null) return choiceWords({ ...known, reason }, language);
  return language === "VI" ? "Được ghi tên trực tiếp." : "Enrolled by hand.";
}

/** How much of a course somebody attended, in a sentence. */
function attendedWords({ present, of, share }: NonNullable<Facts["attended"]>, language: Language) {
  return language === "VI"
    ? `Có mặt ${present}/${of} buổi; cần từ ${share}% số buổi.`
    : `Present at ${present} of ${of} sessions; ${share}% are asked for.`;
}
