import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { beforeAll, expect, it } from "vitest";
import { activateLanguage } from "../../i18n/i18n.js";
import { obstaclesOf, problemOf } from "./problem.js";
import { UploadFailed } from "./upload.js";

beforeAll(() => activateLanguage("VI"));

const refused = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message: "Refused.", extensions }] });

it("names a refused file with its own reason and place", () => {
  const error = refused({ reason: "FILE_REFUSED", refusal: "DAMAGED", file: "so.xlsx", sheet: null, row: 7 });
  expect(problemOf(error)).toEqual({
    failure: "FILE_REFUSED",
    words: "import.refusal.DAMAGED",
    place: { file: "so.xlsx", sheet: null, row: 7 },
  });
});

it("falls back to the reason's sentence", () => {
  expect(problemOf(refused({ reason: "FILE_REFUSED", refusal: "NEW_KIND" })).words).toBe(
    "reason.FILE_REFUSED",
  );
  expect(problemOf(refused({ reason: "BUSY" })).words).toBe("reason.BUSY");
  expect(problemOf(new TypeError("net")).words).toBe("reason.OFFLINE");
});

it("knows a file that is too large from any other that was not sent", () => {
  expect(problemOf(new UploadFailed("FILE_REFUSED", "so.xlsx"))).toMatchObject({
    words: "import.refusal.TOO_LARGE",
    place: { file: "so.xlsx" },
  });
  expect(problemOf(new UploadFailed("OFFLINE", "so.xlsx")).words).toBe("reason.OFFLINE");
});

it("reads the records that stand in the way of a revert", () => {
  const records = [{ subject: "cell", record: "KP-001", by: "meeting" }];
  expect(obstaclesOf(refused({ reason: "LATER_WORK_RESTS_ON_IT", records, recordCount: 12 }))).toEqual({
    listed: records,
    count: 12,
  });
  expect(obstaclesOf(new TypeError("net"))).toEqual({ listed: [], count: 0 });
});
