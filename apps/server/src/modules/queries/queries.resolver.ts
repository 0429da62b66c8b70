import type { Language } from "@nen-nep/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../core/context.js";
import { LanguageEnum } from "../../core/language.js";
import { Allow, holding } from "../../core/policy.js";
import { FREE_QUERIES } from "../identity/index.js";
import { queryCost } from "./cost.js";
import { clearQueryHistory, rememberQuery } from "./history.service.js";
import { queryRuns } from "./queries.loader.js";
import { SHARING_ROLES } from "./queries.rules.js";
import { removeQuery, saveQuery, shareQuery } from "./queries.service.js";
import {
  QueryCostType,
  QueryRunType,
  RememberQueryInput,
  RemoveQueryInput,
  SavedQueryType,
  SaveQueryInput,
  ShareQueryInput,
} from "./queries.type.js";
import { savedQueries, savedQuery } from "./saved.js";

const writers = holding(...FREE_QUERIES);
const readers = holding(...SHARING_ROLES);

@Resolver()
export class QueriesResolver {
  @Allow(readers)
  @Query(() => [SavedQueryType], {
    nullable: true,
    description:
      "The queries at hand: one's own, those shared with a role one holds, and for those who write queries the samples.",
  })
  savedQueries(
    @Ctx() context: Context,
    @Arg("language", () => LanguageEnum, {
      defaultValue: "VI",
      description: "In which language samples are named.",
    })
    language: Language,
  ): Promise<SavedQueryType[]> {
    return savedQueries(context, language);
  }

  @Allow(writers)
  @Query(() => [QueryRunType], {
    nullable: true,
    description: "What one ran in the workbench, newest first, the last 100.",
  })
  async queryHistory(@Ctx() context: Context): Promise<QueryRunType[]> {
    const runs = await queryRuns(context);
    return runs.map((run) => ({ ...run, query: run.document }));
  }

  @Allow(writers)
  @Query(() => QueryCostType, {
    nullable: true,
    description: "What a query would cost; it is read and checked, and not run.",
  })
  queryCost(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg("query", () => String, { description: "The text of one operation." }) query: string,
    @Arg("variables", () => String, { nullable: true, description: "A JSON object as text." })
    variables: string | null,
  ): QueryCostType {
    return queryCost(context, info.schema, query, variables);
  }

  @Allow(writers)
  @Mutation(() => SavedQueryType, {
    nullable: true,
    description:
      "Keeps a query, or changes one of one's own; refused (QUERY_NOT_VALID) with line and column where the schema could not run it.",
  })
  async saveQuery(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg("input", () => SaveQueryInput, { description: "The query." }) input: SaveQueryInput,
  ): Promise<SavedQueryType | null> {
    return savedQuery(context, await saveQuery(context, info.schema, input));
  }

  @Allow(writers)
  @Mutation(() => SavedQueryType, {
    nullable: true,
    description: "Opens a query of one's own to the holders of a role, who may then run it; or withdraws it.",
  })
  async shareQuery(
    @Ctx() context: Context,
    @Arg("input", () => ShareQueryInput, { description: "Whom to." }) input: ShareQueryInput,
  ): Promise<SavedQueryType | null> {
    return savedQuery(context, await shareQuery(context, input));
  }

  @Allow(writers)
  @Mutation(() => ID, { nullable: true, description: "Takes a query of one's own off every list." })
  removeQuery(
    @Ctx() context: Context,
    @Arg("input", () => RemoveQueryInput, { description: "The query." }) input: RemoveQueryInput,
  ): Promise<string> {
    return removeQuery(context, input);
  }

  @Allow(writers)
  @Mutation(() => ID, {
    nullable: true,
    description: "Notes what one ran in the workbench; the same query stands in the history once.",
  })
  rememberQuery(
    @Ctx() context: Context,
    @Arg("input", () => RememberQueryInput, { description: "What was run." }) input: RememberQueryInput,
  ): Promise<string> {
    return rememberQuery(context, input);
  }

  @Allow(writers)
  @Mutation(() => Int, { nullable: true, description: "Forgets what one ran; returns how many entries." })
  clearQueryHistory(@Ctx() context: Context): Promise<number> {
    return clearQueryHistory(context);
  }
}
