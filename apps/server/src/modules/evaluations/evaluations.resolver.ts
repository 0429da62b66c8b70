import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../../core/context.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, Kept, signedIn } from "../../core/policy.js";
import { type Meeting, MeetingType, meetingBy } from "../meetings/index.js";
import {
  addToTimeline,
  type Cell,
  CellType,
  type Committee,
  CommitteeType,
  cellBy,
  committeeBy,
  type Delegation,
  DelegationType,
  delegationBy,
  type TimelineEntry,
  TimelineEntryType,
} from "../organization/index.js";
import type { Evaluation, Finding, Mark } from "./evaluations.entity.js";
import { evaluationFilter, evaluationList, evaluationScope } from "./evaluations.filter.js";
import {
  criterionBy,
  evaluationBy,
  findingsOf,
  latestEvaluationOf,
  marksOf,
  type RubricRow,
  rubricOf,
} from "./evaluations.loader.js";
import { forWordsReaders, readsAs } from "./evaluations.readers.js";
import { ALL_MARKS_READERS } from "./evaluations.rights.js";
import {
  EvaluationConnection,
  EvaluationType,
  FindingType,
  MarkType,
  RubricType,
} from "./evaluations.type.js";
import { visibleEvaluation } from "./forms.loader.js";

@ArgsType()
class EvaluationArgs extends PageArgs {
  @Field(() => evaluationFilter.input, { nullable: true, description: "Which evaluations." })
  where?: object | null;

  @Field(() => [evaluationList.orders.input], {
    nullable: true,
    description: "In which order; latest first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => CellType)
export class CellEvaluationsResolver {
  @FieldResolver(() => EvaluationConnection, { nullable: true, description: "Its locked evaluations." })
  evaluations(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Args(() => EvaluationArgs) args: EvaluationArgs,
  ): Promise<Page<Evaluation>> {
    return connect(context, evaluationList, args, { column: "cell_pk", pk: cell.pk });
  }

  @FieldResolver(() => EvaluationType, {
    nullable: true,
    description:
      "The latest on the official basis (superiors and delegations, ordinary meetings); null where never evaluated.",
  })
  latestEvaluation(@Root() cell: Cell, @Ctx() context: Context): Promise<Evaluation | null> {
    return latestEvaluationOf(context, cell.pk);
  }
}

@Resolver(() => TimelineEntryType)
export class EvaluationTimelineResolver {
  @FieldResolver(() => EvaluationType, { nullable: true, description: "The evaluation." })
  evaluation(@Root() entry: TimelineEntry, @Ctx() context: Context): Promise<Evaluation | null> {
    return evaluationBy(context, entry.kind === "EVALUATION" ? entry.pk : null);
  }
}

addToTimeline({
  kind: "EVALUATION",
  table: "evaluation",
  day: "x.held_on",
  where: (context, bag) => evaluationScope(context, "x", bag),
});

@Resolver(() => EvaluationType)
export class EvaluationResolver {
  @Allow(signedIn)
  @Kept()
  @Query(() => EvaluationConnection, {
    nullable: true,
    description: "The locked evaluations the actor may see.",
  })
  evaluations(
    @Ctx() context: Context,
    @Args(() => EvaluationArgs) args: EvaluationArgs,
  ): Promise<Page<Evaluation>> {
    return connect(context, evaluationList, args);
  }

  @Allow(signedIn)
  @Kept()
  @Query(() => EvaluationType, {
    nullable: true,
    description:
      "One evaluation; null where there is none to see. One that is not locked is seen by those who make it, and once submitted by organisers.",
  })
  async evaluation(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "The public id." }) id: string,
  ): Promise<Evaluation | null> {
    const found = await visibleEvaluation(context, id);
    // What is still being made is for those who make it, and may not be there for others with the same rights.
    if (found?.state !== "LOCKED") context.answer.isOwn = true;
    return found;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Points out of 100, after leaving out criteria that do not apply. Null where nothing applies.",
  })
  score(@Root() evaluation: Evaluation): number | null {
    return evaluation.score === null ? null : evaluation.score / 100;
  }

  @FieldResolver(() => CellType, { nullable: true, description: "The cell." })
  cell(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, evaluation.cellPk);
  }

  @FieldResolver(() => MeetingType, {
    nullable: true,
    description: "The meeting, only where the cell met on that very day; never guessed.",
  })
  meeting(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<Meeting | null> {
    return meetingBy(context, evaluation.meetingPk);
  }

  @FieldResolver(() => DelegationType, {
    nullable: true,
    description: "The delegation that evaluated; null for others.",
  })
  delegation(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<Delegation | null> {
    return delegationBy(context, evaluation.delegationPk);
  }

  @FieldResolver(() => CommitteeType, {
    nullable: true,
    description: "The superior committee that evaluated; null for others.",
  })
  committee(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<Committee | null> {
    return committeeBy(context, evaluation.committeePk);
  }

  @FieldResolver(() => RubricType, {
    nullable: true,
    description: "The rubric version it was made with, kept for ever.",
  })
  rubric(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<RubricRow | null> {
    return rubricOf(context, evaluation.rubricVersionPk);
  }

  @FieldResolver(() => [MarkType], {
    nullable: true,
    description:
      "Its marks, in the order of the criteria; for training organisers those of criteria that show skills.",
  })
  async marks(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<Mark[]> {
    const marks = await marksOf(context, evaluation.pk);
    if (await readsAs(context, ALL_MARKS_READERS, evaluation)) return marks;
    const criteria = await Promise.all(marks.map((mark) => criterionBy(context, mark.criterionPk)));
    return marks.filter((_, index) => criteria[index]!.skills !== "[]");
  }

  @Allow(forWordsReaders)
  @FieldResolver(() => [FindingType], {
    nullable: true,
    description: "Its findings; null for those who may not read words.",
  })
  findings(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<Finding[]> {
    return findingsOf(context, evaluation.pk);
  }

  @Allow(forWordsReaders)
  @FieldResolver(() => String, {
    nullable: true,
    description: "Remarks; null where there are none or they may not be read.",
  })
  remarks(@Root() evaluation: Evaluation): string | null {
    return evaluation.remarks;
  }

  @Allow(forWordsReaders)
  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many strengths it found; null for those who may not read findings.",
  })
  strengths(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<number> {
    return countFindings(context, evaluation, "STRENGTH");
  }

  @Allow(forWordsReaders)
  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many shortcomings it found; null for those who may not read findings.",
  })
  shortcomings(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<number> {
    return countFindings(context, evaluation, "SHORTCOMING");
  }
}

const countFindings = async (
  context: Context,
  evaluation: Evaluation,
  kind: Finding["kind"],
): Promise<number> =>
  (await findingsOf(context, evaluation.pk)).filter((finding) => finding.kind === kind).length;
