import { measureStates } from "@nen-nep/schema";
import { expect, it } from "vitest";
import { STAGES } from "../../common/measureStages.js";
import { casesWhere, readCasesView } from "./casesView.js";

it("has every state at exactly one stage", () => {
  expect(Object.values(STAGES).flat().sort()).toEqual([...measureStates.keys].sort());
});

it("lists open cases unless the address says otherwise", () => {
  const { where, ended } = casesWhere(readCasesView({}).view);
  expect(where.state?.in).toContain("NOTIFIED");
  expect(where.state?.in).not.toContain("WITHDRAWN");
  expect(ended.state?.in).toContain("WITHDRAWN");
});

it("narrows the list and the counts alike, and names what it does not know", () => {
  const { view, rejected } = readCasesView({
    step: "answer",
    late: "SUBJECT",
    own: "1",
    form: "FINE",
    m: "x",
  });
  expect(rejected).toEqual([{ key: "form", value: "FINE" }]);
  expect(view.open).toBe("x");
  const narrow = { dueSide: { eq: "SUBJECT" }, overdueDays: { gt: 0 }, mine: true };
  expect(casesWhere(view).where).toEqual({ ...narrow, state: { in: ["NOTIFIED"] } });
  expect(casesWhere(readCasesView({ turn: "1" }).view).where.awaitsMe).toBe(true);
  expect(casesWhere(view).force).toEqual({ ...narrow, state: { in: ["IN_FORCE", "VERIFIED"] } });
});
