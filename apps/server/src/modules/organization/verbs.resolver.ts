import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../core/context.js";
import { Allow, holding } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import {
  type AppointHead,
  appointHeadAs,
  type CloseCell,
  type CreateCell,
  closeCellAs,
  createCellAs,
  type EndPost,
  endPostAs,
  type MoveCell,
  moveCellAs,
} from "./verbs.service.js";

@InputType({ description: "A new cell." })
class CreateCellInput implements CreateCell {
  @Field(() => ID, { nullable: true, description: "A UUID made by the client; made here unless given." })
  id?: string | null;

  @Field(() => String, { description: "The code, unique." })
  code: string;

  @Field(() => String, { description: "The name." })
  name: string;

  @Field(() => String, { description: "The key of its group." })
  groupKey: string;

  @Field(() => ID, { description: "The committee it stands under." })
  committeeId: string;

  @Field(() => Int, { nullable: true, description: "Members; null where it is not known." })
  members?: number | null;

  @Field(() => DayScalar, { description: "The first day." })
  since: string;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "A cell goes to another group or another committee." })
class MoveCellInput implements MoveCell {
  @Field(() => ID, { description: "The cell." })
  cellId: string;

  @Field(() => String, { nullable: true, description: "The group it goes to." })
  groupKey?: string | null;

  @Field(() => ID, { nullable: true, description: "The committee it goes to." })
  committeeId?: string | null;

  @Field(() => DayScalar, { description: "The first day there; what was before stays as it was." })
  since: string;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "A cell is closed." })
class CloseCellInput implements CloseCell {
  @Field(() => ID, { description: "The cell." })
  cellId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => DayScalar, { description: "The first day on which it is no more." })
  closedOn: string;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "A cell gets a secretary." })
class AppointHeadInput implements AppointHead {
  @Field(() => ID, { description: "The cell." })
  cellId: string;

  @Field(() => String, { description: "The name of the person." })
  name: string;

  @Field(() => DayScalar, { description: "The first day; who held the post until then no longer does." })
  since: string;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "A post ends." })
class EndPostInput implements EndPost {
  @Field(() => ID, { description: "The tenure." })
  tenureId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => DayScalar, { description: "The first day on which it is no longer held." })
  until: string;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

const organisers = holding("ORGANISER");

@Resolver()
export class OrganizationVerbsResolver {
  @Allow(organisers)
  @Mutation(() => ID, { nullable: true, description: "Creates a cell and returns its id." })
  createCell(
    @Ctx() context: Context,
    @Arg("input", () => CreateCellInput, { description: "What is done." }) input: CreateCellInput,
  ): Promise<string> {
    return createCellAs(context, input);
  }

  @Allow(organisers)
  @Mutation(() => ID, { nullable: true, description: "Moves a cell and returns its id." })
  moveCell(
    @Ctx() context: Context,
    @Arg("input", () => MoveCellInput, { description: "What is done." }) input: MoveCellInput,
  ): Promise<string> {
    return moveCellAs(context, input);
  }

  @Allow(organisers)
  @Mutation(() => ID, { nullable: true, description: "Closes a cell and returns its id." })
  closeCell(
    @Ctx() context: Context,
    @Arg("input", () => CloseCellInput, { description: "What is done." }) input: CloseCellInput,
  ): Promise<string> {
    return closeCellAs(context, input);
  }

  @Allow(organisers)
  @Mutation(() => ID, {
    nullable: true,
    description: "Appoints a secretary and returns the id of the tenure.",
  })
  appointHead(
    @Ctx() context: Context,
    @Arg("input", () => AppointHeadInput, { description: "What is done." }) input: AppointHeadInput,
  ): Promise<string> {
    return appointHeadAs(context, input);
  }

  @Allow(organisers)
  @Mutation(() => ID, { nullable: true, description: "Ends a tenure and returns its id." })
  endPost(
    @Ctx() context: Context,
    @Arg("input", () => EndPostInput, { description: "What is done." }) input: EndPostInput,
  ): Promise<string> {
    return endPostAs(context, input);
  }
}
