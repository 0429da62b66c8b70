import type { Context } from "../../../core/context.js";
import { Refusal } from "../../../core/errors.js";
import { loadOne } from "../../../core/load.js";
import { ParameterBag } from "../../../core/parameters.js";
import { type CellEstimate, shrunken } from "../../../statistics/index.js";
import { Cell } from "../../organization/index.js";
import { pageInfoOf } from "../api/page-info.js";
import { evaluationsFact } from "../catalogue/index.js";
import { readCursor } from "../question/cursor.js";
import { limitOf, parseQuestion } from "../question/parse.js";
import type { Question } from "../question/question.js";
import { scopeOf, selectRows } from "../question/rows-sql.js";
import { type CellEstimatesArguments, CellEstimatesType } from "./cell-estimates.type.js";

export const ROOT = "cellEstimates";

interface CellRow {
  readonly cell: number;
  readonly n: number;
  readonly s: number;
  readonly q: number;
}

/** The estimates of the cells asked about, by one statement; a page of them in the order asked for. */
export async function cellEstimates(
  context: Context,
  args: CellEstimatesArguments,
): Promise<CellEstimatesType> {
  const { where, basis, pool, orderBy } = args;
  const limit = limitOf(args);
  const offset = args.after ? readCursor(ROOT, args) : 0;
  const rows = await scoresByCell(
    context,
    parseQuestion(context, evaluationsFact, { where, basis, pool }, []),
  );
  const { estimates, ...all } = shrunken(rows, [0, 100]);
  const cells = estimates.map((estimate, index) => ({ ...estimate, pk: rows[index]!.cell }));
  const sorted = orderBy && orderBy.by !== "CODE" ? cells.toSorted(comparing(orderBy.by)) : cells;
  const ordered = orderBy?.direction === "DESC" ? sorted.toReversed() : sorted;
  const page = ordered.slice(offset, offset + limit);
  return Object.assign(new CellEstimatesType(), all, {
    rows: page.map(({ pk, ...estimate }) => ({
      ...estimate,
      get cell() {
        return loadOne(context, Cell, pk);
      },
    })),
    totalCount: cells.length,
    pageInfo: pageInfoOf(ROOT, args, offset, page.length, cells.length),
  });
}

const FIELDS = { ESTIMATE: "estimate", LOW: "low", HIGH: "high", N: "n" } as const;

const comparing =
  (by: keyof typeof FIELDS) =>
  (a: CellEstimate, b: CellEstimate): number =>
    Number(a[FIELDS[by]]) - Number(b[FIELDS[by]]);

/** Sums of the scores by cell, in points and in the order of codes; refused where they would mix what differs. */
async function scoresByCell(context: Context, question: Question): Promise<CellRow[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const scope = scopeOf(question, session.engine, context, bag);
  const { fact } = question;
  const read = { columns: ["f.score AS score"], joins: [], conditions: ["f.score IS NOT NULL"] };
  const rows = await session.query<Record<string, string | number>>(
    `SELECT r.cell, COUNT(*) AS n, SUM(r.score) AS s, SUM(r.score * r.score) AS q, MIN(r.kind) AS kind_low, MAX(r.kind) AS kind_high
      FROM (${selectRows(question, fact.source(scope, question.where), read, scope)}) r JOIN cell c ON c.pk = r.cell
      GROUP BY r.cell, c.sort_code ORDER BY c.sort_code, r.cell`,
    bag.values,
  );
  const kinds = new Set(rows.flatMap((row) => [Number(row.kind_low), Number(row.kind_high)]));
  if (kinds.size > 1) throw new Refusal("NOT_COMPARABLE", fact.basis!.waysOut, { field: "where" });
  return rows.map(({ cell, n, s, q }) => ({
    ...{ cell: Number(cell), n: Number(n) },
    ...{ s: Number(s) / 100, q: Number(q) / 10_000 },
  }));
}
