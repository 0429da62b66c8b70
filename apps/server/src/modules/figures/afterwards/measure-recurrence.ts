import { type Day, earlierOf } from "@nen-nep/schema";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { Allow } from "../../../core/policy.js";
import { criterionBy } from "../../evaluations/index.js";
import {
  factsBehind,
  forCaseReaders,
  type Measure,
  type MeasureBasis,
  MeasureType,
  measureBy,
} from "../../measures/index.js";
import {
  attainmentOf,
  breachTally,
  ENOUGH,
  lateTally,
  poorTally,
  recurringIn,
  type Span,
  spansOf,
  themeTally,
} from "./recurrence.rules.js";
import { MeasureRecurrenceType, type RecurrenceSideType } from "./recurrence.type.js";
import { actionFacts, criteriaBehind, evaluationFacts, markFacts, monthFacts } from "./recurrence-facts.js";

interface Asked {
  readonly measure: Measure;
  readonly basis: readonly MeasureBasis[];
  readonly spans: readonly [Span, Span];
}

/** What the records say for all cases that a request asks about, each kind in one statement and only where it is needed. */
async function recordsFor(context: Context, asked: readonly Asked[]) {
  const rests = (kinds: readonly MeasureBasis["kind"][]) =>
    asked.filter(({ basis }) => basis.some(({ kind }) => kinds.includes(kind)));
  const on = async <T>(on: readonly Asked[], load: (cells: number[], from: Day) => Promise<T[]>) => {
    if (on.length === 0) return [];
    const from = on.map(({ spans }) => spans[0].from).reduce(earlierOf);
    return load([...new Set(on.map(({ measure }) => measure.cellPk))], from);
  };
  const judged = rests(["EVALUATION", "FINDING"]);
  const criteria =
    judged.length === 0
      ? []
      : await criteriaBehind(
          context,
          judged.map(({ measure }) => measure.pk),
        );
  const marked = judged.filter(({ measure }) => criteria.some((each) => each.measure_pk === measure.pk));
  return {
    criteria,
    months: await on(rests(["MONTH", "QUARTER", "MEETING"]), (cells, from) =>
      monthFacts(context, { cells, from }),
    ),
    evaluations: await on(rests(["EVALUATION"]), (cells, from) => evaluationFacts(context, { cells, from })),
    actions: await on(rests(["ACTION"]), (cells, from) => actionFacts(context, { cells, from })),
    marks: await on(marked, (cells, from) => markFacts(context, { cells, from }, criteria)),
  };
}
type Records = Awaited<ReturnType<typeof recordsFor>>;

const side = (span: Span, found: Partial<RecurrenceSideType> & { among: number }): RecurrenceSideType => ({
  ...span,
  times: null,
  unknown: 0,
  notDue: 0,
  attainment: null,
  ...found,
  sufficient: found.among >= ENOUGH,
});

async function recurrencesIn(context: Context, { measure, basis, spans }: Asked, records: Records) {
  const own = <T extends { cell_pk: number }>(rows: readonly T[]) =>
    rows.filter(({ cell_pk }) => cell_pk === measure.cellPk);
  const [months, evaluations] = [own(records.months), own(records.evaluations)];
  const actions = own(records.actions);
  const beside = (found: (span: Span) => Parameters<typeof side>[1]) => {
    const [before, after] = spans.map((span) => side(span, found(span)));
    return { before: before!, after: after! };
  };
  const told: MeasureRecurrenceType[] = recurringIn(basis, months).map((kind) => ({
    kind,
    criterion: null,
    ...beside((span) => {
      if (kind === "NO_THEME") return themeTally(months, span);
      if (kind === "RATED_POOR") return poorTally(evaluations, span);
      if (kind === "ACTION_LATE") return lateTally(actions, span);
      return breachTally(kind, months, span);
    }),
  }));
  for (const { rubric_pk, key, criterion_pk } of records.criteria.filter(
    ({ measure_pk }) => measure_pk === measure.pk,
  )) {
    const marks = own(records.marks).filter((mark) => mark.rubric_pk === rubric_pk && mark.key === key);
    const criterion = await criterionBy(context, criterion_pk);
    told.push({ kind: "CRITERION", criterion, ...beside((span) => attainmentOf(marks, span)) });
  }
  return told;
}

/** One request for all cases at once. */
function loadRecurrences(context: Context, measurePk: number): Promise<MeasureRecurrenceType[]> {
  const loader = context.loader<number, MeasureRecurrenceType[]>("measureRecurrences", async (pks) => {
    const asked = await Promise.all(
      pks.map(async (pk): Promise<Asked> => {
        const [measure, basis] = await Promise.all([measureBy(context, pk), factsBehind(context, pk)]);
        const { basisFrom, proposedOn, announcedOn } = measure!;
        const spans = spansOf({ basisFrom, proposedOn, announcedOn: announcedOn! }, context.today);
        return { measure: measure!, basis, spans };
      }),
    );
    const records = await recordsFor(context, asked);
    return Promise.all(asked.map((each) => recurrencesIn(context, each, records)));
  });
  return loader.load(measurePk);
}

@Resolver(() => MeasureType)
export class MeasureRecurrenceResolver {
  @Allow(forCaseReaders)
  @FieldResolver(() => [MeasureRecurrenceType], {
    nullable: true,
    description:
      "How what it rests on was before the proposal and after the announcement, by the same breach, criterion or delay; what came between counts on neither side. A description, no effect. Null before it is in force, where it was annulled, and for those who have not opened the case with a purpose.",
  })
  recurrences(@Root() measure: Measure, @Ctx() context: Context): Promise<MeasureRecurrenceType[]> | null {
    if (measure.announcedOn === null || measure.state === "ANNULLED") return null;
    return loadRecurrences(context, measure.pk);
  }
}
