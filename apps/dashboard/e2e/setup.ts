import { afterAll, beforeEach } from "vitest";
import { stopServing } from "./served.js";

// A second try begins where the first began, on databases that nobody changed.
beforeEach(async ({ task }) => {
  if (task.result?.retryCount) await stopServing();
});
afterAll(stopServing);
