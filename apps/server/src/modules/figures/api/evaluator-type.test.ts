import { expect, it } from "vitest";
import type { Context } from "../../../core/context.js";
import { readEvaluator } from "./evaluator-type.js";

it("loads an evaluator only when it is read: what nobody waits for would fail unheard", () => {
  let loaded = 0;
  const loader = () => ({ load: () => Promise.resolve(++loaded) });
  const evaluator = readEvaluator({ loader } as unknown as Context, "SUPERIOR:7");
  expect([evaluator.kind, loaded]).toEqual(["SUPERIOR", 0]);
  expect(evaluator.delegation).toBeNull();
  void evaluator.committee;
  expect(loaded).toBe(1);
});
