import type { Role } from "@nen-nep/schema";

/** What the sample accounts of the demonstration are for; which there are, the server says. */
export const SAMPLE_ROLES: Readonly<Record<string, Role>> = {
  committee: "STANDING_COMMITTEE",
  organiser: "ORGANISER",
  analyst: "ANALYST",
  training: "TRAINING_ORGANISER",
  delegate: "DELEGATE",
  superior: "SUPERIOR",
  secretary: "SECRETARY",
  inspection: "INSPECTION",
  admin: "ADMINISTRATOR",
};

export const SAMPLE_PASSWORD = "nen-nep-2018";
