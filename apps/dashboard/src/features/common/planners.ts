import type { Role } from "@nen-nep/schema";

/** Who makes plans; the server decides, the pages only do not offer it to others. */
export const PLANNERS: readonly Role[] = ["ORGANISER"];
