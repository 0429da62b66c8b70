import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { readOperation } from "./operation.js";
import { fits, givenVariables, variableFields } from "./variables.js";

const schema = buildSchema(
  "scalar Date scalar Month enum Rating { GOOD FAIR } input Where { a: Int } type Query { a: Int }",
);
const fieldsOf = (text: string, known = true) => {
  const read = readOperation(text);
  if (read.kind !== "operation") throw new Error(read.kind);
  return variableFields(read.operation, known ? schema : null);
};

describe("the form of the variables", () => {
  it.each([
    ["$a: Date!", "DAY", true],
    ["$a: Month", "MONTH", false],
    ["$a: Int = 5", "INTEGER", false],
    ["$a: Int! = 5", "INTEGER", false],
    ["$a: Float!", "NUMBER", true],
    ["$a: Boolean", "BOOLEAN", false],
    ["$a: Rating!", "CHOICE", true],
    ["$a: [Rating!]!", "CHOICES", true],
    ["$a: String", "TEXT", false],
    ["$a: [ID!]", "TEXTS", false],
    ["$a: [[Int]]", "JSON", false],
    ["$a: Where", "JSON", false],
  ])("asks %s as %s", (declared, kind, required) => {
    expect(fieldsOf(`query (${declared}) { a }`)).toMatchObject([{ name: "a", kind, required }]);
  });

  it("knows enums only with the schema", () => {
    expect(fieldsOf("query ($a: Rating) { a }", false)).toMatchObject([{ kind: "JSON", choices: [] }]);
    expect(fieldsOf("query ($a: Rating) { a }")).toMatchObject([{ choices: ["GOOD", "FAIR"] }]);
  });

  it("tells what does not fit", () => {
    const [day] = fieldsOf("query ($a: Date!) { a }");
    expect([fits(day!, "2019-01-01"), fits(day!, "01/2019"), fits(day!, "")]).toEqual([true, false, false]);
    const [count] = fieldsOf("query ($a: Int) { a }");
    expect([fits(count!, 3), fits(count!, 3.5), fits(count!, undefined)]).toEqual([true, false, true]);
    const [choices] = fieldsOf("query ($a: [Rating!]) { a }");
    expect([fits(choices!, ["GOOD"]), fits(choices!, ["POOR"])]).toEqual([true, false]);
  });

  it("sends only what is declared and given", () => {
    const fields = fieldsOf("query ($a: Int, $b: Date, $c: [ID!]) { a }");
    expect(givenVariables(fields, { a: 0, b: "", c: [], other: 1 })).toEqual({ a: 0, c: [] });
  });
});

describe("the text of a query", () => {
  it.each([
    ["", { kind: "empty" }],
    ["# chỉ ghi chú", { kind: "empty" }],
    ["query A { a } query B { a }", { kind: "several" }],
    ["mutation { a }", { kind: "mutation" }],
    ["{\n a {\n}", { kind: "syntax", line: 3 }],
  ])("%j", (text, expected) => expect(readOperation(text)).toMatchObject(expected));

  it("within itself does not hang", () => {
    expect(readOperation("{ ...A } fragment A on Query { a ...B } fragment B on Query { ...A }").kind).toBe(
      "operation",
    );
  });
});
