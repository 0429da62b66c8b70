import type { Language } from "@nen-nep/schema";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { LanguageEnum } from "../../core/language.js";
import { Allow, holding, Kept, type Policy, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { accountBy } from "../identity/index.js";
import { type Cell, CellType, coversCell, ofCellFor } from "../organization/index.js";
import { breachesOf, breachesOfMonth } from "./breaches.loader.js";
import { breachWords, type FoundBreach } from "./breaches.rules.js";
import { type MeetingSample, meetingsToCheck, type SampleQuestion } from "./checks.service.js";
import type { Meeting, MeetingCheck, MonthDeclaration } from "./meetings.entity.js";
import { declarationOf, declaredAhead, meetingBy } from "./meetings.loader.js";
import { CHECK_READERS, MEETING_READERS } from "./meetings.rights.js";
import { CellMonthType, ChairType, MeetingType, MonthDeclarationType } from "./meetings.type.js";
import { postponementsToCheck } from "./postponements.service.js";
import { mayCheck, mayCorrect } from "./recording.rules.js";
import {
  EarlierMeetingType,
  FoundBreachType,
  MeetingCheckType,
  MeetingSampleType,
  RegimeRuleType,
} from "./records.type.js";
import type { CellMonth } from "./regime.loader.js";
import { type RuleInTime, regimeRules } from "./rules.service.js";
import { isOwnRecord, standOf } from "./stand.js";
import { checksOf, type EarlierMeeting, earlierOf } from "./versions.loader.js";

@Resolver(() => MeetingType)
export class MeetingRecordResolver {
  @FieldResolver(() => [FoundBreachType], {
    description: "How it fell short of the rules in force on its day; empty where it did not.",
  })
  breaches(@Root() meeting: Meeting, @Ctx() context: Context): Promise<FoundBreach[]> {
    return breachesOf(context, meeting);
  }

  @Allow(ofCellFor(CHECK_READERS))
  @FieldResolver(() => [MeetingCheckType], {
    nullable: true,
    description: "What superiors found of the record, latest first.",
  })
  checks(@Root() meeting: Meeting, @Ctx() context: Context): Promise<MeetingCheck[]> {
    return checksOf(context, meeting.pk);
  }

  @Allow(ofCellFor(CHECK_READERS))
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Why it was corrected last, or why its counts are far from the membership; null where nobody said.",
  })
  reason(@Root() meeting: Meeting): string | null {
    return meeting.reason;
  }

  @Allow(ofCellFor(CHECK_READERS))
  @FieldResolver(() => [EarlierMeetingType], {
    nullable: true,
    description: "The record as it stood before each correction, latest first.",
  })
  earlier(@Root() meeting: Meeting, @Ctx() context: Context): Promise<EarlierMeeting[]> {
    return earlierOf(context, meeting);
  }

  @FieldResolver(() => Boolean, { description: "Whether the actor may correct the record." })
  async mayCorrect(@Root() meeting: Meeting, @Ctx() context: Context): Promise<boolean> {
    context.answer.isOwn = true;
    const stand = await standOf(context, meeting.cellPk);
    return mayCorrect(meeting.source, isOwnRecord(context, meeting), stand);
  }

  @FieldResolver(() => Boolean, { description: "Whether the actor may cross-check the record." })
  async mayCheck(@Root() meeting: Meeting, @Ctx() context: Context): Promise<boolean> {
    context.answer.isOwn = true;
    const stand = await standOf(context, meeting.cellPk);
    return mayCheck(meeting.source, isOwnRecord(context, meeting), stand);
  }
}

@Resolver(() => CellMonthType)
export class CellMonthRecordResolver {
  @FieldResolver(() => [FoundBreachType], {
    description: "How it fell short, by meeting; unreported is not missed, and nothing is said of it.",
  })
  breaches(@Root() month: CellMonth, @Ctx() context: Context): Promise<FoundBreach[]> {
    return breachesOfMonth(context, month.cellPk, {
      month: month.month,
      notHeld: month.state === "NOT_HELD",
    });
  }

  @FieldResolver(() => MonthDeclarationType, {
    nullable: true,
    description: "What was declared of it; null where nothing was.",
  })
  declaration(@Root() month: CellMonth, @Ctx() context: Context): Promise<MonthDeclaration | null> {
    return declarationOf(context, month.cellPk, month.month);
  }
}

const ofMeetingReaders: Policy = {
  words: `${MEETING_READERS.join(", ")} of that cell`,
  allows: (context, source) => coversCell(context, MEETING_READERS, (source as Cell).pk),
};

@Resolver(() => CellType)
export class CellRecordResolver {
  @FieldResolver(() => Boolean, { description: "Whether the actor may record meetings of it." })
  async mayRecord(@Root() cell: Cell, @Ctx() context: Context): Promise<boolean> {
    return (await standOf(context, cell.pk)) !== null;
  }

  @Allow(ofMeetingReaders)
  @FieldResolver(() => [MonthDeclarationType], {
    nullable: true,
    description: "Months that have not begun and are postponed already, soonest first.",
  })
  declaredAhead(@Root() cell: Cell, @Ctx() context: Context): Promise<MonthDeclaration[]> {
    return declaredAhead(context, cell.pk);
  }
}

@Resolver(() => FoundBreachType)
export class FoundBreachResolver {
  @FieldResolver(() => String, { description: "The breach in one sentence, with the document." })
  words(
    @Root() breach: FoundBreach,
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string {
    return breachWords(breach, language);
  }
}

@Resolver(() => MeetingCheckType)
export class MeetingCheckResolver {
  @FieldResolver(() => Boolean, { description: "Whether the record agreed with the minutes." })
  agrees(@Root() check: MeetingCheck): boolean {
    return check.agrees === 1;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether it speaks of the record as it now stands.",
  })
  async ofPresent(@Root() check: MeetingCheck, @Ctx() context: Context): Promise<boolean> {
    return (await meetingBy(context, check.meetingPk))?.version === check.meetingVersion;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The name of the account that checked; null where it has none.",
  })
  async checkedBy(@Root() check: MeetingCheck, @Ctx() context: Context): Promise<string | null> {
    return (await accountBy(context, check.accountPk))?.name ?? null;
  }
}

@Resolver(() => EarlierMeetingType)
export class EarlierMeetingResolver {
  @FieldResolver(() => ChairType, { nullable: true, description: "Who was said to have chaired it." })
  chair(@Root() meeting: EarlierMeeting): Meeting | null {
    return meeting.chairPk === null && meeting.chairPost === null ? null : meeting;
  }
}

@ArgsType()
class SampleArgs implements SampleQuestion {
  @Field(() => DayScalar, { description: "The first day." })
  from: string;

  @Field(() => DayScalar, { description: "The day after the last; two years later at most." })
  before: string;

  @Field(() => Int, { defaultValue: 10, description: "How many, 1 to 50." })
  size: number;

  @Field(() => Int, {
    nullable: true,
    description: "The seed of an earlier sample, to draw the same; drawn here unless given.",
  })
  seed?: number | null;
}

@Resolver()
export class RegimeRecordResolver {
  @Allow(holding("SUPERIOR", "ORGANISER"))
  @Query(() => MeetingSampleType, {
    nullable: true,
    description: "A reproducible sample of what cells reported themselves, to be compared with the minutes.",
  })
  meetingsToCheck(@Ctx() context: Context, @Args(() => SampleArgs) args: SampleArgs): Promise<MeetingSample> {
    return meetingsToCheck(context, args);
  }

  @Allow(holding("SUPERIOR", "ORGANISER"))
  @Query(() => [MonthDeclarationType], {
    nullable: true,
    description:
      "Months that cells postponed in their own words and no superior has confirmed yet, the oldest first, 100 at most.",
  })
  postponementsToCheck(@Ctx() context: Context): Promise<MonthDeclaration[]> {
    return postponementsToCheck(context);
  }

  @Allow(signedIn)
  @Kept()
  @Query(() => [RegimeRuleType], {
    nullable: true,
    description: "All versions of the rules about meetings, latest first.",
  })
  regimeRules(@Ctx() context: Context): Promise<RuleInTime[]> {
    return regimeRules(context);
  }
}
