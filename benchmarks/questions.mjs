// Each question as GraphQL, as the plain SQL an expert would write over the rows, and over what is kept added up.

const IN_GROUP = `JOIN cell_group_link l ON l.cell_pk = e.cell_pk AND l.since <= e.held_on AND (l.until IS NULL OR e.held_on < l.until)`;
const OFFICIAL = "e.state = 'LOCKED' AND e.evaluator_kind <> 'SELF' AND e.setting = 'ORDINARY'";
const MEAN = "count(*) AS n, avg(e.score) / 100.0 AS mean, count(DISTINCT e.cell_pk) AS cells";
const FIGURE = "n cells value low high sufficient";
/** Kinds of the official basis, as rollups number them. */
const KIND = "kind % 4 = 0";

/** The number of a shape: its grain's place, and which of the optional keys it has. */
const shape = (grains, keys, grain, has) =>
  grains.indexOf(grain) * 2 ** keys.length +
  keys.reduce((sum, key, index) => sum + (has.includes(key) ? 0 : 2 ** (keys.length - 1 - index)), 0);
const GRAINS = ["MONTH", "QUARTER", "HALF_YEAR", "YEAR"];
const evaluationShape = (grain, has) => shape(GRAINS, ["GROUP", "SESSION_TYPE"], grain, has);
const criterionShape = (grain, has) => shape(GRAINS.slice(1), ["GROUP"], grain, has);
const regimeShape = (grain, has) => shape(GRAINS, ["GROUP"], grain, has);

/** The questions over a database that ends before `end` (a year) and has a cell with this code. */
export function questions({ end, code, engine }) {
  const [from, before] = [`${end - 2}-01-01`, `${end}-01-01`];
  const year = [`${end - 1}-01-01`, `${end}-01-01`];
  const text = (column) => (engine === "postgres" ? `CAST(${column} AS text)` : column);
  const quarter = `substr(${text("e.held_on")}, 1, 5) || ((CAST(substr(${text("e.held_on")}, 6, 2) AS integer) + 2) / 3)`;
  const month = (column) => `substr(${text(column)}, 1, 7)`;
  const within = ([first, last], column = "e.held_on") => `${column} >= '${first}' AND ${column} < '${last}'`;
  const days = { from, before };
  const cell = `(SELECT c.pk FROM cell c WHERE c.code = '${code}')`;
  return [
    {
      title: "Q1 means",
      graphql: `query ($from: Date!, $before: Date!) {
        evaluationStats(where: { sessionType: { eq: THEMATIC }, heldOn: { from: $from, before: $before } }
          groupBy: [{ by: GROUP }, { by: HELD_ON, every: QUARTER }], first: 200
        ) { rows { key { group { key name } heldOn { start } } count scoreMean { ${FIGURE} } } }
      }`,
      variables: days,
      sql: [
        `SELECT l.group_pk, ${quarter} AS quarter, ${MEAN} FROM evaluation e ${IN_GROUP}
          WHERE ${OFFICIAL} AND e.session_type = 'THEMATIC' AND ${within([from, before])} GROUP BY 1, 2`,
      ],
      rollupSql: [
        `SELECT by_group, bucket, rows_in, score_mean_n, score_mean_s, score_mean_nn, score_mean_ss, score_mean_ns, score_mean_q, score_mean_cells
          FROM rollup_evaluation WHERE shape = ${evaluationShape("QUARTER", ["GROUP", "SESSION_TYPE"])}
            AND bucket >= '${from}' AND bucket < '${before}' AND by_session_type = 'THEMATIC' AND ${KIND}`,
      ],
    },
    {
      title: "Q2 overview",
      graphql: `query ($from: Date!, $before: Date!, $year: Date!) {
        score: evaluationStats(where: { heldOn: { from: $year, before: $before } }) { rows { scoreMean { ${FIGURE} } ratings { rating count share } } }
        trend: evaluationStats(where: { heldOn: { from: $from, before: $before } } groupBy: [{ by: HELD_ON, every: MONTH }]) { rows { key { heldOn { start } } scoreMean { ${FIGURE} } } }
        year: regimeStats(where: { month: { from: $year, before: $before } }) { rows { heldShare { share low high } thematicShare { share } attendance { share } } }
        months: regimeStats(where: { month: { from: $from, before: $before } } groupBy: [{ by: MONTH, every: MONTH }]) { rows { key { month { start } } heldShare { share low high } thematicShare { share } } }
      }`,
      variables: { ...days, year: year[0] },
      sql: [
        `SELECT e.rating, ${MEAN} FROM evaluation e WHERE ${OFFICIAL} AND ${within(year)} GROUP BY 1`,
        `SELECT ${month("e.held_on")} AS month, ${MEAN} FROM evaluation e WHERE ${OFFICIAL} AND ${within([from, before])} GROUP BY 1`,
        `SELECT ${month("m.held_on")} AS month, count(DISTINCT m.cell_pk) AS held, sum(m.present) AS present, sum(m.excused) AS excused,
            count(DISTINCT CASE WHEN m.session_type <> 'REGULAR' THEN m.cell_pk END) AS thematic
          FROM meeting m WHERE m.session_type <> 'COMMITTEE' AND ${within([from, before], "m.held_on")} GROUP BY 1`,
        `SELECT state, month, count(*) AS n FROM month_declaration WHERE ${within([from, before], "month")} GROUP BY 1, 2`,
      ],
      rollupSql: [
        `SELECT * FROM rollup_evaluation WHERE shape = ${evaluationShape("YEAR", [])} AND bucket = '${year[0]}' AND ${KIND}`,
        `SELECT bucket, score_mean_n, score_mean_s, score_mean_nn, score_mean_ss, score_mean_ns, score_mean_q, score_mean_cells
          FROM rollup_evaluation WHERE shape = ${evaluationShape("MONTH", [])} AND bucket >= '${from}' AND bucket < '${before}' AND ${KIND}`,
        `SELECT * FROM rollup_regime WHERE shape = ${regimeShape("YEAR", [])} AND bucket = '${year[0]}'`,
        `SELECT bucket, held_share_held, held_share_notheld, held_share_unreported, thematic_share_held, thematic_share_notheld
          FROM rollup_regime WHERE shape = ${regimeShape("MONTH", [])} AND bucket >= '${from}' AND bucket < '${before}'`,
      ],
    },
    {
      title: "Q3 fifty cells",
      graphql: `query {
        cells(first: 50, orderBy: [{ by: LATEST_SCORE, direction: DESC }]) {
          nodes { id code name group { key name } committee { name } head { person { name } } latestEvaluation { id heldOn score rating } }
        }
      }`,
      variables: {},
      sql: [
        `SELECT c.code, c.name, g.name, o.name, p.name, e.held_on, e.score, e.rating FROM cell c
          JOIN cell_group_link gl ON gl.cell_pk = c.pk AND gl.until IS NULL JOIN cell_group g ON g.pk = gl.group_pk
          JOIN cell_committee_link cl ON cl.cell_pk = c.pk AND cl.until IS NULL JOIN committee o ON o.pk = cl.committee_pk
          LEFT JOIN tenure t ON t.cell_pk = c.pk AND t.post = 'SECRETARY' AND t.until IS NULL LEFT JOIN person p ON p.pk = t.person_pk
          LEFT JOIN evaluation e ON e.pk = (SELECT x.pk FROM evaluation x WHERE x.cell_pk = c.pk AND x.setting = 'ORDINARY'
            AND x.evaluator_kind <> 'SELF' ORDER BY x.held_on DESC LIMIT 1)
          ORDER BY e.score DESC LIMIT 50`,
      ],
    },
    {
      title: "Q4 heat map",
      graphql: `query ($from: Date!, $before: Date!) {
        criterionStats(where: { heldOn: { from: $from, before: $before } } groupBy: [{ by: CRITERION }, { by: GROUP }], first: 500) {
          rows { key { criterion { key name } group { key } } attainment { ${FIGURE} } }
        }
      }`,
      variables: { from: year[0], before: year[1] },
      sql: [
        `SELECT m.criterion_pk, l.group_pk, count(*) AS n, sum(m.points) * 1.0 / sum(m.max_points) AS attained, count(DISTINCT e.cell_pk) AS cells
          FROM evaluation e JOIN mark m ON m.evaluation_pk = e.pk ${IN_GROUP}
          WHERE ${OFFICIAL} AND m.points IS NOT NULL AND ${within(year)} GROUP BY 1, 2`,
      ],
      rollupSql: [
        `SELECT by_criterion, by_group, attainment_cells, attainment_n, attainment_x, attainment_y, attainment_xx, attainment_yy, attainment_xy
          FROM rollup_criterion WHERE shape = ${criterionShape("YEAR", ["GROUP"])} AND bucket = '${year[0]}' AND ${KIND}`,
      ],
    },
    {
      title: "Q5 one cell",
      graphql: `query ($code: String!) {
        cell(code: $code) {
          id code
          meetings(first: 100, orderBy: [{ by: HELD_ON, direction: DESC }]) { nodes { id heldOn sessionType present members chair { post person { name } } } }
          evaluations(first: 100, orderBy: [{ by: HELD_ON, direction: DESC }]) {
            nodes { id heldOn score rating evaluatorKind marks { criterion { key } points } }
          }
          posts { post since until person { name } }
        }
      }`,
      variables: { code },
      sql: [
        `SELECT m.id, m.held_on, m.session_type, m.present, m.members, m.chair_post, p.name FROM meeting m
          LEFT JOIN person p ON p.pk = m.chair_pk WHERE m.cell_pk = ${cell} ORDER BY m.held_on DESC LIMIT 100`,
        `SELECT e.id, e.held_on, e.score, e.rating, k.key, m.points FROM (SELECT x.* FROM evaluation x
          WHERE x.cell_pk = ${cell} ORDER BY x.held_on DESC LIMIT 100) e JOIN mark m ON m.evaluation_pk = e.pk JOIN criterion k ON k.pk = m.criterion_pk`,
        `SELECT t.post, t.since, t.until, p.name FROM tenure t JOIN person p ON p.pk = t.person_pk JOIN cell c ON c.pk = t.cell_pk WHERE c.code = '${code}'`,
      ],
    },
    {
      title: "first page, compared",
      graphql: `query ($period: PeriodInput!) {
        overview(period: $period, compareTo: PREVIOUS_PERIOD) {
          id cells held { share low high held of } heldBefore { share } thematic { share held of } thematicBefore { share }
          score { n cells value low high change { delta low high distinguishable } }
          unreported { cellMonths cells } attentionTotal attention { kind count cell { id code } } ratings { rating count share }
          groups { group { id key } cells score { n value } ratings { rating count } months { bucket { start } held { share of } } trend { bucket { start } score { value } } }
        }
      }`,
      variables: { period: { from: year[0], before: year[1] } },
      sql: [
        `SELECT l.group_pk, ${quarter} AS quarter, e.rating, count(*) AS n, sum(e.score) AS s FROM evaluation e ${IN_GROUP}
          WHERE ${OFFICIAL} AND ${within([from, before])} GROUP BY 1, 2, 3`,
        `SELECT e.cell_pk, e.session_type, e.held_on < '${year[0]}' AS earlier, count(*) AS n, sum(e.score) AS s FROM evaluation e
          WHERE ${OFFICIAL} AND ${within([from, before])} GROUP BY 1, 2, 3`,
        `SELECT m.cell_pk, ${month("m.held_on")} AS month, count(*) AS n FROM meeting m
          WHERE m.session_type <> 'COMMITTEE' AND ${within([from, before], "m.held_on")} GROUP BY 1, 2`,
        `SELECT state, month, count(*) AS n FROM month_declaration WHERE ${within([from, before], "month")} GROUP BY 1, 2`,
        `SELECT c.pk, c.code FROM cell c WHERE NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.cell_pk = c.pk)`,
      ],
    },
    {
      title: "odd days",
      graphql: `query ($from: Date!, $before: Date!) {
        evaluationStats(where: { heldOn: { from: $from, before: $before } } groupBy: [{ by: GROUP }]) { rows { key { group { key } } count scoreMean { ${FIGURE} } } }
      }`,
      variables: { from: `${end - 1}-02-05`, before: `${end - 1}-11-20` },
      sql: [
        `SELECT l.group_pk, ${MEAN} FROM evaluation e ${IN_GROUP}
          WHERE ${OFFICIAL} AND ${within([`${end - 1}-02-05`, `${end - 1}-11-20`])} GROUP BY 1`,
      ],
    },
    {
      title: "medians",
      graphql: `query ($from: Date!, $before: Date!) {
        evaluationStats(where: { heldOn: { from: $from, before: $before } } groupBy: [{ by: GROUP }]) { rows { key { group { key } } count scoreMedian { n value } } }
      }`,
      variables: { from: year[0], before: year[1] },
      sql: [
        `SELECT group_pk, avg(score) FROM (SELECT l.group_pk, e.score, row_number() OVER (PARTITION BY l.group_pk ORDER BY e.score) AS place,
            count(*) OVER (PARTITION BY l.group_pk) AS places FROM evaluation e ${IN_GROUP} WHERE ${OFFICIAL} AND ${within(year)}) ranked
          WHERE place IN ((places + 1) / 2, (places + 2) / 2) GROUP BY 1`,
      ],
    },
    {
      title: "change on a year ago",
      graphql: `query ($from: Date!, $before: Date!) {
        evaluationStats(where: { heldOn: { from: $from, before: $before } } groupBy: [{ by: GROUP }, { by: HELD_ON, every: YEAR }], compareTo: PREVIOUS_PERIOD) {
          rows { key { group { key } } scoreMean { ${FIGURE} change { delta low high pairedCells distinguishable } } }
        }
      }`,
      variables: { from: year[0], before: year[1] },
      sql: [
        `WITH p AS (SELECT e.cell_pk, l.group_pk, e.session_type, CASE WHEN e.held_on < '${year[0]}' THEN 0 ELSE 1 END AS later, count(*) AS n, sum(e.score) AS s
            FROM evaluation e ${IN_GROUP} WHERE ${OFFICIAL} AND ${within([from, before])} GROUP BY 1, 2, 3, 4)
          SELECT a.group_pk, count(*) AS pairs, avg(1.0 * a.s / a.n - 1.0 * b.s / b.n) AS change FROM p a
            JOIN p b ON b.cell_pk = a.cell_pk AND b.group_pk = a.group_pk AND b.session_type = a.session_type AND b.later = 0 WHERE a.later = 1 GROUP BY 1`,
      ],
    },
    {
      title: "cells by attendance",
      graphql: `query ($from: Date!, $before: Date!) {
        regimeStats(where: { month: { from: $from, before: $before } } groupBy: [{ by: CELL }] orderBy: [{ of: ATTENDANCE }], first: 20) { rows { key { cell { code } } attendance { share of } } }
      }`,
      variables: { from: year[0], before: year[1] },
      sql: [
        `SELECT m.cell_pk, sum(m.present) * 1.0 / sum(m.present + m.excused + m.unexcused) AS share FROM meeting m
          WHERE m.session_type <> 'COMMITTEE' AND ${within(year, "m.held_on")} GROUP BY 1 ORDER BY 2 LIMIT 20`,
      ],
    },
    {
      title: "regime by group, 8 years",
      graphql: `query { regimeStats(groupBy: [{ by: GROUP }, { by: MONTH, every: MONTH }], first: 1000) { rows { key { group { key } month { start } } heldShare { share low high } } } }`,
      variables: {},
      sql: [
        `SELECT l.group_pk, ${month("e.held_on")} AS month, count(DISTINCT e.cell_pk) AS held FROM meeting e ${IN_GROUP}
          WHERE e.session_type IN ('REGULAR', 'COMBINED') GROUP BY 1, 2`,
      ],
      rollupSql: [
        `SELECT by_group, bucket, held_share_held, held_share_notheld, held_share_unreported, held_share_postponed, held_share_incomplete
          FROM rollup_regime WHERE shape = ${regimeShape("MONTH", ["GROUP"])}`,
      ],
    },
    {
      title: "evaluators compared",
      graphql: `query ($from: Date!, $before: Date!) {
        evaluationStats(where: { heldOn: { from: $from, before: $before } } groupBy: [{ by: EVALUATOR }], first: 50) { rows { key { evaluator { kind } } count scoreMean { ${FIGURE} } } }
      }`,
      variables: { from: year[0], before: year[1] },
      sql: [
        `SELECT e.evaluator_key, ${MEAN} FROM evaluation e WHERE ${OFFICIAL} AND ${within(year)} GROUP BY 1 ORDER BY 1 LIMIT 50`,
      ],
    },
    {
      title: "a page of meetings",
      graphql: `query ($from: Date!, $before: Date!) {
        meetings(first: 50, where: { heldOn: { from: $from, before: $before }, sessionType: { eq: THEMATIC } }) { totalCount nodes { id heldOn cell { code name } theme present members } }
      }`,
      variables: { from: year[0], before: year[1] },
      sql: [
        `SELECT count(*) FROM meeting m WHERE m.session_type = 'THEMATIC' AND ${within(year, "m.held_on")}`,
        `SELECT m.id, m.held_on, c.code, c.name, m.theme, m.present, m.members FROM meeting m JOIN cell c ON c.pk = m.cell_pk
          WHERE m.session_type = 'THEMATIC' AND ${within(year, "m.held_on")} ORDER BY m.held_on DESC, m.pk DESC LIMIT 50`,
      ],
    },
  ];
}

/** An answer without what tells of the moment it was made. */
export function plain(answer) {
  return JSON.stringify(answer, (key, value) =>
    ["asOf", "milliseconds"].includes(key)
      ? undefined
      : typeof value === "number"
        ? Number(value.toPrecision(9))
        : value,
  );
}
