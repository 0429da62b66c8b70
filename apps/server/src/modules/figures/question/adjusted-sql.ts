import { bucketStart } from "../../../db/dialect.js";
import type { SqlScope } from "../catalogue/fact.js";
import type { Question } from "./question.js";
import { groupBy, keptKeys, list, selectRows } from "./rows-sql.js";

/** The grouping that holds the rows of the model, beside those of the question. */
export const MODEL_SET = -1;

/**
 * Scores added up by cell and evaluator for each grouping, and by quarter and stratum too for the model: evaluations
 * that share all of these say the same to it, so that a sum and a count are enough. Self-scores are left out.
 */
export function adjustedSql(
  question: Question,
  sets: readonly (readonly number[])[],
  scope: SqlScope,
): string {
  const { fact } = question;
  const source = fact.source(scope, question.where);
  const rows = selectRows(
    question,
    source,
    {
      columns: [
        "f.evaluator_key AS evaluator",
        `${bucketStart(scope.engine, "f.held_on", "QUARTER")} AS quarter`,
        "f.score AS score",
      ],
      joins: [],
      conditions: ["f.score IS NOT NULL", "f.evaluator_kind <> 'SELF'"],
    },
    scope,
  );
  const sums = "COUNT(*) AS n, SUM(score) AS s";
  const perGroup = sets.map(
    (kept, set) =>
      `SELECT ${set} AS grouping_set, cell, evaluator, '' AS quarter, '' AS stratum, 0 AS kind_low, 0 AS kind_high,
        ${sums}${list(keptKeys(question, kept))}
      FROM scored ${groupBy(["cell", "evaluator", ...kept.map((index) => `k${index}`)])}`,
  );
  const forModel = `SELECT ${MODEL_SET} AS grouping_set, cell, evaluator, quarter, stratum, MIN(kind) AS kind_low, MAX(kind) AS kind_high,
        ${sums}${list(perGroup.length > 0 ? keptKeys(question, []) : [])}
      FROM scored ${groupBy(["cell", "evaluator", "quarter", "stratum"])}`;
  const ctes = [source.ctes, `scored AS (${rows})`].filter((cte) => cte !== "");
  return `WITH RECURSIVE ${ctes.join(",\n    ")}
    ${[...perGroup, forModel].join("\n    UNION ALL ")}`;
}
