import { committeeKinds, fold, posts } from "@nen-nep/schema";
import {
  day,
  Filter,
  type FilterField,
  id,
  int,
  many,
  one,
  searchable,
  text,
  word,
} from "../../core/filter.js";
import { IdFilter } from "../../core/filter-inputs.js";
import { likePattern } from "../../db/dialect.js";
import { cellScope, NAME_READERS, nameScope } from "./scope.js";

export const committeeFilter = new Filter("Committee", "committee", {
  id: id("id", "The public id."),
  name: text("name_folded", "The name."),
  kind: word(committeeKinds, "kind", "The kind."),
  under: {
    description: "The committee itself or any below it, by today's tree.",
    input: () => IdFilter,
    sql: (value: object, alias, scope) => {
      const above = `${alias}_above`;
      return `EXISTS (SELECT 1 FROM committee_path path JOIN committee ${above} ON ${above}.pk = path.ancestor_pk
        WHERE path.descendant_pk = ${alias}.pk AND path.until IS NULL AND ${ofId.sql(value as never, above, scope)})`;
    },
  },
});

const ofId: FilterField = id("id", "The public id.");

export const cellGroupFilter = new Filter("CellGroup", "cell_group", {
  id: id("id", "The public id."),
  key: text((alias) => `LOWER(${alias}.key)`, "The key, such as SCHOOL."),
  name: text("name_folded", "The name."),
});

export const personFilter = new Filter("Person", "person", {
  id: id("id", "The public id."),
  name: text("name_folded", "The name; only where the actor may read names."),
});

/** The name of the person that a record is of, which finds nobody whose name the actor may not read. */
export function nameOfPerson(description: string): FilterField {
  const name = text("name_folded", description);
  return {
    ...name,
    sql: (value, alias, scope) => {
      const who = `${alias}_who`;
      return `EXISTS (SELECT 1 FROM person ${who} WHERE ${who}.pk = ${alias}.person_pk
        AND ${name.sql(value, who, scope)} AND ${nameScope(scope.context, who, scope.bag)})`;
    },
  };
}

export const delegationFilter = new Filter("Delegation", "delegation", {
  id: id("id", "The public id."),
  name: text("name_folded", "The name."),
});

export const tenureFilter = new Filter("Tenure", "tenure", {
  id: id("id", "The public id."),
  post: word(posts, "post", "The post."),
  name: nameOfPerson("The name of who holds it; only where the actor may read it."),
  since: day("since", "The first day."),
  until: day("until", "The day after the last; null while it lasts."),
});

/** The link of `cell` under `alias` that is open today, and its target under `to`. */
const openLink = (parent: "group" | "committee", target: string) => (alias: string, to: string) =>
  `FROM cell_${parent}_link ${to}_link JOIN ${target} ${to} ON ${to}.pk = ${to}_link.${parent}_pk
    WHERE ${to}_link.cell_pk = ${alias}.pk AND ${to}_link.until IS NULL`;

export const cellFilter = new Filter("Cell", "cell", {
  id: id("id", "The public id."),
  code: text("code_folded", "The code."),
  name: text("name_folded", "The name."),
  members: int("members", "Members of the cell."),
  closedOn: day("closed_on", "The day it was closed."),
  group: one(() => cellGroupFilter, openLink("group", "cell_group"), "The group it belongs to today."),
  committee: one(
    () => committeeFilter,
    openLink("committee", "committee"),
    "The committee it stands under today.",
  ),
  posts: many(
    () => tenureFilter,
    (alias, to) => `FROM tenure ${to} WHERE ${to}.cell_pk = ${alias}.pk`,
    "Posts held in it, past ones too.",
  ),
  search: {
    description:
      "Part of the code, the name, or (for those who may read it) the name of the present secretary.",
    input: () => String,
    sql: (value: string, alias, { bag, context }) => {
      const pattern = bag.add(likePattern(fold(searchable(value)), "contains"));
      const like = (column: string) => `${column} LIKE ${pattern} ESCAPE '!'`;
      const named = `EXISTS (SELECT 1 FROM tenure held JOIN person who ON who.pk = held.person_pk
        WHERE held.cell_pk = ${alias}.pk AND held.post = 'SECRETARY' AND held.until IS NULL
          AND ${like("who.name_folded")} AND ${cellScope(context, NAME_READERS, alias, bag)})`;
      return `(${like(`${alias}.code_folded`)} OR ${like(`${alias}.name_folded`)} OR ${named})`;
    },
  },
});
