import type { Day, SessionType } from "@nen-nep/schema";
import type { Transaction } from "../../core/context.js";

/** A model meeting that a form may be begun for. */
export interface PilotOfForm {
  readonly pk: number;
  readonly cellPk: number;
  readonly delegationPk: number | null;
  readonly day: Day | null;
  readonly sessionType: SessionType;
}

let find: (tx: Transaction, id: string) => Promise<PilotOfForm | null> = async () => null;

/** Set by the module that knows plans: a pilot that the actor may see. */
export function definePilots(rule: typeof find): void {
  find = rule;
}

export const pilotOfForm = (tx: Transaction, id: string): Promise<PilotOfForm | null> => find(tx, id);
