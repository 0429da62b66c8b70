import { expect, it } from "vitest";
import { followUpOf } from "./follow-up.js";
import { randomOf } from "./random.js";

const TODAY = "2020-07-01";
const shortcoming = (evaluatedOn: string) => ({
  words: "Biên bản ghi sơ sài",
  severity: "SERIOUS" as const,
  evaluatedOn,
  laterOn: ["2019-12-05"],
});

it("follows shortcomings in order of time, never ahead of today", () => {
  const all = Array.from({ length: 400 }, (_, index) => {
    const evaluatedOn = index % 2 === 0 ? "2019-09-10" : "2020-05-20";
    return followUpOf(shortcoming(evaluatedOn), TODAY, randomOf(`test/${index}`));
  }).filter((each) => each !== null);
  expect(all.length).toBeGreaterThan(200);
  for (const each of all) {
    const { openedOn, acceptedOn, reportedOn, submittedOn, returnedOn, againOn, verifiedOn, observedOn } =
      each;
    const days = [openedOn, acceptedOn, reportedOn, submittedOn, returnedOn, againOn, verifiedOn].filter(
      (day) => day !== null,
    );
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day < TODAY)).toBe(true);
    if (observedOn) expect(observedOn <= verifiedOn! && observedOn > openedOn).toBe(true);
    if (returnedOn && !againOn) expect(verifiedOn).toBeNull();
  }
  const has = (fits: (each: (typeof all)[number]) => boolean) => expect(all.some(fits)).toBe(true);
  has((each) => each.verifiedOn !== null);
  has((each) => each.submittedOn !== null && each.verifiedOn === null);
  has((each) => each.submittedOn === null && each.dueOn < TODAY);
});
