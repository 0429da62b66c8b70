import { bucketOf, type Day } from "@nen-nep/schema";
import type { EvaluatorRow } from "../../statistics/index.js";
import type { SkillObservation } from "./needs.rules.js";
import type { ObservationRow } from "./working-out.sql.js";

/** Words that come again and again, once each. */
class Words {
  readonly all: string[] = [];
  private readonly places = new Map<string, number>();

  placeOf(word: string): number {
    const known = this.places.get(word);
    if (known !== undefined) return known;
    this.places.set(word, this.all.length);
    return this.all.push(word) - 1;
  }
}

const NOBODY = 0;

/**
 * What evaluations show of one skill. There are as many as evaluations, so that they are kept in columns of numbers (some
 * 60 bytes each) and handed out one at a time.
 */
export class Observations implements Iterable<SkillObservation> {
  private readonly evaluators = new Words();
  private readonly days = new Words();
  private readonly circumstances = new Words();
  private readonly told: (readonly string[])[] = [];
  private readonly cell: number[] = [];
  private readonly meeting: number[] = [];
  private readonly chair: number[] = [];
  private readonly evaluator: number[] = [];
  private readonly day: number[] = [];
  private readonly circumstance: number[] = [];
  private readonly attained: number[] = [];

  add(row: ObservationRow): void {
    const circumstances = [bucketOf(row.day, "QUARTER").start, row.session_type, String(row.rubric)];
    const place = this.circumstances.placeOf(circumstances.join("|"));
    this.told[place] ??= circumstances;
    this.cell.push(row.cell);
    this.meeting.push(row.meeting ?? NOBODY);
    this.chair.push(row.chair ?? NOBODY);
    this.evaluator.push(this.evaluators.placeOf(row.evaluator));
    this.day.push(this.days.placeOf(row.day));
    this.circumstance.push(place);
    this.attained.push((100 * Number(row.earned)) / Number(row.applicable));
  }

  *[Symbol.iterator](): Iterator<SkillObservation> {
    for (let index = 0; index < this.cell.length; index++)
      yield {
        cell: this.cell[index]!,
        meeting: this.meeting[index]! || null,
        chair: this.chair[index]! || null,
        evaluator: this.evaluators.all[this.evaluator[index]!]!,
        circumstances: this.told[this.circumstance[index]!]!,
        day: this.days.all[this.day[index]!]! as Day,
        attained: this.attained[index]!,
      };
  }

  /** Added up as the model of severities takes them. */
  modelRows(): EvaluatorRow[] {
    const rows = new Map<string, { -readonly [K in keyof EvaluatorRow]: EvaluatorRow[K] }>();
    for (const { cell, evaluator, circumstances, attained } of this) {
      const key = [cell, evaluator, ...circumstances].join("|");
      const row = rows.get(key) ?? { cell, evaluator, circumstances, n: 0, s: 0 };
      row.n += 1;
      row.s += attained;
      rows.set(key, row);
    }
    return [...rows.values()];
  }
}
