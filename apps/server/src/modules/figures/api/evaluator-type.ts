import { type EvaluatorKind, evaluatorKinds } from "@nen-nep/schema";
import { Field, ObjectType } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { publishEnum } from "../../../core/filter-inputs.js";
import { loadOne } from "../../../core/load.js";
import { Allow, signedIn } from "../../../core/policy.js";
import { Committee, CommitteeType, Delegation, DelegationType } from "../../organization/index.js";

const EvaluatorKindEnum = publishEnum(evaluatorKinds);

@Allow(signedIn)
@ObjectType("Evaluator", { description: "Who evaluated." })
export class EvaluatorType {
  @Field(() => EvaluatorKindEnum, { description: "The kind." })
  kind: EvaluatorKind;

  @Field(() => DelegationType, { nullable: true, description: "The delegation; null for other kinds." })
  delegation: Promise<Delegation | null> | null;

  @Field(() => CommitteeType, {
    nullable: true,
    description: "The superior committee; null for other kinds.",
  })
  committee: Promise<Committee | null> | null;
}

/** An evaluator from the key that evaluations keep: `SELF`, or the kind and the internal key of who it was. */
export function readEvaluator(context: Context, key: string): EvaluatorType {
  const [kind, pk] = key.split(":") as [EvaluatorKind, string | undefined];
  const number = pk && /^\d+$/.test(pk) ? Number(pk) : null;
  // Loaded when read: what nobody waits for would fail unheard when the client leaves.
  return {
    kind,
    get delegation() {
      return kind === "DELEGATION" ? loadOne(context, Delegation, number) : null;
    },
    get committee() {
      return kind === "SUPERIOR" ? loadOne(context, Committee, number) : null;
    },
  };
}
