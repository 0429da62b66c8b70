import { expect, it } from "vitest";
import { linesOf, noteOf, refuseUnreadable, textOf } from "./inputs.js";

const NOTHING = "\u200b \u2060\u00ad";

it("words of nothing that shows are no words", () => {
  expect(() => textOf("words", NOTHING, 100)).toThrow("words has 1 to 100 characters.");
  expect(() => linesOf("words", `${NOTHING}\n${NOTHING}`, 100)).toThrow("words has 1 to 100 characters.");
  expect(noteOf("note", NOTHING, 100)).toBeNull();
});

it("names are kept without what does not show", () => {
  expect(textOf("name", "Nguyễn\u200b Văn\u00ad An", 100)).toBe("Nguyễn Văn An");
});

it("what turns the direction of text is refused, also among what does not show", () => {
  expect(() => refuseUnreadable({ name: "An\u200b\u202e" })).toThrow("change the direction");
});
