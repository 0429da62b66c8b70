import { expect, it } from "vitest";
import { chainOf, isChain, type Told } from "./chain.js";

const told = (
  id: string,
  links: Partial<Record<"causedBy" | "ledTo", string[]>> = {},
  chain: string | null = null,
) => ({ entry: { id, causedBy: [], ledTo: [], ...links }, line: { chain } }) as unknown as Told;

const ALL = [
  told("meeting", {}, "m1"),
  told("evaluation", { ledTo: ["opened"] }, "m1"),
  told("opened", { causedBy: ["evaluation"], ledTo: ["closed"] }),
  told("closed", { causedBy: ["opened", "later"] }),
  told("later", { ledTo: ["closed"] }, "m2"),
  told("alone"),
];

it("goes from any entry to all its causes and effects, and to what is of the same meeting", () => {
  const whole = ["closed", "evaluation", "later", "meeting", "opened"];
  for (const id of whole) expect([...chainOf(ALL, id)].sort()).toEqual(whole);
  expect([...chainOf(ALL, "alone")]).toEqual(["alone"]);
});

it("is told where something was done about it, or where the meeting was a model one", () => {
  const chain = new Set(["meeting", "chosen"]);
  const lines = (family: string, pilot: object | null) =>
    [
      { entry: { id: "meeting", pilot }, line: { family: "meetings" } },
      { entry: { id: "chosen", pilot: null }, line: { family } },
      { entry: { id: "elsewhere", pilot: {} }, line: { family: "actions" } },
    ] as unknown as Told[];
  expect(isChain(lines("evaluations", null), chain)).toBe(false);
  expect(isChain(lines("actions", null), chain)).toBe(true);
  expect(isChain(lines("evaluations", {}), chain)).toBe(true);
});

it("leaves out what is not shown", () => {
  expect([...chainOf(ALL.slice(2), "opened")].sort()).toEqual(["closed", "later", "opened"]);
});
