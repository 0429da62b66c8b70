import type { Role } from "@nen-nep/schema";

/** The accounts of the demonstration, and only of it. */
export const SAMPLE_ACCOUNTS: readonly { readonly login: string; readonly role: Role }[] = [
  { login: "committee", role: "STANDING_COMMITTEE" },
  { login: "organiser", role: "ORGANISER" },
  { login: "analyst", role: "ANALYST" },
  { login: "training", role: "TRAINING_ORGANISER" },
  { login: "delegate", role: "DELEGATE" },
  { login: "superior", role: "SUPERIOR" },
  { login: "secretary", role: "SECRETARY" },
  { login: "inspection", role: "INSPECTION" },
  { login: "admin", role: "ADMINISTRATOR" },
];

export const SAMPLE_PASSWORD = "nen-nep-2018";
