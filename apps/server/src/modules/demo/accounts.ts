import { type Day, type Role, roles } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { createAccount, grantRole, SAMPLE_LOGINS, SAMPLE_PASSWORD } from "../identity/index.js";

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
export async function createSampleAccounts(
  context: Context,
  scopes: SampleScopes,
  since: Day,
): Promise<void> {
  const create = async (login: SampleLogin) => {
    const { role, over } = SAMPLES[login];
    const name = `Tài khoản mẫu: ${roles.label(role, "VI")}`;
    const { id } = await createAccount(context, { login, name, password: SAMPLE_PASSWORD });
    await grantRole(context, { accountId: id, role, since, ...over(scopes) });
  };
  for (let start = 0; start < SAMPLE_LOGINS.length; start += AT_ONCE) {
    await Promise.all(SAMPLE_LOGINS.slice(start, start + AT_ONCE).map(create));
  }
}
