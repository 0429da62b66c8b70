import { posts } from "@nen-nep/schema";
import type { Text } from "../../i18n/useText.js";
import type { HolderFragment } from "./Find.generated.js";

/** An account as people know it: its name with the login, or the login alone. */
export const accountName = ({
  login,
  name,
}: {
  readonly login: string;
  readonly name: string | null;
}): string => (name ? `${name} (${login})` : login);

/** By what persons of one name are told apart: the post and the cell. */
export const holderWords = ({ post, cell }: HolderFragment, { language }: Text): string => {
  const where = cell ? `${cell.name} (${cell.code})` : "–";
  return post ? `${posts.label(post, language)} ${where}` : where;
};
