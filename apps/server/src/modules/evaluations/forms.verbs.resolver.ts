import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../core/context.js";
import { Allow, holding } from "../../core/policy.js";
import { answerContest, contestEvaluation } from "./contests.service.js";
import type { Evaluation } from "./evaluations.entity.js";
import { EvaluationType } from "./evaluations.type.js";
import { addFinding, changeFinding, removeFinding } from "./findings.service.js";
import {
  AddFindingInput,
  AnswerContestInput,
  ChangeFindingInput,
  ContestEvaluationInput,
  EvaluationStepInput,
  MarkCriterionInput,
  RemarkEvaluationInput,
  RemoveFindingInput,
  ReviseEvaluationInput,
  StartEvaluationInput,
} from "./forms.inputs.js";
import { visibleEvaluation } from "./forms.loader.js";
import { MarkReceiptType, RemarksReceiptType } from "./forms.type.js";
import { type MarkReceipt, markCriterion, type RemarksReceipt, remarkEvaluation } from "./marking.service.js";
import { discardEvaluation, lockEvaluation, reviseEvaluation, submitEvaluation } from "./settling.service.js";
import { startEvaluation } from "./start.service.js";

const makers = holding("DELEGATE", "SUPERIOR", "SECRETARY");
const WHAT = { description: "What is done." };

/** The verbs of the form. Who may do what with an evaluation stands in makers.ts and forms.rules.ts. */
@Resolver()
export class FormVerbsResolver {
  @Allow(makers)
  @Mutation(() => EvaluationType, {
    nullable: true,
    description: "Begins an evaluation; nothing of it counts before it is locked.",
  })
  async startEvaluation(
    @Ctx() context: Context,
    @Arg("input", () => StartEvaluationInput, WHAT) input: StartEvaluationInput,
  ): Promise<Evaluation | null> {
    return visibleEvaluation(context, await startEvaluation(context, input));
  }

  @Allow(makers)
  @Mutation(() => MarkReceiptType, {
    nullable: true,
    description:
      "Gives points and a note for one criterion, or takes them back. An outdated version of that mark is CONFLICT with the present one.",
  })
  markCriterion(
    @Ctx() context: Context,
    @Arg("input", () => MarkCriterionInput, WHAT) input: MarkCriterionInput,
  ): Promise<MarkReceipt> {
    return markCriterion(context, input);
  }

  @Allow(makers)
  @Mutation(() => RemarksReceiptType, { nullable: true, description: "Writes the remarks on the whole." })
  remarkEvaluation(
    @Ctx() context: Context,
    @Arg("input", () => RemarkEvaluationInput, WHAT) input: RemarkEvaluationInput,
  ): Promise<RemarksReceipt> {
    return remarkEvaluation(context, input);
  }

  @Allow(makers)
  @Mutation(() => ID, { nullable: true, description: "Writes down a finding and returns its id." })
  addFinding(
    @Ctx() context: Context,
    @Arg("input", () => AddFindingInput, WHAT) input: AddFindingInput,
  ): Promise<string> {
    return addFinding(context, input);
  }

  @Allow(makers)
  @Mutation(() => ID, { nullable: true, description: "Says a finding otherwise and returns its id." })
  changeFinding(
    @Ctx() context: Context,
    @Arg("input", () => ChangeFindingInput, WHAT) input: ChangeFindingInput,
  ): Promise<string> {
    return changeFinding(context, input);
  }

  @Allow(makers)
  @Mutation(() => ID, { nullable: true, description: "Takes a finding back and returns its id." })
  removeFinding(
    @Ctx() context: Context,
    @Arg("input", () => RemoveFindingInput, WHAT) input: RemoveFindingInput,
  ): Promise<string> {
    return removeFinding(context, input);
  }

  @Allow(makers)
  @Mutation(() => EvaluationType, {
    nullable: true,
    description: "Hands an evaluation in; refused with the criteria that have no mark yet.",
  })
  async submitEvaluation(
    @Ctx() context: Context,
    @Arg("input", () => EvaluationStepInput, WHAT) input: EvaluationStepInput,
  ): Promise<Evaluation | null> {
    return visibleEvaluation(context, await submitEvaluation(context, input));
  }

  @Allow(makers)
  @Mutation(() => ID, { nullable: true, description: "Takes back a draft that was begun by mistake." })
  discardEvaluation(
    @Ctx() context: Context,
    @Arg("input", () => EvaluationStepInput, WHAT) input: EvaluationStepInput,
  ): Promise<string> {
    return discardEvaluation(context, input);
  }

  @Allow(holding("ORGANISER"))
  @Mutation(() => EvaluationType, {
    nullable: true,
    description: "Settles a submitted evaluation: from now on it counts.",
  })
  async lockEvaluation(
    @Ctx() context: Context,
    @Arg("input", () => EvaluationStepInput, WHAT) input: EvaluationStepInput,
  ): Promise<Evaluation | null> {
    return visibleEvaluation(context, await lockEvaluation(context, input));
  }

  @Allow(holding("ORGANISER", "SUPERIOR"))
  @Mutation(() => EvaluationType, {
    nullable: true,
    description: "Revises a locked evaluation with a reason; the version before is kept.",
  })
  async reviseEvaluation(
    @Ctx() context: Context,
    @Arg("input", () => ReviseEvaluationInput, WHAT) input: ReviseEvaluationInput,
  ): Promise<Evaluation | null> {
    return visibleEvaluation(context, await reviseEvaluation(context, input));
  }

  @Allow(holding("SECRETARY"))
  @Mutation(() => ID, { nullable: true, description: "Contests an evaluation of one's cell." })
  contestEvaluation(
    @Ctx() context: Context,
    @Arg("input", () => ContestEvaluationInput, WHAT) input: ContestEvaluationInput,
  ): Promise<string> {
    return contestEvaluation(context, input);
  }

  @Allow(holding("ORGANISER", "SUPERIOR"))
  @Mutation(() => ID, {
    nullable: true,
    description: "Answers a contest; its outcome is corrected where the evaluation was revised since.",
  })
  answerContest(
    @Ctx() context: Context,
    @Arg("input", () => AnswerContestInput, WHAT) input: AnswerContestInput,
  ): Promise<string> {
    return answerContest(context, input);
  }
}
