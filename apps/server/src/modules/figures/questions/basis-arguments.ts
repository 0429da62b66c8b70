import { ArgsType, Field } from "type-graphql";
import { evaluationFilter } from "../../evaluations/index.js";
import { BasisInput } from "../api/stats-types.js";

/** Which evaluations a figure of its own rests on. */
@ArgsType()
export class BasisArguments {
  @Field(() => evaluationFilter.input, { nullable: true, description: "Which evaluations." })
  where: object | null;

  @Field(() => BasisInput, { nullable: true, description: "Whose scores, at which meetings." })
  basis: object | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Says that evaluations of different basis or rubric may be pooled.",
  })
  pool: boolean | null;
}
