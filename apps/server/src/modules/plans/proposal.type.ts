import { type PlanIssueCode, planIssueCodes, type SessionType } from "@nen-nep/schema";
import { Field, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import type { PlanIssue } from "./facts.rules.js";
import { PilotSessionEnum } from "./plans.type.js";
import type { ProposedPilot } from "./proposal.rules.js";

const PlanIssueCodeEnum = publishEnum(planIssueCodes);

@Allow(signedIn)
@ObjectType("PlanIssue", {
  description: "What a plan breaks of what was meant, or still lacks. It forbids nothing.",
})
export class PlanIssueType implements Pick<PlanIssue, "code"> {
  @Field(() => PlanIssueCodeEnum, { description: "What is broken or missing." })
  code: PlanIssueCode;
}

@Allow(signedIn)
@ObjectType("ProposedPilot", { description: "A pilot as it is proposed; nothing of it is written." })
export class ProposedPilotType implements Pick<ProposedPilot, "sessionType" | "day" | "anchor"> {
  @Field(() => PilotSessionEnum, { description: "Regular or thematic." })
  sessionType: SessionType;

  @Field(() => DayScalar, { nullable: true, description: "The day; null where no free day is left." })
  day: string | null;

  @Field(() => Boolean, { description: "Whether all delegations are to score it." })
  anchor: boolean;
}

@Allow(signedIn)
@ObjectType("PilotProposal", {
  description: "A balanced proposal for what a plan still lacks. The same facts give the same proposal.",
})
export class PilotProposalType {
  @Field(() => [ProposedPilotType], { description: "The pilots, by group." })
  pilots: readonly ProposedPilot[];
}
