import {
  type Additivity,
  additivities,
  type Grain,
  grains,
  type Language,
  type Role,
  roles,
  type Term,
  type Unit,
  units,
} from "@nen-nep/schema";
import { Arg, Field, ObjectType, Query, Resolver } from "type-graphql";
import { publishEnum } from "../../../core/filter-inputs.js";
import { LanguageEnum } from "../../../core/language.js";
import { Allow, Kept, signedIn } from "../../../core/policy.js";
import { type Entry, type Fact, fieldOf } from "../catalogue/fact.js";
import { FACTS } from "../catalogue/index.js";

const UnitEnum = publishEnum(units);
const AdditivityEnum = publishEnum(additivities);
const GrainEnum = publishEnum(grains);
const RoleEnum = publishEnum(roles);

class CatalogueEntry {
  /** Not published: both languages of the label. */
  names: Term;
  key: string;
  field: string;
  definition: string;
  readers: readonly Role[];

  label(language: Language): string {
    return language === "VI" ? this.names.vi : this.names.en;
  }
}

/** Publishes what every entry of the catalogue says of itself, and the class's own fields. */
const CatalogueObject =
  (name: string, description: string): ClassDecorator =>
  (target) => {
    const { prototype } = target;
    const publish = (type: () => unknown, field: keyof CatalogueEntry, about: string) =>
      Field(type as never, { description: about })(prototype, field);
    publish(() => String, "key", "The key in questions.");
    publish(() => String, "field", "The field of an answer.");
    publish(() => String, "definition", "What it is, in a sentence.");
    publish(() => [RoleEnum], "readers", "The roles that may ask for it.");
    Field(() => String, { description: "What people call it." })(
      prototype,
      "label",
      Object.getOwnPropertyDescriptor(CatalogueEntry.prototype, "label")!,
    );
    Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })(
      prototype,
      "label",
      0,
    );
    ObjectType(name, { description })(target);
    Allow(signedIn)(target);
  };

@CatalogueObject("CatalogueMetric", "A figure that can be asked for.")
export class CatalogueMetricType extends CatalogueEntry {
  @Field(() => String, { description: "Where it comes from." })
  source: string;

  @Field(() => UnitEnum, { description: "What it is counted in." })
  unit: Unit;

  @Field(() => AdditivityEnum, { description: "What may be added up over groups." })
  additivity: Additivity;

  @Field(() => Boolean, { description: "Whether groups can be ordered and kept by it." })
  orders: boolean;

  @Field(() => Boolean, { description: "Whether it has a change where `compareTo` is asked for." })
  compares: boolean;
}

@CatalogueObject("CatalogueDimension", "A key that can be grouped by.")
export class CatalogueDimensionType extends CatalogueEntry {
  @Field(() => String, { description: "Where it comes from." })
  source: string;

  @Field(() => [GrainEnum], { nullable: true, description: "The grains of a time; null for other keys." })
  grains: readonly Grain[] | null;

  @Field(() => Boolean, { description: "Whether it is a tree and takes a level." })
  levels: boolean;

  @Field(() => Boolean, {
    description: "Whether it follows dated links, so that `hierarchy` and `asOf` change it.",
  })
  dated: boolean;

  @Field(() => Boolean, {
    description: "Whether a row counts under each of several keys, and once in totals.",
  })
  multiple: boolean;
}

@CatalogueObject("CatalogueFact", "What can be asked about.")
export class CatalogueFactType extends CatalogueEntry {
  @Field(() => [CatalogueMetricType], { description: "Its figures." })
  metrics: readonly CatalogueMetricType[];

  @Field(() => [CatalogueDimensionType], { description: "Its keys." })
  dimensions: readonly CatalogueDimensionType[];
}

const entry = (target: CatalogueEntry, { key, label, definition, readers }: Entry, fact: Fact) =>
  Object.assign(target, {
    key,
    field: fieldOf(key),
    definition,
    names: label,
    readers: readers ?? fact.readers,
  });

function describe(fact: Fact): CatalogueFactType {
  const { name, root, label, definition, readers } = fact;
  return Object.assign(new CatalogueFactType(), {
    ...{ key: name.toUpperCase(), field: root, definition, names: label, readers },
    metrics: fact.metrics.map((metric) =>
      Object.assign(entry(new CatalogueMetricType(), metric, fact), {
        source: metric.source,
        unit: metric.unit,
        additivity: metric.additivity,
        orders: metric.value !== null,
        compares: Boolean(metric.change || metric.difference),
      }),
    ),
    dimensions: fact.dimensions.map((dimension) =>
      Object.assign(entry(new CatalogueDimensionType(), dimension, fact), {
        source: dimension.source,
        grains: dimension.grains ?? null,
        levels: dimension.levels ?? false,
        dated: dimension.dated ?? false,
        multiple: dimension.first !== undefined,
      }),
    ),
  });
}

@Resolver()
export class CatalogueResolver {
  @Allow(signedIn)
  @Kept()
  @Query(() => [CatalogueFactType], {
    nullable: true,
    description: "Everything that can be asked of the figures.",
  })
  catalogue(): CatalogueFactType[] {
    return FACTS.map(describe);
  }
}
