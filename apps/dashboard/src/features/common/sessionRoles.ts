import type { Role } from "@nen-nep/schema";

/** Who finds the page of sessions; the server decides, the pages only do not offer it to others. */
export const SESSION_READERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER", "INSPECTION"];
/** Who records sessions and what they decided. */
export const SESSION_WRITERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER"];
