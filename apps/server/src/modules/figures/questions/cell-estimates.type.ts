import type { Language } from "@nen-nep/schema";
import { Arg, ArgsType, Field, Float, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { LanguageEnum } from "../../../core/language.js";
import { PageInfo, SortDirection } from "../../../core/page-types.js";
import { Allow, signedIn } from "../../../core/policy.js";
import type { CellEstimate, Shrinkage } from "../../../statistics/index.js";
import { type Cell, CellType } from "../../organization/index.js";
import { BasisArguments } from "./basis-arguments.js";

export const CELL_ESTIMATES_ASSUMPTION: Record<Language, string> = {
  VI: "Giả định: mức thật của các chi bộ trong câu hỏi phân bố quanh một mức chung; chi bộ càng ít lượt đánh giá thì ước lượng càng được kéo về mức chung, nên không dùng để xếp hạng chi bộ.",
  EN: "Assumption: the true levels of the cells asked about spread around one mean; the fewer evaluations a cell has, the more its estimate is drawn to that mean, so cells are not to be ranked by it.",
};

/** What cells can be put in order by. */
export const CellEstimateKey = {
  CODE: "CODE",
  ESTIMATE: "ESTIMATE",
  LOW: "LOW",
  HIGH: "HIGH",
  N: "N",
} as const;
registerEnumType(CellEstimateKey, {
  name: "CellEstimateKey",
  description: "What estimates of cells are put in order by; ties are settled by the code.",
  valuesConfig: {
    CODE: { description: "The code of the cell." },
    ESTIMATE: { description: "The estimate." },
    LOW: { description: "The lower end of the interval: who is surely at least so good." },
    HIGH: { description: "The upper end of the interval: who is surely at most so good." },
    N: { description: "How many evaluations there are." },
  },
});

@InputType("CellEstimateOrder", { description: "An order of the estimates of cells." })
export class CellEstimateOrder {
  @Field(() => CellEstimateKey, { description: "By what." })
  by: keyof typeof CellEstimateKey;

  @Field(() => SortDirection, { defaultValue: "ASC", description: "The direction." })
  direction: SortDirection;
}

@ArgsType()
export class CellEstimatesArguments extends BasisArguments {
  @Field(() => CellEstimateOrder, { nullable: true, description: "In which order; by code unless told." })
  orderBy: CellEstimateOrder | null;

  @Field(() => Int, { nullable: true, description: "Cells on a page, 1 to 1,000; 100 unless told." })
  first: number | null;

  @Field(() => String, { nullable: true, description: "Only cells after this cursor of the same question." })
  after: string | null;
}

@Allow(signedIn)
@ObjectType("CellEstimate", { description: "The level of a cell, as far as its evaluations tell it." })
export class CellEstimateType implements Omit<CellEstimate, "error"> {
  @Field(() => CellType, { nullable: true, description: "The cell." })
  cell: Promise<Cell | null>;

  @Field(() => Int, { description: "Evaluations of the cell." })
  n: number;

  @Field(() => Float, { description: "The mean of its own scores, in points." })
  raw: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "Its own mean drawn to the mean of all, in points; null under three cells, or where none was evaluated twice.",
  })
  estimate: number | null;

  @Field(() => Float, { nullable: true, description: "Lower end of the 95 % interval of the cell's level." })
  low: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of the 95 % interval of the cell's level." })
  high: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Weight of its own mean in the estimate, 0 to 1; the rest is the mean of all.",
  })
  weight: number | null;
}

@Allow(signedIn)
@ObjectType("CellEstimates", {
  description: "Levels of the cells asked about, for pages that show cells without ranking them.",
})
export class CellEstimatesType implements Omit<Shrinkage, "estimates"> {
  @Field(() => [CellEstimateType], { description: "The cells of this page." })
  rows: readonly CellEstimateType[];

  @Field(() => Int, { description: "Cells behind the estimates, on all pages." })
  cells: number;

  @Field(() => Int, { description: "Evaluations behind the estimates." })
  n: number;

  @Field(() => Float, {
    nullable: true,
    description: "The mean that cells are drawn to, in points; null without cells.",
  })
  mean: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Standard deviation of the levels of cells, in points (Paule and Mandel); null where it cannot be told.",
  })
  between: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Standard deviation of evaluations of the same cell, in points; null where it cannot be told.",
  })
  within: number | null;

  @Field(() => Boolean, { description: "Whether at least five cells are behind it." })
  sufficient: boolean;

  @Field(() => Int, { description: "How many cells there are on all pages." })
  totalCount: number;

  @Field(() => PageInfo, { description: "Where this page stands." })
  pageInfo: PageInfo;

  @Field(() => String, { description: "What these figures assume, in a sentence to be shown with them." })
  assumption(
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string {
    return CELL_ESTIMATES_ASSUMPTION[language];
  }
}
