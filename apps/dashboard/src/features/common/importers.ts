import type { Role } from "@nen-nep/schema";

/** Who brings registers in; the server decides, the pages only do not offer it to others. */
export const IMPORTERS: readonly Role[] = ["ORGANISER", "ADMINISTRATOR"];
