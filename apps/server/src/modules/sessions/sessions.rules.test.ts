import { expect, it } from "vitest";
import { type Carried, decisionState } from "./sessions.rules.js";

const WORDS: Carried = { dueOn: null, carriedOn: null, action: null, stepSince: null };
const state = (of: Partial<Carried>) => decisionState({ ...WORDS, ...of }, "2020-04-01", "2020-07-01");

it("a decision is carried out as what it opened shows, and by words where it opened nothing", () => {
  expect(state({})).toBe("OPEN");
  expect(state({ dueOn: "2020-07-01" })).toBe("OPEN");
  expect(state({ dueOn: "2020-06-30" })).toBe("LATE");
  expect(state({ dueOn: "2020-06-30", carriedOn: "2020-05-01" })).toBe("DONE");
  const action = (of: "IN_PROGRESS" | "SUBMITTED" | "VERIFIED" | "CANCELLED", dueOn = "2020-06-01") => ({
    action: { state: of, dueOn },
  });
  expect(state(action("VERIFIED"))).toBe("DONE");
  expect(state(action("CANCELLED"))).toBe("DROPPED");
  expect(state(action("SUBMITTED"))).toBe("LATE");
  expect(state(action("IN_PROGRESS", "2020-08-01"))).toBe("OPEN");
  // Saying so does not carry out what an action still has to show.
  expect(state({ ...action("IN_PROGRESS", "2020-08-01"), carriedOn: "2020-05-01" })).toBe("OPEN");
  expect(state({ stepSince: "2020-03-31" })).toBe("OPEN");
  expect(state({ stepSince: "2020-04-01" })).toBe("DONE");
});
