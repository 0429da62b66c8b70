import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

export class Organization1700000000002 implements MigrationInterface {
  name = "Organization1700000000002";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `CREATE TABLE committee (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        name ${text} NOT NULL,
        name_folded ${text} NOT NULL,
        sort_name ${text} NOT NULL,
        kind ${text} NOT NULL,
        since date NOT NULL,
        closed_on date)`,
      `CREATE INDEX committee_name ON committee (name_folded)`,
      `CREATE TABLE committee_link (
        child_pk integer NOT NULL REFERENCES committee (pk),
        parent_pk integer NOT NULL REFERENCES committee (pk),
        since date NOT NULL,
        until date,
        source ${text} NOT NULL,
        PRIMARY KEY (child_pk, since),
        CHECK (child_pk <> parent_pk),
        CHECK (until IS NULL OR since < until))`,
      `CREATE UNIQUE INDEX committee_link_open ON committee_link (child_pk) WHERE until IS NULL`,
      `CREATE TABLE committee_path (
        ancestor_pk integer NOT NULL REFERENCES committee (pk),
        descendant_pk integer NOT NULL REFERENCES committee (pk),
        depth integer NOT NULL,
        since date NOT NULL,
        until date,
        PRIMARY KEY (ancestor_pk, descendant_pk, since))`,
      `CREATE INDEX committee_path_up ON committee_path (descendant_pk, ancestor_pk)`,
      `CREATE TABLE cell_group (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        key ${text} NOT NULL UNIQUE,
        name ${text} NOT NULL,
        name_en ${text} NOT NULL,
        name_folded ${text} NOT NULL UNIQUE,
        position integer NOT NULL)`,
      `CREATE TABLE cell (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        code ${text} NOT NULL,
        code_folded ${text} NOT NULL UNIQUE,
        sort_code ${text} NOT NULL,
        name ${text} NOT NULL,
        name_folded ${text} NOT NULL,
        sort_name ${text} NOT NULL,
        members integer CHECK (members >= 0),
        members_on date,
        since date NOT NULL,
        closed_on date)`,
      `CREATE UNIQUE INDEX cell_sort_code ON cell (sort_code, pk)`,
      `CREATE INDEX cell_sort_name ON cell (sort_name, pk)`,
      ...["group", "committee"].flatMap((parent) => [
        `CREATE TABLE cell_${parent}_link (
          cell_pk integer NOT NULL REFERENCES cell (pk),
          ${parent}_pk integer NOT NULL REFERENCES ${parent === "group" ? "cell_group" : "committee"} (pk),
          since date NOT NULL,
          until date,
          source ${text} NOT NULL,
          PRIMARY KEY (cell_pk, since),
          CHECK (until IS NULL OR since < until))`,
        `CREATE UNIQUE INDEX cell_${parent}_link_open ON cell_${parent}_link (cell_pk) WHERE until IS NULL`,
        `CREATE INDEX cell_${parent}_link_parent ON cell_${parent}_link (${parent}_pk, cell_pk)`,
      ]),
      `CREATE TABLE person (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        cell_pk integer NOT NULL REFERENCES cell (pk),
        name ${text} NOT NULL,
        name_folded ${text} NOT NULL,
        sort_name ${text} NOT NULL)`,
      `CREATE INDEX person_cell ON person (cell_pk, name_folded)`,
      `CREATE INDEX person_name ON person (name_folded)`,
      `CREATE TABLE tenure (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        cell_pk integer NOT NULL REFERENCES cell (pk),
        person_pk integer NOT NULL REFERENCES person (pk),
        post ${text} NOT NULL,
        since date NOT NULL,
        until date,
        source ${text} NOT NULL,
        CHECK (until IS NULL OR since < until))`,
      `CREATE UNIQUE INDEX tenure_head_open ON tenure (cell_pk) WHERE post = 'SECRETARY' AND until IS NULL`,
      `CREATE INDEX tenure_cell ON tenure (cell_pk, post, since)`,
      `CREATE INDEX tenure_person ON tenure (person_pk)`,
      `CREATE TABLE delegation (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        committee_pk integer NOT NULL REFERENCES committee (pk),
        name ${text} NOT NULL,
        name_folded ${text} NOT NULL,
        sort_name ${text} NOT NULL,
        UNIQUE (committee_pk, name_folded))`,
    ]);
  }

  async down(): Promise<void> {}
}
