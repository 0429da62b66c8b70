import {
  bare,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from "./contract.mjs";

const DEEPEST = 5;
const MOST_FIELDS = 5;

/** Writes questions to a schema by chance: `words` are codes, names and ids that may stand in conditions. */
export class QueryMaker {
  constructor(schema, words) {
    this.words = words;
    this.roots = Object.values(schema.getQueryType().getFields());
  }

  /** A question as text; the same for the same dice. */
  make(roll) {
    this.roll = roll;
    const field = roll.one(this.roots);
    return `query Made { ${this.field(field, 1)} }`;
  }

  field(field, depth) {
    const { roll } = this;
    const named = getNamedType(field.type);
    const selection = isCompositeType(named) ? this.selection(named, depth) : "";
    const given = field.args.filter(
      ({ type, name }) => isNonNullType(type) || roll.chance(name === "where" ? 0.6 : 0.3),
    );
    const args = given.map((argument) => `${argument.name}: ${this.value(argument.name, argument.type, 0)}`);
    return `${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}${selection}`;
  }

  selection(type, depth) {
    const { roll } = this;
    if (isUnionType(type)) return " { __typename }";
    const fields = Object.values(type.getFields());
    const deeper = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const plain = fields.filter((field) => !deeper.includes(field));
    // Lists and groups of figures hold their records a step further in: those are always followed.
    const nodes = fields.find(({ name }) => name === "nodes" || name === "rows");
    const chosen = new Set(nodes ? [nodes] : []);
    const most = 1 + roll.below(MOST_FIELDS);
    while (chosen.size < most && plain.length > 0 && chosen.size < plain.length) chosen.add(roll.one(plain));
    if (depth < DEEPEST && deeper.length > 0)
      for (let times = roll.below(3); times > 0; times--) chosen.add(roll.one(deeper));
    const inner = [...chosen].map((field) => this.field(field, depth + 1));
    return ` { ${inner.length > 0 ? inner.join(" ") : "__typename"} }`;
  }

  value(name, type, depth) {
    const { roll } = this;
    const inner = bare(type);
    if (isListType(inner)) return `[${this.value(name, inner.ofType, depth)}]`;
    if (isEnumType(inner)) return roll.one(inner.getValues()).name;
    if (isInputObjectType(inner)) return this.input(inner, depth);
    switch (inner.name) {
      case "Int":
        return name === "first" || name === "last" ? 1 + roll.below(20) : roll.below(100);
      case "Float":
        return roll.below(10_000) / 100;
      case "Boolean":
        return roll.chance(0.5);
      case "Date":
        return `"201${8 + roll.below(2)}-0${1 + roll.below(9)}-1${roll.below(10)}"`;
      case "Month":
        return `"201${8 + roll.below(2)}-0${1 + roll.below(9)}"`;
      default:
        return JSON.stringify(roll.one(this.words));
    }
  }

  input(type, depth) {
    const { roll } = this;
    const fields = Object.values(type.getFields());
    const required = fields.filter((field) => isNonNullType(field.type));
    const most = depth < 4 ? 1 + roll.below(2) : 1;
    const chosen = new Set(required);
    const optional = fields.filter(
      (field) => !chosen.has(field) && (depth < 4 || !isInputObjectType(getNamedType(field.type))),
    );
    while (chosen.size < most && optional.length > 0) chosen.add(roll.one(optional));
    const inner = [...chosen].map(
      (field) => `${field.name}: ${this.value(field.name, field.type, depth + 1)}`,
    );
    return `{ ${inner.join(", ")} }`;
  }
}
