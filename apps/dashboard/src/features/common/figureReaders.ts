import { type Role, roles } from "@nen-nep/schema";

/** Who reads figures; administrators keep accounts and see none. The server decides, the pages only follow. */
export const FIGURE_READERS: readonly Role[] = roles.keys.filter((role) => role !== "ADMINISTRATOR");

export const readsFigures = (own: readonly Role[]): boolean =>
  own.some((role) => FIGURE_READERS.includes(role));
