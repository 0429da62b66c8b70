import type { Context } from "../../../core/context.js";
import { fieldOf } from "../catalogue/fact.js";
import type { AnswerRow, Question } from "../question/question.js";

/** A row as the API gives it. Keys are read when they are selected, so that nothing is loaded in vain. */
export function rowOf(context: Context, question: Question, row: AnswerRow): object {
  const key = {};
  for (const [index, { dimension, asked }] of question.keys.entries()) {
    const value = row.keys[index];
    Object.defineProperty(key, fieldOf(dimension.key), {
      get: () => (value == null ? null : dimension.read(value, context, asked)),
    });
  }
  const metrics = Object.fromEntries([...row.metrics].map(([name, value]) => [fieldOf(name), value]));
  const ratios = question.ratios.map(({ name }, index) => ({ name, value: row.ratios[index] }));
  return { isTotal: row.isTotal, key, ...metrics, ratios };
}
