import { monthStates, sources } from "@nen-nep/schema";
import { addMonthsTo, daysApart } from "../../../db/dialect.js";
import { cellMonths, MEETING_READERS } from "../../meetings/index.js";
import { cellScope } from "../../organization/index.js";
import { CELL_DIMENSIONS } from "./cell-dimensions.js";
import { census, type DueConditions, HELD, POSTPONED, share, tally, UNREPORTED } from "./census-kinds.js";
import { timeKey, wordKey } from "./dimension-kinds.js";
import type { Dimension, Fact, Metric, Ranked } from "./fact.js";
import { CELLS, rowsOf } from "./metric-kinds.js";
import { percentile } from "./percentile.js";
import { cellMonthFilter } from "./regime.filter.js";
import { spanOf } from "./span.js";

const CHARTER = "Meetings and declarations; the Party Charter asks for one meeting a month.";
const QUARTERLY = "Meetings; the regime rule in force asks for a thematic one each quarter.";
const RULE = "Meetings, by the regime rule in force on the day.";

const MONTHS: DueConditions = {
  held: "f.complete = 1 AND f.state = 'HELD'",
  notHeld: "f.complete = 1 AND f.state = 'NOT_HELD'",
  unreported: "f.complete = 1 AND f.state = 'UNREPORTED'",
  postponed: "f.complete = 1 AND f.state = 'POSTPONED'",
  incomplete: "f.complete = 0",
};

// A quarter is counted once, in its last month.
const ended = "f.quarter_ends = 1 AND f.complete = 1";
const QUARTERS: DueConditions = {
  held: `${ended} AND f.thematic = 1`,
  notHeld: `${ended} AND f.thematic = 0 AND f.quarter_unreported = 0 AND f.quarter_postponed = 0`,
  unreported: `${ended} AND f.thematic = 0 AND f.quarter_unreported = 1`,
  postponed: `${ended} AND f.thematic = 0 AND f.quarter_postponed = 1`,
  incomplete: "f.quarter_ends = 1 AND f.complete = 0",
};

// A month's meetings, each ranked for itself.
const meetingsWith = (value: Ranked["value"]): Ranked => ({
  value,
  join: ({ engine }) => `JOIN meeting met ON met.cell_pk = f.cell_pk AND met.session_type <> 'COMMITTEE'
    AND met.held_on >= f.month AND met.held_on < ${addMonthsTo(engine, "f.month", 1)}`,
});
const LENGTHS = meetingsWith(() => "met.length_minutes");
const ENTRY_LAGS = meetingsWith(({ engine }) => daysApart(engine, "met.held_on", "met.recorded_on"));

const METRICS: readonly Metric[] = [
  rowsOf("COUNT", "số chi bộ × tháng", "cell-months"),
  CELLS,
  rowsOf("CELL_MONTHS", "số chi bộ × tháng", "cell-months"),
  census({
    key: "HELD_SHARE",
    label: { vi: "tỷ lệ sinh hoạt đúng chế độ", en: "share of months held" },
    definition:
      "Share of the months due in which the cell held its regular meeting; months postponed by a document and months not over are not due.",
    source: CHARTER,
    due: MONTHS,
    reading: HELD,
  }),
  census({
    key: "UNREPORTED_SHARE",
    label: { vi: "tỷ lệ chưa báo cáo", en: "share of months unreported" },
    definition: "Share of the months due of which nothing was reported; not the same as not held.",
    source: CHARTER,
    due: MONTHS,
    reading: UNREPORTED,
  }),
  census({
    key: "POSTPONED_SHARE",
    label: { vi: "tỷ lệ hoãn theo văn bản", en: "share of months postponed" },
    definition: "Share of the months over that were postponed by a document, which is no breach.",
    source: CHARTER,
    due: MONTHS,
    reading: POSTPONED,
  }),
  census({
    key: "THEMATIC_SHARE",
    label: { vi: "tỷ lệ sinh hoạt chuyên đề trong quý", en: "share of quarters with a thematic meeting" },
    definition:
      "Share of the cell-quarters over with a thematic or combined meeting; a quarter counts in its last month, and is not due where all its months were postponed.",
    source: QUARTERLY,
    due: QUARTERS,
    reading: HELD,
  }),
  tally({
    key: "UNREPORTED_MONTHS",
    label: { vi: "số tháng chưa báo cáo", en: "months unreported" },
    definition: "How many cell-months that are over nobody reported on, and in how many cells.",
    source: CHARTER,
    when: MONTHS.unreported,
  }),
  tally({
    key: "QUARTERS_WITHOUT_THEMATIC",
    label: { vi: "số quý không sinh hoạt chuyên đề", en: "quarters without a thematic meeting" },
    definition:
      "How many cell-quarters that are over and were due show no thematic or combined meeting, and in how many cells.",
    source: QUARTERLY,
    when: `${ended} AND f.thematic = 0 AND f.quarter_postponed = 0`,
  }),
  share({
    key: "ATTENDANCE",
    label: { vi: "tỷ lệ đảng viên dự sinh hoạt", en: "attendance" },
    definition:
      "Members present, of those expected at meetings where attendance is recorded; exempt members do not count.",
    source: RULE,
    part: "f.present",
    whole: "f.expected",
  }),
  share({
    key: "UNEXCUSED",
    label: { vi: "tỷ lệ vắng không lý do", en: "absent without reason" },
    definition:
      "Members absent without a reason, of those expected at meetings where attendance is recorded.",
    source: RULE,
    part: "f.unexcused",
    whole: "f.expected",
  }),
  share({
    key: "LOW_ATTENDANCE_SHARE",
    label: { vi: "tỷ lệ buổi dự không đủ", en: "share of meetings with low attendance" },
    definition:
      "Meetings whose attendance is not above what the rule in force on the day asks for, of those where it is recorded.",
    source: RULE,
    part: "f.low_attendance",
    whole: "f.attended",
  }),
  share({
    key: "SHORT_SHARE",
    label: { vi: "tỷ lệ buổi thiếu thời lượng", en: "share of short meetings" },
    definition:
      "Meetings shorter than the rule in force on the day asks for, of those whose length is recorded.",
    source: RULE,
    part: "f.short",
    whole: "f.timed",
  }),
  percentile({
    key: "LENGTH_MEDIAN",
    label: { vi: "thời lượng trung vị", en: "median length" },
    definition: "Median length of the meetings whose length is recorded, whatever their session type.",
    source: "Meetings.",
    unit: "MINUTES",
    of: LENGTHS,
    percent: 50,
    scale: 1,
    comparable: false,
  }),
  percentile({
    key: "ENTRY_LAG_MEDIAN",
    label: { vi: "số ngày chậm ghi sổ trung vị", en: "median days until entered" },
    definition: "Median number of days from a meeting to the day it was entered.",
    source: "Meetings.",
    unit: "DAYS",
    of: ENTRY_LAGS,
    percent: 50,
    scale: 1,
    comparable: false,
  }),
  share({
    key: "DEPUTY_CHAIRED_SHARE",
    label: { vi: "tỷ lệ buổi do phó bí thư chủ trì", en: "share chaired by a deputy" },
    definition: "Meetings that a deputy secretary chaired, of those whose chair's post is recorded.",
    source: "Meetings.",
    part: "f.deputy_chaired",
    whole: "f.chaired",
  }),
];

const DIMENSIONS: readonly Dimension[] = [
  timeKey({
    key: "MONTH",
    label: { vi: "tháng", en: "month" },
    definition: "The month of the cell.",
    source: "The calendar.",
    column: "f.month",
    grains: ["MONTH", "QUARTER", "HALF_YEAR", "YEAR"],
  }),
  ...CELL_DIMENSIONS,
  wordKey({
    key: "STATE",
    label: { vi: "tình trạng", en: "state" },
    definition: "What became of the month: held, not held, postponed, unreported or not over.",
    source: CHARTER,
    words: monthStates,
    column: "f.state",
  }),
  wordKey({
    key: "SOURCE",
    label: { vi: "nguồn", en: "source" },
    definition: "Where the record of the month comes from; null where nothing was reported.",
    source: CHARTER,
    words: sources,
    column: "f.source",
  }),
];

/** Every month of every cell: what became of it, and its meetings. */
export const regimeFact: Fact = {
  name: "Regime",
  root: "regimeStats",
  label: { vi: "chế độ sinh hoạt", en: "the regime of meetings" },
  definition:
    "Every month of every cell from the first record to the present month, with what became of it and with its meetings (those of the cell committee left out).",
  readers: MEETING_READERS,
  filter: cellMonthFilter,
  time: { key: "MONTH", field: "month" },
  source: ({ engine, context, bag, today, onlyCells }, where) => ({
    ctes: cellMonths({
      engine,
      bag,
      today,
      cells: `${cellScope(context, MEETING_READERS, "c", bag)}${onlyCells ? ` AND c.pk IN ${onlyCells}` : ""}`,
      ...spanOf(where, "month"),
    }),
    from: "(SELECT s.*, s.day AS held_on FROM cell_month s) f",
    conditions: [cellMonthFilter.compile(where, "f", { bag, context })],
  }),
  stratum: "''",
  dimensions: DIMENSIONS,
  metrics: METRICS,
};
