import {
  type ChoiceReason,
  type Day,
  type Language,
  type NeedTier,
  needTiers,
  type Post,
  posts,
  type QuotaKind,
} from "@nen-nep/schema";
import type { Facts, Lot, Quota } from "./quotas.rules.js";

/** What the sentence about somebody rests on. */
export interface Explained {
  readonly reason: ChoiceReason;
  readonly tier: NeedTier;
  readonly rank: number | null;
  readonly lot: number | null;
  readonly reservePlace: number | null;
  readonly facts: Facts;
}

type Said = (explained: Explained) => string;

const OF_TIER: Readonly<Record<number, NeedTier>> = { 1: "CLEAR", 2: "LIKELY", 5: "UNCLEAR" };
const NEW_IN_POST = 3;

/** A class of equals in words. */
function level(rank: number, language: Language): string {
  const vi = language === "VI";
  const tier = OF_TIER[rank];
  if (tier) return needTiers.label(tier, language);
  if (rank === NEW_IN_POST) return vi ? "mới giữ chức vụ, chưa qua lớp nào" : "new in post without a course";
  return vi ? "có đề nghị được học" : "asked for a course";
}

/** A place in the order of the choice. */
const at = ({ rank, lot }: Lot, language: Language): string =>
  language === "VI" ? `diện “${level(rank, "VI")}”, số thăm ${lot}` : `${level(rank, "EN")}, lot ${lot}`;

const lotOf = ({ rank, lot }: Explained): Lot => ({ rank: rank!, lot: lot! });

/** Where they stand among all who were drawn; nothing where that was not kept. */
function inOrder(who: Explained, language: Language): string {
  const { order } = who.facts;
  if (!order) return "";
  const where = at(lotOf(who), language);
  return language === "VI"
    ? ` Xếp thứ ${order.place} trong ${order.of} người: ${where}.`
    : ` Number ${order.place} of ${order.of} in the order: ${where}.`;
}

const dated = (day: Day): string => day.split("-").reverse().join("/");
const listed = (values: readonly (number | string)[]): string => [...new Set(values)].join(", ");

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

const SENTENCES: Record<ChoiceReason, Record<Language, Said>> = {
  QUOTA: {
    VI: ({ facts }) =>
      `Được chọn để đủ chỉ tiêu: ${nameOf(facts.quota!, "VI")} ít nhất ${facts.quota!.least} chỗ.`,
    EN: ({ facts }) =>
      `Chosen to fill a quota: ${nameOf(facts.quota!, "EN")}, ${facts.quota!.least} at least.`,
  },
  PRIORITY: {
    VI: ({ rank }) => `Được chọn theo mức ưu tiên: ${level(rank!, "VI")}.`,
    EN: ({ rank }) => `Chosen by priority: ${level(rank!, "EN")}.`,
  },
  LOT: {
    VI: ({ facts, rank, lot }) =>
      `Trúng thăm: ${facts.among} người cùng diện “${level(rank!, "VI")}”, còn ${facts.seats} chỗ; số thăm ${lot}.`,
    EN: ({ facts, rank, lot }) =>
      `Drawn by lot: ${facts.among} equals (${level(rank!, "EN")}) for ${facts.seats} seats; lot ${lot}.`,
  },
  RESERVE: {
    VI: (who) => {
      const { line } = who.facts;
      const fell = line ? `; chỗ cuối cùng thuộc ${at(line, "VI")}` : "";
      return `Dự bị thứ ${who.reservePlace}: ${at(lotOf(who), "VI")}${fell}.`;
    },
    EN: (who) => {
      const { line } = who.facts;
      const fell = line ? `; the last seat went to ${at(line, "EN")}` : "";
      return `Reserve number ${who.reservePlace}: ${at(lotOf(who), "EN")}${fell}.`;
    },
  },
  SEATS_TAKEN: {
    VI: (who) => {
      const { line, seats } = who.facts;
      const where = line ? `hết ở ${at(line, "VI")}` : "đã dành cho chỉ tiêu và các mức ưu tiên trên";
      return `Hết chỗ: ${seats} chỗ ${where}.${inOrder(who, "VI")}`;
    },
    EN: (who) => {
      const { line, seats } = who.facts;
      const where = line ? `the last to ${at(line, "EN")}` : "all to quotas and higher priorities";
      return `No seat left of ${seats}: ${where}.${inOrder(who, "EN")}`;
    },
  },
  LOT_LOST: {
    VI: ({ facts: { among, seats, line }, rank, lot }) => {
      const fell = line ? `, chỗ cuối cùng thuộc số ${line.lot}` : "";
      return `Không trúng thăm: ${among} người cùng diện “${level(rank!, "VI")}”, còn ${seats} chỗ; số thăm ${lot}${fell}.`;
    },
    EN: ({ facts: { among, seats, line }, rank, lot }) => {
      const fell = line ? `, the last seat went to lot ${line.lot}` : "";
      return `Not drawn by lot: ${among} equals (${level(rank!, "EN")}) for ${seats} seats; lot ${lot}${fell}.`;
    },
  },
  QUOTA_FULL: {
    VI: (who) => {
      const { quota, perCell } = who.facts;
      const full = quota
        ? `${nameOf(quota, "VI")} đã đủ chỉ tiêu ${quota.most} chỗ.`
        : `Chi bộ đã có đủ ${perCell} người, là giới hạn của mỗi chi bộ.`;
      return `${full}${inOrder(who, "VI")}`;
    },
    EN: (who) => {
      const { quota, perCell } = who.facts;
      const full = quota
        ? `${nameOf(quota, "EN")} has its ${quota.most} seats already.`
        : `The cell has its ${perCell} already, the limit for each cell.`;
      return `${full}${inOrder(who, "EN")}`;
    },
  },
  UNAVAILABLE: {
    VI: ({ facts: { away } }) =>
      away
        ? `Đã khai bận trùng buổi ${listed(away.map(({ number }) => number))} (${listed(away.map(({ day }) => dated(day)))}).`
        : "Bận trong thời gian học.",
    EN: ({ facts: { away } }) =>
      away
        ? `Away at session ${listed(away.map(({ number }) => number))} (${listed(away.map(({ day }) => dated(day)))}).`
        : "Not available on those days.",
  },
  TAKEN: {
    VI: ({ facts: { course } }) =>
      `Đã học nội dung này${course ? `: lớp “${course.name}”, kết thúc ngày ${dated(course.day)}` : ""}.`,
    EN: ({ facts: { course } }) =>
      `Took such a course already${course ? `: “${course.name}”, ended on ${dated(course.day)}` : ""}.`,
  },
  ELSEWHERE: {
    VI: ({ facts: { course } }) =>
      `Đã có tên ở lớp khác${course ? `: “${course.name}”, khai giảng ngày ${dated(course.day)}` : ""}.`,
    EN: ({ facts: { course } }) =>
      `Enrolled in another course${course ? `: “${course.name}”, from ${dated(course.day)}` : ""}.`,
  },
  NO_NEED: {
    VI: ({ facts, tier }) =>
      facts.outOfPost
        ? "Không còn giữ chức vụ ở chi bộ thuộc phạm vi của lớp."
        : `Chưa thuộc diện bồi dưỡng: ${needTiers.label(tier, "VI")}; không mới giữ chức vụ và chưa có đề nghị.`,
    EN: ({ facts, tier }) =>
      facts.outOfPost
        ? "Holds no post in a cell that the course is for any more."
        : `Not eligible: ${needTiers.label(tier, "EN")}, neither new in post nor asked for.`,
  },
};

/** Why somebody was chosen, or not, in a sentence or two. */
export const choiceWords = (explained: Explained, language: Language): string =>
  SENTENCES[explained.reason][language](explained);

/** What brought somebody onto a course, or kept them out. */
export interface Came extends Omit<Explained, "reason"> {
  readonly reason: ChoiceReason | null;
  readonly movedUp: number;
  readonly enrolledWords: string | null;
}

/** How somebody came onto a course, or why not: by the choice, from the reserve, by hand, in the order of time. */
export function cameWords({ reason, movedUp, enrolledWords, ...known }: Came, language: Language): string {
  const vi = language === "VI";
  const said = reason === null ? [] : [choiceWords({ ...known, reason }, language)];
  if (movedUp === 1)
    said.push(
      vi ? "Được chuyển lên khi có người trả chỗ." : "Moved up from the reserve when a seat was given back.",
    );
  if (enrolledWords !== null) {
    const why = enrolledWords === "" ? "." : `: “${enrolledWords.replace(/[.\s]+$/, "")}”.`;
    said.push(`${vi ? "Được ghi tên trực tiếp" : "Enrolled by hand"}${why}`);
  }
  return said.join(" ");
}

/** What came of it once the course is over; null before. */
export function outcomeWords({ attended }: Facts, language: Language): string | null {
  if (!attended) return null;
  const { present, of, share } = attended;
  return language === "VI"
    ? `Có mặt ${present}/${of} buổi; cần từ ${share}% số buổi.`
    : `Present at ${present} of ${of} sessions; ${share}% are asked for.`;
}
