import { type Day, type PlanIssueCode, planIssueCodes, sessionTypes, writtenDay } from "@nen-nep/schema";
import {
  attending,
  type DelegationFact,
  type GroupFact,
  isOwnCell,
  type PilotFact,
  type PlanFacts,
  type PlanIssue,
} from "./facts.rules.js";

type Subject = Pick<PlanIssue, "groupPk" | "delegationPk" | "pilotPk">;

const issue = (code: PlanIssueCode, subject: Subject, vi: string, en: string): PlanIssue => ({
  code,
  ...subject,
  vi,
  en,
});

/** Everything that a plan breaks or lacks, by kind and then in the order of its pilots. It forbids nothing. */
export function issuesOf(plan: PlanFacts, today: Day): PlanIssue[] {
  const found = [
    ...plan.groups.flatMap((group) => ofGroup(group, plan.pilots)),
    ...plan.pilots.flatMap((pilot) => ofPilot(pilot, plan, today)),
    ...plan.delegations.flatMap((delegation) => ofDelegation(delegation, plan)),
    ...memberClashes(plan),
    ...(plan.documents > 0
      ? []
      : [issue("NO_DOCUMENT", {}, "Kế hoạch chưa kèm văn bản nào.", "The plan rests on no document.")]),
  ];
  const place = (each: PlanIssue) => planIssueCodes.keys.indexOf(each.code);
  return found.sort((a, b) => place(a) - place(b));
}

function ofGroup(group: GroupFact, all: readonly PilotFact[]): PlanIssue[] {
  const pilots = all.filter(({ groupPk }) => groupPk === group.pk);
  const kinds = (["REGULAR", "THEMATIC"] as const).map((type) => {
    const wanted = type === "REGULAR" ? group.regular : group.thematic;
    const chosen = pilots.filter(({ sessionType }) => sessionType === type).length;
    return { wanted, chosen, vi: sessionTypes.label(type, "VI"), en: sessionTypes.label(type, "EN") };
  });
  const short = kinds.filter(({ wanted, chosen }) => chosen < wanted);
  const over = kinds.filter(({ wanted, chosen }) => chosen > wanted);
  const about = { groupPk: group.pk };
  const found: PlanIssue[] = [];
  if (short.length > 0) {
    const vi = short.map((kind) => `${kind.vi} ${kind.chosen}/${kind.wanted}`).join(", ");
    const en = short.map((kind) => `${kind.en} ${kind.chosen} of ${kind.wanted}`).join(", ");
    found.push(
      issue(
        "GROUP_SHORT",
        about,
        `${group.name}: chưa chọn đủ (${vi}).`,
        `${group.nameEn}: too few chosen (${en}).`,
      ),
    );
  }
  if (over.length > 0) {
    const vi = over.map((kind) => `${kind.vi} ${kind.chosen}/${kind.wanted}`).join(", ");
    const en = over.map((kind) => `${kind.en} ${kind.chosen} of ${kind.wanted}`).join(", ");
    found.push(
      issue(
        "GROUP_OVER",
        about,
        `${group.name}: chọn quá số (${vi}).`,
        `${group.nameEn}: too many chosen (${en}).`,
      ),
    );
  }
  const superiors = new Set(pilots.map(({ superiorPk }) => superiorPk));
  if (pilots.length > 1 && superiors.size === 1 && group.superiors > 1) {
    const superior = pilots[0]!.superior ?? "–";
    found.push(
      issue(
        "SAME_SUPERIOR",
        { groupPk: group.pk },
        `${group.name}: các chi bộ điểm đều trực thuộc ${superior}.`,
        `${group.nameEn}: all pilots stand under ${superior}.`,
      ),
    );
  }
  return found;
}

function ofPilot(pilot: PilotFact, plan: PlanFacts, today: Day): PlanIssue[] {
  const { cell, day } = pilot;
  const about = { pilotPk: pilot.pk };
  const found: PlanIssue[] = [];
  const when = (broken: boolean, code: PlanIssueCode, vi: string, en: string) => {
    if (broken) found.push(issue(code, about, `${cell}: ${vi}.`, `${cell}: ${en}.`));
  };
  const first = plan.pilots.find(({ cellPk }) => cellPk === pilot.cellPk);
  when(first !== pilot, "CELL_TWICE", "được chọn hai lần", "chosen twice");
  when(
    plan.groups.every(({ pk }) => pk !== pilot.groupPk),
    "CELL_OUTSIDE_GROUPS",
    "không thuộc nhóm nào của kế hoạch",
    "of no group of the plan",
  );
  when(
    !pilot.underCommittee,
    "CELL_OUTSIDE_COMMITTEE",
    "không trực thuộc cấp ủy ban hành kế hoạch",
    "does not stand under the committee of the plan",
  );
  when(pilot.closed, "CELL_CLOSED", "đã giải thể", "closed");
  when(
    pilot.delegationPk === null,
    "NO_DELEGATION",
    "chưa phân công đoàn công tác",
    "no delegation assigned",
  );
  when(day === null, "NO_DAY", "chưa có ngày sinh hoạt", "no day set");
  when(
    pilot.sessionType === "THEMATIC" && pilot.theme === null,
    "NO_THEME",
    "sinh hoạt chuyên đề nhưng chưa có chuyên đề",
    "thematic, but without a theme",
  );
  if (day === null) return found;
  when(
    day < plan.from || day >= plan.before,
    "DAY_OUTSIDE_PERIOD",
    `ngày ${writtenDay(day, "VI")} ngoài thời gian thực hiện kế hoạch`,
    `${writtenDay(day, "EN")} is outside the plan's period`,
  );
  when(
    day < today && !pilot.held,
    "NOT_RECORDED",
    `đã qua ngày ${writtenDay(day, "VI")} nhưng chưa ghi nhận buổi sinh hoạt`,
    `${writtenDay(day, "EN")} is past and no meeting is recorded`,
  );
  return found;
}

function ofDelegation(delegation: DelegationFact, plan: PlanFacts): PlanIssue[] {
  const { pk, name, members } = delegation;
  const about = { delegationPk: pk };
  const assigned = plan.pilots.filter(({ delegationPk }) => delegationPk === pk);
  const due = plan.pilots.filter((pilot) => attending(pilot, plan.delegations).includes(pk));
  const found: PlanIssue[] = [];
  if (assigned.length !== plan.perDelegation) {
    found.push(
      issue(
        "DELEGATION_LOAD",
        about,
        `${name}: dự ${assigned.length} buổi, kế hoạch định ${plan.perDelegation} buổi.`,
        `${name}: attends ${assigned.length}, ${plan.perDelegation} planned.`,
      ),
    );
  }
  if (members.length === 0) {
    found.push(issue("DELEGATION_EMPTY", about, `${name}: chưa có thành viên.`, `${name}: no members.`));
  } else if (!members.some(({ head }) => head)) {
    found.push(issue("DELEGATION_WITHOUT_HEAD", about, `${name}: chưa có trưởng đoàn.`, `${name}: no head.`));
  }
  // One delegation alone cannot but attend whole groups.
  for (const group of plan.delegations.length > 1 ? plan.groups : []) {
    const cells = assigned.filter(({ groupPk }) => groupPk === group.pk).map(({ cell }) => cell);
    if (cells.length < 2) continue;
    found.push(
      issue(
        "GROUP_TWICE",
        about,
        `${name}: dự ${cells.length} chi bộ cùng nhóm ${group.name} (${cells.join(", ")}).`,
        `${name}: attends ${cells.length} cells of the group ${group.nameEn} (${cells.join(", ")}).`,
      ),
    );
  }
  for (const pilot of due.filter(({ cellPk }) => isOwnCell(delegation, cellPk))) {
    found.push(
      issue(
        "OWN_CELL",
        { ...about, pilotPk: pilot.pk },
        `${name}: có thành viên sinh hoạt tại ${pilot.cell}, là chi bộ đoàn dự.`,
        `${name}: a member belongs to ${pilot.cell}, which it attends.`,
      ),
    );
  }
  return [...found, ...dayClashes(delegation, due)];
}

function dayClashes({ pk, name, elsewhere }: DelegationFact, due: readonly PilotFact[]): PlanIssue[] {
  return due.flatMap((pilot, index): PlanIssue[] => {
    if (pilot.day === null) return [];
    const same = [...due.slice(0, index), ...elsewhere].filter(({ day }) => day === pilot.day);
    return same.map(({ cell }) =>
      issue(
        "DAY_CLASH",
        { delegationPk: pk, pilotPk: pilot.pk },
        `${name}: ngày ${writtenDay(pilot.day!, "VI")} có hai buổi, tại ${cell} và ${pilot.cell}.`,
        `${name}: two meetings on ${writtenDay(pilot.day!, "EN")}, at ${cell} and ${pilot.cell}.`,
      ),
    );
  });
}

const shared = (a: DelegationFact, b: DelegationFact): boolean =>
  a.members.some((one) =>
    b.members.some(
      (other) =>
        (one.personPk !== null && one.personPk === other.personPk) ||
        (one.accountPk !== null && one.accountPk === other.accountPk),
    ),
  );

/** Somebody of two delegations that are due in different places on one day. */
function memberClashes({ delegations, pilots }: PlanFacts): PlanIssue[] {
  const pairs = delegations.flatMap((a, index) =>
    delegations.slice(index + 1).flatMap((b) => (shared(a, b) ? [[a, b] as const] : [])),
  );
  return pairs.flatMap(([a, b]) =>
    pilots.flatMap((one) =>
      pilots
        .filter((other) => one.delegationPk === a.pk && other.delegationPk === b.pk)
        .filter((other) => one.day !== null && one.day === other.day)
        .map((other) =>
          issue(
            "MEMBER_CLASH",
            { delegationPk: b.pk, pilotPk: other.pk },
            `Ngày ${writtenDay(one.day!, "VI")}: một người thuộc cả ${a.name} và ${b.name}, hai đoàn dự ở hai nơi (${one.cell}, ${other.cell}).`,
            `${writtenDay(one.day!, "EN")}: somebody belongs to both ${a.name} and ${b.name}, due at ${one.cell} and ${other.cell}.`,
          ),
        ),
    ),
  );
}
