import { addMonths, type MonthState, monthOf, type Post } from "@nen-nep/schema";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Float, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { invalid } from "../../core/errors.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, Kept, signedIn } from "../../core/policy.js";
import { DayScalar, MonthScalar } from "../../core/scalars.js";
import { type Document, DocumentType, seenDocument } from "../documents/index.js";
import {
  addToTimeline,
  type Cell,
  CellType,
  cellBy,
  ofReaders,
  type Person,
  PersonType,
  personBy,
  type TimelineEntry,
  TimelineEntryType,
} from "../organization/index.js";
import type { Meeting, MonthDeclaration } from "./meetings.entity.js";
import { meetingFilter, meetingList } from "./meetings.filter.js";
import { declarationBy, meetingBy } from "./meetings.loader.js";
import { MEETING_READERS } from "./meetings.rights.js";
import { attendanceOf } from "./meetings.rules.js";
import {
  CellMonthType,
  ChairType,
  MeetingConnection,
  MeetingType,
  MonthDeclarationType,
  MonthStateEnum,
  PostEnum,
} from "./meetings.type.js";
import { awaitsCheck } from "./recording.rules.js";
import { type CellMonth, regimeOf } from "./regime.loader.js";
import { standOf } from "./stand.js";

@ArgsType()
class MeetingArgs extends PageArgs {
  @Field(() => meetingFilter.input, { nullable: true, description: "Which meetings." })
  where?: object | null;

  @Field(() => [meetingList.orders.input], {
    nullable: true,
    description: "In which order; latest first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

const MOST_MONTHS = 120;

@Resolver(() => CellType)
export class CellMeetingsResolver {
  @FieldResolver(() => MeetingConnection, { nullable: true, description: "Its meetings." })
  meetings(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Args(() => MeetingArgs) args: MeetingArgs,
  ): Promise<Page<Meeting>> {
    return connect(context, meetingList, args, { column: "cell_pk", pk: cell.pk });
  }

  @FieldResolver(() => [CellMonthType], {
    nullable: true,
    description: "Its months that begin in the period, ten years at most, in order.",
  })
  regime(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Arg("from", () => DayScalar, { description: "The first day." }) from: string,
    @Arg("before", () => DayScalar, { description: "The day after the last." }) before: string,
  ): Promise<CellMonth[]> {
    if (before <= from) throw invalid("before", "A period ends after it begins.");
    if (before > addMonths(from, MOST_MONTHS)) throw invalid("before", "A period has ten years at most.");
    return regimeOf(context, cell.pk, from, before);
  }
}

@Resolver(() => MeetingType)
export class MeetingResolver {
  @Allow(signedIn)
  @Kept()
  @Query(() => MeetingConnection, { nullable: true, description: "The meetings the actor may see." })
  meetings(@Ctx() context: Context, @Args(() => MeetingArgs) args: MeetingArgs): Promise<Page<Meeting>> {
    return connect(context, meetingList, args);
  }

  @FieldResolver(() => CellType, { nullable: true, description: "The cell." })
  cell(@Root() meeting: Meeting, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, meeting.cellPk);
  }

  @FieldResolver(() => ChairType, {
    nullable: true,
    description: "Who chaired it; null where it is not recorded.",
  })
  chair(@Root() meeting: Meeting): Meeting | null {
    return meeting.chairPk === null && meeting.chairPost === null ? null : meeting;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Share of members present, 0 to 1, exempt members left out; null where the register does not say.",
  })
  attendance(@Root() meeting: Meeting): number | null {
    return attendanceOf(meeting);
  }
}

@Resolver(() => ChairType)
export class ChairResolver {
  @FieldResolver(() => PostEnum, {
    nullable: true,
    description: "The post on that day; null where the records do not say.",
  })
  post(@Root() meeting: Meeting): Post | null {
    return meeting.chairPost;
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "The person." })
  person(@Root() meeting: Meeting, @Ctx() context: Context): Promise<Person | null> {
    return personBy(context, meeting.chairPk);
  }
}

@Resolver(() => TimelineEntryType)
export class MeetingTimelineResolver {
  @FieldResolver(() => MeetingType, { nullable: true, description: "The meeting." })
  meeting(@Root() entry: TimelineEntry, @Ctx() context: Context): Promise<Meeting | null> {
    return meetingBy(context, entry.kind === "MEETING" ? entry.pk : null);
  }

  @FieldResolver(() => MonthDeclarationType, {
    nullable: true,
    description: "The month not held or postponed.",
  })
  month(@Root() entry: TimelineEntry, @Ctx() context: Context): Promise<MonthDeclaration | null> {
    const declared = entry.kind === "NOT_HELD" || entry.kind === "POSTPONED";
    return declarationBy(context, declared ? entry.pk : null);
  }
}

@Resolver(() => MonthDeclarationType)
export class MonthDeclarationResolver {
  @FieldResolver(() => MonthScalar, { description: "The month." })
  month(@Root() declaration: MonthDeclaration): string {
    return monthOf(declaration.month);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether it is postponed by words of the cell alone, which a superior has not confirmed yet.",
  })
  awaitsCheck(@Root() declaration: MonthDeclaration): boolean {
    return awaitsCheck(declaration);
  }

  @FieldResolver(() => Boolean, { description: "Whether the actor may confirm the postponement." })
  async mayCheck(@Root() declaration: MonthDeclaration, @Ctx() context: Context): Promise<boolean> {
    if (!awaitsCheck(declaration)) return false;
    context.answer.isOwn = true;
    return (await standOf(context, declaration.cellPk)) === "ABOVE";
  }

  @FieldResolver(() => CellType, { nullable: true, description: "The cell." })
  cell(@Root() declaration: MonthDeclaration, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, declaration.cellPk);
  }

  @FieldResolver(() => MonthStateEnum, { description: "NOT_HELD or POSTPONED." })
  state(@Root() declaration: MonthDeclaration): MonthState {
    return declaration.state;
  }
}

@Resolver(() => MonthDeclarationType)
export class DeclaredDocumentResolver {
  @FieldResolver(() => DocumentType, {
    nullable: true,
    description: "The recorded document that postpones it; null where it is named in words alone.",
  })
  recordedDocument(@Root() declaration: MonthDeclaration, @Ctx() context: Context): Promise<Document | null> {
    return seenDocument(context, declaration.documentPk);
  }
}

const readable = ofReaders(MEETING_READERS);
addToTimeline(
  { kind: "MEETING", table: "meeting", day: "x.held_on", where: readable },
  ...(["NOT_HELD", "POSTPONED"] as const).map((state) => ({
    kind: state,
    table: "month_declaration",
    day: "x.month",
    where: (...args: Parameters<typeof readable>) => `x.state = '${state}' AND ${readable(...args)}`,
  })),
);
