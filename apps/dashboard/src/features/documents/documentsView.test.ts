import { expect, it } from "vitest";
import { documentsWhere, readDocumentsView } from "./documentsView.js";

const where = (search: Record<string, string>) => documentsWhere(readDocumentsView(search).view);

it("is all documents unless told, and names what it cannot read", () => {
  expect(where({})).toEqual({});
  expect(readDocumentsView({ k: "LETTER" })).toMatchObject({
    view: { kind: null },
    rejected: [{ key: "k", value: "LETTER" }],
  });
});

it("is narrowed by kind and words, or is the one that a link leads to", () => {
  expect(where({ k: "PLAN", q: "109" })).toMatchObject({ kind: { eq: "PLAN" } });
  expect(where({ q: "109" }).or).toHaveLength(3);
  expect(where({ q: "109", d: "x" })).toEqual({ id: { eq: "x" } });
});
