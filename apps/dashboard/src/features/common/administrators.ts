import type { Role } from "@nen-nep/schema";

/** Who keeps accounts, bodies and terms; the server decides, the pages only do not offer it to others. */
export const ADMINISTRATORS: readonly Role[] = ["ADMINISTRATOR"];
