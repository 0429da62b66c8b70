import {
  addDays,
  addMonths,
  type Day,
  type FlagBasisKind,
  type FlagKind,
  type FlagState,
} from "@nen-nep/schema";

/** What a rule looks for. */
export interface Terms {
  readonly kind: FlagKind;
  /** So many facts, within so many months of the first. */
  readonly times: number;
  readonly windowMonths: number;
  /** Days overdue, or percent absent; null for kinds that have none. */
  readonly threshold: number | null;
}

/** A version of a rule, in force from a day on. */
export interface DatedTerms extends Terms {
  readonly pk: number;
  readonly since: Day;
  readonly limitationMonths: number;
  readonly inForce: number;
}

/** Something that the records of a cell say. */
export interface Fact {
  readonly kind: FlagBasisKind;
  /** Tells it from every other: the period, or the public id of the record. */
  readonly fact: string;
  readonly begins: Day;
  /** The day after the last. */
  readonly ends: Day;
  readonly found: number | null;
  readonly among: number | null;
  readonly evaluator: string | null;
  /** Who evaluated, as a key: the same one counts once. */
  readonly by: string | null;
  /** The person who owns the action. */
  readonly ownerPk: number | null;
  /** False for what still stands behind a flag, but raises none. */
  readonly raises: boolean;
}

/** A flag as it stands. */
export interface KnownFlag {
  readonly about: string;
  readonly state: FlagState;
  readonly rulePk: number;
  readonly facts: readonly string[];
}

const isOpen = ({ state }: KnownFlag) => state === "RAISED" || state === "EXPLAINED";
const isSettled = ({ state }: KnownFlag) => state === "DISMISSED" || state === "USED";

/** Whether a fact is one of those the rule counts. */
export function counts({ kind, threshold }: Terms, { found, among }: Fact): boolean {
  if (kind === "ACTION_OVERDUE") return found! >= threshold!;
  if (kind === "UNEXCUSED_ABSENCE") return found! * 100 > threshold! * among!;
  return true;
}

/** A fact as a rule sees it: an action is one from its due day until it had been overdue for long enough. */
const seenBy =
  ({ kind, threshold }: Terms) =>
  (fact: Fact): Fact =>
    kind === "ACTION_OVERDUE" ? { ...fact, ends: addDays(fact.begins, threshold! + 1) } : fact;

/** Whether facts are enough; evaluations count once for each evaluator. */
function suffices({ kind, times }: Terms, facts: readonly Fact[]): boolean {
  const counted = kind === "POOR_TWICE" ? new Set(facts.map(({ by }) => by)).size : facts.length;
  return counted >= times;
}

const windowOf = ({ windowMonths }: Terms, [first]: readonly Fact[]): Day =>
  addMonths(first!.begins, windowMonths);

const inOrder = (facts: readonly Fact[]): Fact[] =>
  [...facts].sort((a, b) =>
    a.begins === b.begins ? (a.fact < b.fact ? -1 : 1) : a.begins < b.begins ? -1 : 1,
  );

/**
 * Facts of a cell in groups that each suffice: from the earliest on, each fact in one group at most. Where one fact is
 * enough, each is a question of its own.
 */
export function groupsOf(terms: Terms, facts: readonly Fact[]): Fact[][] {
  const groups: Fact[][] = [];
  let left = inOrder(facts.filter((fact) => counts(terms, fact)).map(seenBy(terms)));
  if (terms.times === 1) return left.map((fact) => [fact]);
  while (left.length > 0) {
    const before = windowOf(terms, left);
    const group = left.filter(({ begins }) => begins < before);
    if (suffices(terms, group)) {
      groups.push(group);
      left = left.slice(group.length);
    } else left = left.slice(1);
  }
  return groups;
}

/** Whether a rule looks at a fact today: not before the rule, and not what ended too long ago. */
export const lookedAt = (rule: DatedTerms, fact: Fact, today: Day): boolean =>
  fact.begins >= rule.since && seenBy(rule)(fact).ends > addMonths(today, -rule.limitationMonths);

/** What becomes of the flags of one kind in one cell. */
export interface Outcome<F extends KnownFlag> {
  /** `again` is the flag that was cleared, where the records say so once more. */
  readonly raised: readonly {
    readonly about: string;
    readonly facts: readonly Fact[];
    readonly again: F | null;
  }[];
  readonly kept: readonly { readonly flag: F; readonly facts: readonly Fact[] }[];
  readonly cleared: readonly F[];
}

interface Question<F> {
  /** The version in force today; null where none is. */
  readonly rule: DatedTerms | null;
  readonly rules: ReadonlyMap<number, DatedTerms>;
  readonly facts: readonly Fact[];
  readonly flags: readonly F[];
  readonly today: Day;
}

/**
 * Open flags stay while their own facts hold, by the version that raised them, and take further ones in; else they are
 * cleared. What people settled keeps its facts: the same ones raise nothing again.
 */
export function review<F extends KnownFlag>({ rule, rules, facts, flags, today }: Question<F>): Outcome<F> {
  const taken = new Set(flags.filter(isSettled).flatMap((flag) => flag.facts));
  const raising = (each: DatedTerms) => (fact: Fact) =>
    !taken.has(fact.fact) && fact.raises && counts(each, fact) && lookedAt(each, fact, today);
  const kept: { flag: F; facts: Fact[] }[] = [];
  const cleared: F[] = [];
  for (const flag of flags.filter(isOpen)) {
    const terms = rules.get(flag.rulePk)!;
    const own = inOrder(facts.filter((fact) => flag.facts.includes(fact.fact) && counts(terms, fact)));
    const joins = terms === rule && terms.times > 1 ? facts.filter(raising(terms)) : [];
    const basis = own.length === 0 ? [] : within(terms, own, joins);
    if (!suffices(terms, basis)) {
      cleared.push(flag);
      continue;
    }
    kept.push({ flag, facts: basis });
    for (const { fact } of basis) taken.add(fact);
  }
  if (rule === null || rule.inForce === 0) return { raised: [], kept, cleared };
  const isTaken = (about: string) => flags.some((flag) => flag.about === about && flag.state !== "CLEARED");
  const raised = groupsOf(rule, facts.filter(raising(rule))).flatMap((group) => {
    const first = group.find(({ fact }) => !isTaken(fact));
    if (!first) return [];
    const again = flags.find(({ about }) => about === first.fact) ?? null;
    return [{ about: first.fact, facts: group, again }];
  });
  return { raised, kept, cleared };
}

/** Facts of a flag with those that happened since, within the window of its first. */
function within(terms: Terms, own: readonly Fact[], others: readonly Fact[]): Fact[] {
  const [from, before] = [own[0]!.begins, windowOf(terms, own)];
  const since = others.filter((fact) => !own.includes(fact) && fact.begins >= from && fact.begins < before);
  return inOrder([...own, ...since]).map(seenBy(terms));
}
