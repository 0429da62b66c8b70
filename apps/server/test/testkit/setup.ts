// Decorators of type-graphql and typeorm keep their declarations here.
import "reflect-metadata";
import { randomBytes, scryptSync } from "node:crypto";
import { vi } from "vitest";

// A real hash costs a third of a second by design, and the tests make hundreds of accounts. A hash carries its own
// cost, so that whoever checks one needs no other code; `password.test.ts` tells of the real one.
vi.mock("../../src/modules/identity/password.js", async (original) => ({
  ...(await original<typeof import("../../src/modules/identity/password.js")>()),
  hashPassword: async (password: string) => {
    const salt = randomBytes(16);
    const hash = scryptSync(password.normalize("NFC"), salt, 32, { N: 16, r: 8, p: 1 });
    return ["scrypt", 16, 8, 1, salt.toString("base64url"), hash.toString("base64url")].join("$");
  },
}));
