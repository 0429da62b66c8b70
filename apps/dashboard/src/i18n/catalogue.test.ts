import { REASONS } from "@nen-nep/schema";
import { describe, expect, it } from "vitest";
import { messages } from "./catalogue.js";
import { activateLanguage, i18n } from "./i18n.js";
import { loadWords } from "./language.js";

const placeholders = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]))].sort();

describe("the catalogue", () => {
  it("has words for every reason an error may carry", () => {
    const missing = Object.keys(REASONS).filter((reason) => !Object.hasOwn(messages, `reason.${reason}`));
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(messages))("%s says the same in both languages", (_, { vi, en }) => {
    expect(vi.trim()).not.toBe("");
    expect(placeholders(en)).toEqual(placeholders(vi));
  });

  it("uses the words of the glossary", () => {
    // "Phiếu đánh giá" is the form that is filled in; what is counted are "lượt đánh giá".
    const avoided = /thí điểm|đoàn dự|đúng kỳ|(?<!\p{L})(phiếu(?! đánh giá)|minh hoạ|hoà)(?!\p{L})/iu;
    const wrong = Object.entries(messages).filter(([, { vi }]) => avoided.test(vi));
    expect(wrong).toEqual([]);
  });

  it("is the same in what a browser loads", async () => {
    const loaded = await Promise.all([loadWords("VI"), loadWords("EN")]);
    for (const words of loaded) expect(Object.keys(words)).toEqual(Object.keys(messages));
  });

  it("knows singular and plural in English", async () => {
    await activateLanguage("EN");
    expect(i18n._("common.cells", { count: 1 })).toBe("1 cell");
    expect(i18n._("common.cells", { count: 2 })).toBe("2 cells");
    await activateLanguage("VI");
    expect(i18n._("common.cells", { count: 1 })).toBe("1 chi bộ");
  });
});
