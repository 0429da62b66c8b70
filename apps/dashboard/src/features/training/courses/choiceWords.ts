import { type Post, posts } from "@nen-nep/schema";
import type { Text } from "../../../i18n/useText.js";
import { capital } from "../../common/capital.js";
import type { CourseDetail } from "./plan.js";

type Terms = NonNullable<CourseDetail["terms"]>;

/** How many are in reserve, and how many more wait, in words. */
export function waitingWords({ waiting, counts }: CourseDetail, { say, format }: Text): string {
  const reserves = counts?.find(({ state }) => state === "RESERVE")?.count ?? 0;
  return say("courses.waitingOf", {
    reserves: format.count(reserves),
    others: format.count((waiting ?? 0) - reserves),
  });
}

/** The seats, reserves and limit that participants were chosen by, in words. */
export const termsWords = ({ seats, reserves, perCell }: Terms, { say, format }: Text): string =>
  say("courses.termsWords", {
    seats: format.count(seats),
    reserves: format.count(reserves),
    perCell: format.count(perCell),
  });

/** The quotas that participants were chosen by, in words. */
export function quotasWords({ quotas }: Terms, { say, language }: Text): string {
  if (quotas.length === 0) return say("courses.noQuotas");
  const words = quotas.map(({ by, key, name, least, most }) => {
    const named = by === "POST" ? capital(posts.label(key as Post, language)) : name;
    if (most === null) return say("courses.quotaLeast", { name: named, least });
    return least === 0
      ? say("courses.quotaMost", { name: named, most })
      : say("courses.quotaBoth", { name: named, least, most });
  });
  return words.join("; ");
}
