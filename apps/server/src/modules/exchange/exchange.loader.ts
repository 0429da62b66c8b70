import type { Context } from "../../core/context.js";
import { loadOne } from "../../core/load.js";
import { Account } from "../identity/index.js";
import type { ImportBatch } from "./exchange.entity.js";

/** Who imported a batch; null where the command line did. */
export const importerOf = (context: Context, { accountPk }: ImportBatch): Promise<Account | null> =>
  loadOne(context, Account, accountPk);
