import { useQuery } from "@apollo/client/react";
import { posts } from "@nen-nep/schema";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { capital } from "../../common/capital.js";
import { PostsOfCellDocument } from "./CellPosts.generated.js";

/** The cell that the viewer speaks for; null where they speak for none. */
export function useCellLed(): string | null {
  const { roles, cell } = useViewer();
  return roles.includes("SECRETARY") ? (cell?.id ?? null) : null;
}

/** Who holds a post today in the cell that the viewer speaks for, and whom they may so ask a course for. */
export function useAskable(): readonly { readonly value: string; readonly label: string }[] {
  const { language } = useText();
  const { today } = useReference();
  const cellId = useCellLed();
  const { data } = useQuery(PostsOfCellDocument, { variables: { id: cellId ?? "" }, skip: cellId === null });
  const people = new Map<string, string>();
  for (const { post, since, until, person } of data?.cell?.posts ?? []) {
    const isHeld = since <= today && (until === null || today < until);
    if (isHeld && person?.name && !people.has(person.id))
      people.set(person.id, `${person.name}, ${capital(posts.label(post, language))}`);
  }
  return [...people].map(([value, label]) => ({ value, label }));
}
