import { describe, expect, it } from "vitest";
import { type CalendarEvent, calendarOf, escaped, folded } from "./calendar.rules.js";

const event: CalendarEvent = {
  uid: "0198c0de-0000-7000-8000-000000000001@nen-nep",
  sequence: 2,
  changedAt: "2018-08-20T03:04:05.678Z",
  day: "2018-12-31",
  summary: "Sinh hoạt điểm thường kỳ: Chi bộ khu phố 3, phường Phú Trung",
  description: "Đoàn công tác 1\nKế hoạch 109-KH/QU",
};

/** Lines as a reader unfolds them. */
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, "").split("\r\n");

describe("a text in a calendar", () => {
  it.each([
    ["a;b,c\\d", "a\\;b\\,c\\\\d"],
    ["một\nhai\r\nba\rbốn", "một\\nhai\\nba\\nbốn"],
    ["END:VEVENT\r\nBEGIN:VEVENT", "END:VEVENT\\nBEGIN:VEVENT"],
    ["chuông\u0007 và \u0000", "chuông và "],
  ])("%j is written %j", (given, written) => expect(escaped(given)).toBe(written));

  it("is folded at 75 octets, never inside a character", () => {
    const text = `SUMMARY:${"Nền nếp sinh hoạt chi bộ ".repeat(9)}🌾`;
    const lines = folded(text).split("\r\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\uFFFD/);
    }
    expect(lines.slice(1).every((line) => line.startsWith(" "))).toBe(true);
    expect(unfolded(folded(text))).toEqual([text]);
    expect(folded("short")).toBe("short");
    expect(folded("x".repeat(75))).toBe("x".repeat(75));
    expect(folded("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
  });
});

describe("a calendar", () => {
  it("has whole days with an exclusive end, a stamp, a sequence and CRLF on every line", () => {
    const text = calendarOf("Đoàn công tác 1", [event]);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = unfolded(text);
    expect(lines.slice(0, 4)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Nen Nep//Model meetings//VI",
      "CALSCALE:GREGORIAN",
    ]);
    expect(text).not.toContain("LOCATION");
    expect(lines).toEqual(
      expect.arrayContaining([
        "UID:0198c0de-0000-7000-8000-000000000001@nen-nep",
        "DTSTAMP:20180820T030405Z",
        "SEQUENCE:2",
        "DTSTART;VALUE=DATE:20181231",
        "DTEND;VALUE=DATE:20190101",
        "SUMMARY:Sinh hoạt điểm thường kỳ: Chi bộ khu phố 3\\, phường Phú Trung",
        "DESCRIPTION:Đoàn công tác 1\\nKế hoạch 109-KH/QU",
      ]),
    );
  });

  it("without events is one that programs can read", () =>
    expect(unfolded(calendarOf("x", [])).filter((line) => line.startsWith("BEGIN"))).toEqual([
      "BEGIN:VCALENDAR",
    ]));
});
