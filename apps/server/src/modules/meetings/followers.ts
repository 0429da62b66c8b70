import type { Transaction } from "../../core/transaction.js";
import type { Meeting } from "./meetings.entity.js";

/** A record as it now stands. */
export type MeetingNow = Pick<Meeting, "pk" | "id" | "cellPk" | "heldOn" | "sessionType">;
type Follower = (tx: Transaction, meeting: MeetingNow) => Promise<void>;

const followers: Follower[] = [];

/** Has a later module told of each meeting that somebody records or corrects, in the transaction that does it. */
export function followMeetings(follower: Follower): void {
  followers.push(follower);
}

export async function tellFollowers(tx: Transaction, meeting: MeetingNow): Promise<void> {
  for (const follower of followers) await follower(tx, meeting);
}
