import type { ChangingFact, FactKeeping, Services } from "../../core/context.js";
import type { Transaction } from "../../core/transaction.js";
import { refreshNeeds, touchNeeds } from "./working-out.js";

/** Notes in the transaction itself that needs no longer follow from the records. */
class NeedKeeping implements FactKeeping {
  private isTouched = false;

  constructor(private readonly tx: Transaction) {}

  async changing(facts: readonly ChangingFact[]): Promise<void> {
    this.isTouched ||= facts.some(({ of }) => of !== "action");
  }

  async written(): Promise<void> {
    if (this.isTouched) await touchNeeds(this.tx.session);
  }
}

export const keepNeeds = (tx: Transaction): FactKeeping => new NeedKeeping(tx);

const EVERY_MS = 5_000;
/** A large committee changes all the time: working out takes at most one part in so many of it. */
const REST = 10;

/** Works out needs anew soon after what they rest on has changed; returns how to stop. */
export function keepWorkingOut(services: Services): () => Promise<void> {
  let working: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  let restsUntil = 0;
  const look = () => {
    const began = performance.now();
    if (isBusy || began < restsUntil) return;
    isBusy = true;
    working = refreshNeeds(services)
      .catch((error: unknown) => console.error("training needs:", error))
      .finally(() => {
        isBusy = false;
        restsUntil = performance.now() + REST * (performance.now() - began);
      });
  };
  const timer = setInterval(look, EVERY_MS).unref();
  look();
  return async () => {
    clearInterval(timer);
    await working;
  };
}
