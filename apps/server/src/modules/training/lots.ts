import { createHash, randomBytes } from "node:crypto";

/** A person's lot under a seed; it hangs on nothing else. */
export const drawOf = (seed: string, personId: string): string =>
  createHash("sha256").update(`${seed}:${personId}`).digest("hex");

export const newSeed = (): string => randomBytes(8).toString("hex");
