import type { Role } from "@nen-nep/schema";
import type { Search } from "../../filters/search.js";
import { READERS, type Reader } from "./guide.js";

/** The guide that the URL names, else that of the reader's first role. */
export const readReader = ({ tab }: Search, own: readonly Role[]): Reader =>
  READERS.find((reader) => reader === tab) ?? own[0] ?? "CONCERNED";
