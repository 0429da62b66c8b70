import type { Language } from "@nen-nep/schema";
import { Arg, Args, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { LanguageEnum } from "../../../core/language.js";
import { Allow, holding, Kept, signedIn } from "../../../core/policy.js";
import type { Severity } from "../../../statistics/index.js";
import { EVALUATION_READERS } from "../../evaluations/index.js";
import { EvaluatorType, readEvaluator } from "../api/evaluator-type.js";
import { evaluationsFact } from "../catalogue/index.js";
import { connected, modelRows, severityRows } from "../question/adjusted.js";
import type { StatsArguments } from "../question/arguments.js";
import { parseQuestion } from "../question/parse.js";
import { BasisArguments } from "./basis-arguments.js";

export const SEVERITIES_ASSUMPTION: Record<Language, string> = {
  VI: "Giả định: điểm = mức của chi bộ + độ chặt của bên chấm + quý + loại sinh hoạt, cộng lại với nhau; độ chặt không đổi trong thời gian đang xét, và chỉ những chi bộ được từ hai bên trở lên chấm mới cho biết độ chặt. Mức trung bình là của các bên vẫn so sánh được với nhau dù bỏ ra bất kỳ chi bộ nào; bên chỉ nối với các bên khác qua một chi bộ thì có độ chặt nhưng không có khoảng tin cậy, và lượt chấm của bên đó không được hiệu chỉnh.",
  EN: "Assumption: score = level of the cell + severity of the evaluator + quarter + session type, simply added; severity does not change within the time asked about, and only cells that two or more evaluators scored tell it. The average is that of the evaluators who stay comparable whichever one cell is left out; who hangs on the others by a single cell has a severity without an interval, and its evaluations are not corrected.",
};

@Allow(signedIn)
@ObjectType("EvaluatorSeverity", {
  description: "How severely somebody evaluates, compared with the average evaluator on the same cells.",
})
export class EvaluatorSeverityType implements Omit<Severity, "evaluator"> {
  @Field(() => EvaluatorType, { description: "Who evaluated." })
  evaluator: EvaluatorType;

  @Field(() => Int, { description: "Evaluations." })
  n: number;

  @Field(() => Int, { description: "Distinct cells." })
  cells: number;

  @Field(() => Int, {
    description: "Cells among them that another evaluator scored too; only these tell severity.",
  })
  sharedCells: number;

  @Field(() => Float, { description: "Mean of the scores as given, in points." })
  rawMean: number;

  @Field(() => Float, {
    description:
      "Points given above the average evaluator of the reference on the same cell, in the same quarter and session type: below 0 is harsher, above 0 more lenient. Weighted by evaluations, the severities of the reference add up to 0.",
  })
  severity: number;

  @Field(() => Boolean, {
    description:
      "Whether it is part of the reference, the average that all are told against: the most evaluations by evaluators who stay comparable whichever one cell is left out. False where it hangs on them by a single cell; true for all where no two are tied better than that.",
  })
  inReference: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      "Lower end of the 95 % interval (t, clustered by cell); null where it hangs on the reference by a single cell, or where there is nobody to compare with.",
  })
  low: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of the 95 % interval." })
  high: number | null;

  @Field(() => Boolean, { description: "Whether at least five shared cells are behind it." })
  sufficient: boolean;

  @Field(() => Boolean, {
    description:
      "Whether it can be told apart from the average: sufficient, the interval leaves out 0, and it stands among all evaluators at a false discovery rate of 5 %.",
  })
  distinguishable: boolean;

  @Field(() => String, { description: "The same in words; it claims nothing that cannot be told apart." })
  words(
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string {
    return wordsOf(this, language);
  }
}

function wordsOf(
  { severity, low, sufficient, distinguishable }: EvaluatorSeverityType,
  language: Language,
): string {
  const vi = language === "VI";
  if (!sufficient || low === null) return vi ? "chưa đủ số liệu để kết luận" : "not enough data to conclude";
  if (!distinguishable) return vi ? "không khác rõ so với mức trung bình" : "not told apart from the average";
  const points = Math.abs(severity).toLocaleString(vi ? "vi-VN" : "en-GB", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  if (vi) return `${severity < 0 ? "chặt" : "rộng"} hơn mức trung bình ${points} điểm`;
  return `${severity < 0 ? "harsher" : "more lenient"} than average by ${points} points`;
}

@Allow(signedIn)
@ObjectType("EvaluatorSeverities", { description: "How severely evaluators of the same cells evaluate." })
export class EvaluatorSeveritiesType {
  @Field(() => [EvaluatorSeverityType], {
    description:
      "The evaluators, self-scores left out, harshest first; those that cannot be told apart have no true order.",
  })
  evaluators: readonly EvaluatorSeverityType[];

  @Field(() => String, { description: "What these figures assume, in a sentence to be shown with them." })
  assumption(
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string {
    return SEVERITIES_ASSUMPTION[language];
  }
}

@Resolver()
export class EvaluatorSeveritiesResolver {
  @Allow(holding(...EVALUATION_READERS))
  @Kept()
  @Query(() => EvaluatorSeveritiesType, {
    nullable: true,
    description:
      "Severity of evaluators by score = cell + evaluator + quarter + session type, from the evaluations the actor may see; refused (NOT_CONNECTED) where cells scored by several do not connect all evaluators, and (NOT_COMPARABLE) where rubrics or settings would be mixed.",
  })
  async evaluatorSeverities(
    @Ctx() context: Context,
    @Args(() => BasisArguments) args: StatsArguments,
  ): Promise<EvaluatorSeveritiesType> {
    const question = parseQuestion(context, evaluationsFact, args, []);
    const session = await context.reader();
    const rows = modelRows(question, await severityRows(context, session, question, false));
    const fitted = await connected(context, { rows, groups: null });
    return Object.assign(new EvaluatorSeveritiesType(), {
      evaluators: (fitted?.severities ?? []).map((one) => publishedOf(context, one)),
    });
  }
}

const points = (value: number | null) => (value === null ? null : value / 100);

const publishedOf = (context: Context, found: Severity): EvaluatorSeverityType =>
  Object.assign(new EvaluatorSeverityType(), found, {
    evaluator: readEvaluator(context, found.evaluator),
    rawMean: found.rawMean / 100,
    severity: found.severity / 100,
    low: points(found.low),
    high: points(found.high),
  });
