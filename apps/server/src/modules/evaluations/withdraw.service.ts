import { withdrawing } from "../../core/withdraw.js";
import { Evaluation } from "./evaluations.entity.js";

/** Takes evaluations back, with their marks, that should never have been recorded; a finding keeps its evaluation. */
export const withdrawEvaluations = withdrawing("withdrawEvaluations", Evaluation, [
  { table: "mark", column: "evaluation_pk" },
]);
