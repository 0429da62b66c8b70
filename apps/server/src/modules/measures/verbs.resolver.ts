import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../core/context.js";
import { connect } from "../../core/page.js";
import { Allow, holding, signedIn } from "../../core/policy.js";
import type { StepAsked } from "./doing.js";
import type { Measure } from "./measures.entity.js";
import { measureList } from "./measures.filter.js";
import {
  AnnulMeasureInput,
  DecideAppealInput,
  DecideMeasureInput,
  MeasureAnswerInput,
  MeasureStepInput,
  NotifySubjectInput,
  OpenMeasureInput,
  ProposeMeasureInput,
} from "./measures.inputs.js";
import { BODY_ROLES, MEASURE_OFFICE } from "./measures.rights.js";
import type { Taken } from "./measures.rules.js";
import { MeasureType } from "./measures.type.js";
import { openMeasure } from "./opening.js";
import { proposeMeasure } from "./proposing.service.js";
import { takeMeasureStep } from "./verbs.service.js";

const officers = holding(...MEASURE_OFFICE);
const acting = holding(...BODY_ROLES);

/** The case as the actor sees it now; null where it is theirs to see no more. */
const read = async (context: Context, id: string): Promise<Measure | null> =>
  (await connect(context, measureList, { where: { id: { eq: id } }, first: 1 })).nodes[0] ?? null;

const done = async (context: Context, step: Taken, input: StepAsked): Promise<Measure | null> =>
  read(context, await takeMeasureStep(context, step, input));

@Resolver()
export class MeasureVerbsResolver {
  @Allow(signedIn)
  @Mutation(() => MeasureType, {
    nullable: true,
    description:
      "Opens the reasons, answers and evidence of a case for this answer; it is noted and the subject sees it.",
  })
  async openMeasure(
    @Ctx() context: Context,
    @Arg("input", () => OpenMeasureInput, { description: "Which, and what for." }) input: OpenMeasureInput,
  ): Promise<Measure | null> {
    return read(context, await openMeasure(context, input));
  }

  @Allow(officers)
  @Mutation(() => MeasureType, {
    nullable: true,
    description: "Proposes a measure on facts of a cell. A rule never does.",
  })
  async proposeMeasure(
    @Ctx() context: Context,
    @Arg("input", () => ProposeMeasureInput, { description: "The proposal." }) input: ProposeMeasureInput,
  ): Promise<Measure | null> {
    return read(context, await proposeMeasure(context, input));
  }

  @Allow(officers)
  @Mutation(() => MeasureType, {
    nullable: true,
    description: "Takes a proposal back before the subject is notified; its flags are given back.",
  })
  withdrawMeasure(
    @Ctx() context: Context,
    @Arg("input", () => MeasureStepInput, { description: "The step." }) input: MeasureStepInput,
  ): Promise<Measure | null> {
    return done(context, "WITHDRAW", input);
  }

  @Allow(officers)
  @Mutation(() => MeasureType, {
    nullable: true,
    description: "Notes that the notice reached the subject, who has from then on the window to answer.",
  })
  notifySubject(
    @Ctx() context: Context,
    @Arg("input", () => NotifySubjectInput, { description: "The step." }) input: NotifySubjectInput,
  ): Promise<Measure | null> {
    return done(context, "NOTIFY", input);
  }

  @Allow(signedIn)
  @Mutation(() => MeasureType, {
    nullable: true,
    description:
      "The subject answers; until the decision it can be answered again. The office enters what came on paper or orally.",
  })
  respondToMeasure(
    @Ctx() context: Context,
    @Arg("input", () => MeasureAnswerInput, { description: "The step." }) input: MeasureAnswerInput,
  ): Promise<Measure | null> {
    return done(context, "RESPOND", input);
  }

  @Allow(officers)
  @Mutation(() => MeasureType, {
    nullable: true,
    description:
      "Notes that the window passed without an answer. A late answer still counts until the decision.",
  })
  lapseResponse(
    @Ctx() context: Context,
    @Arg("input", () => MeasureStepInput, { description: "The step." }) input: MeasureStepInput,
  ): Promise<Measure | null> {
    return done(context, "LAPSE", input);
  }

  @Allow(acting)
  @Mutation(() => MeasureType, {
    nullable: true,
    description: "Records the hearing of the subject, in words.",
  })
  recordHearing(
    @Ctx() context: Context,
    @Arg("input", () => MeasureAnswerInput, { description: "The step." }) input: MeasureAnswerInput,
  ): Promise<Measure | null> {
    return done(context, "HEAR", input);
  }

  @Allow(acting)
  @Mutation(() => MeasureType, {
    nullable: true,
    description: "Enters what the named body decided; never by who proposed it or whom it concerns.",
  })
  decideMeasure(
    @Ctx() context: Context,
    @Arg("input", () => DecideMeasureInput, { description: "The step." }) input: DecideMeasureInput,
  ): Promise<Measure | null> {
    return done(context, "DECIDE", input);
  }

  @Allow(acting)
  @Mutation(() => MeasureType, {
    nullable: true,
    description: "Announces the decision: from that day it is in force.",
  })
  announceMeasure(
    @Ctx() context: Context,
    @Arg("input", () => MeasureStepInput, { description: "The step." }) input: MeasureStepInput,
  ): Promise<Measure | null> {
    return done(context, "ANNOUNCE", input);
  }

  @Allow(signedIn)
  @Mutation(() => MeasureType, { nullable: true, description: "The subject reports what was put right." })
  reportOnMeasure(
    @Ctx() context: Context,
    @Arg("input", () => MeasureAnswerInput, { description: "The step." }) input: MeasureAnswerInput,
  ): Promise<Measure | null> {
    return done(context, "REPORT", input);
  }

  @Allow(acting)
  @Mutation(() => MeasureType, {
    nullable: true,
    description: "Verifies that what was asked was done; never by who proposed it.",
  })
  verifyMeasure(
    @Ctx() context: Context,
    @Arg("input", () => MeasureStepInput, { description: "The step." }) input: MeasureStepInput,
  ): Promise<Measure | null> {
    return done(context, "VERIFY", input);
  }

  @Allow(acting)
  @Mutation(() => MeasureType, {
    nullable: true,
    description: "Ends a measure that was verified; a form of discipline ends by itself.",
  })
  liftMeasure(
    @Ctx() context: Context,
    @Arg("input", () => MeasureStepInput, { description: "The step." }) input: MeasureStepInput,
  ): Promise<Measure | null> {
    return done(context, "LIFT", input);
  }

  @Allow(acting)
  @Mutation(() => MeasureType, {
    nullable: true,
    description: "Defers a case before it is in force. The reason is not recorded in detail.",
  })
  deferMeasure(
    @Ctx() context: Context,
    @Arg("input", () => MeasureStepInput, { description: "The step." }) input: MeasureStepInput,
  ): Promise<Measure | null> {
    return done(context, "DEFER", input);
  }

  @Allow(acting)
  @Mutation(() => MeasureType, { nullable: true, description: "Suspends a measure in force." })
  suspendMeasure(
    @Ctx() context: Context,
    @Arg("input", () => MeasureStepInput, { description: "The step." }) input: MeasureStepInput,
  ): Promise<Measure | null> {
    return done(context, "SUSPEND", input);
  }

  @Allow(acting)
  @Mutation(() => MeasureType, {
    nullable: true,
    description: "Takes up again what was deferred or suspended.",
  })
  resumeMeasure(
    @Ctx() context: Context,
    @Arg("input", () => MeasureStepInput, { description: "The step." }) input: MeasureStepInput,
  ): Promise<Measure | null> {
    return done(context, "RESUME", input);
  }

  @Allow(signedIn)
  @Mutation(() => MeasureType, {
    nullable: true,
    description: "The subject appeals; the measure stays in force meanwhile.",
  })
  appealMeasure(
    @Ctx() context: Context,
    @Arg("input", () => MeasureAnswerInput, { description: "The step." }) input: MeasureAnswerInput,
  ): Promise<Measure | null> {
    return done(context, "APPEAL", input);
  }

  @Allow(acting)
  @Mutation(() => MeasureType, {
    nullable: true,
    description: "Enters what another body decided on the appeal.",
  })
  decideAppeal(
    @Ctx() context: Context,
    @Arg("input", () => DecideAppealInput, { description: "The step." }) input: DecideAppealInput,
  ): Promise<Measure | null> {
    return done(context, "DECIDE_APPEAL", input);
  }

  @Allow(acting)
  @Mutation(() => MeasureType, {
    nullable: true,
    description:
      "Annuls a wrongful measure, with what restores the subject; it leaves every figure and view.",
  })
  annulMeasure(
    @Ctx() context: Context,
    @Arg("input", () => AnnulMeasureInput, { description: "The step." }) input: AnnulMeasureInput,
  ): Promise<Measure | null> {
    return done(context, "ANNUL", input);
  }
}
