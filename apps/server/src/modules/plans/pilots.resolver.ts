import type { PilotState } from "@nen-nep/schema";
import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, Kept, signedIn } from "../../core/policy.js";
import { type Evaluation, EvaluationType } from "../evaluations/index.js";
import {
  type Cell,
  CellType,
  cellBy,
  type Delegation,
  DelegationType,
  delegationBy,
} from "../organization/index.js";
import type { Pilot, Plan } from "./plans.entity.js";
import { pilotFilter, pilotList } from "./plans.filter.js";
import { evaluationsOfPilot, pilotBy, planBy, stateOf } from "./plans.loader.js";
import { PilotConnection, PilotStateEnum, PilotType, PlanType } from "./plans.type.js";

@ArgsType()
export class PilotArgs extends PageArgs {
  @Field(() => pilotFilter.input, { nullable: true, description: "Which pilots." })
  where?: object | null;

  @Field(() => [pilotList.orders.input], {
    nullable: true,
    description: "In which order; by group and code unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => PilotType)
export class PilotResolver {
  @Allow(signedIn)
  @Kept()
  @Query(() => PilotConnection, {
    nullable: true,
    description: "The pilots the actor may see; a delegate those assigned.",
  })
  pilots(@Ctx() context: Context, @Args(() => PilotArgs) args: PilotArgs): Promise<Page<Pilot>> {
    return connect(context, pilotList, args);
  }

  @FieldResolver(() => PlanType, { nullable: true, description: "The plan it belongs to." })
  plan(@Root() pilot: Pilot, @Ctx() context: Context): Promise<Plan | null> {
    return planBy(context, pilot.planPk);
  }

  @FieldResolver(() => CellType, { nullable: true, description: "The cell." })
  cell(@Root() pilot: Pilot, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, pilot.cellPk);
  }

  @FieldResolver(() => DelegationType, {
    nullable: true,
    description: "The delegation that attends; null where none is assigned.",
  })
  delegation(@Root() pilot: Pilot, @Ctx() context: Context): Promise<Delegation | null> {
    return delegationBy(context, pilot.delegationPk);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether all delegations of the plan score it, so that their severity can be told.",
  })
  anchor(@Root() pilot: Pilot): boolean {
    return pilot.anchor === 1;
  }

  @FieldResolver(() => PilotStateEnum, { description: "How far it is, by what is recorded." })
  state(@Root() pilot: Pilot, @Ctx() context: Context): Promise<PilotState> {
    return stateOf(context, pilot.pk);
  }

  @FieldResolver(() => EvaluationType, {
    nullable: true,
    description: "The delegation's evaluation; null where there is none that the actor may see.",
  })
  async evaluation(@Root() pilot: Pilot, @Ctx() context: Context): Promise<Evaluation | null> {
    return (await evaluationsOfPilot(context, pilot.pk))[0] ?? null;
  }

  @FieldResolver(() => [EvaluationType], {
    nullable: true,
    description:
      "The delegations' evaluations that the actor may see, that of the delegation assigned first; several of an anchor.",
  })
  evaluations(@Root() pilot: Pilot, @Ctx() context: Context): Promise<Evaluation[]> {
    return evaluationsOfPilot(context, pilot.pk);
  }
}

@Resolver(() => EvaluationType)
export class EvaluationPilotResolver {
  @FieldResolver(() => PilotType, {
    nullable: true,
    description: "The pilot whose model meeting it is of; null for ordinary meetings.",
  })
  pilot(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<Pilot | null> {
    return pilotBy(context, evaluation.pilotPk);
  }
}

@Resolver(() => CellType)
export class CellPilotsResolver {
  @FieldResolver(() => PilotConnection, {
    nullable: true,
    description: "The model meetings it was chosen for.",
  })
  pilots(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Args(() => PilotArgs) args: PilotArgs,
  ): Promise<Page<Pilot>> {
    return connect(context, pilotList, args, { column: "cell_pk", pk: cell.pk });
  }
}
