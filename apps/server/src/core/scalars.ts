import { isDay } from "@nen-nep/schema";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function textScalar(name: string, description: string, fits: (text: string) => boolean): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === "string" && fits(value)) return value;
    const shown = typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : typeof value;
    throw new GraphQLError(`${name} cannot be ${shown}. ${description}`, {
      extensions: { code: "BAD_USER_INPUT", reason: "INVALID_VALUE" },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DayScalar = textScalar("Date", "A calendar day, `YYYY-MM-DD`, from 1900 to 2199.", isDay);

export const MonthScalar = textScalar(
  "Month",
  "A calendar month, `YYYY-MM`, from 1900 to 2199.",
  (text) => /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`),
);

export const InstantScalar = textScalar(
  "DateTime",
  "An instant in UTC with milliseconds, `YYYY-MM-DDTHH:MM:SS.mmmZ`.",
  (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) && isDay(text.slice(0, 10)),
);
