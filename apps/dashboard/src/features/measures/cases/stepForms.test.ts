import { expect, it } from "vitest";
import { type Draft, fieldsOf, inputOf, lighterKinds } from "./stepForms.js";

const DRAFT: Draft = {
  on: "2020-06-01",
  words: "",
  proof: "SIGNED",
  form: "PAPER",
  hearing: false,
  files: [],
  decision: "",
  outcome: "",
  kind: "",
  bodyId: "",
  documentNumber: "12-QĐ/QU",
  documentDay: "2020-06-01",
  present: "8",
  inFavour: "7",
  against: "1",
  remedyBy: "",
};
const row = { kind: "RECTIFICATION_ORDER", mine: false } as const;

it("asks a decision for the lighter form and the day of remedy only where it takes them", () => {
  const fields = (decision: string, kind = "") => fieldsOf("DECIDE", row, { ...DRAFT, decision, kind });
  expect(fields("REJECTED")).not.toContain("remedyBy");
  expect(fields("UPHELD")).toContain("remedyBy");
  expect(fields("UPHELD")).not.toContain("kind");
  expect(fields("VARIED", "REMINDER")).toContain("kind");
  expect(fields("VARIED", "REMINDER")).not.toContain("remedyBy");
  expect(fields("VARIED", "SELF_REVIEW")).toContain("remedyBy");
});

it("the subject answers today, in writing here", () => {
  expect(fieldsOf("RESPOND", { ...row, mine: true }, DRAFT)).toEqual(["words", "hearing", "files"]);
});

it("sends counts as numbers, and words without the spaces around them", () => {
  const fields = fieldsOf("DECIDE", row, { ...DRAFT, decision: "REJECTED" });
  const draft = { ...DRAFT, decision: "REJECTED", words: " Không đủ căn cứ. " };
  expect(inputOf(fields, draft)).toMatchObject({
    decision: "REJECTED",
    inFavour: 7,
    words: "Không đủ căn cứ.",
  });
});

it("offers lighter forms that the body may decide on", () => {
  const body = { id: "b", name: "Chi bộ", kind: "CELL", seats: 20, quorum: 11 } as const;
  expect(lighterKinds({ kind: "REPRIMAND", body })).toEqual(["REMINDER", "CRITICISM", "SELF_REVIEW"]);
});
