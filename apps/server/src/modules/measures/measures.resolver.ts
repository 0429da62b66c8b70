import { type Day, type Language, type MeasureSubject, monthOf, writtenDay } from "@nen-nep/schema";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { LanguageEnum } from "../../core/language.js";
import { loadOne } from "../../core/load.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar, MonthScalar } from "../../core/scalars.js";
import { EvidenceType } from "../actions/index.js";
import { factWords, flagById } from "../flags/index.js";
import { accountBy } from "../identity/index.js";
import {
  type Cell,
  CellType,
  cellBy,
  type Person,
  PersonType,
  personBy,
  Tenure,
  TenureType,
} from "../organization/index.js";
import type { Body, Measure, MeasureBasis, MeasureOpening, MeasureStep } from "./measures.entity.js";
import { measureFilter, measureList } from "./measures.filter.js";
import {
  bodyBy,
  factsBehind,
  filesWith,
  measureBy,
  openingsOf,
  stepsOf,
  termsOf,
  wordsOf,
} from "./measures.loader.js";
import { appealUntil, type Prospect, prospects } from "./measures.rules.js";
import {
  BodyType,
  CLOSED,
  MeasureAboutType,
  MeasureConnection,
  MeasureFactType,
  MeasureProspectType,
  MeasureReaderType,
  MeasureRecordType,
  MeasureStepEnum,
  MeasureTermType,
  MeasureType,
} from "./measures.type.js";
import { forReaders } from "./opening.js";
import { isSubjectOf, standingOf } from "./standing.js";
import type { TermInTime } from "./terms.service.js";

@ArgsType()
class MeasureArgs extends PageArgs {
  @Field(() => measureFilter.input, { nullable: true, description: "Which cases." })
  where?: object | null;

  @Field(() => [measureList.orders.input], {
    nullable: true,
    description: "In which order; latest proposed first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => CellType)
export class CellMeasuresResolver {
  @FieldResolver(() => MeasureConnection, {
    nullable: true,
    description: "Its cases that the actor may know of.",
  })
  measures(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Args(() => MeasureArgs) args: MeasureArgs,
  ): Promise<Page<Measure>> {
    return connect(context, measureList, args, { column: "cell_pk", pk: cell.pk });
  }
}

/** A step with its case, whose rights it follows. */
export type Recorded = MeasureStep & { readonly measure: Measure };

@Resolver(() => MeasureType)
export class MeasureResolver {
  @Allow(signedIn)
  @Query(() => MeasureConnection, {
    nullable: true,
    description: "The cases of the part the actor looks after, and those about the actor once notified.",
  })
  measures(@Ctx() context: Context, @Args(() => MeasureArgs) args: MeasureArgs): Promise<Page<Measure>> {
    return connect(context, measureList, args);
  }

  @FieldResolver(() => CellType, { nullable: true, description: "The cell." })
  cell(@Root() measure: Measure, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, measure.cellPk);
  }

  @FieldResolver(() => MeasureAboutType, { description: "Whom it is about." })
  subject(@Root() measure: Measure): { kind: MeasureSubject; measure: Measure } {
    return { kind: measure.about, measure };
  }

  @FieldResolver(() => BodyType, { nullable: true, description: "The body that decides." })
  body(@Root() measure: Measure, @Ctx() context: Context): Promise<Body | null> {
    return bodyBy(context, measure.bodyPk);
  }

  @FieldResolver(() => MeasureTermType, { nullable: true, description: "The days it goes by." })
  async terms(@Root() measure: Measure, @Ctx() context: Context): Promise<TermInTime> {
    return Object.assign(await termsOf(context, measure), { lastDay: null });
  }

  @FieldResolver(() => MeasureStepEnum, { description: "The last step that was taken." })
  async step(@Root() measure: Measure, @Ctx() context: Context): Promise<MeasureStep["step"]> {
    return (await stepsOf(context, measure.pk)).at(-1)!.step;
  }

  @FieldResolver(() => [MeasureRecordType], { description: "What was done, in its order." })
  async steps(@Root() measure: Measure, @Ctx() context: Context): Promise<Recorded[]> {
    return (await stepsOf(context, measure.pk)).map((step) => Object.assign(step, { measure }));
  }

  @FieldResolver(() => MeasureRecordType, {
    nullable: true,
    description: "The latest decision; null before, and after it was to be decided anew.",
  })
  async decision(@Root() measure: Measure, @Ctx() context: Context): Promise<Recorded | null> {
    return measure.decidedOn === null ? null : lastOf(context, measure, "DECIDE");
  }

  @FieldResolver(() => MeasureRecordType, {
    nullable: true,
    description: "The appeal; null where there was none.",
  })
  appeal(@Root() measure: Measure, @Ctx() context: Context): Promise<Recorded | null> {
    return lastOf(context, measure, "APPEAL");
  }

  @FieldResolver(() => MeasureRecordType, {
    nullable: true,
    description: "What became of the appeal; null where there was none, or it is open.",
  })
  appealDecision(@Root() measure: Measure, @Ctx() context: Context): Promise<Recorded | null> {
    return lastOf(context, measure, "DECIDE_APPEAL");
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: "From when it has effect: its announcement. Null before, and where it was annulled.",
  })
  effectiveFrom(@Root() measure: Measure): Day | null {
    return measure.state === "ANNULLED" ? null : measure.announcedOn;
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: "The last day to appeal; null before it is announced.",
  })
  async appealUntil(@Root() measure: Measure, @Ctx() context: Context): Promise<Day | null> {
    return appealUntil(measure, await termsOf(context, measure));
  }

  @FieldResolver(() => Boolean, { description: "Whether the subject asked to be heard." })
  hearingAsked(@Root() measure: Measure): boolean {
    return measure.hearingAsked === 1;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether its words, files and person have been erased, as all are after some time.",
  })
  erased(@Root() measure: Measure): boolean {
    return measure.erasedAt !== null;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is about the actor." })
  mine(@Root() measure: Measure, @Ctx() context: Context): Promise<boolean> {
    return isSubjectOf(context, measure);
  }

  @FieldResolver(() => [MeasureProspectType], {
    description: "What may come next, by whom, and why not now.",
  })
  async next(@Root() measure: Measure, @Ctx() context: Context): Promise<Prospect[]> {
    const terms = await termsOf(context, measure);
    return prospects(measure, terms, await standingOf(context, measure), context.today);
  }

  @Allow(forReaders)
  @FieldResolver(() => String, { nullable: true, description: `What is proposed and why; ${CLOSED}.` })
  async proposal(@Root() measure: Measure, @Ctx() context: Context): Promise<string | null> {
    const [first] = await stepsOf(context, measure.pk);
    return wordsOf(context, first!);
  }

  @Allow(forReaders)
  @FieldResolver(() => String, {
    nullable: true,
    description: `The latest answer of the subject, where there is one; ${CLOSED}.`,
  })
  async response(@Root() measure: Measure, @Ctx() context: Context): Promise<string | null> {
    const last = await lastOf(context, measure, "RESPOND");
    return last && wordsOf(context, last);
  }

  @Allow(forReaders)
  @FieldResolver(() => [MeasureFactType], { nullable: true, description: `What it rests on; ${CLOSED}.` })
  basis(@Root() measure: Measure, @Ctx() context: Context): Promise<MeasureBasis[]> {
    return factsBehind(context, measure.pk);
  }

  @Allow(forReaders)
  @FieldResolver(() => [MeasureReaderType], {
    nullable: true,
    description: `Who opened it, when and what for; ${CLOSED}.`,
  })
  readers(@Root() measure: Measure, @Ctx() context: Context): Promise<MeasureOpening[]> {
    return openingsOf(context, measure.pk);
  }
}

async function lastOf(
  context: Context,
  measure: Measure,
  step: MeasureStep["step"],
): Promise<Recorded | null> {
  const found = (await stepsOf(context, measure.pk)).filter((each) => each.step === step).at(-1);
  return found ? Object.assign(found, { measure }) : null;
}

interface About {
  readonly measure: Measure;
}

@Resolver(() => MeasureAboutType)
export class MeasureAboutResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: "The person; null for a cell committee." })
  person(@Root() { measure }: About, @Ctx() context: Context): Promise<Person | null> {
    return personBy(context, measure.personPk);
  }

  @FieldResolver(() => TenureType, {
    nullable: true,
    description:
      "The post they held through all that it rests on, and since when; null for a cell committee.",
  })
  duty(@Root() { measure }: About, @Ctx() context: Context): Promise<Tenure | null> {
    return loadOne(context, Tenure, measure.tenurePk);
  }

  @FieldResolver(() => CellType, {
    nullable: true,
    description: "The cell whose committee it is; null for a person.",
  })
  committee(@Root() { measure }: About, @Ctx() context: Context): Promise<Cell | null> {
    return measure.about === "CELL_COMMITTEE" ? cellBy(context, measure.cellPk) : Promise.resolve(null);
  }
}

/** Words and files of a step are read with its case. */
const forReadersOfStep = {
  words: forReaders.words,
  allows: (context: Context, source: unknown) => forReaders.allows(context, (source as Recorded).measure),
};

@Resolver(() => MeasureRecordType)
export class MeasureRecordResolver {
  @FieldResolver(() => Boolean, { description: "Whether the office entered it for the subject." })
  forSubject(@Root() step: Recorded): boolean {
    return step.forSubject === 1;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The name of the account that entered it; null where the rule did or it has no name.",
  })
  async by(@Root() step: Recorded, @Ctx() context: Context): Promise<string | null> {
    return (await accountBy(context, step.accountPk))?.name ?? null;
  }

  @FieldResolver(() => BodyType, {
    nullable: true,
    description: "The body that decided, or is named to; null for other steps.",
  })
  body(@Root() step: Recorded, @Ctx() context: Context): Promise<Body | null> {
    return bodyBy(context, step.bodyPk);
  }

  @Allow(forReadersOfStep)
  @FieldResolver(() => String, {
    nullable: true,
    description: `In words; null where nothing was said, and ${CLOSED}.`,
  })
  words(@Root() step: Recorded, @Ctx() context: Context): Promise<string | null> {
    return wordsOf(context, step);
  }

  @Allow(forReadersOfStep)
  @FieldResolver(() => [EvidenceType], {
    nullable: true,
    description: `The files that came with it; ${CLOSED}.`,
  })
  files(@Root() step: Recorded, @Ctx() context: Context): Promise<object[]> {
    return filesWith(context, step);
  }
}

const IN_LANGUAGE = { defaultValue: "VI", description: "In which language." } as const;
const FINDING: Record<Language, string> = { VI: "hạn chế, khuyết điểm ngày", EN: "shortcoming of" };

@Resolver(() => MeasureFactType)
export class MeasureFactResolver {
  @FieldResolver(() => DayScalar, { description: "The first day of it." })
  from(@Root() fact: MeasureBasis): Day {
    return fact.begins;
  }

  @FieldResolver(() => MonthScalar, { nullable: true, description: "The month; null for other kinds." })
  month(@Root() fact: MeasureBasis): string | null {
    return fact.kind === "MONTH" ? monthOf(fact.begins) : null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: "The public id of the evaluation, finding, action or meeting; null for a month or quarter.",
  })
  recordId(@Root() { kind, fact }: MeasureBasis): string | null {
    return kind === "MONTH" || kind === "QUARTER" ? null : fact.split(" ")[0]!;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What the subject had explained to the flag it came with; null where nothing, and once the case is erased.",
  })
  async explanation(
    @Root() { flagId, measurePk }: MeasureBasis,
    @Ctx() context: Context,
  ): Promise<string | null> {
    if (flagId === null || (await measureBy(context, measurePk))!.erasedAt !== null) return null;
    return (await flagById(context, flagId))?.explanation ?? null;
  }

  @FieldResolver(() => String, { description: "The fact in words." })
  words(
    @Root() fact: MeasureBasis,
    @Arg("language", () => LanguageEnum, IN_LANGUAGE) language: Language,
  ): string {
    const { kind } = fact;
    if (kind !== "FINDING") return factWords({ ...fact, kind }, language);
    const day = writtenDay(fact.begins, language);
    return [`${FINDING[language]} ${day}`, fact.evaluator].filter(Boolean).join(", ");
  }
}

@Resolver(() => MeasureReaderType)
export class MeasureReaderResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The name of the account; null where it has none.",
  })
  async by(@Root() opening: MeasureOpening, @Ctx() context: Context): Promise<string | null> {
    return (await accountBy(context, opening.accountPk))?.name ?? null;
  }
}
