import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Allow, signedIn } from "../../../core/policy.js";
import { type Cell, type CellGroup, CellGroupType, CellType } from "../../organization/index.js";
import { BucketType, ChangeType } from "../api/value-types.js";

@Allow(signedIn)
@ObjectType("CellChange", {
  description:
    "What one cell adds to the change of a group. It says where a change lies, never who is better: small cells and single evaluations move much.",
})
export class CellChangeType {
  @Field(() => CellType, { description: "The cell." })
  cell: Cell;

  @Field(() => Float, {
    description:
      "Its part of the group's change, in the unit of the figure; those of all paired cells add up to it.",
  })
  contribution: number;

  @Field(() => Float, { description: "By how much the cell itself changed, in the unit of the figure." })
  delta: number;

  @Field(() => Float, { description: "Its earlier figure, on what is seen in both periods." })
  from: number;

  @Field(() => Int, { description: "Evaluations of the earlier period behind it." })
  nBefore: number;

  @Field(() => Int, { description: "Evaluations of the period behind it." })
  n: number;
}

@Allow(signedIn)
@ObjectType("CellChanges", { description: "The cells behind the change of a group." })
export class CellChangesType {
  @Field(() => ID, { description: "Stands for what was asked." })
  id: string;

  @Field(() => CellGroupType, { nullable: true, description: "The group; null for all of them together." })
  group: CellGroup | null;

  @Field(() => BucketType, { description: "The period compared with." })
  comparedWith: BucketType;

  @Field(() => ChangeType, { description: "The change of the group: what the parts add up to." })
  change: ChangeType;

  @Field(() => [CellChangeType], { description: "The cells that raise it most, most first." })
  up: CellChangeType[];

  @Field(() => [CellChangeType], { description: "The cells that lower it most, most first." })
  down: CellChangeType[];

  @Field(() => Int, { description: "How many of the paired cells raise it." })
  cellsUp: number;

  @Field(() => Int, { description: "How many of the paired cells lower it." })
  cellsDown: number;

  @Field(() => Float, { description: "What the paired cells that are not listed add to it together." })
  others: number;
}
