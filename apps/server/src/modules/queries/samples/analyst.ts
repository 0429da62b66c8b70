import { lastMonths, lastYear } from "./period.js";
import type { SampleQuery } from "./sample.js";

const audience = "ANALYST";

/** What an analyst asks of the scores, from a list to a study of their spread. */
export const ANALYST_SAMPLES: readonly SampleQuery[] = [
  {
    key: "recent-evaluations",
    audience,
    title: { vi: "Các lượt đánh giá gần đây", en: "Recent evaluations" },
    explanation: {
      vi: "Danh sách gốc, mới nhất trước: điểm xuất phát của mọi con số. Tải trang sau bằng endCursor.",
      en: "The plain list, newest first: what every figure rests on. Take the next page with endCursor.",
    },
    query: `query GanDay($kinds: [EvaluatorKind!], $first: Int = 50) {
  evaluations(where: { evaluatorKind: { in: $kinds } }, orderBy: [{ by: HELD_ON, direction: DESC }], first: $first) {
    totalCount
    nodes {
      heldOn
      cell { code group { name } }
      sessionType
      setting
      evaluatorKind
      score
      rating
      shortcomings
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: () => ({ kinds: ["SUPERIOR", "DELEGATION"], first: 50 }),
  },
  {
    key: "score-by-quarter",
    audience,
    title: { vi: "Điểm theo quý của từng nhóm loại hình", en: "Scores by quarter for each cell group" },
    explanation: {
      vi: "Dữ liệu của sáu đồ thị nhỏ: quý không có lượt đánh giá để trống, không phải 0.",
      en: "What six small panels are drawn from: a quarter without evaluations is empty, not 0.",
    },
    query: `query TheoQuy($from: Date!, $before: Date!) {
  evaluationStats(
    where: { heldOn: { from: $from, before: $before } }
    groupBy: [{ by: GROUP }, { by: HELD_ON, every: QUARTER }]
    first: 200
  ) {
    rows {
      key { group { name } heldOn { start label complete } }
      scoreMean { n cells value low high sufficient }
    }
  }
}
`,
    variables: (today) => lastMonths(today, 24),
  },
  {
    key: "model-and-ordinary",
    audience,
    title: { vi: "Sinh hoạt điểm so với buổi thường xuyên", en: "Model meetings against ordinary ones" },
    explanation: {
      vi: "Buổi sinh hoạt điểm được báo trước và có đoàn dự, nên không gộp chung với buổi thường xuyên; hỏi theo SETTING thì hai loại đứng cạnh nhau.",
      en: "A model meeting is announced and attended, so it is not pooled with ordinary ones; grouped by SETTING both stand side by side.",
    },
    query: `query DiemVaThuongXuyen($from: Date!, $before: Date!) {
  evaluationStats(
    where: { heldOn: { from: $from, before: $before } }
    groupBy: [{ by: SETTING }, { by: SESSION_TYPE }]
  ) {
    rows {
      key { setting sessionType }
      scoreMean { n cells value low high sufficient }
      contentMean { value }
      formMean { value }
    }
  }
}
`,
    variables: (today) => lastMonths(today, 24),
  },
  {
    key: "spread-of-scores",
    audience,
    title: { vi: "Độ phân tán của điểm theo cấp ủy", en: "Spread of the scores by committee" },
    explanation: {
      vi: "Trung vị và hai bách phân vị 10, 90 của các cấp ủy có ít nhất mười lượt đánh giá. Bách phân vị không có khoảng tin cậy.",
      en: "Median and 10th and 90th percentiles, for committees with at least ten evaluations. Percentiles have no interval.",
    },
    query: `query PhanTan($from: Date!, $before: Date!, $atLeast: Float = 10) {
  evaluationStats(
    where: { heldOn: { from: $from, before: $before } }
    groupBy: [{ by: COMMITTEE, level: 1 }]
    having: [{ of: COUNT, gte: $atLeast }]
    orderBy: [{ of: SCORE_MEDIAN, direction: DESC }]
  ) {
    rows {
      key { committee { name } }
      scoreMedian { n cells value sufficient }
      scoreP10 { value }
      scoreP90 { value }
    }
  }
}
`,
    variables: (today) => ({ ...lastYear(today), atLeast: 10 }),
  },
];
