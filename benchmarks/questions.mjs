// Each question as GraphQL and as the plain SQL an expert would write for the same answer.

const IN_GROUP = `JOIN cell_group_link l ON l.cell_pk = e.cell_pk AND l.since <= e.held_on AND (l.until IS NULL OR e.held_on < l.until)`;
const OFFICIAL =
  "e.state <> 'DRAFT' AND e.evaluator_kind IN ('SUPERIOR', 'DELEGATION') AND e.setting = 'ORDINARY'";
const QUARTER = "substr(e.held_on, 1, 5) || ((CAST(substr(e.held_on, 6, 2) AS integer) + 2) / 3)";

/** The questions over a database that ends before `end` (a year) and has a cell with this code. */
export const questions = ({ end, code }) => [
  {
    name: "Q1",
    graphql: `query Q1($from: Date!, $before: Date!) {
      evaluationStats(
        where: { sessionType: { eq: THEMATIC }, heldOn: { from: $from, before: $before } }
        groupBy: [{ by: GROUP }, { by: HELD_ON, every: QUARTER }]
        first: 200
      ) { rows { key { group { key name } heldOn { start } } count scoreMean { n cells value low high sufficient } } }
    }`,
    variables: { from: `${end - 2}-01-01`, before: `${end}-01-01` },
    sql: [
      `SELECT l.group_pk, ${QUARTER} AS quarter, count(*) AS n, avg(e.score) / 100.0 AS mean, count(DISTINCT e.cell_pk) AS cells
        FROM evaluation e ${IN_GROUP}
        WHERE ${OFFICIAL} AND e.session_type = 'THEMATIC' AND e.held_on >= '${end - 2}-01-01' AND e.held_on < '${end}-01-01'
        GROUP BY 1, 2`,
    ],
  },
  {
    name: "Q2",
    graphql: `query Q2($period: PeriodInput!) {
      overview(period: $period, compareTo: PREVIOUS_PERIOD) {
        id cells
        held { share low high held of } heldBefore { share }
        thematic { share held of } thematicBefore { share }
        score { n cells value low high change { delta low high distinguishable } }
        unreported { cellMonths cells }
        attentionTotal attention { kind count cell { id code } }
        ratings { rating count share }
        groups { group { id key } cells score { n value } ratings { rating count } months { bucket { start } held { share of } } trend { bucket { start } score { value } } }
      }
    }`,
    variables: { period: { from: `${end - 1}-01-01`, before: `${end}-01-01` } },
    sql: [
      `SELECT l.group_pk, ${QUARTER} AS quarter, e.rating, count(*) AS n, sum(e.score) AS s FROM evaluation e ${IN_GROUP}
        WHERE ${OFFICIAL} AND e.held_on >= '${end - 2}-01-01' AND e.held_on < '${end}-01-01' GROUP BY 1, 2, 3`,
      `SELECT l.group_pk, substr(m.held_on, 1, 7) AS month, count(DISTINCT m.cell_pk) AS held,
          count(DISTINCT CASE WHEN m.session_type <> 'REGULAR' THEN m.cell_pk END) AS thematic
        FROM meeting m JOIN cell_group_link l ON l.cell_pk = m.cell_pk AND l.since <= m.held_on AND (l.until IS NULL OR m.held_on < l.until)
        WHERE m.session_type <> 'COMMITTEE' AND m.held_on >= '${end - 2}-01-01' AND m.held_on < '${end}-01-01' GROUP BY 1, 2`,
      `SELECT state, month, count(*) AS n FROM month_declaration WHERE month >= '${end - 2}-01-01' AND month < '${end}-01-01' GROUP BY 1, 2`,
      `SELECT c.pk, c.code FROM cell c WHERE NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.cell_pk = c.pk)`,
    ],
  },
  {
    name: "Q3",
    graphql: `query Q3 {
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
    name: "Q5",
    graphql: `query Q5($code: String!) {
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
      `SELECT m.id, m.held_on, m.session_type, m.present, m.members, m.chair_post, p.name FROM meeting m JOIN cell c ON c.pk = m.cell_pk
        LEFT JOIN person p ON p.pk = m.chair_pk WHERE c.code = '${code}' ORDER BY m.held_on DESC LIMIT 100`,
      `SELECT e.id, e.held_on, e.score, e.rating, k.key, m.points FROM (SELECT x.* FROM evaluation x JOIN cell c ON c.pk = x.cell_pk
        WHERE c.code = '${code}' ORDER BY x.held_on DESC LIMIT 100) e JOIN mark m ON m.evaluation_pk = e.pk JOIN criterion k ON k.pk = m.criterion_pk`,
      `SELECT t.post, t.since, t.until, p.name FROM tenure t JOIN person p ON p.pk = t.person_pk JOIN cell c ON c.pk = t.cell_pk WHERE c.code = '${code}'`,
    ],
  },
];
