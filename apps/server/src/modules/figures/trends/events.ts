import { type Day, type EventKind, eventKinds } from "@nen-nep/schema";
import { Field, ID, ObjectType } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { publishEnum } from "../../../core/filter-inputs.js";
import { ParameterBag } from "../../../core/parameters.js";
import { Allow, signedIn } from "../../../core/policy.js";
import { DayScalar } from "../../../core/scalars.js";
import { evaluationScope } from "../../evaluations/index.js";
import type { Period } from "../overview/period.js";

const EventKindEnum = publishEnum(eventKinds);

@Allow(signedIn)
@ObjectType("Event", { description: "What came into force and may explain a turn of a line." })
export class EventType {
  @Field(() => ID, { description: "The public id of the rule or score sheet version." })
  id: string;

  @Field(() => EventKindEnum, { description: "What it is." })
  kind: EventKind;

  @Field(() => DayScalar, { description: "Its first day." })
  day: Day;

  @Field(() => String, {
    nullable: true,
    description: "The number of the document; null for score sheets, whose name names theirs.",
  })
  document: string | null;

  @Field(() => String, { nullable: true, description: "The name of the score sheet; null for rules." })
  name: string | null;

  @Field(() => String, { nullable: true, description: "The name of the score sheet in English." })
  nameEn: string | null;
}

/**
 * Versions of the rules and of score sheets that were in force at some time in the period, oldest first, and never
 * those of the future. A score sheet counts where evaluations that the actor may see rest on it.
 */
export async function eventsOf(context: Context, { from, before }: Period): Promise<EventType[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const [first, end, today] = [bag.add(from), bag.add(before), bag.add(context.today)];
  return session.query<EventType>(
    `WITH ruled AS (
        SELECT id, since, document, LEAD(since) OVER (ORDER BY since) AS until FROM regime_rule),
      scored AS (
        SELECT v.id, v.since, r.name, r.name_en,
          LEAD(v.since) OVER (PARTITION BY v.rubric_pk ORDER BY v.since) AS until
        FROM rubric_version v JOIN rubric r ON r.pk = v.rubric_pk
        WHERE EXISTS (SELECT 1 FROM evaluation e WHERE e.rubric_version_pk = v.pk AND e.state = 'LOCKED'
          AND ${evaluationScope(context, "e", bag)})),
      happened AS (
        SELECT id, 'REGIME_RULE' AS kind, since AS day, until, document, NULL AS name, NULL AS name_en FROM ruled
        UNION ALL SELECT id, 'RUBRIC', since, until, NULL, name, name_en FROM scored)
      SELECT id, kind, day, document, name, name_en AS "nameEn" FROM happened
      WHERE day < ${end} AND day <= ${today} AND (until IS NULL OR until > ${first})
      ORDER BY day, kind, id`,
    bag.values,
  );
}
