import { addDays, type Day } from "@nen-nep/schema";

/** A whole day in a calendar. */
export interface CalendarEvent {
  /** Unique for ever; a later reading of the same event replaces it. */
  readonly uid: string;
  /** How often it was changed. */
  readonly sequence: number;
  /** The instant of the last change, `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
  readonly changedAt: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
}

const MOST_OCTETS = 75;

/** A text as a value: backslash, semicolon, comma and line ends are written out (RFC 5545, 3.3.11). */
export const escaped = (text: string): string =>
  text
    .replace(/\\/g, "\\\\")
    .replace(/;/g, "\\;")
    .replace(/,/g, "\\,")
    .replace(/\r\n|\r|\n/g, "\\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: other control characters have no place in a calendar.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

/** A line in parts of at most 75 octets, none inside a character; further parts begin with a blank (RFC 5545, 3.1). */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

const basicDay = (day: Day) => day.replaceAll("-", "");
const basicInstant = (instant: string) => instant.replace(/[-:]/g, "").replace(/\.\d+/, "");

const eventLines = (event: CalendarEvent): string[] => [
  "BEGIN:VEVENT",
  `UID:${event.uid}`,
  `DTSTAMP:${basicInstant(event.changedAt)}`,
  `LAST-MODIFIED:${basicInstant(event.changedAt)}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTART;VALUE=DATE:${basicDay(event.day)}`,
  `DTEND;VALUE=DATE:${basicDay(addDays(event.day, 1))}`,
  `SUMMARY:${escaped(event.summary)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/** A calendar as programs subscribe to it (RFC 5545), read again every few hours. */
export function calendarOf(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Nen Nep//Model meetings//VI",
    "CALSCALE:GREGORIAN",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
