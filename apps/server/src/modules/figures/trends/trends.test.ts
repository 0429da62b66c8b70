import "reflect-metadata";
import { trendMetrics } from "@nen-nep/schema";
import { expect, it } from "vitest";
import { evaluationsFact } from "../catalogue/index.js";

it.each(trendMetrics.keys)(
  "%s is a metric of evaluations that can be compared in time and with another group",
  (key) => {
    const metric = evaluationsFact.metrics.find((each) => each.key === key);
    expect(metric).toMatchObject({ change: expect.anything(), side: expect.any(Function) });
  },
);
