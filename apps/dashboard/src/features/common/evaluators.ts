import type { Role } from "@nen-nep/schema";

/** Whom the page of evaluation forms is of use to: who fills them in, who locks them, who is evaluated. */
export const FORM_USERS: readonly Role[] = ["DELEGATE", "SUPERIOR", "SECRETARY", "ORGANISER"];
