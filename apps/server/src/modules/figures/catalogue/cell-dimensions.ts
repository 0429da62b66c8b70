import { dayLiteral } from "../../../db/dialect.js";
import {
  Cell,
  CellGroup,
  CellGroupType,
  CellType,
  Committee,
  CommitteeType,
} from "../../organization/index.js";
import { recordKey } from "./dimension-kinds.js";
import type { SqlScope } from "./fact.js";

const RECORDS = "The cell's dated links.";

/** The day whose tree is used: that of the fact, or one day for all facts. */
const treeDay = ({ engine, bag, treeOn }: SqlScope): string =>
  treeOn === null ? "f.held_on" : dayLiteral(engine, bag.add(treeOn));

const linkOn = (day: string, parent: "group" | "committee", alias: string): string =>
  `LEFT JOIN cell_${parent}_link ${alias} ON ${alias}.cell_pk = f.cell_pk AND ${alias}.since <= ${day}
    AND (${alias}.until IS NULL OR ${day} < ${alias}.until)`;

const CELL = recordKey({
  key: "CELL",
  label: { vi: "chi bộ", en: "cell" },
  definition: "The cell the fact is about.",
  source: "The records.",
  column: "f.cell_pk",
  entity: Cell,
  table: "cell",
  orderColumn: "sort_code",
  type: () => CellType,
});

const GROUP = recordKey({
  key: "GROUP",
  label: { vi: "nhóm loại hình", en: "cell group" },
  definition:
    "The group the cell belonged to on the day of the fact, or on the day that hierarchy or asOf names; null where the records do not say.",
  source: RECORDS,
  column: "in_group.group_pk",
  dated: true,
  join: (scope) => linkOn(treeDay(scope), "group", "in_group"),
  entity: CellGroup,
  table: "cell_group",
  orderColumn: "position",
  type: () => CellGroupType,
});

const COMMITTEE = recordKey({
  key: "COMMITTEE",
  label: { vi: "cấp ủy", en: "committee" },
  definition:
    "The committee the cell stood under on the day of the fact (or the day that hierarchy or asOf names), or with a level the one above it at that level (0 is the root); null where there was none.",
  source: RECORDS,
  levels: true,
  dated: true,
  column: (_, { level }) => (level == null ? "under_committee.committee_pk" : "at_level.ancestor_pk"),
  join: (scope, { level }) => {
    const day = treeDay(scope);
    const link = linkOn(day, "committee", "under_committee");
    if (level == null) return link;
    const onDay = (alias: string) => `${alias}.descendant_pk = under_committee.committee_pk
      AND ${alias}.since <= ${day} AND (${alias}.until IS NULL OR ${day} < ${alias}.until)`;
    return `${link} LEFT JOIN committee_path at_level ON ${onDay("at_level")}
      AND at_level.depth = (SELECT MAX(up.depth) FROM committee_path up WHERE ${onDay("up")}) - ${scope.bag.add(level)}`;
  },
  entity: Committee,
  table: "committee",
  orderColumn: "sort_name",
  type: () => CommitteeType,
});

/** What every fact of a cell on a day can be grouped by. */
export const CELL_DIMENSIONS = [COMMITTEE, GROUP, CELL];
