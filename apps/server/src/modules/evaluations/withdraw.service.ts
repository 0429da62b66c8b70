import { withdrawing } from "../../core/withdraw.js";
import { Evaluation } from "./evaluations.entity.js";

/** Takes evaluations back, with their marks, that should never have been recorded; a finding keeps its evaluation. */
export const withdrawEvaluations = withdrawing("withdrawEvaluations", Evaluation, {
  parts: [{ table: "mark", column: "evaluation_pk" }],
  facts: `SELECT 'evaluation' AS of, cell_pk AS "cellPk", held_on AS day FROM evaluation WHERE pk IN (:...free)`,
});
