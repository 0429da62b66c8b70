import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../core/context.js";
import { Allow, holding } from "../../core/policy.js";
import { crossCheckMeeting } from "./checks.service.js";
import { declareMonth } from "./declaring.service.js";
import type { Meeting, MonthDeclaration } from "./meetings.entity.js";
import { visibleDeclaration, visibleMeeting } from "./meetings.loader.js";
import { MEETING_WRITERS, SUPERIOR_WRITERS } from "./meetings.rights.js";
import { MeetingType, MonthDeclarationType } from "./meetings.type.js";
import { checkPostponement } from "./postponements.service.js";
import { enactRegimeRule } from "./rules.service.js";
import { correctMeeting, recordMeeting } from "./verbs.service.js";
import {
  CheckPostponementInput,
  CorrectMeetingInput,
  CrossCheckMeetingInput,
  DeclareMonthInput,
  EnactRegimeRuleInput,
  RecordMeetingInput,
} from "./verbs.type.js";

const writers = holding(...MEETING_WRITERS);
const WHAT = { description: "What is done." };

@Resolver()
export class MeetingVerbsResolver {
  @Allow(writers)
  @Mutation(() => MeetingType, { nullable: true, description: "Records a meeting that a cell held." })
  async recordMeeting(
    @Ctx() context: Context,
    @Arg("input", () => RecordMeetingInput, WHAT) input: RecordMeetingInput,
  ): Promise<Meeting | null> {
    return visibleMeeting(context, await recordMeeting(context, input));
  }

  @Allow(writers)
  @Mutation(() => MeetingType, {
    nullable: true,
    description: "Corrects a record with a reason; what was there before is kept.",
  })
  async correctMeeting(
    @Ctx() context: Context,
    @Arg("input", () => CorrectMeetingInput, WHAT) input: CorrectMeetingInput,
  ): Promise<Meeting | null> {
    return visibleMeeting(context, await correctMeeting(context, input));
  }

  @Allow(holding(...SUPERIOR_WRITERS))
  @Mutation(() => MeetingType, {
    nullable: true,
    description:
      "Compares a cell's own record with the minutes: it agrees, or what differs stands beside it.",
  })
  async crossCheckMeeting(
    @Ctx() context: Context,
    @Arg("input", () => CrossCheckMeetingInput, WHAT) input: CrossCheckMeetingInput,
  ): Promise<Meeting | null> {
    return visibleMeeting(context, await crossCheckMeeting(context, input));
  }

  @Allow(writers)
  @Mutation(() => MonthDeclarationType, {
    nullable: true,
    description: "Declares a month not held, or postponed by a document.",
  })
  async declareMonth(
    @Ctx() context: Context,
    @Arg("input", () => DeclareMonthInput, WHAT) input: DeclareMonthInput,
  ): Promise<MonthDeclaration | null> {
    return visibleDeclaration(context, await declareMonth(context, input));
  }

  @Allow(holding(...SUPERIOR_WRITERS))
  @Mutation(() => MonthDeclarationType, {
    nullable: true,
    description: "Confirms a postponement in a cell's own words, or finds that no document allows it.",
  })
  async checkPostponement(
    @Ctx() context: Context,
    @Arg("input", () => CheckPostponementInput, WHAT) input: CheckPostponementInput,
  ): Promise<MonthDeclaration | null> {
    return visibleDeclaration(context, await checkPostponement(context, input));
  }

  @Allow(holding("ADMINISTRATOR"))
  @Mutation(() => ID, {
    nullable: true,
    description:
      "Brings a further version of the rules about meetings into force; what was judged stays judged.",
  })
  enactRegimeRule(
    @Ctx() context: Context,
    @Arg("input", () => EnactRegimeRuleInput, WHAT) input: EnactRegimeRuleInput,
  ): Promise<string> {
    return enactRegimeRule(context, input);
  }
}
