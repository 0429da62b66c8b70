import { type Day, type FlagKind, flagKinds } from "@nen-nep/schema";
import { type ChangingFact, Context, type FactKeeping, type Services } from "../../core/context.js";
import { keepSetting, settingOf } from "../../core/settings.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { reviewFlags } from "./review.js";

type Of = Exclude<ChangingFact["of"], null>;

/** What kinds of flag follow from what. */
const FOLLOWS: Record<Of, readonly FlagKind[]> = {
  meeting: ["MONTHS_NOT_HELD", "QUARTERS_WITHOUT_THEME", "UNEXCUSED_ABSENCE"],
  evaluation: ["POOR_TWICE"],
  action: ["ACTION_OVERDUE"],
  post: flagKinds.keys,
};

/** Holds flags against the records once a transaction has written all it writes: a correction clears in its own. */
class FlagKeeping implements FactKeeping {
  private readonly cells = new Set<number>();
  private readonly kinds = new Set<FlagKind>();
  /** The last day of what changed; null where it may be any. */
  private latest: Day | null = "";

  constructor(private readonly tx: Transaction) {}

  async changing(facts: readonly ChangingFact[]): Promise<void> {
    for (const { cellPk, of, day } of facts) {
      this.cells.add(cellPk);
      const isDated = day !== null && (of === "meeting" || of === "evaluation");
      if (!isDated) this.latest = null;
      else if (this.latest !== null && day > this.latest) this.latest = day;
      for (const kind of of === null ? flagKinds.keys : FOLLOWS[of]) this.kinds.add(kind);
    }
  }

  async written(): Promise<void> {
    if (this.cells.size > 0) await reviewFlags(this.tx, [...this.kinds], [...this.cells], this.latest);
  }
}

export const keepFlags = (tx: Transaction): FactKeeping => new FlagKeeping(tx);

const REVIEWED = "flags_reviewed_on";

/** Holds all flags against the records once a day: months end and actions become overdue without a write. */
export async function refreshFlags(services: Services): Promise<boolean> {
  const today = services.clock.today();
  const isDue = await services.database.read(async (session) => {
    const done = await settingOf(session, REVIEWED);
    // A database without a cell is left as it is: another may yet be copied into it.
    return done !== today && (await session.query("SELECT pk FROM cell LIMIT 1")).length > 0;
  });
  if (!isDue) return false;
  const context = new Context(services, null);
  await inTransaction(context, { verb: "reviewFlags" }, async (tx) => {
    await reviewFlags(tx, flagKinds.keys, null);
    await keepSetting(tx.session, REVIEWED, today);
    tx.audit({ verb: "reviewAllFlags", subject: "flag", detail: { today } });
  });
  return true;
}
