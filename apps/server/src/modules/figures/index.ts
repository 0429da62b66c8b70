import { CatalogueResolver } from "./api/catalogue.resolver.js";
import { statsResolver } from "./api/stats.resolver.js";
import { FACTS } from "./catalogue/index.js";
import { OverviewResolver } from "./overview/overview.resolver.js";
import { CellCriteriaResolver, CellCriterionResolver } from "./questions/cell-criteria.js";

export const figuresModule = {
  resolvers: [
    CatalogueResolver,
    OverviewResolver,
    ...FACTS.map(statsResolver),
    CellCriteriaResolver,
    CellCriterionResolver,
  ],
};
