import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import { Cell, Person } from "./organization.entity.js";
import { cellFilter, personFilter } from "./organization.filter.js";
import { ALL_ROLES, cellScope, nameScope } from "./scope.js";

export const cellOrders = new Orders("Cell", {
  CODE: { description: "The code, numbers by value.", sql: (alias) => `${alias}.sort_code` },
  NAME: { description: "The name, in Vietnamese order.", sql: (alias) => `${alias}.sort_name` },
  MEMBERS: { description: "The number of members.", sql: (alias) => `${alias}.members`, nullable: true },
  GROUP: {
    description: "The place of its group.",
    nullable: true,
    sql: (alias) => `(SELECT g.position FROM cell_group_link gl JOIN cell_group g ON g.pk = gl.group_pk
      WHERE gl.cell_pk = ${alias}.pk AND gl.until IS NULL)`,
  },
});

export const cellList: ListSpec<Cell> = {
  entity: Cell,
  filter: cellFilter,
  orders: cellOrders,
  defaultOrder: [{ by: "CODE" }],
  scope: (context, alias, bag) => cellScope(context, ALL_ROLES, alias, bag),
};

const personOrders = new Orders("Person", {
  NAME: {
    description: "The given name, then the rest, in Vietnamese order.",
    sql: (alias) => `${alias}.sort_name`,
  },
});

export const personList: ListSpec<Person> = {
  entity: Person,
  filter: personFilter,
  orders: personOrders,
  defaultOrder: [{ by: "NAME" }],
  // Listing persons tells names, so only those who may read them find any.
  scope: nameScope,
};
