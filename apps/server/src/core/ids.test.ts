import { describe, expect, it } from "vitest";
import { newId } from "./ids.js";

describe("new ids", () => {
  const ids = Array.from({ length: 20_000 }, newId);

  it("are UUIDs of version 7", () => {
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("never repeat, and each is greater than the one before", () => {
    expect(ids.every((id, index) => index === 0 || id > ids[index - 1]!)).toBe(true);
  });

  it("begin with the millisecond they were made in", () => {
    const before = Date.now();
    const made = Number.parseInt(newId().replaceAll("-", "").slice(0, 12), 16);
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now());
  });
});
