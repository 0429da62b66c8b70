import type { DigestFrequency } from "@nen-nep/schema";
import { describe, expect, it } from "vitest";
import { isAddress, isDue, type MailFault, meaningOf, tryAgainAt } from "./digest.rules.js";

describe("a digest is due", () => {
  // 29 June 2020 was a Monday.
  it.each<[DigestFrequency, string, string | null, boolean]>([
    ["NEVER", "2020-07-01", null, false],
    ["DAILY", "2020-07-01", null, true],
    ["DAILY", "2020-07-01", "2020-06-30", true],
    ["DAILY", "2020-07-01", "2020-07-01", false],
    ["DAILY", "2020-07-03", "2020-07-02", true],
    ["DAILY", "2020-07-04", "2020-07-03", false],
    ["DAILY", "2020-07-05", null, false],
    ["WEEKLY", "2020-06-29", "2020-06-22", true],
    ["WEEKLY", "2020-06-29", "2020-06-29", false],
    ["WEEKLY", "2020-07-01", "2020-06-29", false],
    ["WEEKLY", "2020-07-01", "2020-06-26", true],
    ["WEEKLY", "2020-07-04", "2020-06-22", false],
  ])("%s on %s after %s: %s", (every, today, last, due) => expect(isDue(every, today, last)).toBe(due));
});

describe("an address", () => {
  it.each([
    ["an.nguyen@example.vn", true],
    ["a+b@quan-uy.tanphu.gov.vn", true],
    ["an nguyen@example.vn", false],
    ["an@example", false],
    ["an@-example.vn", false],
    ["a@example.vn, b@example.vn", false],
    ["An <an@example.vn>", false],
    ["an@example.vn\r\nBcc: all@example.vn", false],
    [`${"a".repeat(65)}@example.vn`, false],
    [`a@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(60)}.${"f".repeat(20)}.vn`, false],
  ])("%j: %s", (text, fits) => expect(isAddress(text)).toBe(fits));
});

describe("a failure means", () => {
  it.each<[MailFault, ReturnType<typeof meaningOf>]>([
    [{}, "UNKNOWN"],
    [{ command: "CONN" }, "UNKNOWN"],
    [{ command: "CONN", syscall: "connect" }, "AWAY"],
    [{ command: "CONN", syscall: "getaddrinfo" }, "AWAY"],
    [{ command: "CONN", syscall: "read" }, "UNKNOWN"],
    [{ command: "AUTH PLAIN", responseCode: 535 }, "AWAY"],
    [{ command: "CONN", responseCode: 421 }, "AWAY"],
    [{ command: "MAIL FROM", responseCode: 451 }, "AGAIN"],
    [{ command: "RCPT TO", responseCode: 450 }, "AGAIN"],
    [{ command: "RCPT TO", responseCode: 550 }, "REFUSED"],
    [{ command: "DATA", responseCode: 452 }, "AGAIN"],
    [{ command: "DATA", responseCode: 554 }, "REFUSED"],
    [{ command: "DATA" }, "UNKNOWN"],
  ])("%j: %s", (fault, meaning) => expect(meaningOf(fault)).toBe(meaning));

  it("is tried again after longer and longer pauses, and not for ever", () => {
    const minutes = [1, 2, 3, 4, 5, 6].map((tries) =>
      tryAgainAt("2020-07-01T00:00:00.000Z", tries)?.slice(11, 16),
    );
    expect(minutes).toEqual(["00:10", "00:20", "00:40", "01:20", "02:40", undefined]);
  });
});
