import { type Day, writtenDay } from "@nen-nep/schema";
import type { Choice } from "./choice.rules.js";
import { type DelegationFact, type PlanFacts, type Sentence } from "./facts.rules.js";

/** What a proposed pilot rests on. */
export interface Grounds extends Choice {
  readonly delegation: DelegationFact | null;
  readonly ownCell: boolean;
  readonly day: Day | null;
  readonly anchor: boolean;
}

const say = (vi: string, en: string): Sentence => ({ vi, en });

/** Hundredths as a score, with the comma of Vietnamese or the point of English. */
const score = (hundredths: number) => {
  const en = (Math.round(hundredths / 10) / 10).toFixed(1);
  return { vi: en.replace(".", ","), en };
};

/** Why this cell, this kind, this delegation, this day. */
export function reasonsFor(ground: Grounds, plan: PlanFacts): Sentence[] {
  return [
    ofGroup(ground),
    ofQuality(ground),
    ofSuperior(ground),
    ...ofDelegation(ground, plan),
    ...(ground.anchor
      ? [
          say(
            "Buổi chung: mọi đoàn cùng dự và cùng chấm, để biết đoàn nào chấm chặt, đoàn nào chấm nới.",
            "Anchor: all delegations attend and score it, so that it can be told who scores strictly.",
          ),
        ]
      : []),
    ...ofDay(ground),
  ];
}

const ofGroup = ({ group, sessionType }: Grounds): Sentence =>
  sessionType === "REGULAR"
    ? say(
        `${group.name} còn thiếu sinh hoạt điểm thường kỳ.`,
        `${group.nameEn}: a regular meeting is still wanted.`,
      )
    : say(
        `${group.name} còn thiếu sinh hoạt điểm chuyên đề.`,
        `${group.nameEn}: a thematic meeting is still wanted.`,
      );

function ofQuality({ candidate, half }: Grounds): Sentence {
  if (candidate.score === null) {
    return say(
      "Chưa có lượt đánh giá chính thức nào trong hai năm trước kế hoạch.",
      "No official evaluation in the two years before the plan.",
    );
  }
  const mean = score(candidate.score);
  const of = {
    UPPER: ["thuộc nửa trên của nhóm", "in the upper half"],
    LOWER: ["thuộc nửa dưới của nhóm", "in the lower half"],
  };
  const [vi, en] = half
    ? of[half]
    : ["nhóm chưa có chi bộ khác để so", "no other of the group to compare with"];
  return say(
    `Điểm trung bình ${mean.vi} (${candidate.evaluations} lượt đánh giá chính thức trong hai năm trước kế hoạch): ${vi}.`,
    `Mean score ${mean.en} (official evaluations in the two years before the plan: ${candidate.evaluations}), ${en}.`,
  );
}

function ofSuperior({ candidate, group, sameSuperior }: Grounds): Sentence {
  const superior = candidate.superior ?? "–";
  if (group.superiors < 2) {
    return say(
      `Mọi chi bộ của nhóm đều trực thuộc ${superior}.`,
      `All cells of the group stand under ${superior}.`,
    );
  }
  return sameSuperior
    ? say(
        `Trực thuộc ${superior} như chi bộ điểm khác của nhóm: không còn lựa chọn nào tốt hơn.`,
        `Stands under ${superior} like another pilot of the group: nothing better was left.`,
      )
    : say(
        `Trực thuộc ${superior}; trong nhóm chưa có chi bộ điểm nào của cấp ủy này.`,
        `Stands under ${superior}, which has no other pilot of the group.`,
      );
}

function ofDelegation({ delegation, ownCell, group }: Grounds, plan: PlanFacts): Sentence[] {
  if (!delegation) return [];
  const { name, members } = delegation;
  if (ownCell) {
    return [
      say(
        `${name} có thành viên sinh hoạt tại chi bộ này: cần đổi đoàn.`,
        `${name} has a member of this cell: another delegation is needed.`,
      ),
    ];
  }
  const before = plan.pilots.some(
    ({ delegationPk, groupPk }) => delegationPk === delegation.pk && groupPk === group.pk,
  );
  const spread = before
    ? say(`${name} đã dự một chi bộ của nhóm`, `${name} attends another cell of the group already`)
    : say(
        `${name} được chia đều loại hình và loại sinh hoạt`,
        `${name}: groups and session types are spread`,
      );
  return [
    members.length === 0
      ? say(`${spread.vi}; đoàn chưa có thành viên.`, `${spread.en}; it has no members yet.`)
      : say(
          `${spread.vi}; không thành viên nào sinh hoạt tại chi bộ này.`,
          `${spread.en}; none of its members belongs to this cell.`,
        ),
  ];
}

const ofDay = ({ day, delegation }: Grounds): Sentence[] =>
  day === null
    ? []
    : [
        delegation
          ? say(
              `Ngày ${writtenDay(day, "VI")}: ngày làm việc, không đoàn nào có buổi khác.`,
              `${writtenDay(day, "EN")}: a weekday on which no delegation is due elsewhere.`,
            )
          : say(`Ngày ${writtenDay(day, "VI")}: ngày làm việc.`, `${writtenDay(day, "EN")}: a weekday.`),
      ];

/** What the proposal could not keep. */
export function remarksOn(grounds: readonly Grounds[], plan: PlanFacts, anchors: number): Sentence[] {
  const remarks: Sentence[] = [];
  for (const group of plan.groups) {
    const own = [
      ...plan.pilots.filter(({ groupPk }) => groupPk === group.pk),
      ...grounds.filter((each) => each.group === group),
    ];
    const wanted = group.regular + group.thematic;
    if (own.length < wanted) {
      remarks.push(
        say(
          `${group.name}: chỉ chọn được ${own.length} trong ${wanted} chi bộ điểm, nhóm không đủ chi bộ.`,
          `${group.nameEn}: ${own.length} of ${wanted} pilots; the group has no more cells.`,
        ),
      );
    }
  }
  if (plan.delegations.length === 0) {
    remarks.push(
      say(
        "Kế hoạch chưa có đoàn công tác: đề xuất chưa phân công đoàn.",
        "The plan has no delegations: none is assigned.",
      ),
    );
  }
  const room = plan.delegations.length * plan.perDelegation;
  const total = plan.pilots.length + grounds.length;
  if (room > 0 && total !== room) {
    remarks.push(
      say(
        `${total} buổi cho ${plan.delegations.length} đoàn, mỗi đoàn ${plan.perDelegation} buổi: không chia đúng số buổi được.`,
        `${total} meetings for ${plan.delegations.length} delegations at ${plan.perDelegation} each: it does not come out even.`,
      ),
    );
  }
  const anchored = grounds.filter(({ anchor }) => anchor).length;
  if (anchored < anchors) {
    remarks.push(
      say(
        `Chỉ chọn được ${anchored} trong ${anchors} buổi chung.`,
        `${anchored} of ${anchors} anchors could be chosen.`,
      ),
    );
  }
  if (grounds.some(({ day }) => day === null)) {
    remarks.push(
      say(
        "Thời gian còn lại của kế hoạch không đủ ngày trống: chưa đề xuất ngày.",
        "What is left of the period has too few free days: none is proposed.",
      ),
    );
  }
  return remarks;
}
