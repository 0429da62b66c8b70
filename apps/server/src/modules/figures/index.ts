import { CatalogueResolver } from "./api/catalogue.resolver.js";
import { statsResolver } from "./api/stats.resolver.js";
import { FACTS } from "./catalogue/index.js";

export const figuresModule = { resolvers: [CatalogueResolver, ...FACTS.map(statsResolver)] };
