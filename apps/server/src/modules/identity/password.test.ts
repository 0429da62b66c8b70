import { expect, it, vi } from "vitest";
import { hashPassword, NOBODY, randomPassword, verifyPassword } from "./password.js";

vi.unmock("./password.js");

const PASSWORD = "mật khẩu dài vừa đủ";

it("a hash costs what is recommended, and only its password fits", async () => {
  const hash = await hashPassword(PASSWORD);
  expect(hash).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect(await verifyPassword(PASSWORD.normalize("NFD"), hash)).toBe(true);
  expect(await verifyPassword(`${PASSWORD}.`, hash)).toBe(false);
});

it("the same password has another hash each time", async () => {
  expect(await hashPassword(PASSWORD)).not.toBe(await hashPassword(PASSWORD));
});

it("an unknown login takes as long as a known one, and nothing fits it", async () => {
  expect(NOBODY.split("$").slice(0, 4)).toEqual((await hashPassword(PASSWORD)).split("$").slice(0, 4));
  expect(await verifyPassword("", NOBODY)).toBe(false);
});

it("a random password has letters that do not look alike", () => {
  expect(randomPassword()).toMatch(/^[a-hjkmnp-z2-79]{20}$/);
});
