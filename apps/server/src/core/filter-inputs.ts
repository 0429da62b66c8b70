import type { Vocabulary } from "@nen-nep/schema";
import { Field, Float, ID, InputType, Int, registerEnumType } from "type-graphql";
import { DayScalar } from "./scalars.js";

type TypeOf = () => unknown;

/** A class published as an input, its fields given as data. */
export function inputClass(
  name: string,
  description: string,
  fields: Record<string, { type: TypeOf; description: string }>,
): new () => object {
  const made = { [name]: class {} }[name]!;
  for (const [field, { type, description: about }] of Object.entries(fields)) {
    Field(type as never, { nullable: true, description: about })(made.prototype, field);
  }
  InputType(name, { description })(made);
  return made;
}

const published = new Set<string>();

/** Publishes a vocabulary as an enum, with the words of both languages as descriptions. */
export function publishEnum(words: Vocabulary<string>): object {
  if (!published.has(words.name)) {
    published.add(words.name);
    registerEnumType(words.values, {
      name: words.name,
      description: words.note,
      valuesConfig: Object.fromEntries(
        words.keys.map((key) => {
          const term = words.terms[key]!;
          return [key, { description: `${term.en} (${term.vi}).${term.note ? ` ${term.note}` : ""}` }];
        }),
      ),
    });
  }
  return words.values;
}

const NULLS = "Whether there is no value. All other conditions leave out records without a value.";

const comparisons = (type: TypeOf, unit: string) => ({
  eq: { type, description: `Equal to${unit}.` },
  ne: { type, description: `Other than${unit}.` },
  lt: { type, description: `Less than${unit}.` },
  lte: { type, description: `At most${unit}.` },
  gt: { type, description: `More than${unit}.` },
  gte: { type, description: `At least${unit}.` },
  isNull: { type: () => Boolean, description: NULLS },
});

const lists = (type: TypeOf) => ({
  in: { type: () => [type()], description: "One of these; an empty list matches nothing." },
  notIn: { type: () => [type()], description: "None of these." },
});

export const TextFilter = inputClass(
  "TextFilter",
  "Conditions on a text. Marks, case and stray blanks do not matter.",
  {
    eq: { type: () => String, description: "The same text." },
    ne: { type: () => String, description: "Another text." },
    ...lists(() => String),
    contains: { type: () => String, description: 'Contains this: "hoa" finds "Hòa" and "Hoà".' },
    startsWith: { type: () => String, description: "Begins with this." },
    isNull: { type: () => Boolean, description: NULLS },
  },
);

export const IdFilter = inputClass("IdFilter", "Conditions on a public id.", {
  eq: { type: () => ID, description: "This one." },
  ne: { type: () => ID, description: "Any other." },
  ...lists(() => ID),
  isNull: { type: () => Boolean, description: NULLS },
});

export const IntFilter = inputClass("IntFilter", "Conditions on a whole number.", {
  ...comparisons(() => Int, ""),
  ...lists(() => Int),
});

export const NumberFilter = inputClass("NumberFilter", "Conditions on a number.", {
  ...comparisons(() => Float, ""),
  ...lists(() => Float),
});

export const DayFilter = inputClass(
  "DayFilter",
  "Conditions on a day. `from` and `before` make a half-open range.",
  {
    ...comparisons(() => DayScalar, " this day"),
    ...lists(() => DayScalar),
    from: { type: () => DayScalar, description: "This day or later." },
    before: { type: () => DayScalar, description: "Before this day." },
  },
);

const enumFilters = new Map<string, new () => object>();

/** The filter over a vocabulary; made once. */
export function enumFilter(words: Vocabulary<string>): new () => object {
  const known = enumFilters.get(words.name);
  if (known) return known;
  const enumeration = publishEnum(words);
  const type = () => enumeration;
  const made = inputClass(`${words.name}Filter`, `Conditions on a ${words.name}.`, {
    eq: { type, description: "This one." },
    ne: { type, description: "Any other." },
    ...lists(type),
    isNull: { type: () => Boolean, description: NULLS },
  });
  enumFilters.set(words.name, made);
  return made;
}
