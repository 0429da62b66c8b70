import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { ROOT } from "../scripts/lib/root.mjs";
import { administer } from "./databases.mjs";
import { Visitor } from "./visitor.mjs";

const { Database } = createRequire(`${ROOT}/apps/server/package.json`)("sqlite3");

/** A statement that writes, past the product: only to make what a drill begins with. */
async function write(url, sql) {
  if (url.startsWith("postgres")) return administer(url, sql);
  const database = new Database(url.slice("sqlite:".length));
  try {
    await new Promise((done, fail) => database.exec(sql, (error) => (error ? fail(error) : done())));
  } finally {
    await new Promise((done) => database.close(done));
  }
}

/**
 * Accounts with the password, the role and the rights of a sample account, or those rights over what `over` says.
 * Made through the product each would cost the hash of a password.
 */
export async function makeUsers(url, logins, { like, over }) {
  const columns = "role, committee_pk, cell_pk, delegation_pk, since, until, awaiting, granted_at";
  const [column, value] = Object.entries(over ?? {})[0] ?? [];
  const given = column ? columns.replace(column, value) : columns;
  const source = (login) => `(SELECT pk FROM account WHERE login = '${login}')`;
  const statements = logins.flatMap((login) => [
    `INSERT INTO account (id, version, login, login_folded, password_hash, must_change, created_at)
      SELECT '${randomUUID()}', 1, '${login}', '${login}', password_hash, 0, created_at FROM account WHERE login = '${like}'`,
    `INSERT INTO role_grant (id, account_pk, ${columns})
      SELECT '${randomUUID()}', ${source(login)}, ${given} FROM role_grant WHERE account_pk = ${source(like)}`,
  ]);
  await write(url, statements.join(";\n"));
}

/** Signs many in, two at once: hashing a password is slow by design. */
export async function signInAll(port, logins) {
  const visitors = [];
  for (let start = 0; start < logins.length; start += 2)
    visitors.push(
      ...(await Promise.all(logins.slice(start, start + 2).map((login) => new Visitor(port).signIn(login)))),
    );
  return visitors;
}

export const named = (word, count) => Array.from({ length: count }, (_, index) => `${word}.${index + 1}`);
