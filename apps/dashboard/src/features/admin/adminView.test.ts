import { expect, it } from "vitest";
import { accountsWhere, logWhere, readAdminView } from "./adminView.js";

const viewOf = (search: Record<string, string>) => readAdminView(search).view;

it("begins with the accounts in use, and names what it cannot read", () => {
  expect(readAdminView({ tab: "secrets", r: "KING", from: "2020-13-01", v: "grantRole" })).toMatchObject({
    view: { tab: "accounts", role: null, state: "active", from: null, verb: "grantRole" },
    rejected: [{ key: "tab" }, { key: "r" }, { key: "from" }],
  });
});

it("asks for accounts by words, role and state", () => {
  expect(accountsWhere(viewOf({}))).toEqual({ disabled: false });
  expect(accountsWhere(viewOf({ s: "all", q: "an", r: "ANALYST" }))).toEqual({
    search: "an",
    role: { eq: "ANALYST" },
  });
  expect(accountsWhere(viewOf({ s: "awaiting" }))).toEqual({ awaiting: true, disabled: false });
  expect(accountsWhere(viewOf({ s: "disabled" }))).toEqual({ disabled: true });
});

it("asks for the log by verb, subject, login and days, both included", () => {
  expect(logWhere(viewOf({}))).toEqual({});
  expect(logWhere(viewOf({ o: "account", w: "adm", from: "2020-06-01", to: "2020-06-30" }))).toEqual({
    subject: { eq: "account" },
    account: { login: { contains: "adm" } },
    at: { gte: "2020-06-01", lte: "2020-06-30" },
  });
});
