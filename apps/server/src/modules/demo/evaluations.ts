import { addDays, type Day, daysBetween, type EvaluatorKind, monthOf, type Setting } from "@nen-nep/schema";
import type { RubricCriterion } from "../evaluations/index.js";
import { kindnessOf, secondSuperior } from "./committees.js";
import { byQuarter } from "./days.js";
import { findingsFor, remarkFor } from "./findings.js";
import { type GroupProfile, groupOf } from "./groups.js";
import { type Random, randomOf } from "./random.js";
import { DISTRICT_SHEET } from "./rubrics.js";
import type { DemoCell, DemoEvaluation, DemoMeeting, DemoWorld } from "./world.js";

/** Chances, per quarter, of being evaluated by the own superior, by the second one too, and by the cell itself. */
const BY_SUPERIOR = 0.42;
const BY_SECOND = 0.85;
const BY_ITSELF = 0.58;
/** Chances, per meeting, in a world made for measuring: some twelve evaluations a cell and year. */
const DENSE_SUPERIOR = 0.55;
const DENSE_SELF = 0.35;
/** Share of the cells that two superiors follow. */
const SHARED = 0.3;
/** Points that the preparation of a model meeting adds. */
const MODEL_PREPARED = 8;
const LEARNING_FROM: Day = "2018-08-06";
const LEARNING_DAYS = 420;

/** The quality of a cell's meetings, in points of 100 as a neutral superior sees them. */
interface Quality {
  readonly group: GroupProfile;
  readonly level: number;
  readonly gain: number;
  /** Strong and weak sides of this cell. */
  readonly traits: ReadonlyMap<string, number>;
  readonly selfKindness: number;
}

interface Judgement {
  readonly meeting: DemoMeeting;
  readonly kind: EvaluatorKind;
  readonly setting: Setting;
  readonly evaluator: string | null;
  readonly kindness: number;
}

function qualityOf(world: DemoWorld, cell: DemoCell): Quality {
  const random = randomOf(`${world.seed}/${cell.code}/quality`);
  const group = groupOf(cell.groupKey);
  return {
    group,
    level: group.level + 4 * random.normal(),
    gain: group.gain + 1.5 * random.normal(),
    traits: new Map(DISTRICT_SHEET.criteria.map(({ key }) => [key, 2.5 * random.normal()])),
    selfKindness: (group.key === "PRIVATE_ENTERPRISE" ? 9.5 : 7.5) + 1.5 * random.normal(),
  };
}

/** How much of the gain is there on a day: none before the plan, all some fourteen months after it, smoothly. */
function learned(day: Day): number {
  const part = Math.min(1, Math.max(0, daysBetween(LEARNING_FROM, day) / LEARNING_DAYS));
  return part * part * (3 - 2 * part);
}

/** What a criterion earns on a day, in points of 100: leadership, education and combativeness gain most. */
function expected(criterion: RubricCriterion, quality: Quality, day: Day): number {
  const gain = quality.gain * learned(day) * (criterion.qualities.length > 0 ? 1.2 : 0.6);
  const trait = (quality.group.traits[criterion.key] ?? 0) + quality.traits.get(criterion.key)!;
  const harder = criterion.aspect === "FORM" ? 3 : criterion.key === "4.2" ? -4 : -0.5;
  return quality.level + gain + trait + harder;
}

function judge(judgement: Judgement, quality: Quality, today: Day, random: Random): DemoEvaluation | null {
  const { meeting, kind, setting, evaluator, kindness } = judgement;
  const evaluatedOn = addDays(meeting.heldOn, kind === "SUPERIOR" ? random.whole(0, 9) : random.whole(0, 4));
  const sitting = kindness + 4 * random.normal() - (meeting.chairPost === "DEPUTY" ? 1.5 : 0);
  const marks: Record<string, number | null> = {};
  const shares = new Map<string, number>();
  for (const criterion of DISTRICT_SHEET.criteria) {
    const applies = criterion.appliesTo === null || criterion.appliesTo.includes(meeting.sessionType);
    const points = (expected(criterion, quality, meeting.heldOn) + sitting + 9 * random.normal()) / 100;
    const steps = Math.round((points * criterion.points) / DISTRICT_SHEET.grain);
    const mark = Math.min(criterion.points, Math.max(0, steps * DISTRICT_SHEET.grain));
    marks[criterion.key] = applies ? mark : null;
    if (applies) shares.set(criterion.key, mark / criterion.points);
  }
  const remarks = random.chance(kind === "DELEGATION" ? 1 : 0.2) ? remarkFor(random) : null;
  const findings = kind === "SELF" ? [] : findingsFor(shares, random);
  if (evaluatedOn >= today) return null;
  return {
    cellCode: meeting.cellCode,
    heldOn: meeting.heldOn,
    evaluatedOn,
    sessionType: meeting.sessionType,
    evaluatorKind: kind,
    setting,
    evaluator,
    rubricKey: DISTRICT_SHEET.key,
    marks,
    remarks: kind === "SELF" ? null : remarks,
    findings,
  };
}

/** For measuring: nearly every meeting is judged, by its superior or by the cell itself. */
function judgementsOfEach(
  meetings: readonly DemoMeeting[],
  cell: DemoCell,
  quality: Quality,
  random: Random,
): Judgement[] {
  return meetings.flatMap((meeting) => {
    const ordinary = { meeting, setting: "ORDINARY" } as const;
    const evaluator = cell.committee;
    const superior = { ...ordinary, kind: "SUPERIOR", evaluator, kindness: kindnessOf(evaluator) } as const;
    const self = { ...ordinary, kind: "SELF", evaluator: null, kindness: quality.selfKindness } as const;
    return [
      ...(random.chance(DENSE_SUPERIOR) ? [superior] : []),
      ...(random.chance(DENSE_SELF) ? [self] : []),
    ];
  });
}

/** Who judges which ordinary meeting of a quarter: superiors together at one, the cell itself often at the same. */
function judgementsOf(
  meetings: readonly [DemoMeeting, ...DemoMeeting[]],
  cell: DemoCell,
  second: string | null,
  quality: Quality,
  random: Random,
) {
  const judgements: Judgement[] = [];
  const visited = random.pick(meetings);
  const ordinary = { setting: "ORDINARY" } as const;
  const bySuperior = random.chance(BY_SUPERIOR);
  const superior = (evaluator: string) => {
    judgements.push({
      ...ordinary,
      meeting: visited,
      kind: "SUPERIOR",
      evaluator,
      kindness: kindnessOf(evaluator),
    });
  };
  if (bySuperior) superior(cell.committee);
  if (bySuperior && second !== null && random.chance(BY_SECOND)) superior(second);
  if (random.chance(BY_ITSELF)) {
    const meeting = bySuperior && random.chance(0.7) ? visited : random.pick(meetings);
    judgements.push({ ...ordinary, meeting, kind: "SELF", evaluator: null, kindness: quality.selfKindness });
  }
  return judgements;
}

/** The evaluations of a cell made by the world's day, in order of their meetings. */
export function evaluationsOf(
  world: DemoWorld,
  cell: DemoCell,
  meetings: readonly DemoMeeting[],
): DemoEvaluation[] {
  if (world.neverEvaluated.has(cell.code)) return [];
  const random = randomOf(`${world.seed}/${cell.code}/evaluations`);
  const quality = qualityOf(world, cell);
  const place = Number(cell.code.split("-")[1]);
  const second = random.chance(SHARED) ? secondSuperior(cell.committee, place) : null;
  const pilot = world.pilots.find(({ cellCode }) => cellCode === cell.code);
  const isModel = (meeting: DemoMeeting) =>
    pilot !== undefined &&
    monthOf(meeting.heldOn) === pilot.month &&
    meeting.sessionType === pilot.sessionType;
  const quarters = byQuarter(meetings, (meeting) => meeting.heldOn);
  const judgements = [...quarters.values()].flatMap((quarter): Judgement[] => {
    const [first, ...rest] = quarter.filter((meeting) => !isModel(meeting));
    const ordinary =
      first === undefined
        ? []
        : world.dense
          ? judgementsOfEach([first, ...rest], cell, quality, random)
          : judgementsOf([first, ...rest], cell, second, quality, random);
    const model = quarter.filter(isModel).map((meeting): Judgement => {
      const kindness = MODEL_PREPARED + random.normal();
      return { meeting, kind: "DELEGATION", setting: "MODEL", evaluator: pilot!.delegation, kindness };
    });
    return [...ordinary, ...model];
  });
  return judgements
    .map((judgement) => judge(judgement, quality, world.today, random))
    .filter((evaluation) => evaluation !== null)
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0));
}
