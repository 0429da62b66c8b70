import { expect, it } from "vitest";
import { answerUntil, type CaseDetail, openToAppealUntil } from "./caseWords.js";

const row = (patch: Partial<CaseDetail>) => ({ respondBy: "2020-07-10", next: [], ...patch }) as CaseDetail;
const APPEAL: CaseDetail["next"] = [{ step: "APPEAL", by: ["SUBJECT"], reason: null, from: null }];

it("tells days to answer only while an answer is waited for", () => {
  const next = [{ step: "RESPOND", by: ["SUBJECT"], reason: null, from: null }] as CaseDetail["next"];
  expect(answerUntil(row({ next }))).toBe("2020-07-10");
  expect(answerUntil(row({ next: [] }))).toBeNull();
});

it("tells days to appeal until they have gone by or somebody has", () => {
  const appealUntil = "2020-07-31";
  expect(openToAppealUntil(row({ appealUntil, next: APPEAL }), "2020-07-31")).toBe(appealUntil);
  expect(openToAppealUntil(row({ appealUntil, next: APPEAL }), "2020-08-01")).toBeNull();
  expect(openToAppealUntil(row({ appealUntil }), "2020-07-01")).toBeNull();
});
