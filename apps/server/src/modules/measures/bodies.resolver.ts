import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { Allow, holding } from "../../core/policy.js";
import { type Account, AccountType, accountBy, inPerson } from "../identity/index.js";
import {
  type Cell,
  CellType,
  type Committee,
  CommitteeType,
  cellBy,
  committeeBy,
} from "../organization/index.js";
import { bodiesFor, bodyById, visibleBodies } from "./bodies.loader.js";
import { recordBody, seatInBody, unseatFromBody } from "./bodies.service.js";
import type { Body, BodyMember, MeasureTerm } from "./measures.entity.js";
import {
  EnactMeasureTermInput,
  RecordBodyInput,
  SeatInBodyInput,
  UnseatFromBodyInput,
} from "./measures.inputs.js";
import { membersOf } from "./measures.loader.js";
import { BODY_READERS, BODY_ROLES, TERM_READERS } from "./measures.rights.js";
import { BodySeatType, BodyType, MeasureTermType } from "./measures.type.js";
import { enactMeasureTerm, measureTerms, type TermInTime } from "./terms.service.js";

const administrators = inPerson(holding("ADMINISTRATOR"));

@Resolver(() => BodyType)
export class BodyResolver {
  @Allow(holding(...BODY_READERS))
  @Query(() => [BodyType], {
    nullable: true,
    description:
      "The bodies that decide, of the part the actor looks after or administers, by kind and name.",
  })
  bodies(@Ctx() context: Context): Promise<Body[]> {
    return visibleBodies(context);
  }

  @Allow(holding(...BODY_ROLES))
  @Query(() => [BodyType], {
    nullable: true,
    description: "The bodies that may decide about a cell, by kind and name.",
  })
  bodiesFor(
    @Ctx() context: Context,
    @Arg("cellId", () => ID, { description: "The cell." }) cellId: string,
  ): Promise<Body[]> {
    return bodiesFor(context, cellId);
  }

  @FieldResolver(() => CommitteeType, {
    nullable: true,
    description: "The committee it is of; null for a cell's.",
  })
  committee(@Root() body: Body, @Ctx() context: Context): Promise<Committee | null> {
    return committeeBy(context, body.committeePk);
  }

  @FieldResolver(() => CellType, {
    nullable: true,
    description: "The cell it is of; null for a committee's.",
  })
  cell(@Root() body: Body, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, body.cellPk);
  }

  @FieldResolver(() => [BodySeatType], { description: "The accounts that act for it, or did." })
  acting(@Root() body: Body, @Ctx() context: Context): Promise<BodyMember[]> {
    return membersOf(context, body.pk);
  }

  @Allow(administrators)
  @Mutation(() => BodyType, { nullable: true, description: "Records a body that decides, or changes it." })
  async recordBody(
    @Ctx() context: Context,
    @Arg("input", () => RecordBodyInput, { description: "The body." }) input: RecordBodyInput,
  ): Promise<Body | null> {
    return bodyById(context, await recordBody(context, input));
  }

  @Allow(administrators)
  @Mutation(() => BodyType, {
    nullable: true,
    description: "Has an account act for a body; never one's own.",
  })
  async seatInBody(
    @Ctx() context: Context,
    @Arg("input", () => SeatInBodyInput, { description: "Who, and since when." }) input: SeatInBodyInput,
  ): Promise<Body | null> {
    return bodyById(context, await seatInBody(context, input));
  }

  @Allow(administrators)
  @Mutation(() => BodyType, { nullable: true, description: "Ends that an account acts for a body." })
  async unseatFromBody(
    @Ctx() context: Context,
    @Arg("input", () => UnseatFromBodyInput, { description: "Who, and from when." })
    input: UnseatFromBodyInput,
  ): Promise<Body | null> {
    return bodyById(context, await unseatFromBody(context, input));
  }
}

@Resolver(() => BodySeatType)
export class BodySeatResolver {
  @FieldResolver(() => AccountType, { nullable: true, description: "The account." })
  account(@Root() seat: BodyMember, @Ctx() context: Context): Promise<Account | null> {
    return accountBy(context, seat.accountPk);
  }

  @FieldResolver(() => Boolean, { description: "Whether it only enters what the body decided." })
  recorder(@Root() seat: BodyMember): boolean {
    return seat.recorder === 1;
  }
}

@Resolver(() => MeasureTermType)
export class MeasureTermResolver {
  @Allow(holding(...TERM_READERS))
  @Query(() => [MeasureTermType], {
    nullable: true,
    description: "The days and periods of all forms, by form, latest first.",
  })
  measureTerms(@Ctx() context: Context): Promise<TermInTime[]> {
    return measureTerms(context);
  }

  @FieldResolver(() => Boolean, { description: "Whether they are a proposal that no document asks for." })
  proposal(@Root() term: MeasureTerm): boolean {
    return term.proposal === 1;
  }

  @Allow(administrators)
  @Mutation(() => ID, {
    nullable: true,
    description: "Brings further terms of a form into force. A case keeps those of the day it was proposed.",
  })
  enactMeasureTerm(
    @Ctx() context: Context,
    @Arg("input", () => EnactMeasureTermInput, { description: "The terms." }) input: EnactMeasureTermInput,
  ): Promise<string> {
    return enactMeasureTerm(context, input);
  }
}
