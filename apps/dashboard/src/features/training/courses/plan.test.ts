import { expect, it } from "vitest";
import { draftOf, isPlan, type PlanDraft, planInput, sessionOf } from "./plan.js";

const session = (day: string, topic = "Thực hành") => sessionOf({ day, topic, form: "LECTURE" });
const plan: PlanDraft = {
  ...draftOf(null, "c-1"),
  name: " Lớp quý III ",
  skills: ["CHAIRING"],
  sessions: [session("2020-09-01"), session("2020-09-01"), session("2020-09-02")],
};

it.each([
  [{}, true],
  [{ name: " " }, false],
  [{ skills: [] }, false],
  [{ seats: 0 }, false],
  [{ sessions: [] }, false],
  [{ sessions: [session("2020-09-02"), session("2020-09-01")] }, false],
  [{ sessions: [session("2020-09-02", " ")] }, false],
])("%o is a plan: %s", (given, fit) => {
  expect(isPlan({ ...plan, ...given })).toBe(fit);
});

it("sends nothing that was left empty", () => {
  expect(planInput(plan)).toMatchObject({ name: "Lớp quý III", place: null, trainer: null, seats: 20 });
  expect(planInput(plan).sessions[0]).toEqual({ day: "2020-09-01", form: "LECTURE", topic: "Thực hành" });
});
