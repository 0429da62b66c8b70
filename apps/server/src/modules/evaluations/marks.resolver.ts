import { Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { Allow, type Policy } from "../../core/policy.js";
import type { Mark } from "./evaluations.entity.js";
import { criterionBy, evaluationBy } from "./evaluations.loader.js";
import { forWordsReaders } from "./evaluations.readers.js";
import { applies } from "./evaluations.rules.js";
import { CriterionType, MarkType } from "./evaluations.type.js";
import type { Criterion } from "./rubrics.entity.js";

/** Words of a mark are for those who read the words of its evaluation. */
const wordsOfMark: Policy = {
  words: forWordsReaders.words,
  allows: async (context, mark) =>
    forWordsReaders.allows(context, await evaluationBy(context, (mark as Mark).evaluationPk)),
};

@Resolver(() => MarkType)
export class MarkResolver {
  @FieldResolver(() => CriterionType, { description: "The criterion." })
  async criterion(@Root() mark: Mark, @Ctx() context: Context): Promise<Criterion> {
    return (await criterionBy(context, mark.criterionPk))!;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Points; null where the criterion does not apply, or where no mark is given yet, which is not zero.",
  })
  points(@Root() mark: Mark): number | null {
    return mark.points === null ? null : mark.points / 100;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the rubric applies the criterion to this session type.",
  })
  async applicable(@Root() mark: Mark, @Ctx() context: Context): Promise<boolean> {
    if (mark.points !== null) return true;
    const [criterion, evaluation] = await Promise.all([
      criterionBy(context, mark.criterionPk),
      evaluationBy(context, mark.evaluationPk),
    ]);
    const appliesTo = criterion!.appliesTo === null ? null : JSON.parse(criterion!.appliesTo);
    return applies({ appliesTo }, evaluation!.sessionType);
  }

  @Allow(wordsOfMark)
  @FieldResolver(() => String, {
    nullable: true,
    description: "A note of those who made it; null where there is none or it may not be read.",
  })
  note(@Root() mark: Mark): string | null {
    return mark.note;
  }
}
