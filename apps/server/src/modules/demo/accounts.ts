import { type Day, type Role, roles } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import { createAccount, grantRole, linkPerson, SAMPLE_LOGINS, SAMPLE_PASSWORD } from "../identity/index.js";
import { Cell, Committee, Delegation } from "../organization/index.js";
import { ROOT } from "./committees.js";
import type { DemoWorld } from "./world.js";

/** Public ids of what the sample accounts are given to see. */
export interface SampleScopes {
  readonly root: string;
  /** A ward's committee, whose member follows its cells. */
  readonly ward: string;
  readonly delegation: string;
  readonly cell: string;
}

type Scope = { readonly committeeId?: string; readonly cellId?: string; readonly delegationId?: string };
type SampleLogin = (typeof SAMPLE_LOGINS)[number];

const SAMPLES: Record<SampleLogin, { readonly role: Role; readonly over: (scopes: SampleScopes) => Scope }> =
  {
    committee: { role: "STANDING_COMMITTEE", over: ({ root }) => ({ committeeId: root }) },
    organiser: { role: "ORGANISER", over: ({ root }) => ({ committeeId: root }) },
    analyst: { role: "ANALYST", over: ({ root }) => ({ committeeId: root }) },
    training: { role: "TRAINING_ORGANISER", over: ({ root }) => ({ committeeId: root }) },
    delegate: { role: "DELEGATE", over: ({ delegation }) => ({ delegationId: delegation }) },
    superior: { role: "SUPERIOR", over: ({ ward }) => ({ committeeId: ward }) },
    secretary: { role: "SECRETARY", over: ({ cell }) => ({ cellId: cell }) },
    inspection: { role: "INSPECTION", over: ({ root }) => ({ committeeId: root }) },
    admin: { role: "ADMINISTRATOR", over: () => ({}) },
  };

/** A password's hash takes a third of a second and 32 MiB by design: two at once use both, and no more. */
const AT_ONCE = 2;

/** Creates one account a role, all with the published password, each with the scope its role takes. */
async function createSampleAccounts(
  context: Context,
  scopes: SampleScopes,
  secretaryId: string,
  since: Day,
): Promise<void> {
  const create = async (login: SampleLogin) => {
    const { role, over } = SAMPLES[login];
    const name = `Tài khoản mẫu: ${roles.label(role, "VI")}`;
    const { id } = await createAccount(context, { login, name, password: SAMPLE_PASSWORD });
    await grantRole(context, { accountId: id, role, since, ...over(scopes) });
    if (login === "secretary") await linkPerson(context, { accountId: id, personId: secretaryId });
  };
  for (let start = 0; start < SAMPLE_LOGINS.length; start += AT_ONCE) {
    await Promise.all(SAMPLE_LOGINS.slice(start, start + AT_ONCE).map(create));
  }
}

/** Makes the sample accounts of a filled world; returns the login of the delegate. */
export async function fillAccounts({ session, context }: Transaction, world: DemoWorld): Promise<string> {
  const committees = await findRows(session, Committee);
  const [delegation] = await findRows(session, Delegation, "1 = 1 ORDER BY sort_name");
  const cell = world.cells[0]!;
  const [own] = await findRows(session, Cell, "code = :code", { code: cell.code });
  const idOf = (name: string) => committees.find((committee) => committee.name === name)!.id;
  const scopes = { root: idOf(ROOT), ward: idOf(cell.committee), delegation: delegation!.id, cell: own!.id };
  const [secretary] = await session.query<{ id: string }>(
    "SELECT p.id FROM tenure t JOIN person p ON p.pk = t.person_pk WHERE t.cell_pk = :cell AND t.post = 'SECRETARY' AND t.until IS NULL",
    { cell: own!.pk },
  );
  await createSampleAccounts(context, scopes, secretary!.id, world.from);
  return "delegate" satisfies SampleLogin;
}
