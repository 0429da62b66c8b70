import { Worker } from "node:worker_threads";
import { compiledEntry } from "../core/compiled-entry.js";
import type { Context } from "../core/context.js";
import { Refusal } from "../core/errors.js";
import { type FitRequest, type Fitted, fitModel } from "./fit.js";

/** Up to so many rows are fitted in some tens of milliseconds, no longer than a thread takes to start. */
const AT_ONCE = 5_000;

/**
 * Fits a model without holding anybody else up: much of it in a thread of its own, which is stopped when the time of
 * the request is over or its client has left.
 */
export function fitAside(context: Context, request: FitRequest): Promise<Fitted> {
  if (request.rows.length <= AT_ONCE) return Promise.resolve(fitModel(request));
  const worker = new Worker(compiledEntry(new URL("./thread.js", import.meta.url)), { workerData: request });
  return new Promise<Fitted>((resolve, reject) => {
    const stop = () => {
      void worker.terminate();
      reject(
        new Refusal("TIME_LIMIT", "Fitting the model took longer than allowed; ask about a shorter time."),
      );
    };
    const timer = setTimeout(stop, context.within);
    context.onLeaving(stop);
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => clearTimeout(timer));
  });
}
