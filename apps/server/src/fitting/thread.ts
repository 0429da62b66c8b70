import { parentPort, workerData } from "node:worker_threads";
import { type FitRequest, fitModel } from "./fit.js";

/** Entry of the thread: one request in, one answer out. */
parentPort!.postMessage(fitModel(workerData as FitRequest));
