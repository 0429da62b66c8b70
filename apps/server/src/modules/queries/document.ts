import { type GraphQLSchema, parse, validate } from "graphql";
import { invalid, Refusal } from "../../core/errors.js";
import { inspect } from "../../http/document.js";
import { LONGEST_DOCUMENT } from "./queries.rules.js";

export interface ReadDocument {
  /** The text as kept: as it was written. */
  readonly text: string;
  /** Of its normal form: the same for texts that ask the same. */
  readonly hash: string;
}

/** A text that may be kept: one operation that reads records, within the limits a request has. */
export function readDocument(text: string): ReadDocument {
  if (text.trim() === "") throw invalid("query", "A query has a text.");
  if (text.length > LONGEST_DOCUMENT) {
    throw new Refusal("TEXT_TOO_LONG", `A query has at most ${LONGEST_DOCUMENT} characters.`, {
      field: "query",
    });
  }
  const { hash, kind, introspects } = inspect(text);
  if (kind !== "query")
    throw invalid("query", "Only queries are kept; a mutation or a subscription is none.");
  if (introspects) throw invalid("query", "A query that is kept asks for records, not for the schema.");
  const operations = parse(text).definitions.filter(({ kind }) => kind === "OperationDefinition");
  if (operations.length !== 1) throw invalid("query", "A text that is kept holds one operation.");
  return { text, hash };
}

/**
 * Refuses a text that could not be run by the schema, such as one with a field that is not there.
 * @throws Refusal QUERY_NOT_VALID, which names the first place
 */
export function checkDocument(schema: GraphQLSchema, text: string): void {
  const [fault] = validate(schema, parse(text), undefined, { maxErrors: 1 });
  if (!fault) return;
  const { line, column } = fault.locations?.[0] ?? { line: 1, column: 1 };
  throw new Refusal("QUERY_NOT_VALID", `Line ${line}, column ${column}: ${fault.message}`, {
    field: "query",
    line,
    column,
  });
}
