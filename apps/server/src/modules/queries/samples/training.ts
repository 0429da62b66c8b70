import { lastMonths, lastYear } from "./period.js";
import type { SampleQuery } from "./sample.js";

const audience = "TRAINING";

/** What a training organiser asks: which skill, in which cells, and how meetings are run. */
export const TRAINING_SAMPLES: readonly SampleQuery[] = [
  {
    key: "weakest-skills",
    audience,
    title: { vi: "Kỹ năng nào còn yếu", en: "Which skills are weak" },
    explanation: {
      vi: "Mức đạt của các tiêu chí thể hiện từng kỹ năng. Một tiêu chí có thể thể hiện nhiều kỹ năng, nên các dòng không cộng lại được.",
      en: "Attainment of the criteria that show each skill. A criterion may show several skills, so rows do not add up.",
    },
    query: `query KyNangYeu($from: Date!, $before: Date!) {
  criterionStats(
    where: { heldOn: { from: $from, before: $before } }
    groupBy: [{ by: SKILL }]
    orderBy: [{ of: ATTAINMENT }]
    pool: true
  ) {
    rows {
      key { skill }
      attainment { n cells value low high sufficient }
      fullMarksShare { value }
    }
  }
}
`,
    variables: lastYear,
  },
  {
    key: "weakest-criteria",
    audience,
    title: { vi: "Mười tiêu chí đạt thấp nhất", en: "The ten criteria with the lowest attainment" },
    explanation: {
      vi: "Theo từng bảng chấm điểm. Tiêu chí không áp dụng không tính vào mức đạt.",
      en: "Rubric by rubric. Criteria that do not apply do not count.",
    },
    query: `query TieuChiThap($from: Date!, $before: Date!) {
  criterionStats(
    where: { heldOn: { from: $from, before: $before } }
    groupBy: [{ by: CRITERION }]
    orderBy: [{ of: ATTAINMENT }]
    first: 10
  ) {
    rows {
      key { criterion { key name skills } }
      attainment { n cells value low high sufficient }
    }
  }
}
`,
    variables: lastYear,
  },
  {
    key: "skills-by-group",
    audience,
    title: { vi: "Kỹ năng theo nhóm loại hình", en: "Skills by cell group" },
    explanation: {
      vi: "Để mở lớp đúng đối tượng. Chỉ giữ những ô có ít nhất năm chi bộ.",
      en: "To plan courses for the right people. Only groups of at least five cells are kept.",
    },
    query: `query KyNangTheoNhom($from: Date!, $before: Date!) {
  criterionStats(
    where: { heldOn: { from: $from, before: $before } }
    groupBy: [{ by: SKILL }, { by: GROUP }]
    having: [{ of: CELLS, gte: 5 }]
    pool: true
  ) {
    rows {
      key { skill group { name } }
      attainment { n cells value low high sufficient }
    }
  }
}
`,
    variables: (today) => lastMonths(today, 24),
  },
  {
    key: "cells-for-a-course",
    audience,
    title: { vi: "Chi bộ cần bồi dưỡng một kỹ năng", en: "Cells that need a course in one skill" },
    explanation: {
      vi: "Chọn kỹ năng ở ô biến. Số lượt của từng chi bộ ít, nên danh sách chỉ để gợi ý, không phải bảng xếp hạng.",
      en: "Choose the skill among the variables. Each cell has few marks: the list suggests whom to ask and ranks nobody.",
    },
    query: `query CanBoiDuong($from: Date!, $before: Date!, $skill: [Skill!]!) {
  criterionStats(
    where: { heldOn: { from: $from, before: $before }, criterion: { skills: { in: $skill } } }
    groupBy: [{ by: CELL }]
    orderBy: [{ of: ATTAINMENT }]
    first: 20
    pool: true
  ) {
    rows {
      key { cell { code name } }
      attainment { n value }
    }
  }
}
`,
    variables: (today) => ({ ...lastMonths(today, 24), skill: ["CHAIRING"] }),
  },
  {
    key: "how-meetings-run",
    audience,
    title: { vi: "Thời lượng, chủ trì và dự sinh hoạt", en: "Length, chair and attendance" },
    explanation: {
      vi: "Thời lượng trung vị, tỷ lệ buổi thiếu thời lượng, tỷ lệ phó bí thư chủ trì và tỷ lệ dự, theo nhóm loại hình.",
      en: "Median length, share of short meetings, share chaired by deputies, and attendance, by cell group.",
    },
    query: `query CachSinhHoat($from: Date!, $before: Date!) {
  regimeStats(where: { month: { from: $from, before: $before } }, groupBy: [{ by: GROUP }], totals: true) {
    rows {
      isTotal
      key { group { name } }
      lengthMedian { n value }
      shortShare { share of }
      deputyChairedShare { share of }
      attendance { share of }
    }
  }
}
`,
    variables: lastYear,
  },
  {
    key: "needs-with-reasons",
    audience,
    title: { vi: "Ai cần bồi dưỡng, vì sao", en: "Who needs a course, and why" },
    explanation: {
      vi: "Những người ở mức cần hoặc có thể cần, mỗi người mỗi kỹ năng một dòng, kèm lý do bằng lời và điều kiện để hết nhu cầu. Chưa có căn cứ thì không nằm trong danh sách này.",
      en: "Clear and likely needs, a line for each person and skill, with the reasons in words and what would end the need. Who has no evidence is not in this list.",
    },
    query: `query NhuCau($tiers: [NeedTier!]!) {
  trainingNeeds(where: { tier: { in: $tiers } }, first: 100) {
    totalCount
    nodes {
      skill
      tier
      post
      cell { code name }
      person { name }
      meetings
      estimate
      low
      high
      reasons
      clearing
    }
  }
}
`,
    variables: () => ({ tiers: ["CLEAR", "LIKELY"] }),
  },
  {
    key: "needs-and-courses",
    audience,
    title: { vi: "Nhu cầu và kết quả bồi dưỡng theo kỹ năng", en: "Needs and courses by skill" },
    explanation: {
      vi: "Số nhu cầu hiện nay bên cạnh số lượt mời, dự và hoàn thành. Thay đổi sau lớp chỉ là mô tả: kết quả thấp thường tự tăng lên.",
      en: "Needs of today beside invitations, attendance and completion. The change is a description: low results tend to rise by themselves.",
    },
    query: `query NhuCauVaLop {
  trainingStats(groupBy: [{ by: SKILL }], totals: true) {
    rows {
      isTotal
      key { skill }
      needsShown { count cells }
      invited { count }
      attended { count }
      completed { count }
      change { n value low high }
    }
  }
}
`,
    variables: () => ({}),
  },
  {
    key: "did-courses-help",
    audience,
    title: { vi: "Các lớp đã học có tác động không", en: "Did the courses help" },
    explanation: {
      vi: "Chỉ so sánh khi chỗ học do bốc thăm quyết định; còn lại là mô tả thay đổi.",
      en: "Compared only where a lot decided who had a seat; all else is a change described.",
    },
    query: `query TacDongCuaLop {
  courses(where: { state: { eq: COMPLETED } }, first: 20) {
    nodes {
      name
      beginsOn
      endsOn
      skills
      effect {
        kind
        words
        difference
        low
        high
        drawn { cells before after }
        waiting { cells before after }
        completed { persons before after }
      }
    }
  }
}
`,
    variables: () => ({}),
  },
];
