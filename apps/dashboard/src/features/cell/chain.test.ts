import { expect, it } from "vitest";
import { chainOf, isAbout, isChain, linkedTo, type Told } from "./chain.js";

const told = (id: string, links: Partial<Record<"causedBy" | "ledTo", string[]>> = {}) =>
  ({ entry: { id, causedBy: [], ledTo: [], ...links }, line: {} }) as unknown as Told;

const ALL = [
  told("meeting", { ledTo: ["evaluation"] }),
  told("evaluation", { causedBy: ["meeting"], ledTo: ["opened"] }),
  told("opened", { causedBy: ["evaluation"], ledTo: ["closed"] }),
  told("closed", { causedBy: ["opened", "later"] }),
  told("later", { ledTo: ["closed"] }),
  told("alone"),
];

it("goes from any entry to all its causes and effects", () => {
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
  expect(isChain(lines("training", null), chain)).toBe(true);
  expect(isChain(lines("evaluations", {}), chain)).toBe(true);
});

it("leaves out what is not shown", () => {
  expect([...chainOf(ALL.slice(2), "opened")].sort()).toEqual(["closed", "later", "opened"]);
});

it("tells which linked entries are shown, and which are still to be read", () => {
  const { shown, hidden } = linkedTo(ALL.slice(2), ["evaluation", "later", "opened"]);
  expect(shown.map(({ entry }) => entry.id)).toEqual(["opened", "later"]);
  expect(hidden).toEqual(["evaluation"]);
  expect(linkedTo(ALL, null)).toEqual({ shown: [], hidden: [] });
});

it("finds an entry by its own id and by that of the record it tells of", () => {
  const entry = { ...ALL[0]!.entry, pilot: { id: "p" } } as Told["entry"];
  expect(["meeting", "p", "q"].map((id) => isAbout(entry, id))).toEqual([true, true, false]);
});
