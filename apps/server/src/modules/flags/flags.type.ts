import {
  type FlagBasisKind,
  type FlagKind,
  type FlagState,
  flagBasisKinds,
  flagKinds,
  flagStates,
  flagSteps,
  flagSubjects,
} from "@nen-nep/schema";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { CellGroupType, CellType } from "../organization/index.js";
import type { Flag, FlagBasis } from "./flags.entity.js";
import type { ContestFlag, DismissFlag } from "./flags.service.js";
import type { EnactFlagRule, RuleInTime } from "./rules.service.js";
import type { Trial, TriedFlag, TriedGroup } from "./trial.js";

const FlagStateEnum = publishEnum(flagStates);
const FlagBasisKindEnum = publishEnum(flagBasisKinds);
export const FlagKindEnum = publishEnum(flagKinds);
export const FlagSubjectEnum = publishEnum(flagSubjects);
export const FlagStepEnum = publishEnum(flagSteps);

const TIMES = "How many facts raise a flag, 1 to 24.";
const WINDOW = "Within how many months of the first, 1 to 36.";
const THRESHOLD =
  "Days overdue (1 to 730) for ACTION_OVERDUE, percent of members absent (1 to 99) for UNEXCUSED_ABSENCE; null for the others.";

@Allow(signedIn)
@ObjectType("Flag", {
  description:
    "A question to people that a rule raised from the records. It is no judgement and decides nothing.",
})
export class FlagType
  implements
    Pick<Flag, "id" | "version" | "kind" | "state" | "raisedOn" | "closedOn">,
    Pick<Flag, "explainedOn" | "reason">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for the verbs." })
  version: number;

  @Field(() => FlagKindEnum, { description: "What it asks people to look at." })
  kind: FlagKind;

  @Field(() => FlagStateEnum, { description: "What became of it." })
  state: FlagState;

  @Field(() => DayScalar, { description: "The day it was raised." })
  raisedOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day it was dismissed, used or cleared; null while it is open.",
  })
  closedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day of the explanation; null while none." })
  explainedOn: string | null;

  @Field(() => String, { nullable: true, description: "Why it was dismissed; null where it was not." })
  reason: string | null;
}

@Allow(signedIn)
@ObjectType("FlagBasis", { description: "A fact behind a flag, as the records told it when it was raised." })
export class FlagBasisType implements Pick<FlagBasis, "kind"> {
  @Field(() => FlagBasisKindEnum, { description: "What kind of record." })
  kind: FlagBasisKind;
}

@Allow(signedIn)
@ObjectType("FlagRule", { description: "A version of a rule that raises flags for review." })
export class FlagRuleType
  implements
    Pick<RuleInTime, "id" | "kind" | "since" | "lastDay" | "times" | "windowMonths" | "threshold">,
    Pick<RuleInTime, "limitationMonths" | "answerDays" | "document">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => FlagKindEnum, { description: "What it asks people to look at." })
  kind: FlagKind;

  @Field(() => DayScalar, { description: "In force since; it looks at no fact before." })
  since: string;

  @Field(() => DayScalar, { nullable: true, description: "Its last day; null where none follows." })
  lastDay: string | null;

  @Field(() => Int, { description: TIMES })
  times: number;

  @Field(() => Int, { description: WINDOW })
  windowMonths: number;

  @Field(() => Int, { nullable: true, description: THRESHOLD })
  threshold: number | null;

  @Field(() => Int, { description: "Only what ended in so many months before today raises a flag." })
  limitationMonths: number;

  @Field(() => Int, { description: "Days that the subject has to explain before a flag may be used." })
  answerDays: number;

  @Field(() => String, { nullable: true, description: "The document it rests on; null for none." })
  document: string | null;
}

@Allow(signedIn)
@ObjectType("TriedFlag", { description: "A flag that a rule would have raised." })
export class TriedFlagType implements Pick<TriedFlag, "cell"> {
  @Field(() => CellType, { description: "The cell." })
  cell: TriedFlag["cell"];
}

@Allow(signedIn)
@ObjectType("TriedGroup", { description: "What a rule would have raised in a group." })
export class TriedGroupType implements TriedGroup {
  @Field(() => CellGroupType, {
    nullable: true,
    description: "The group that the cells belong to today; null for cells without one.",
  })
  group: TriedGroup["group"];

  @Field(() => Int, { description: "How many flags." })
  flags: number;

  @Field(() => Int, { description: "In how many cells." })
  cells: number;
}

@Allow(signedIn)
@ObjectType("FlagTrial", { description: "What a rule would have raised in a period. Nothing is written." })
export class FlagTrialType implements Trial {
  @Field(() => Int, { description: "How many flags." })
  flags: number;

  @Field(() => Int, { description: "In how many cells." })
  cells: number;

  @Field(() => [TriedGroupType], {
    description: "By group, in the order of the groups; none without a flag.",
  })
  groups: readonly TriedGroup[];

  @Field(() => [TriedFlagType], { description: "Each of them by the cell's code, the first hundred." })
  found: readonly TriedFlag[];
}

@InputType({ description: "What is done with a flag." })
abstract class OfFlagInput {
  @Field(() => ID, { description: "The flag." })
  flagId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "The subject explains." })
export class ContestFlagInput extends OfFlagInput implements ContestFlag {
  @Field(() => String, { description: "The explanation; 1 to 4,000 characters." })
  explanation: string;
}

@InputType({ description: "A flag is let rest." })
export class DismissFlagInput extends OfFlagInput implements DismissFlag {
  @Field(() => String, { description: "Why; 1 to 4,000 characters." })
  reason: string;
}

@InputType({ description: "A further version of a rule that raises flags." })
export class EnactFlagRuleInput implements EnactFlagRule {
  @Field(() => ID, { nullable: true, description: "A UUID made by the client; made here unless given." })
  id?: string | null;

  @Field(() => FlagKindEnum, { description: "What it asks people to look at." })
  kind: FlagKind;

  @Field(() => DayScalar, { description: "In force since: today or later, later than all of its kind." })
  since: string;

  @Field(() => Int, { description: TIMES })
  times: number;

  @Field(() => Int, { description: WINDOW })
  windowMonths: number;

  @Field(() => Int, { nullable: true, description: THRESHOLD })
  threshold?: number | null;

  @Field(() => Int, { description: "How many months back it looks: its window at least, 60 at most." })
  limitationMonths: number;

  @Field(() => Int, { description: "Days that the subject has to explain, 1 to 90." })
  answerDays: number;

  @Field(() => Boolean, {
    nullable: true,
    description: "False takes the rule out of force from that day on; true unless told.",
  })
  inForce?: boolean | null;

  @Field(() => String, { nullable: true, description: "The document it rests on, 200 characters at most." })
  document?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is only a proposal; false unless told." })
  proposal?: boolean | null;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

export const FlagConnection = connectionOf("Flag", () => FlagType);
