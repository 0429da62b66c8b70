import type { Role } from "@nen-nep/schema";

/** Who brings rules about meetings into force; the server decides, the pages only do not offer it to others. */
export const RULE_MAKERS: readonly Role[] = ["ADMINISTRATOR"];
