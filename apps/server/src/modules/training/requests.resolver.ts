import type { TrainingRequestStep } from "@nen-nep/schema";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../../core/context.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, holding, signedIn } from "../../core/policy.js";
import { accountBy } from "../identity/index.js";
import { type Cell, CellType, cellBy, type Person, PersonType, personBy } from "../organization/index.js";
import { enactNeedRule } from "./need-rules.service.js";
import type { TrainingRequest } from "./needs.entity.js";
import { TRAINERS } from "./needs.rights.js";
import {
  AnswerTrainingRequestInput,
  EnactNeedRuleInput,
  OfRequestInput,
  RequestStepEnum,
  RequestTrainingInput,
  TrainingRequestConnection,
  TrainingRequestType,
} from "./needs.type.js";
import { requestFilter, requestList, requestStanding } from "./requests.filter.js";
import { nextRequestSteps } from "./requests.rules.js";
import { answerTrainingRequest, requestTraining, withdrawTrainingRequest } from "./requests.service.js";

@ArgsType()
class RequestArgs extends PageArgs {
  @Field(() => requestFilter.input, { nullable: true, description: "Which requests." })
  where?: object | null;

  @Field(() => [requestList.orders.input], {
    nullable: true,
    description: "In which order; latest first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

const read = async (context: Context, id: string): Promise<TrainingRequest | null> =>
  (await connect(context, requestList, { where: { id: { eq: id } }, first: 1 })).nodes[0] ?? null;

@Resolver(() => TrainingRequestType)
export class TrainingRequestResolver {
  @Allow(signedIn)
  @Query(() => TrainingRequestConnection, {
    nullable: true,
    description: "What is asked of those who organise courses, as far as the actor may see it.",
  })
  trainingRequests(
    @Ctx() context: Context,
    @Args(() => RequestArgs) args: RequestArgs,
  ): Promise<Page<TrainingRequest>> {
    return connect(context, requestList, args);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Whom it is about." })
  person(@Root() request: TrainingRequest, @Ctx() context: Context): Promise<Person | null> {
    return personBy(context, request.personPk);
  }

  @FieldResolver(() => CellType, { nullable: true, description: "Their cell." })
  cell(@Root() request: TrainingRequest, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, request.cellPk);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The name of the account that asked; null where it has none.",
  })
  async askedBy(@Root() request: TrainingRequest, @Ctx() context: Context): Promise<string | null> {
    return (await accountBy(context, request.askedByPk))?.name ?? null;
  }

  @FieldResolver(() => [RequestStepEnum], { description: "What the actor may do with it now." })
  async next(@Root() request: TrainingRequest, @Ctx() context: Context): Promise<TrainingRequestStep[]> {
    return nextRequestSteps(request.state, await requestStanding(context, request.pk));
  }

  @Allow(signedIn)
  @Mutation(() => TrainingRequestType, {
    nullable: true,
    description:
      "A person asks for a course or contests an entry; who speaks for their cell may ask for a course for them.",
  })
  async requestTraining(
    @Ctx() context: Context,
    @Arg("input", () => RequestTrainingInput, { description: "The request." }) input: RequestTrainingInput,
  ): Promise<TrainingRequest | null> {
    return read(context, await requestTraining(context, input));
  }

  @Allow(holding(...TRAINERS))
  @Mutation(() => TrainingRequestType, { nullable: true, description: "Answers a request, in words." })
  async answerTrainingRequest(
    @Ctx() context: Context,
    @Arg("input", () => AnswerTrainingRequestInput, { description: "The answer." })
    input: AnswerTrainingRequestInput,
  ): Promise<TrainingRequest | null> {
    return read(context, await answerTrainingRequest(context, input));
  }

  @Allow(signedIn)
  @Mutation(() => TrainingRequestType, { nullable: true, description: "Takes a request back." })
  async withdrawTrainingRequest(
    @Ctx() context: Context,
    @Arg("input", () => OfRequestInput, { description: "Which." }) input: OfRequestInput,
  ): Promise<TrainingRequest | null> {
    return read(context, await withdrawTrainingRequest(context, input));
  }

  @Allow(holding("ADMINISTRATOR"))
  @Mutation(() => ID, {
    nullable: true,
    description: "Brings a further version of what is required of a skill into force; returns its id.",
  })
  enactNeedRule(
    @Ctx() context: Context,
    @Arg("input", () => EnactNeedRuleInput, { description: "The rule." }) input: EnactNeedRuleInput,
  ): Promise<string> {
    return enactNeedRule(context, input);
  }
}
