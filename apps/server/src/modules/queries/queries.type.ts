import {
  type QueryAudience,
  type QueryOrigin,
  queryAudiences,
  queryOrigins,
  type Role,
} from "@nen-nep/schema";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { Allow, signedIn } from "../../core/policy.js";
import { InstantScalar } from "../../core/scalars.js";
import { RoleEnum } from "../identity/index.js";

const QueryOriginEnum = publishEnum(queryOrigins);
const QueryAudienceEnum = publishEnum(queryAudiences);

const VARIABLES = "The variables, a JSON object as text; null for none.";

@Allow(signedIn)
@ObjectType("SavedQuery", { description: "A query that is kept: one's own, a shared one, or a sample." })
export class SavedQueryType {
  @Field(() => ID, { description: "The public id; that of a sample begins with `sample:`." })
  id: string;

  @Field(() => Int, { description: "Raised with each change; 0 for a sample." })
  version: number;

  @Field(() => QueryOriginEnum, { description: "Where it comes from." })
  origin: QueryOrigin;

  @Field(() => String, { description: "What it is called." })
  name: string;

  @Field(() => String, { nullable: true, description: "What it answers, in words; null where nobody said." })
  description: string | null;

  @Field(() => String, { description: "The text of the GraphQL operation." })
  query: string;

  @Field(() => String, { nullable: true, description: VARIABLES })
  variables: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "How it is drawn, a JSON object as text (kind, x, y, series); null leaves it to the columns.",
  })
  chart: string | null;

  @Field(() => RoleEnum, {
    nullable: true,
    description: "The role whose holders may read and run it; null where it is shared with none.",
  })
  sharedWith: Role | null;

  @Field(() => String, {
    nullable: true,
    description: "What the account that shared it is called; null for one's own, a sample, or no name.",
  })
  sharedBy: string | null;

  @Field(() => QueryAudienceEnum, {
    nullable: true,
    description: "Whose question a sample is; null for all others.",
  })
  audience: QueryAudience | null;

  @Field(() => InstantScalar, { nullable: true, description: "When it was last changed; null for a sample." })
  savedAt: string | null;
}

@Allow(signedIn)
@ObjectType("QueryRun", { description: "What one ran in the workbench." })
export class QueryRunType {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => String, { description: "The text of the GraphQL operation." })
  query: string;

  @Field(() => String, { nullable: true, description: VARIABLES })
  variables: string | null;

  @Field(() => InstantScalar, { description: "When it was run." })
  ranAt: string;

  @Field(() => Int, { nullable: true, description: "How long the answer took; null where it was not told." })
  milliseconds: number | null;

  @Field(() => Int, { nullable: true, description: "How many rows it had; null where it was not told." })
  rowCount: number | null;
}

@Allow(signedIn)
@ObjectType("QueryCost", { description: "What a query would cost if it were run." })
export class QueryCostType {
  @Field(() => Int, {
    nullable: true,
    description: "The cost; null where the problems keep it from running.",
  })
  cost: number | null;

  @Field(() => Int, { description: "What a query may cost." })
  costLimit: number;

  @Field(() => [String], { description: "What is wrong with it, at most ten; empty where it can run." })
  problems: readonly string[];
}

const KEY = "The same key gives the same reply.";

@InputType({ description: "A query to keep." })
export class SaveQueryInput {
  @Field(() => ID, {
    nullable: true,
    description: "The query to change, or a UUID made by the client for a new one; made here unless given.",
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: "The version that was read; left out for a new query." })
  version?: number | null;

  @Field(() => String, { description: "What it is called, 1 to 120 characters." })
  name: string;

  @Field(() => String, { nullable: true, description: "What it answers, at most 1,000 characters." })
  description?: string | null;

  @Field(() => String, {
    description: "The text: one operation that reads records, at most 20,000 characters.",
  })
  query: string;

  @Field(() => String, { nullable: true, description: VARIABLES })
  variables?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How it is drawn, a JSON object as text of at most 1,000 characters.",
  })
  chart?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "Whom a query is opened to." })
export class ShareQueryInput {
  @Field(() => ID, { description: "The query." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => RoleEnum, {
    nullable: true,
    description: "The role, any but ADMINISTRATOR; left out, the query is withdrawn.",
  })
  role?: Role | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A query to remove." })
export class RemoveQueryInput {
  @Field(() => ID, { description: "The query." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "What was run in the workbench." })
export class RememberQueryInput {
  @Field(() => String, { description: "The text: one operation that reads records." })
  query: string;

  @Field(() => String, { nullable: true, description: VARIABLES })
  variables?: string | null;

  @Field(() => Int, { nullable: true, description: "How long the answer took, 0 or more." })
  milliseconds?: number | null;

  @Field(() => Int, { nullable: true, description: "How many rows it had, 0 or more." })
  rowCount?: number | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}
