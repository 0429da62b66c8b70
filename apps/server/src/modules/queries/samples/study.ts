import { lastMonths, lastYear } from "./period.js";
import type { SampleQuery } from "./sample.js";

const audience = "ANALYST";

/** What an analyst asks who wants to know how far a figure carries. */
export const STUDY_SAMPLES: readonly SampleQuery[] = [
  {
    key: "self-gap",
    audience,
    title: {
      vi: "Chi bộ tự chấm cao hơn cấp trên bao nhiêu điểm",
      en: "How far self-scores exceed the superior's",
    },
    explanation: {
      vi: "Chỉ so khi cùng ngày sinh hoạt và cùng bảng chấm điểm. Số dương: tự chấm cao hơn.",
      en: "Compared only where day and rubric are the same. Above zero, the cells score themselves higher.",
    },
    query: `query ChenhTuCham($from: Date!, $before: Date!) {
  evaluationStats(
    where: { heldOn: { from: $from, before: $before } }
    groupBy: [{ by: GROUP }]
    orderBy: [{ of: SELF_GAP, direction: DESC }]
    totals: true
  ) {
    rows {
      isTotal
      key { group { name } }
      selfGap { n cells value low high sufficient }
    }
  }
}
`,
    variables: (today) => lastMonths(today, 24),
  },
  {
    key: "evaluations-per-cell",
    audience,
    title: { vi: "Mỗi chi bộ được đánh giá mấy lượt", en: "How often a cell is evaluated" },
    explanation: {
      vi: "Tỷ số của hai số liệu trong cùng một dòng: số lượt đánh giá chia cho số chi bộ. Tỷ số không có khoảng tin cậy.",
      en: "A ratio of two figures of one row: evaluations divided by cells. A ratio has no interval.",
    },
    query: `query SoLuot($from: Date!, $before: Date!) {
  evaluationStats(
    where: { heldOn: { from: $from, before: $before } }
    groupBy: [{ by: GROUP }, { by: HELD_ON, every: YEAR }]
    ratios: [{ name: "perCell", of: COUNT, per: CELLS }]
    orderBy: [{ ratio: "perCell", direction: DESC }]
  ) {
    rows {
      key { group { name } heldOn { label } }
      count
      cells
      ratios { name value }
    }
  }
}
`,
    variables: (today) => lastMonths(today, 36),
  },
  {
    key: "tree-as-it-was",
    audience,
    title: {
      vi: "Theo tổ chức lúc phát sinh và theo tổ chức hiện nay",
      en: "By the tree as it was and as it is",
    },
    explanation: {
      vi: "Hai câu hỏi trong một lần chạy. Hai bảng chỉ khác nhau ở những chi bộ đã chuyển cấp ủy.",
      en: "Two questions in one run. The two tables differ only for cells that were moved.",
    },
    query: `query HaiCayToChuc($where: EvaluationFilter) {
  asWas: evaluationStats(where: $where, groupBy: [{ by: COMMITTEE, level: 1 }], hierarchy: AS_WAS) {
    rows { key { committee { name } } count scoreMean { n cells value low high sufficient } }
  }
  asIs: evaluationStats(where: $where, groupBy: [{ by: COMMITTEE, level: 1 }], hierarchy: AS_IS) {
    rows { key { committee { name } } count scoreMean { n cells value low high sufficient } }
  }
}
`,
    variables: (today) => ({ where: { heldOn: lastMonths(today, 24) } }),
  },
  {
    key: "score-and-regime",
    audience,
    title: { vi: "Điểm và nền nếp sinh hoạt cạnh nhau", en: "Scores beside the regime of meetings" },
    explanation: {
      vi: "Hai sự kiện khác nhau, cùng khóa là nhóm loại hình. Đứng cạnh nhau không có nghĩa là cái này sinh ra cái kia.",
      en: "Two facts under one key, the cell group. Standing side by side does not say that one causes the other.",
    },
    query: `query DiemVaNenNep($from: Date!, $before: Date!) {
  score: evaluationStats(where: { heldOn: { from: $from, before: $before } }, groupBy: [{ by: GROUP }]) {
    rows { key { group { name } } scoreMean { n cells value low high sufficient } }
  }
  regime: regimeStats(where: { month: { from: $from, before: $before } }, groupBy: [{ by: GROUP }]) {
    rows {
      key { group { name } }
      heldShare { share low high of }
      thematicShare { share low high of }
      attendance { share of }
      entryLagMedian { n value }
    }
  }
}
`,
    variables: lastYear,
  },
];
