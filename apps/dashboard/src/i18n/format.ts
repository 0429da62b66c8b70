import { type Day, type Language, type Month, writtenDay, writtenMonth } from "@nen-nep/schema";

const DASH = "–";
const MINUS = "−";
/** How a day ends in both languages, with what comes before it. */
const YEAR = "/2019";

/** How numbers, days and instants are written. Null is written as a dash, never as zero. */
export interface Format {
  /** A whole count with thousands separators. */
  count(value: number | null): string;
  /** Points or another number with a fixed number of decimals (one unless told). */
  number(value: number | null, decimals?: number): string;
  /** `94,1%`: a share between 0 and 1, one decimal unless told. */
  percent(share: number | null, decimals?: number): string;
  /** The same without its sign, where a heading or a unit says that it is percent. */
  share(share: number | null, decimals?: number): string;
  /** A difference with its sign. */
  signed(value: number, decimals?: number): string;
  /** Two ends of an interval. */
  interval(low: number | null, high: number | null, decimals?: number): string;
  /** Two ends of an interval of shares. */
  percentInterval(low: number | null, high: number | null): string;
  /** `12/03/2019` · `12 Mar 2019`. */
  day(day: Day | null): string;
  /** `Thứ Ba, 12/03/2019` · `Tuesday, 12 Mar 2019`. */
  longDay(day: Day): string;
  /** `12/03` · `12 Mar`. */
  shortDay(day: Day): string;
  /** `03/2019` · `Mar 2019`. */
  month(month: Month): string;
  /** `tháng 3/2019` · `Mar 2019`, for sentences. */
  monthWords(month: Month): string;
  /** `18:05` in the reader's own zone. */
  time(instant: Date): string;
  /** `18:05, 12/03/2019`. */
  moment(instant: Date): string;
}

/** Made when it is first wanted: a browser takes its time over what writes times. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const FORMATS = new Map<Language, Format>();

/** What writes in a language, the same for all parts of a page. */
export function formatFor(language: Language): Format {
  const known = FORMATS.get(language) ?? makeFormat(language);
  FORMATS.set(language, known);
  return known;
}

function makeFormat(language: Language): Format {
  const locale = language === "VI" ? "vi-VN" : "en-GB";
  const cache = new Map<number, Intl.NumberFormat>();
  const decimalsFormat = (decimals: number) => {
    let found = cache.get(decimals);
    if (!found) {
      found = new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      cache.set(decimals, found);
    }
    return found;
  };
  const write = (value: number, decimals: number) =>
    decimalsFormat(decimals).format(value).replace("-", MINUS);
  const clock = once(() => new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }));
  const weekday = once(() => new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }));
  const time = (instant: Date) => clock().format(instant);
  const share = (value: number | null, decimals = 1) =>
    value === null ? DASH : write(value * 100, decimals);
  const percent = (value: number | null, decimals = 1) =>
    value === null ? DASH : `${share(value, decimals)}%`;
  const vi = language === "VI";
  const writeDay = (value: Day) => writtenDay(value, language);
  const localDay = (instant: Date) =>
    `${instant.getFullYear()}-${String(instant.getMonth() + 1).padStart(2, "0")}-${String(instant.getDate()).padStart(2, "0")}`;
  return {
    count: (value) => (value === null ? DASH : write(value, 0)),
    number: (value, decimals = 1) => (value === null ? DASH : write(value, decimals)),
    percent,
    share,
    signed: (value, decimals = 1) => {
      const text = write(Math.abs(value), decimals);
      if (!/[1-9]/.test(text)) return text;
      return `${value > 0 ? "+" : MINUS}${text}`;
    },
    interval: (low, high, decimals = 1) =>
      low === null || high === null ? DASH : `${write(low, decimals)} ${DASH} ${write(high, decimals)}`,
    percentInterval: (low, high) =>
      low === null || high === null ? DASH : `${percent(low)} ${DASH} ${percent(high)}`,
    day: (day) => (day === null ? DASH : writeDay(day)),
    longDay: (value) => {
      const name = weekday().format(new Date(`${value}T00:00:00Z`));
      return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${writeDay(value)}`;
    },
    shortDay: (value) => writeDay(value).slice(0, -YEAR.length),
    month: (value) => writtenMonth(value, language),
    monthWords: (value) => {
      const [year, month] = value.split("-");
      return vi ? `tháng ${Number(month)}/${year}` : writtenMonth(value, language);
    },
    time,
    moment: (instant) => `${time(instant)}, ${writeDay(localDay(instant))}`,
  };
}
