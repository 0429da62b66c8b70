import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

export class Actions1700000000010 implements MigrationInterface {
  name = "Actions1700000000010";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `CREATE TABLE action (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        kind ${text} NOT NULL,
        title ${text} NOT NULL,
        title_folded ${text} NOT NULL,
        note ${text},
        cell_pk integer REFERENCES cell (pk),
        committee_pk integer REFERENCES committee (pk),
        owner_tenure_pk integer REFERENCES tenure (pk),
        owner_account_pk integer REFERENCES account (pk),
        owner_post ${text},
        verifier_pk integer REFERENCES account (pk),
        state ${text} NOT NULL,
        opened_on date NOT NULL,
        opened_by_pk integer REFERENCES account (pk),
        due_on date NOT NULL,
        submitted_on date,
        submitted_by_pk integer REFERENCES account (pk),
        decided_on date,
        closed_on date,
        verified_by_pk integer REFERENCES account (pk),
        returned integer NOT NULL,
        reopened integer NOT NULL,
        observation_pk integer REFERENCES evaluation (pk),
        observed_month date,
        unobserved ${text},
        recorded_at ${text} NOT NULL,
        CHECK ((cell_pk IS NULL) <> (committee_pk IS NULL)),
        CHECK ((owner_tenure_pk IS NULL) <> (owner_account_pk IS NULL)),
        CHECK (owner_tenure_pk IS NULL OR cell_pk IS NOT NULL),
        CHECK (due_on >= opened_on))`,
      `CREATE INDEX action_cell ON action (cell_pk, state)`,
      `CREATE INDEX action_committee ON action (committee_pk)`,
      `CREATE INDEX action_due_on ON action (due_on, pk)`,
      `CREATE INDEX action_observation ON action (observation_pk)`,
      `CREATE INDEX action_owner_tenure ON action (owner_tenure_pk)`,
      `CREATE TABLE action_step (
        action_pk integer NOT NULL REFERENCES action (pk),
        place integer NOT NULL,
        kind ${text} NOT NULL,
        state ${text} NOT NULL,
        taken_on date NOT NULL,
        taken_at ${text} NOT NULL,
        account_pk integer REFERENCES account (pk),
        for_owner integer NOT NULL,
        due_on date,
        words ${text},
        PRIMARY KEY (action_pk, place))`,
      // A revision of an evaluation replaces its findings; what an action answered stays named by the evaluation.
      `CREATE TABLE action_answer (
        action_pk integer NOT NULL REFERENCES action (pk),
        place integer NOT NULL,
        kind ${text} NOT NULL,
        finding_pk integer REFERENCES finding (pk) ON DELETE SET NULL,
        evaluation_pk integer REFERENCES evaluation (pk),
        criterion_pk integer REFERENCES criterion (pk),
        plan_pk integer REFERENCES plan (pk),
        document_pk integer REFERENCES document (pk),
        month date,
        words ${text},
        PRIMARY KEY (action_pk, place))`,
      `CREATE INDEX action_answer_evaluation ON action_answer (evaluation_pk)`,
      `CREATE INDEX action_answer_finding ON action_answer (finding_pk)`,
      `CREATE TABLE action_event (
        action_pk integer PRIMARY KEY NOT NULL REFERENCES action (pk),
        held_on date NOT NULL,
        place ${text})`,
      `CREATE TABLE action_invitee (
        action_pk integer NOT NULL REFERENCES action_event (action_pk),
        cell_pk integer NOT NULL REFERENCES cell (pk),
        attended integer,
        PRIMARY KEY (action_pk, cell_pk))`,
      `CREATE INDEX action_invitee_cell ON action_invitee (cell_pk)`,
      `CREATE TABLE evidence (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        action_pk integer REFERENCES action (pk),
        step_place integer,
        name ${text} NOT NULL,
        media_type ${text} NOT NULL,
        bytes integer NOT NULL,
        sha256 ${text} NOT NULL,
        stored_as ${text} NOT NULL UNIQUE,
        account_pk integer REFERENCES account (pk),
        sent_at ${text} NOT NULL)`,
      `CREATE INDEX evidence_action ON evidence (action_pk)`,
    ]);
  }

  async down(): Promise<void> {}
}
