import { type CommitteeKind, committeeKinds, type Post, posts, type Source, sources } from "@nen-nep/schema";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import type { Cell, CellGroup, Committee, Delegation, Person, Tenure } from "./organization.entity.js";

const CommitteeKindEnum = publishEnum(committeeKinds);
const PostEnum = publishEnum(posts);
const SourceEnum = publishEnum(sources);

@Allow(signedIn)
@ObjectType("Committee", { description: "A Party committee." })
export class CommitteeType implements Pick<Committee, "id" | "name" | "kind" | "closedOn"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => String, { description: "The name the office entered." })
  name: string;

  @Field(() => CommitteeKindEnum, { description: "The kind." })
  kind: CommitteeKind;

  @Field(() => DayScalar, { nullable: true, description: "The day it was dissolved; null while it exists." })
  closedOn: string | null;
}

@Allow(signedIn)
@ObjectType("CellGroup", { description: "A group of cells of the same or a similar type." })
export class CellGroupType implements Pick<CellGroup, "id" | "key" | "name" | "position"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => String, { description: "A stable key, such as SCHOOL." })
  key: string;

  @Field(() => String, { description: "The name the office entered." })
  name: string;

  @Field(() => Int, { description: "Its place among the groups, from 1." })
  position: number;
}

@Allow(signedIn)
@ObjectType("Delegation", { description: "A delegation sent to attend and evaluate meetings." })
export class DelegationType implements Pick<Delegation, "id" | "name"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => String, { description: "The name the office entered." })
  name: string;
}

@Allow(signedIn)
@ObjectType("Person", {
  description: "A person as a cell knows them. The same name in two cells is two persons.",
})
export class PersonType implements Pick<Person, "pk" | "cellPk"> {
  /** Not published: what the rights on the name follow. */
  pk: number;
  cellPk: number;
}

@Allow(signedIn)
@ObjectType("Tenure", { description: "A post held by a person in a cell, with dates." })
export class TenureType implements Pick<Tenure, "id" | "version" | "post" | "since" | "until" | "source"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for edits." })
  version: number;

  @Field(() => PostEnum, { description: "The post." })
  post: Post;

  @Field(() => DayScalar, { description: "The first day." })
  since: string;

  @Field(() => DayScalar, { nullable: true, description: "The day after the last; null while it lasts." })
  until: string | null;

  @Field(() => SourceEnum, { description: "Where the dates come from." })
  source: Source;
}

@Allow(signedIn)
@ObjectType("Cell", { description: "A Party cell." })
export class CellType
  implements Pick<Cell, "id" | "version" | "code" | "name" | "members" | "membersOn" | "since" | "closedOn">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for edits." })
  version: number;

  @Field(() => String, { description: "The office's code, unique." })
  code: string;

  @Field(() => String, { description: "The name the office entered." })
  name: string;

  @Field(() => Int, { nullable: true, description: "Members; null where the office does not say." })
  members: number | null;

  @Field(() => DayScalar, { nullable: true, description: "The day members were counted." })
  membersOn: string | null;

  @Field(() => DayScalar, { description: "The first day the records know of it." })
  since: string;

  @Field(() => DayScalar, { nullable: true, description: "The day it was closed; null while it exists." })
  closedOn: string | null;
}

export const CellConnection = connectionOf("Cell", () => CellType);
export const PersonConnection = connectionOf("Person", () => PersonType);
