import type { Context } from "../../core/context.js";
import { loadOne } from "../../core/load.js";
import { Meeting, MonthDeclaration } from "./meetings.entity.js";

/** Records by their internal keys; one statement for all of a kind that a request asks at once. */
export const meetingBy = (context: Context, pk: number | null): Promise<Meeting | null> =>
  loadOne(context, Meeting, pk);
export const declarationBy = (context: Context, pk: number | null): Promise<MonthDeclaration | null> =>
  loadOne(context, MonthDeclaration, pk);
