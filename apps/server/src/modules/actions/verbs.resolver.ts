import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../core/context.js";
import { Allow, holding } from "../../core/policy.js";
import type { Action } from "./actions.entity.js";
import {
  ActionStepInput,
  EventAttendanceInput,
  EvidenceStepInput,
  OpenActionInput,
  OpenActionsInput,
  PlanEventInput,
  ReopenActionInput,
  VerifyActionInput,
} from "./actions.inputs.js";
import { actionById } from "./actions.loader.js";
import { ACTION_WORDS_READERS, ALL_ACTION_READERS } from "./actions.rights.js";
import type { Taken } from "./actions.rules.js";
import { ActionType } from "./actions.type.js";
import { planEvent, recordEventAttendance } from "./events.service.js";
import { openActionAs, openActionsAs } from "./opening.service.js";
import { type ActionStepAsked, takeStepAs } from "./verbs.service.js";

const openers = holding("ORGANISER", "INSPECTION");
const owners = holding(...ALL_ACTION_READERS.filter((role) => role !== "ANALYST"));
const deciders = holding("ORGANISER", "STANDING_COMMITTEE", "SUPERIOR");
const organisers = holding("ORGANISER");
const parties = holding(...ACTION_WORDS_READERS);

const done = async (context: Context, step: Taken, input: ActionStepAsked): Promise<Action | null> =>
  actionById(context, await takeStepAs(context, step, input));

@Resolver()
export class ActionVerbsResolver {
  @Allow(openers)
  @Mutation(() => ActionType, { nullable: true, description: "Opens an action." })
  async openAction(
    @Ctx() context: Context,
    @Arg("input", () => OpenActionInput, { description: "The action." }) input: OpenActionInput,
  ): Promise<Action | null> {
    return actionById(context, await openActionAs(context, input));
  }

  @Allow(openers)
  @Mutation(() => [ID], {
    nullable: true,
    description: "Opens the same action for many cells, all or none, and returns the ids.",
  })
  openActions(
    @Ctx() context: Context,
    @Arg("input", () => OpenActionsInput, { description: "The actions." }) input: OpenActionsInput,
  ): Promise<string[]> {
    return openActionsAs(context, input);
  }

  @Allow(owners)
  @Mutation(() => ActionType, { nullable: true, description: "The owner takes an action on." })
  acceptAction(
    @Ctx() context: Context,
    @Arg("input", () => ActionStepInput, { description: "Which." }) input: ActionStepInput,
  ): Promise<Action | null> {
    return done(context, "ACCEPT", input);
  }

  @Allow(owners)
  @Mutation(() => ActionType, { nullable: true, description: "The owner tells how far it is." })
  reportProgress(
    @Ctx() context: Context,
    @Arg("input", () => EvidenceStepInput, { description: "The report." }) input: EvidenceStepInput,
  ): Promise<Action | null> {
    return done(context, "REPORT", input);
  }

  @Allow(owners)
  @Mutation(() => ActionType, {
    nullable: true,
    description: "The owner submits what was done, with evidence, to be verified by somebody else.",
  })
  submitEvidence(
    @Ctx() context: Context,
    @Arg("input", () => EvidenceStepInput, { description: "The submission." }) input: EvidenceStepInput,
  ): Promise<Action | null> {
    return done(context, "SUBMIT", input);
  }

  @Allow(deciders)
  @Mutation(() => ActionType, {
    nullable: true,
    description:
      "Verifies a submission; never one's own, and a rectification only by a later observation or a reason.",
  })
  verifyAction(
    @Ctx() context: Context,
    @Arg("input", () => VerifyActionInput, { description: "The verification." }) input: VerifyActionInput,
  ): Promise<Action | null> {
    return done(context, "VERIFY", input);
  }

  @Allow(deciders)
  @Mutation(() => ActionType, { nullable: true, description: "Returns a submission to its owner." })
  returnAction(
    @Ctx() context: Context,
    @Arg("input", () => ActionStepInput, { description: "Why." }) input: ActionStepInput,
  ): Promise<Action | null> {
    return done(context, "RETURN", input);
  }

  @Allow(organisers)
  @Mutation(() => ActionType, { nullable: true, description: "Opens again what was closed." })
  reopenAction(
    @Ctx() context: Context,
    @Arg("input", () => ReopenActionInput, { description: "Why, and until when." }) input: ReopenActionInput,
  ): Promise<Action | null> {
    return done(context, "REOPEN", input);
  }

  @Allow(organisers)
  @Mutation(() => ActionType, { nullable: true, description: "Cancels what is no longer to be done." })
  cancelAction(
    @Ctx() context: Context,
    @Arg("input", () => ActionStepInput, { description: "Why." }) input: ActionStepInput,
  ): Promise<Action | null> {
    return done(context, "CANCEL", input);
  }

  @Allow(parties)
  @Mutation(() => ActionType, {
    nullable: true,
    description: "Sets day, place and invited cells of a conference or briefing.",
  })
  async planEvent(
    @Ctx() context: Context,
    @Arg("input", () => PlanEventInput, { description: "The event." }) input: PlanEventInput,
  ): Promise<Action | null> {
    return actionById(context, await planEvent(context, input));
  }

  @Allow(parties)
  @Mutation(() => ActionType, {
    nullable: true,
    description: "Records which invited cells attended a conference or briefing.",
  })
  async recordEventAttendance(
    @Ctx() context: Context,
    @Arg("input", () => EventAttendanceInput, { description: "Who attended." }) input: EventAttendanceInput,
  ): Promise<Action | null> {
    return actionById(context, await recordEventAttendance(context, input));
  }
}
