import { daysBetween, monthOf } from "@nen-nep/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { byQuarter, isTet } from "./days.js";
import { GROUPS, type GroupKey } from "./groups.js";
import { type DemoLife, livesOf } from "./life.js";
import { demoWorld } from "./world.js";

const world = demoWorld();
let lives: DemoLife[];
const groupByCode = new Map(world.cells.map((cell) => [cell.code, cell.groupKey]));

beforeAll(() => {
  lives = [...livesOf(world)];
});

const meetings = () => lives.flatMap((life) => life.meetings);
const evaluations = () => lives.flatMap((life) => life.evaluations);
const official = () => evaluations().filter((evaluation) => evaluation.evaluatorKind === "SUPERIOR");
const inGroup = <T extends { cellCode: string }>(rows: T[], group: GroupKey) =>
  rows.filter((row) => groupByCode.get(row.cellCode) === group);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = <T>(rows: readonly T[], is: (row: T) => boolean) => rows.filter(is).length / rows.length;
const quantile = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(part * values.length)]!;

/** What became of the cell-months, by group. */
function regime(group: GroupKey) {
  const own = lives.filter((life) => life.cell.groupKey === group);
  const held = new Set(
    own.flatMap((life) =>
      life.meetings
        .filter((meeting) => meeting.sessionType !== "THEMATIC")
        .map((meeting) => `${meeting.cellCode} ${monthOf(meeting.heldOn)}`),
    ),
  ).size;
  const declared = own.flatMap((life) => life.months);
  const notHeld = declared.filter((month) => month.state === "NOT_HELD").length;
  const due = 30 * own.length - declared.filter((month) => month.state === "POSTPONED").length;
  const thematic = own.reduce((sum, life) => {
    const themed = life.meetings.filter((meeting) => meeting.sessionType !== "REGULAR");
    return sum + byQuarter(themed, (meeting) => meeting.heldOn).size;
  }, 0);
  return {
    notHeld: notHeld / due,
    unreported: (due - held - notHeld) / due,
    thematic: thematic / (10 * own.length),
  };
}

describe("who meets, and when", () => {
  it("is 256 cells over 30 months, about 7,900 meetings and 2,650 evaluations", () => {
    expect(lives).toHaveLength(256);
    expect(meetings().length).toBeGreaterThan(7_400);
    expect(meetings().length).toBeLessThan(8_300);
    expect(evaluations().length).toBeGreaterThan(2_500);
    expect(evaluations().length).toBeLessThan(3_000);
    expect(official().length).toBeGreaterThan(1_000);
  });

  it("has no meeting in the Tết days, and nothing that is not known by 1 July 2020", () => {
    expect(world.today).toBe("2020-07-01");
    expect(meetings().filter((meeting) => isTet(meeting.heldOn))).toEqual([]);
    expect(meetings().filter((meeting) => meeting.committeeMetOn && isTet(meeting.committeeMetOn))).toEqual(
      [],
    );
    const days = [
      ...meetings().map((meeting) => [meeting.heldOn, meeting.recordedOn]),
      ...evaluations().map((evaluation) => [evaluation.heldOn, evaluation.evaluatedOn]),
    ];
    expect(days.filter(([first, later]) => first! > later! || later! >= world.today)).toEqual([]);
  });

  it("postponed April 2020 everywhere by a document, and met in no cell", () => {
    const postponed = lives.flatMap((life) => life.months).filter((month) => month.state === "POSTPONED");
    expect(postponed).toHaveLength(256);
    expect(postponed.every((month) => month.month === "2020-04" && month.document !== null)).toBe(true);
    expect(meetings().filter((meeting) => monthOf(meeting.heldOn) === "2020-04")).toEqual([]);
  });

  it("leaves a few months unreported or not held, more in private enterprises", () => {
    for (const { key } of GROUPS) {
      const { notHeld, unreported } = regime(key);
      const [most, least] = key === "PRIVATE_ENTERPRISE" ? [0.08, 0.015] : [0.02, 0];
      for (const part of [notHeld, unreported]) {
        expect(part).toBeGreaterThan(least);
        expect(part).toBeLessThan(most);
      }
    }
  });

  it("mostly keeps the thematic meeting of the quarter, least in private enterprises", () => {
    for (const { key } of GROUPS) {
      const { thematic } = regime(key);
      expect(thematic).toBeGreaterThan(key === "PRIVATE_ENTERPRISE" ? 0.7 : 0.9);
      expect(thematic).toBeLessThan(key === "PRIVATE_ENTERPRISE" ? 0.88 : 1);
    }
  });

  it("varies in attendance, length and lateness of entry", () => {
    const rows = meetings();
    const expected = (row: (typeof rows)[number]) => row.present + row.excused + row.unexcused;
    const attendance = rows.map((row) => row.present / expected(row));
    expect(mean(attendance)).toBeGreaterThan(0.92);
    expect(mean(attendance)).toBeLessThan(0.96);
    expect(quantile(attendance, 0.05)).toBeLessThan(0.87);
    expect(share(rows, (row) => row.unexcused > 0)).toBeGreaterThan(0.05);
    const regular = rows.filter((row) => row.sessionType === "REGULAR").map((row) => row.lengthMinutes);
    expect(quantile(regular, 0.5)).toBeGreaterThanOrEqual(90);
    expect(share(regular, (minutes) => minutes < 90)).toBeGreaterThan(0.1);
    const lag = (of: typeof rows) => of.map((row) => daysBetween(row.heldOn, row.recordedOn));
    expect(quantile(lag(rows), 0.5)).toBeGreaterThanOrEqual(2);
    expect(quantile(lag(rows), 0.5)).toBeLessThanOrEqual(5);
    expect(quantile(lag(rows), 0.97)).toBeGreaterThan(15);
    expect(mean(lag(inGroup(rows, "PRIVATE_ENTERPRISE")))).toBeGreaterThan(
      1.5 * mean(lag(inGroup(rows, "SCHOOL"))),
    );
  });
});

describe("who holds a post", () => {
  it("has secretaries who changed in mid-year, vacant posts, and small cells with only a secretary", () => {
    const secretaries = lives.map((life) => life.tenures.filter((tenure) => tenure.post === "SECRETARY"));
    const changed = share(secretaries, (tenures) => tenures.length > 1);
    expect(changed).toBeGreaterThan(0.12);
    expect(changed).toBeLessThan(0.35);
    expect(share(secretaries, (tenures) => tenures.every((tenure) => tenure.until !== null))).toBeGreaterThan(
      0,
    );
    expect(
      share(lives, (life) => life.tenures.every((tenure) => tenure.post === "SECRETARY")),
    ).toBeGreaterThan(0.01);
  });

  it("never has two heads in one cell, nor a chair who does not hold the post that day", () => {
    for (const { tenures, meetings: rows } of lives) {
      const heads = tenures.filter((tenure) => tenure.post === "SECRETARY");
      heads.slice(1).forEach((head, index) => {
        expect(heads[index]!.until! <= head.since).toBe(true);
      });
      const holds = (row: (typeof rows)[number]) =>
        tenures.some(
          (tenure) =>
            tenure.person === row.chair &&
            tenure.post === row.chairPost &&
            tenure.since <= row.heldOn &&
            (tenure.until === null || row.heldOn < tenure.until),
        );
      expect(rows.filter((row) => !holds(row))).toEqual([]);
    }
  });

  it("has deputies who chair now and then, and persons of one name in different cells", () => {
    const deputies = share(meetings(), (meeting) => meeting.chairPost === "DEPUTY");
    expect(deputies).toBeGreaterThan(0.05);
    expect(deputies).toBeLessThan(0.15);
    const names = lives.flatMap((life) => [...new Set(life.tenures.map((tenure) => tenure.person))]);
    expect(new Set(names).size).toBeLessThan(names.length);
  });
});
