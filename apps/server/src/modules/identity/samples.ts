/** The demonstration's accounts. They exist only in a database marked as a demonstration. */
export const SAMPLE_LOGINS = [
  "committee",
  "organiser",
  "analyst",
  "training",
  "delegate",
  "superior",
  "secretary",
  "inspection",
  "admin",
] as const;

export const SAMPLE_PASSWORD = "nen-nep-2018";
