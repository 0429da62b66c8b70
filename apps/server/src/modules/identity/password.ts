import { randomBytes, scrypt as scryptCallback, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const scrypt = promisify(scryptCallback) as (
  password: string,
  salt: Buffer,
  length: number,
  options: { N: number; r: number; p: number; maxmem: number },
) => Promise<Buffer>;

// 32 MiB and some 60 ms a try. Source: OWASP password storage cheat sheet (scrypt, N = 2^15, r = 8, p = 3).
const COST = { N: 32_768, r: 8, p: 3, maxmem: 67_108_864 };
const LENGTH = 32;

/** `scrypt$N$r$p$salt$hash`, so that the cost can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await scrypt(password.normalize("NFC"), salt, LENGTH, COST);
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64url"), hash.toString("base64url")].join("$");
}

export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [, N, r, p, salt, hash] = stored.split("$");
  const expected = Buffer.from(hash!, "base64url");
  const options = { N: Number(N), r: Number(r), p: Number(p), maxmem: COST.maxmem };
  const given = await scrypt(
    password.normalize("NFC"),
    Buffer.from(salt!, "base64url"),
    expected.length,
    options,
  );
  return timingSafeEqual(given, expected);
}

/** A stored hash nobody's password has: checked for unknown logins, so that they take as long as known ones. */
export const NOBODY = `scrypt$${COST.N}$${COST.r}$${COST.p}$${"A".repeat(22)}$${"A".repeat(43)}`;

/** A random password without letters that look alike: 20 characters of 30, some 98 bits. */
export function randomPassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz2345679";
  // 240 is the largest multiple of 30 below 256: no letter is likelier than another.
  const bytes = [...randomBytes(60)].filter((byte) => byte < 240).slice(0, 20);
  return bytes.map((byte) => letters[byte % letters.length]).join("");
}
