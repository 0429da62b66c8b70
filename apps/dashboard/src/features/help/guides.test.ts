import type { Role } from "@nen-nep/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { parseSearch } from "../../filters/search.js";
import { activateLanguage, i18n } from "../../i18n/i18n.js";
import { router } from "../../router.js";
import { CONCERNS, OWN_PAGES, pagesFor } from "../../shell/pages.js";
import { type Guide, READERS, type Reader } from "./guide.js";
import { GUIDES } from "./guides/index.js";
import { nameWords, stretchesOf } from "./marks.js";

const linesOf = ({ tasks, figures, limits, recorded }: Guide) => [
  ...tasks.flatMap(({ title, steps }) => [title, ...steps]),
  ...figures,
  ...limits,
  ...recorded,
];

const marksOf = (line: string) =>
  stretchesOf(line).flatMap(({ name, to }) => (name === undefined ? [] : [{ name, to }]));

/** The pages that somebody can open: those of the role, of the account, and what concerns themselves. */
const opens = (reader: Reader): readonly string[] => {
  const roles: Role[] = reader === "CONCERNED" ? [] : [reader];
  return [...pagesFor(roles), ...OWN_PAGES].map(({ to }) => to).concat(CONCERNS);
};

/** The keys of an address that its route would drop. */
const droppedKeys = (path: string, query: string): string[] => {
  const { validateSearch } = router.routesByPath[path as "/"].options;
  const given = parseSearch(query);
  const kept = typeof validateSearch === "function" ? validateSearch(given) : {};
  return Object.keys(given).filter((key) => !Object.hasOwn(kept, key));
};

const spoken = { language: "VI", say: (id: string) => i18n._(id) } as const;

beforeAll(() => activateLanguage("VI"));

describe.each(READERS)("the guide for %s", (reader) => {
  const lines = linesOf(GUIDES[reader]);

  it("has three to seven tasks with steps", () => {
    const { tasks } = GUIDES[reader];
    expect(tasks.length).toBeGreaterThanOrEqual(3);
    expect(tasks.length).toBeLessThanOrEqual(7);
    expect(tasks.filter(({ steps }) => steps.length === 0)).toEqual([]);
  });

  it("names what stands on the screen, and the same in both languages", () => {
    for (const { vi, en } of lines) {
      const [names, others] = [marksOf(vi), marksOf(en)];
      expect(others.toSorted(byName)).toEqual(names.toSorted(byName));
      for (const { name } of names) {
        expect({ name, words: nameWords(name, spoken) }).toEqual({
          name,
          words: expect.stringMatching(/^[^{]+$/),
        });
      }
      expect({ vi, rest: plain(vi) + plain(en) }).toEqual({ vi, rest: expect.not.stringMatching(/[[\]{}]/) });
    }
  });

  it("leads only to pages that its reader can open", () => {
    const links = lines.flatMap(({ vi }) => marksOf(vi)).flatMap(({ to }) => to ?? []);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const [path = "", query = ""] = link.split("?");
      expect({ link, isRoute: Object.hasOwn(router.routesByPath, path) }).toEqual({ link, isRoute: true });
      expect(opens(reader)).toContain(path);
      expect({ link, dropped: droppedKeys(path, query) }).toEqual({ link, dropped: [] });
    }
  });
});

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

const plain = (line: string) =>
  stretchesOf(line)
    .filter(({ name }) => name === undefined)
    .map(({ text }) => text)
    .join("");
