-- Views for a server that makes an API out of tables: the joins of the five questions written out beforehand, copied and indexed.
DROP SCHEMA IF EXISTS rival CASCADE;
CREATE SCHEMA rival;

CREATE MATERIALIZED VIEW rival.official AS
  SELECT e.pk, e.cell_pk, l.group_pk, e.session_type, e.held_on, e.rating, e.score,
      date_trunc('month', e.held_on)::date AS month, date_trunc('quarter', e.held_on)::date AS quarter
    FROM evaluation e JOIN cell_group_link l ON l.cell_pk = e.cell_pk
      AND l.since <= e.held_on AND (l.until IS NULL OR e.held_on < l.until)
    WHERE e.state = 'LOCKED' AND e.evaluator_kind <> 'SELF' AND e.setting = 'ORDINARY';
CREATE INDEX ON rival.official (session_type, held_on) INCLUDE (group_pk, quarter, score, cell_pk);
CREATE INDEX ON rival.official (held_on) INCLUDE (rating, month, score, cell_pk);

CREATE MATERIALIZED VIEW rival.criterion_mark AS
  SELECT m.criterion_pk, o.group_pk, o.held_on, o.cell_pk, m.points, m.max_points
    FROM rival.official o JOIN mark m ON m.evaluation_pk = o.pk WHERE m.points IS NOT NULL;
CREATE INDEX ON rival.criterion_mark (held_on) INCLUDE (criterion_pk, group_pk, points, max_points, cell_pk);

CREATE MATERIALIZED VIEW rival.cell_meeting AS
  SELECT pk, cell_pk, session_type, held_on, date_trunc('month', held_on)::date AS month, present, members
    FROM meeting WHERE session_type <> 'COMMITTEE';
CREATE INDEX ON rival.cell_meeting (held_on) INCLUDE (month, cell_pk, present, members);

CREATE MATERIALIZED VIEW rival.cell_card AS
  SELECT c.pk, c.code, c.name, g.key AS group_key, o.name AS committee, p.name AS head, e.held_on, e.score, e.rating
    FROM cell c
      JOIN cell_group_link gl ON gl.cell_pk = c.pk AND gl.until IS NULL JOIN cell_group g ON g.pk = gl.group_pk
      JOIN cell_committee_link cl ON cl.cell_pk = c.pk AND cl.until IS NULL JOIN committee o ON o.pk = cl.committee_pk
      LEFT JOIN tenure t ON t.cell_pk = c.pk AND t.post = 'SECRETARY' AND t.until IS NULL
      LEFT JOIN person p ON p.pk = t.person_pk
      LEFT JOIN LATERAL (SELECT x.held_on, x.score, x.rating FROM rival.official x WHERE x.cell_pk = c.pk
        ORDER BY x.held_on DESC LIMIT 1) e ON true;
CREATE INDEX ON rival.cell_card (score DESC NULLS LAST, pk);

CREATE VIEW rival.cell_evaluation AS SELECT pk, cell_pk, id, held_on, score, rating, evaluator_kind FROM evaluation;
CREATE VIEW rival.cell_mark AS
  SELECT m.evaluation_pk, m.criterion_pk, k.key AS criterion, m.points FROM mark m JOIN criterion k ON k.pk = m.criterion_pk;
CREATE VIEW rival.chaired_meeting AS
  SELECT m.pk, m.cell_pk, m.id, m.held_on, m.session_type, m.present, m.members, m.chair_post, p.name AS chair
    FROM meeting m LEFT JOIN person p ON p.pk = m.chair_pk;
CREATE VIEW rival.cell_post AS
  SELECT t.pk, t.cell_pk, t.post, t.since, t.until, p.name FROM tenure t JOIN person p ON p.pk = t.person_pk;
COMMENT ON MATERIALIZED VIEW rival.official IS E'@primaryKey pk';
COMMENT ON MATERIALIZED VIEW rival.cell_meeting IS E'@primaryKey pk';
COMMENT ON MATERIALIZED VIEW rival.cell_card IS E'@primaryKey pk\n@unique code';
COMMENT ON VIEW rival.cell_evaluation IS E'@primaryKey pk\n@foreignKey (cell_pk) references rival.cell_card (pk)|@foreignFieldName evaluations';
COMMENT ON VIEW rival.cell_mark IS E'@primaryKey evaluation_pk,criterion_pk\n@foreignKey (evaluation_pk) references rival.cell_evaluation (pk)|@foreignFieldName marks|@foreignSimpleFieldName markList';
COMMENT ON VIEW rival.chaired_meeting IS E'@primaryKey pk\n@foreignKey (cell_pk) references rival.cell_card (pk)|@foreignFieldName meetings';
COMMENT ON VIEW rival.cell_post IS E'@primaryKey pk\n@foreignKey (cell_pk) references rival.cell_card (pk)|@foreignFieldName posts';
ANALYZE;
