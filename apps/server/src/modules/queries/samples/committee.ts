import { lastMonths, lastYear } from "./period.js";
import type { SampleQuery } from "./sample.js";

const audience = "COMMITTEE";

/** What a committee asks: are meetings held, is quality rising, which cells need us. */
export const COMMITTEE_SAMPLES: readonly SampleQuery[] = [
  {
    key: "held-by-group",
    audience,
    title: {
      vi: "Tỷ lệ sinh hoạt đúng chế độ theo nhóm loại hình",
      en: "Months held by cell group",
    },
    explanation: {
      vi: "Mười hai tháng gần nhất. Tháng chưa báo cáo không tính là không sinh hoạt: cận dưới và cận trên cho biết tỷ lệ có thể thấp nhất, cao nhất là bao nhiêu.",
      en: "The last twelve months. A month not reported does not count as not held: the bounds say what the share can be at the least and at the most.",
    },
    query: `query DungCheDo($from: Date!, $before: Date!) {
  regimeStats(where: { month: { from: $from, before: $before } }, groupBy: [{ by: GROUP }], totals: true) {
    rows {
      isTotal
      key { group { name } }
      heldShare { share low high held notHeld unreported postponed of }
    }
  }
}
`,
    variables: lastYear,
  },
  {
    key: "score-by-group",
    audience,
    title: { vi: "Điểm trung bình theo nhóm loại hình", en: "Mean score by cell group" },
    explanation: {
      vi: "Chỉ tính đánh giá chính thức (cấp ủy cấp trên, đoàn công tác) tại các buổi thường xuyên. Dưới năm chi bộ thì chưa đủ số liệu để kết luận.",
      en: "Official evaluations (superior committees, delegations) of ordinary meetings only. Under five cells there is not enough data to conclude.",
    },
    query: `query DiemTheoNhom($from: Date!, $before: Date!) {
  evaluationStats(
    where: { heldOn: { from: $from, before: $before } }
    groupBy: [{ by: GROUP }]
    orderBy: [{ of: SCORE_MEAN, direction: DESC }]
    totals: true
  ) {
    rows {
      isTotal
      key { group { name } }
      scoreMean { n cells value low high sufficient }
      goodShare { value }
    }
  }
}
`,
    variables: lastYear,
  },
  {
    key: "score-change",
    audience,
    title: {
      vi: "Điểm từng nửa năm so với cùng kỳ năm trước",
      en: "Scores by half-year against the year before",
    },
    explanation: {
      vi: "Mức thay đổi đo trên những chi bộ được đánh giá trong cả hai kỳ. Chỉ nói tăng hay giảm khi phân biệt được với ngẫu nhiên (distinguishable).",
      en: "The change is measured on cells observed in both periods. Only where it is distinguishable may one say that it rises or falls.",
    },
    query: `query ThayDoi($from: Date!, $before: Date!) {
  evaluationStats(
    where: { heldOn: { from: $from, before: $before } }
    groupBy: [{ by: HELD_ON, every: HALF_YEAR }]
    compareTo: SAME_PERIOD_LAST_YEAR
  ) {
    rows {
      key { heldOn { start label complete } }
      scoreMean {
        n cells value low high sufficient
        change { from delta low high pairedCells distinguishable }
      }
    }
  }
}
`,
    variables: (today) => lastMonths(today, 18),
  },
  {
    key: "unreported-by-committee",
    audience,
    title: { vi: "Cấp ủy còn nhiều tháng chưa báo cáo", en: "Committees with many months unreported" },
    explanation: {
      vi: "Mười cấp ủy trực thuộc có nhiều tháng chưa báo cáo nhất, để đôn đốc. Chưa báo cáo khác với không sinh hoạt.",
      en: "The ten committees below the root with most months unreported, to be asked. Unreported is not the same as not held.",
    },
    query: `query ChuaBaoCao($from: Date!, $before: Date!) {
  regimeStats(
    where: { month: { from: $from, before: $before } }
    groupBy: [{ by: COMMITTEE, level: 1 }]
    orderBy: [{ of: UNREPORTED_MONTHS, direction: DESC }]
    first: 10
  ) {
    rows {
      key { committee { name } }
      unreportedMonths { count cells }
      unreportedShare { share }
    }
  }
}
`,
    variables: lastYear,
  },
  {
    key: "cells-without-thematic",
    audience,
    title: {
      vi: "Chi bộ có quý chưa sinh hoạt chuyên đề",
      en: "Cells with a quarter without a thematic meeting",
    },
    explanation: {
      vi: "Các quý đã hết và đã báo cáo trong kỳ. Tên người đứng đầu chỉ hiện với người có quyền xem.",
      en: "Quarters of the period that are over and reported. The head's name shows only to those who may read it.",
    },
    query: `query ThieuChuyenDe($from: Date!, $before: Date!, $quarters: Int = 1) {
  cells(
    where: { quartersWithoutThematic: { from: $from, before: $before, gte: $quarters } }
    orderBy: [{ by: GROUP }, { by: CODE }]
    first: 50
  ) {
    totalCount
    nodes {
      code
      name
      group { name }
      committee { name }
      head { person { name } since }
    }
  }
}
`,
    variables: (today) => ({ ...lastMonths(today, 12), quarters: 1 }),
  },
  {
    key: "low-scores",
    audience,
    title: { vi: "Chi bộ có điểm gần nhất dưới ngưỡng", en: "Cells whose latest score is below a threshold" },
    explanation: {
      vi: "Điểm của lần đánh giá chính thức gần nhất. Một lần đánh giá chưa phải là kết luận về chi bộ: hãy mở dòng thời gian trước khi trao đổi.",
      en: "The score of the latest official evaluation. One evaluation is no verdict on a cell: open its timeline before talking to it.",
    },
    query: `query DiemDuoiNguong($below: Float!) {
  cells(where: { latestScore: { lt: $below } }, orderBy: [{ by: LATEST_SCORE }], first: 50) {
    totalCount
    nodes {
      code
      name
      group { name }
      latestEvaluation { heldOn sessionType score rating }
      head { person { name } since }
    }
  }
}
`,
    variables: () => ({ below: 70 }),
  },
  {
    key: "new-secretaries",
    audience,
    title: {
      vi: "Bí thư mới nhận nhiệm vụ và lần đánh giá gần nhất",
      en: "New secretaries and their cells' latest evaluation",
    },
    explanation: {
      vi: "Chi bộ có bí thư bắt đầu giữ chức vụ trong kỳ và còn đương chức; chưa có đánh giá thì để trống.",
      en: "Cells whose secretary took up the post in the period and still holds it; empty where there is no evaluation.",
    },
    query: `query BiThuMoi($from: Date!) {
  cells(
    where: { posts: { some: { post: { eq: SECRETARY }, since: { from: $from }, until: { isNull: true } } } }
    orderBy: [{ by: LATEST_SCORE, nulls: FIRST }]
    first: 50
  ) {
    totalCount
    nodes {
      code
      name
      head { person { name } since }
      latestEvaluation { heldOn score rating }
    }
  }
}
`,
    variables: (today) => ({ from: lastMonths(today, 24).from }),
  },
];
