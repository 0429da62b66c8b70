import type { Language } from "@nen-nep/schema";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { LanguageEnum } from "../../core/language.js";
import { Allow, holding, type Policy } from "../../core/policy.js";
import {
  type Cell,
  type CellGroup,
  CellGroupType,
  CellType,
  cellBy,
  type Delegation,
  DelegationType,
  delegationBy,
  groupBy,
} from "../organization/index.js";
import type { PlanIssue, Sentence } from "./facts.rules.js";
import { issuesOfPlan } from "./issues.js";
import type { Pilot, Plan } from "./plans.entity.js";
import { pilotBy, readsDraftsOf } from "./plans.loader.js";
import { DRAFT_READERS, PLANNERS } from "./plans.rights.js";
import { PilotType, PlanType } from "./plans.type.js";
import { proposalFor } from "./proposal.js";
import type { PilotProposal, ProposedPilot } from "./proposal.rules.js";
import { PilotProposalType, PlanIssueType, ProposedPilotType } from "./proposal.type.js";

const inLanguage = (sentence: Sentence, language: Language): string =>
  language === "EN" ? sentence.en : sentence.vi;

/** What is amiss with a plan is for those whose plan it is: it speaks of cells that others may not see. */
const ofItsCommittee: Policy = {
  words: `${DRAFT_READERS.join(", ")} of the plan's committee`,
  allows: (context, source) => readsDraftsOf(context, (source as Plan).committeePk),
};

@Resolver(() => PlanType)
export class PlanIssuesResolver {
  @Allow(ofItsCommittee)
  @FieldResolver(() => [PlanIssueType], {
    nullable: true,
    description: "What it breaks or lacks, named and never forbidden; null for those whose plan it is not.",
  })
  issues(@Root() plan: Plan, @Ctx() context: Context): Promise<readonly PlanIssue[]> {
    return issuesOfPlan(context, plan.pk);
  }
}

@Resolver(() => PlanIssueType)
export class PlanIssueResolver {
  @FieldResolver(() => String, { description: "It in a sentence." })
  words(
    @Root() issue: PlanIssue,
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string {
    return inLanguage(issue, language);
  }

  @FieldResolver(() => CellGroupType, { nullable: true, description: "The group it is about." })
  group(@Root() { groupPk }: PlanIssue, @Ctx() context: Context): Promise<CellGroup | null> {
    return groupBy(context, groupPk ?? null);
  }

  @FieldResolver(() => DelegationType, { nullable: true, description: "The delegation it is about." })
  delegation(@Root() { delegationPk }: PlanIssue, @Ctx() context: Context): Promise<Delegation | null> {
    return delegationBy(context, delegationPk ?? null);
  }

  @FieldResolver(() => PilotType, { nullable: true, description: "The pilot it is about." })
  pilot(@Root() { pilotPk }: PlanIssue, @Ctx() context: Context): Promise<Pilot | null> {
    return pilotBy(context, pilotPk ?? null);
  }
}

@Resolver(() => PilotProposalType)
export class ProposalResolver {
  @Allow(holding(...PLANNERS))
  @Query(() => PilotProposalType, {
    nullable: true,
    description:
      "Proposes what a plan still lacks: of each group what it wants, cells apart in past quality and superior, " +
      "delegations evenly, nobody at their own cell, days without clashes. It writes nothing.",
  })
  proposePilots(
    @Ctx() context: Context,
    @Arg("planId", () => ID, { description: "The plan." }) planId: string,
    @Arg("anchors", () => Int, {
      defaultValue: 0,
      description: "How many meetings all delegations score, 0 to 10, so that their severity can be told.",
    })
    anchors: number,
  ): Promise<PilotProposal> {
    return proposalFor(context, planId, anchors);
  }

  @FieldResolver(() => [String], { description: "What it could not keep, in sentences." })
  remarks(
    @Root() proposal: PilotProposal,
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string[] {
    return proposal.remarks.map((remark) => inLanguage(remark, language));
  }
}

@Resolver(() => ProposedPilotType)
export class ProposedPilotResolver {
  @FieldResolver(() => CellType, { nullable: true, description: "The cell." })
  cell(@Root() pilot: ProposedPilot, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, pilot.cellPk);
  }

  @FieldResolver(() => DelegationType, {
    nullable: true,
    description: "The delegation; null where the plan has none.",
  })
  delegation(@Root() pilot: ProposedPilot, @Ctx() context: Context): Promise<Delegation | null> {
    return delegationBy(context, pilot.delegationPk);
  }

  @FieldResolver(() => [String], { description: "Why, in sentences." })
  reasons(
    @Root() pilot: ProposedPilot,
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string[] {
    return pilot.reasons.map((reason) => inLanguage(reason, language));
  }
}
