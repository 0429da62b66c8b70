import { insertRows, newId, updateVersioned } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import { Flag, FlagBasis, type FlagRule } from "./flags.entity.js";
import type { Fact } from "./raising.rules.js";

/** What a review finds to be done; a flag that was cleared is raised again as itself. */
export type Change =
  | {
      readonly what: "raise";
      readonly rule: FlagRule;
      readonly cellPk: number;
      readonly about: string;
      readonly basis: readonly Fact[];
      readonly personPk: number | null;
      readonly flag: Flag | null;
    }
  | { readonly what: "clear"; readonly flag: Flag }
  | {
      readonly what: "change";
      readonly flag: Flag;
      readonly basis: readonly Fact[];
      readonly personPk: number | null;
    };

type Raise = Extract<Change, { what: "raise" }>;

/** Writes what a review found; new flags in one statement, whatever their number. */
export async function writeChanges(tx: Transaction, changes: readonly Change[]) {
  const { today } = tx.context;
  const fresh = changes.filter((change): change is Raise => change.what === "raise" && change.flag === null);
  const rows = fresh.map((change) => ({
    ...raising(change),
    id: newId(),
    version: 1,
    kind: change.rule.kind,
    cellPk: change.cellPk,
    about: change.about,
    raisedOn: today,
    recordedAt: tx.now,
  }));
  const pks = await insertRows(tx.session, Flag, rows);
  await insertRows(
    tx.session,
    FlagBasis,
    fresh.flatMap(({ basis }, index) => basisRows(pks[index]!, basis)),
  );
  for (const change of changes) {
    if (change.what === "clear") {
      await update(tx, change.flag, { state: "CLEARED", closedOn: today }, null);
    } else if (change.what === "change") await update(tx, change.flag, changing(change), change.basis);
    else if (change.flag !== null) {
      const anew = { explanation: null, explainedOn: null, explainedByPk: null, closedOn: null };
      await update(tx, change.flag, { ...raising(change), ...anew, raisedOn: today }, change.basis);
    }
  }
  const raised = changes.filter((change): change is Raise => change.what === "raise");
  const others = (what: Change["what"]) => changes.filter((change) => change.what === what).length;
  const found = { raised: raised.length, changed: others("change"), cleared: others("clear") };
  if (changes.length > 0) {
    const kinds = [...new Set(raised.map(({ rule }) => rule.kind))];
    const detail = { ...found, kinds };
    tx.audit({ verb: "reviewFlags", subject: "flag", count: changes.length, detail, byRule: true });
  }
  return found;
}

const raising = ({ rule, basis, personPk }: Raise) => ({
  rulePk: rule.pk,
  personPk,
  state: "RAISED" as const,
  ...spanOf(basis),
});

/** Whom it did not concern before has not been heard: the flag waits for an explanation again. */
function changing({ flag, basis, personPk }: Extract<Change, { what: "change" }>): Partial<Flag> {
  if (flag.personPk === personPk) return spanOf(basis);
  const unheard = { state: "RAISED", explanation: null, explainedOn: null, explainedByPk: null } as const;
  return { ...spanOf(basis), ...unheard, personPk };
}

const spanOf = (basis: readonly Fact[]) => ({
  basisFrom: basis[0]!.begins,
  basisBefore: basis
    .map(({ ends }) => ends)
    .sort()
    .at(-1)!,
});

async function update(
  tx: Transaction,
  flag: Flag,
  patch: Partial<Flag>,
  basis: readonly Fact[] | null,
): Promise<void> {
  await updateVersioned(tx.session, Flag, flag, { ...patch, recordedAt: tx.now }, tx.now);
  if (basis === null) return;
  await tx.session.query("DELETE FROM flag_basis WHERE flag_pk = :pk RETURNING flag_pk", { pk: flag.pk });
  await insertRows(tx.session, FlagBasis, basisRows(flag.pk, basis));
}

const basisRows = (flagPk: number, basis: readonly Fact[]): FlagBasis[] =>
  basis.map(({ kind, fact, begins, ends, found, among, evaluator }, index) => ({
    flagPk,
    place: index + 1,
    kind,
    fact,
    begins,
    ends,
    found,
    among,
    evaluator,
  }));
