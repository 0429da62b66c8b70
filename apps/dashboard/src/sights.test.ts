import { expect, it } from "vitest";
import { SIGHTS } from "../e2e/survey/pages.js";
import { router } from "./router.js";

it("every route of the product is among the pages that are drawn and measured", () => {
  const drawn = new Set(SIGHTS.map(({ route }) => route));
  expect(drawn).toEqual(new Set(Object.keys(router.routesByPath)));
});
