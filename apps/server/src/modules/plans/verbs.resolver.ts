import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../core/context.js";
import { connect } from "../../core/page.js";
import { Allow, holding } from "../../core/policy.js";
import { type Delegation, DelegationType, visibleDelegations } from "../organization/index.js";
import { formDelegation } from "./delegations.service.js";
import { applyProposal, assignPilot, choosePilot, preparePilot, removePilot } from "./pilots.service.js";
import type { Pilot, Plan } from "./plans.entity.js";
import { pilotList, planList } from "./plans.filter.js";
import {
  ApplyProposalInput,
  ApprovePlanInput,
  AssignPilotInput,
  ChoosePilotInput,
  DraftPlanInput,
  FormDelegationInput,
  PreparePilotInput,
  RemovePilotInput,
} from "./plans.inputs.js";
import { PLANNERS } from "./plans.rights.js";
import { approvePlan, draftPlan } from "./plans.service.js";
import { PilotType, PlanType } from "./plans.type.js";

const planners = holding(...PLANNERS);

const byId = (id: string) => ({ where: { id: { eq: id } }, first: 1 });
const readPlan = async (context: Context, id: string): Promise<Plan | null> =>
  (await connect(context, planList, byId(id))).nodes[0] ?? null;
const readPilot = async (context: Context, id: string): Promise<Pilot | null> =>
  (await connect(context, pilotList, byId(id))).nodes[0] ?? null;

@Resolver()
export class PlanVerbsResolver {
  @Allow(planners)
  @Mutation(() => PlanType, {
    nullable: true,
    description: "Begins a plan, or changes one that is not approved.",
  })
  async draftPlan(
    @Ctx() context: Context,
    @Arg("input", () => DraftPlanInput, { description: "The plan." }) input: DraftPlanInput,
  ): Promise<Plan | null> {
    return readPlan(context, await draftPlan(context, input));
  }

  @Allow(planners)
  @Mutation(() => PlanType, {
    nullable: true,
    description: "Approves a plan; its delegates see what they are assigned to from now on.",
  })
  async approvePlan(
    @Ctx() context: Context,
    @Arg("input", () => ApprovePlanInput, { description: "What is approved." }) input: ApprovePlanInput,
  ): Promise<Plan | null> {
    return readPlan(context, await approvePlan(context, input));
  }

  @Allow(planners)
  @Mutation(() => DelegationType, {
    nullable: true,
    description: "Forms a delegation of a plan, or changes its name and members from a day on.",
  })
  async formDelegation(
    @Ctx() context: Context,
    @Arg("input", () => FormDelegationInput, { description: "The delegation." }) input: FormDelegationInput,
  ): Promise<Delegation | null> {
    const id = await formDelegation(context, input);
    return (await visibleDelegations(context)).find((delegation) => delegation.id === id) ?? null;
  }

  @Allow(planners)
  @Mutation(() => PilotType, {
    nullable: true,
    description: "Chooses a cell for a model meeting.",
  })
  async choosePilot(
    @Ctx() context: Context,
    @Arg("input", () => ChoosePilotInput, { description: "The cell." }) input: ChoosePilotInput,
  ): Promise<Pilot | null> {
    return readPilot(context, await choosePilot(context, input));
  }

  @Allow(planners)
  @Mutation(() => PlanType, {
    nullable: true,
    description:
      "Chooses several pilots at once, as they were proposed and changed by a person; all or none.",
  })
  async applyProposal(
    @Ctx() context: Context,
    @Arg("input", () => ApplyProposalInput, { description: "The pilots." }) input: ApplyProposalInput,
  ): Promise<Plan | null> {
    await applyProposal(context, input);
    return readPlan(context, input.planId);
  }

  @Allow(planners)
  @Mutation(() => PilotType, {
    nullable: true,
    description: "Gives a pilot its delegation, day and theme, or takes them away.",
  })
  async assignPilot(
    @Ctx() context: Context,
    @Arg("input", () => AssignPilotInput, { description: "What changes." }) input: AssignPilotInput,
  ): Promise<Pilot | null> {
    return readPilot(context, await assignPilot(context, input));
  }

  @Allow(planners)
  @Mutation(() => PilotType, {
    nullable: true,
    description: "Notes that a model meeting is prepared, or takes that back.",
  })
  async preparePilot(
    @Ctx() context: Context,
    @Arg("input", () => PreparePilotInput, { description: "Which, and when." }) input: PreparePilotInput,
  ): Promise<Pilot | null> {
    return readPilot(context, await preparePilot(context, input));
  }

  @Allow(planners)
  @Mutation(() => PlanType, {
    nullable: true,
    description: "Takes a cell out of a plan, with a reason; refused once an evaluation rests on it.",
  })
  async removePilot(
    @Ctx() context: Context,
    @Arg("input", () => RemovePilotInput, { description: "Which, and why." }) input: RemovePilotInput,
  ): Promise<Plan | null> {
    return readPlan(context, await removePilot(context, input));
  }
}
