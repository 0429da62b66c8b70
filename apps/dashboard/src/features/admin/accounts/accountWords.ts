import { addDays, type Day, roles } from "@nen-nep/schema";
import type { Text } from "../../../i18n/useText.js";
import type { Tone } from "../../../ui/Tag.js";
import { capital } from "../../common/capital.js";
import type { ManagedAccountFragment } from "./Accounts.generated.js";

export type Grant = ManagedAccountFragment["grants"][number];
type Standing = "awaiting" | "ahead" | "over" | "inForce";

export const STANDING_TONE: Readonly<Record<Standing, Tone>> = {
  awaiting: "soon",
  ahead: "info",
  over: "idle",
  inForce: "ok",
};

/** Whether a role gives rights on a day; one that waits gives none. */
export const standingOf = ({ awaiting, since, until }: Grant, today: Day): Standing => {
  if (until !== null && until <= today) return "over";
  if (awaiting) return "awaiting";
  return since > today ? "ahead" : "inForce";
};

export const roleName = ({ role }: Pick<Grant, "role">, { language }: Text): string =>
  capital(roles.label(role, language));

/** What a role is over. */
export const placeOf = ({ committee, cell, delegation }: Grant, { say }: Text): string => {
  if (cell) return `${cell.name} (${cell.code})`;
  return committee?.name ?? delegation?.name ?? say("accounts.everything");
};

export const spanOf = ({ since, until }: Grant, { say, format }: Text): string =>
  until === null
    ? say("accounts.fromDay", { from: format.day(since) })
    : say("accounts.between", { from: format.day(since), until: format.day(addDays(until, -1)) });
