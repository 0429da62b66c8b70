import type { Context } from "./core/context.js";
import { findRows } from "./core/rows.js";
import { publishRubrics, Rubric, SHEETS_SINCE, SHIPPED_SHEETS } from "./modules/evaluations/index.js";
import { Account, createAccount, grantRole } from "./modules/identity/index.js";
import { CellGroup, createGroups, SIX_GROUPS } from "./modules/organization/index.js";

/** Groups and score sheets an empty database begins with; the office may change them. */
export async function seedReference(context: Context): Promise<void> {
  const session = await context.reader();
  const [groups, rubrics] = [await findRows(session, CellGroup), await findRows(session, Rubric)];
  await context.release();
  if (groups.length === 0) await createGroups(context, SIX_GROUPS);
  const missing = SHIPPED_SHEETS.filter((sheet) => !rubrics.some((rubric) => rubric.key === sheet.key));
  if (missing.length > 0) await publishRubrics(context, missing, SHEETS_SINCE);
}

/** Makes the first administrator of an office's database; null where there are accounts already. */
export async function firstAdministrator(
  context: Context,
  password: string | null,
): Promise<{ readonly login: string; readonly oneTimePassword: string | null } | null> {
  const accounts = await findRows(await context.reader(), Account);
  await context.release();
  if (accounts.length > 0) return null;
  const { id, oneTimePassword } = await createAccount(context, { login: "admin", name: null, password });
  await grantRole(context, { accountId: id, role: "ADMINISTRATOR" });
  return { login: "admin", oneTimePassword };
}
