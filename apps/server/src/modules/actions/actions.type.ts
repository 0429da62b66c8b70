import {
  type ActionAnswerKind,
  type ActionKind,
  type ActionState,
  type ActionStepKind,
  actionAnswerKinds,
  actionKinds,
  actionStates,
  actionStepKinds,
  type Post,
  posts,
} from "@nen-nep/schema";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar, InstantScalar } from "../../core/scalars.js";
import type { Action, ActionAnswer, ActionEvent, ActionStep, Evidence } from "./actions.entity.js";
import { forActionWords } from "./actions.rights.js";
import { forParties } from "./parties.js";

export const ActionKindEnum = publishEnum(actionKinds);
const ActionStateEnum = publishEnum(actionStates);
export const ActionStepKindEnum = publishEnum(actionStepKinds);
const ActionAnswerKindEnum = publishEnum(actionAnswerKinds);
const PostEnum = publishEnum(posts);

const TEXTS = "null for those who may not read texts there";

@Allow(signedIn)
@ObjectType("Action", { description: "Something to be done after a conclusion, and what became of it." })
export class ActionType
  implements
    Pick<
      Action,
      | "id"
      | "version"
      | "kind"
      | "state"
      | "openedOn"
      | "dueOn"
      | "submittedOn"
      | "closedOn"
      | "returned"
      | "reopened"
    >
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for steps." })
  version: number;

  @Field(() => ActionKindEnum, { description: "What is done." })
  kind: ActionKind;

  @Allow(forActionWords)
  @Field(() => String, { nullable: true, description: `What is to be done, in words; ${TEXTS}.` })
  title: string | null;

  @Allow(forParties)
  @Field(() => String, { nullable: true, description: `More on it; null where there is none, and ${TEXTS}.` })
  note: string | null;

  @Field(() => ActionStateEnum, { description: "How far it is." })
  state: ActionState;

  @Field(() => DayScalar, { description: "The day it was opened." })
  openedOn: string;

  @Field(() => DayScalar, { description: "The day it is due." })
  dueOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day of the latest submission; null before it.",
  })
  submittedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day it was verified or cancelled." })
  closedOn: string | null;

  @Field(() => Int, { description: "How often it was returned to its owner." })
  returned: number;

  @Field(() => Int, { description: "How often it was reopened after it had been closed." })
  reopened: number;

  @Allow(forParties)
  @Field(() => String, {
    nullable: true,
    description: `Why a rectification was closed without a later observation; null where it was observed or is open, and ${TEXTS}.`,
  })
  unobserved: string | null;

  /** Not published: what the rights on texts follow. */
  cellPk: number | null;
}

@Allow(signedIn)
@ObjectType("ActionOwner", { description: "Whose an action is: a post of the cell, or an account." })
export class ActionOwnerType {
  @Field(() => PostEnum, {
    nullable: true,
    description: "The post on the day it was opened; null for accounts.",
  })
  post: Post | null;

  /** Not published: whose it is. */
  action: Action;
}

@Allow(signedIn)
@ObjectType("ActionStep", { description: "What was done to an action." })
export class ActionStepType implements Pick<ActionStep, "kind" | "state" | "takenOn" | "takenAt" | "dueOn"> {
  @Field(() => ActionStepKindEnum, { description: "What was done." })
  kind: ActionStepKind;

  @Field(() => ActionStateEnum, { description: "How far the action was then." })
  state: ActionState;

  @Field(() => DayScalar, { description: "The day it was done." })
  takenOn: string;

  @Field(() => InstantScalar, { description: "When it was entered." })
  takenAt: string;

  @Field(() => DayScalar, { nullable: true, description: "The due day that it set; null where it set none." })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: "In words; null where nothing was said." })
  words: string | null;
}

@Allow(signedIn)
@ObjectType("ActionAnswer", { description: "What an action answers." })
export class ActionAnswerType implements Pick<ActionAnswer, "kind"> {
  @Field(() => ActionAnswerKindEnum, { description: "What it is." })
  kind: ActionAnswerKind;

  @Field(() => String, { nullable: true, description: "The words of the finding as they were; null else." })
  words: string | null;
}

@Allow(signedIn)
@ObjectType("ActionEvent", { description: "When and where a conference or briefing is held." })
export class ActionEventType implements Pick<ActionEvent, "heldOn" | "place"> {
  @Field(() => DayScalar, { description: "The day." })
  heldOn: string;

  @Field(() => String, { nullable: true, description: "The place; null where it is not told." })
  place: string | null;
}

@Allow(signedIn)
@ObjectType("ActionInvitee", { description: "A cell that is invited to a conference or briefing." })
export class ActionInviteeType {
  /** Not published: the cell. */
  cellPk: number;
}

@Allow(signedIn)
@ObjectType("Evidence", { description: "A file that shows what was done; served at `/files/:id`." })
export class EvidenceType implements Pick<Evidence, "id" | "name" | "mediaType" | "bytes" | "sentAt"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => String, { description: "What it was called where it came from." })
  name: string;

  @Field(() => String, { description: "What it is, told by its content." })
  mediaType: string;

  @Field(() => Int, { description: "Its size in bytes." })
  bytes: number;

  @Field(() => InstantScalar, { description: "When it was sent." })
  sentAt: string;
}

export const ActionConnection = connectionOf("Action", () => ActionType);
