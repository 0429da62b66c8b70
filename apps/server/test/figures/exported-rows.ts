import {
  addDays,
  addMonths,
  bucketOf,
  type Day,
  daysBetween,
  firstDayOf,
  monthOf,
  monthsIn,
  nextMonth,
} from "@nen-nep/schema";
import type { Database } from "../../src/db/database.js";

/** A row of a fact as an office could export it, with what it belonged to on its day. */
export interface FactRow {
  readonly cell: string;
  readonly GROUP: string | null;
  readonly COMMITTEE: string | null;
  readonly [column: string]: string | number | null;
}

interface Link {
  readonly cell_pk: number;
  readonly target: string;
  readonly since: Day;
  readonly until: Day | null;
}

type Row = Record<string, string | number | null> & { cell_pk: number };

const on = (links: readonly Link[], cell: number, day: Day): string | null =>
  links.find(
    (link) => link.cell_pk === cell && link.since <= day && (link.until === null || day < link.until),
  )?.target ?? null;

/** The committees from the root down to one, on a day. */
function pathTo(
  committee: string | null,
  day: Day,
  parents: Awaited<ReturnType<typeof read>>["parents"],
): string[] {
  if (committee === null) return [];
  const up = parents.find(
    (link) => link.child === committee && link.since <= day && (link.until === null || day < link.until),
  );
  return [...pathTo(up?.parent ?? null, day, parents), committee];
}

async function read(database: Database) {
  const rows = <T = Row>(sql: string) => database.read((session) => session.query<T>(sql));
  return {
    cells: await rows<{ pk: number; code: string; since: Day; closed_on: Day | null }>("SELECT * FROM cell"),
    groups: await rows<Link>(
      "SELECT l.cell_pk, l.since, l.until, g.key AS target FROM cell_group_link l JOIN cell_group g ON g.pk = l.group_pk",
    ),
    committees: await rows<Link>(
      "SELECT l.cell_pk, l.since, l.until, c.id AS target FROM cell_committee_link l JOIN committee c ON c.pk = l.committee_pk",
    ),
    parents: await rows<{ child: string; parent: string; since: Day; until: Day | null }>(
      `SELECT c.id AS child, p.id AS parent, l.since, l.until FROM committee_link l
        JOIN committee c ON c.pk = l.child_pk JOIN committee p ON p.pk = l.parent_pk`,
    ),
    evaluations: await rows(
      `SELECT e.*, r.key AS rubric FROM evaluation e JOIN rubric_version v ON v.pk = e.rubric_version_pk
        JOIN rubric r ON r.pk = v.rubric_pk WHERE e.state = 'LOCKED'`,
    ),
    marks: await rows(
      `SELECT m.*, e.pk, e.cell_pk, c.id AS criterion, c.aspect, c.qualities, c.skills FROM mark m
        JOIN evaluation e ON e.pk = m.evaluation_pk JOIN criterion c ON c.pk = m.criterion_pk WHERE e.state = 'LOCKED'`,
    ),
    meetings: await rows("SELECT * FROM meeting WHERE session_type <> 'COMMITTEE'"),
    declarations: await rows("SELECT * FROM month_declaration"),
    rules: await rows<{ since: Day; minutes: number; combined_minutes: number }>(
      "SELECT * FROM regime_rule ORDER BY since",
    ),
  };
}

/** Evaluations, each with its keys; group and committee of their own day, or of the day of a tree. */
async function exportEvaluations(database: Database, treeOn: Day | null = null): Promise<FactRow[]> {
  const { cells, groups, committees, parents, evaluations } = await read(database);
  const codes = new Map(cells.map((cell) => [cell.pk, cell.code]));
  return evaluations.map((row) => {
    const day = row.held_on as Day;
    const path = pathTo(on(committees, row.cell_pk, treeOn ?? day), treeOn ?? day, parents);
    return {
      ...row,
      cell: codes.get(row.cell_pk)!,
      CELL: codes.get(row.cell_pk)!,
      GROUP: on(groups, row.cell_pk, treeOn ?? day),
      GROUP_ON_DAY: on(groups, row.cell_pk, day),
      COMMITTEE: path.at(-1) ?? null,
      COMMITTEE_0: path[0] ?? null,
      COMMITTEE_1: path[1] ?? null,
      EVALUATOR_KIND: row.evaluator_kind!,
      SETTING: row.setting!,
      SESSION_TYPE: row.session_type!,
      RATING: row.rating!,
      RUBRIC: row.rubric!,
      day,
    };
  });
}

/** The marks of evaluations, each with the keys of its evaluation and its criterion. */
async function exportMarks(database: Database, treeOn: Day | null = null): Promise<FactRow[]> {
  const evaluations = new Map((await exportEvaluations(database, treeOn)).map((row) => [row.pk, row]));
  const { marks } = await read(database);
  const words = (json: unknown) => (JSON.parse(String(json)) as string[]).join(",");
  return marks.map((mark) => ({
    ...evaluations.get(mark.evaluation_pk!)!,
    CRITERION: mark.criterion!,
    ASPECT: mark.aspect!,
    QUALITY_WORDS: words(mark.qualities),
    SKILL_WORDS: words(mark.skills),
    points: mark.points!,
    max_points: mark.max_points!,
  }));
}

/** Every month of every cell, derived once more in plain words. */
async function exportMonths(database: Database, today: Day, treeOn: Day | null = null): Promise<FactRow[]> {
  const { cells, groups, committees, parents, meetings, declarations, rules } = await read(database);
  const first = [
    ...meetings.map((row) => row.held_on as Day),
    ...declarations.map((row) => row.month as Day),
  ].sort()[0]!;
  const months = monthsIn(bucketOf(first, "QUARTER").start, firstDayOf(nextMonth(monthOf(today)))).map(
    firstDayOf,
  );
  return cells.flatMap((cell) => {
    const own = meetings.filter((row) => row.cell_pk === cell.pk);
    const lived = months.filter(
      (month) => cell.since < addMonths(month, 1) && (cell.closed_on === null || month < cell.closed_on),
    );
    const states = new Map(lived.map((month) => [month, stateOf(month, own, declarations, cell.pk, today)]));
    return lived.map((month): FactRow => {
      const quarter = bucketOf(month, "QUARTER");
      const inQuarter = lived
        .filter((each) => each >= quarter.start && each < quarter.end)
        .map((each) => states.get(each));
      const themes = own.some(
        (row) => isTheme(row) && row.held_on! >= quarter.start && row.held_on! < quarter.end,
      );
      const met = own.filter((row) => monthOf(row.held_on as Day) === monthOf(month));
      const day = [cell.since, month].sort()[1]!;
      const path = pathTo(on(committees, cell.pk, treeOn ?? day), treeOn ?? day, parents);
      const sum = (of: (row: Row) => number) => met.reduce((total, row) => total + of(row), 0);
      return {
        cell: cell.code,
        CELL: cell.code,
        GROUP: on(groups, cell.pk, treeOn ?? day),
        GROUP_ON_DAY: on(groups, cell.pk, day),
        COMMITTEE: path.at(-1) ?? null,
        COMMITTEE_0: path[0] ?? null,
        COMMITTEE_1: path[1] ?? null,
        STATE: states.get(month)!,
        day: month,
        over: addMonths(month, 1) <= today ? 1 : 0,
        quarterEnds: addMonths(month, 1) === quarter.end ? 1 : 0,
        themes: themes ? 1 : 0,
        quarterUnreported: inQuarter.includes("UNREPORTED") ? 1 : 0,
        quarterPostponed: inQuarter.every((state) => state === "POSTPONED") ? 1 : 0,
        present: sum((row) => Number(row.present)),
        expected: sum((row) => Number(row.present) + Number(row.excused) + Number(row.unexcused)),
        lengths: met.flatMap((row) => row.length_minutes ?? []).join(),
        lags: met.map((row) => daysBetween(String(row.held_on), String(row.recorded_on))).join(),
        short: sum((row) => (isShort(row, rules) ? 1 : 0)),
        deputies: sum((row) => (row.chair_post === "DEPUTY" ? 1 : 0)),
      };
    });
  });
}

export interface ExportedRows {
  readonly evaluations: readonly FactRow[];
  readonly marks: readonly FactRow[];
  readonly months: readonly FactRow[];
}

/** The rows of all facts, with the groups and committees of their days or of the day of a tree. */
export const exportRows = async (
  database: Database,
  today: Day,
  treeOn: Day | null = null,
): Promise<ExportedRows> => ({
  evaluations: await exportEvaluations(database, treeOn),
  marks: await exportMarks(database, treeOn),
  months: await exportMonths(database, today, treeOn),
});

const isTheme = (row: Row): boolean => row.session_type === "THEMATIC" || row.session_type === "COMBINED";

function stateOf(
  month: Day,
  own: readonly Row[],
  declared: readonly Row[],
  cellPk: number,
  today: Day,
): string {
  const next = addMonths(month, 1);
  const regular = own.some(
    (row) => row.session_type !== "THEMATIC" && row.held_on! >= month && row.held_on! < next,
  );
  if (regular) return "HELD";
  const declaration = declared.find((row) => row.cell_pk === cellPk && row.month === month);
  if (declaration) return String(declaration.state);
  return addDays(next, -1) >= today ? "INCOMPLETE" : "UNREPORTED";
}

function isShort(
  row: Row,
  rules: readonly { since: Day; minutes: number; combined_minutes: number }[],
): boolean {
  const rule = rules.findLast((each) => each.since <= String(row.held_on));
  if (!rule || row.length_minutes === null) return false;
  return (
    Number(row.length_minutes) < (row.session_type === "COMBINED" ? rule.combined_minutes : rule.minutes)
  );
}
