import type { Context } from "../../core/context.js";
import { loadOne } from "../../core/load.js";
import { Account } from "./identity.entity.js";

export const accountBy = (context: Context, pk: number | null): Promise<Account | null> =>
  loadOne(context, Account, pk);
