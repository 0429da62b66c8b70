// @vitest-environment node
import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import type { Filters } from "../../filters/filters.js";
import { readGroupsView } from "./groupsView.js";
import * as questions from "./questions.js";

const schema = buildSchema(
  readFileSync(new URL("../../../../../packages/schema/schema.graphql", import.meta.url), "utf8"),
);
const filters: Filters = {
  period: { key: "2019", from: "2019-01-01", before: "2020-01-01" },
  comparison: "year",
  committee: null,
};
const { view } = readGroupsView({}, ["SCHOOL", "AGENCY"]);

describe("the question behind a card", () => {
  it.each([
    questions.figureOverTime(filters, view, "2018-01-01"),
    questions.figureByGroup(filters, view, "2018-01-01"),
    questions.criteriaByGroup(filters, "VI"),
    questions.cellsBehind(filters, view),
    questions.groupDifference(filters, "SCHOOL", "AGENCY"),
    questions.ratingsOfTwo(filters, "SCHOOL", "AGENCY"),
    questions.cellLevels(filters, null, "VI"),
    questions.severities(filters, "VI"),
    questions.adjustedGroups(filters),
  ])("can be asked: $query", ({ query, variables }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const [operation] = document.definitions;
    const asked =
      operation?.kind === "OperationDefinition"
        ? operation.variableDefinitions?.map(({ variable }) => variable.name.value)
        : [];
    expect(Object.keys(variables).toSorted()).toEqual(asked?.toSorted());
  });
});
