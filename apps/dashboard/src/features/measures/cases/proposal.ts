import { type Day, type FlagState, posts } from "@nen-nep/schema";
import type { Text } from "../../../i18n/useText.js";
import { capital } from "../../common/capital.js";
import type { ProposalPartsQuery } from "./Propose.generated.js";

type Tenure = NonNullable<NonNullable<ProposalPartsQuery["cell"]>["posts"]>[number];

/** Instead of a post: the cell committee as a body. */
export const COMMITTEE = "committee";

/** Whether a measure may rest on a flag: it was explained, or the days to explain have gone by. */
export const isUsable = (
  { state, answerBy }: { readonly state: FlagState; readonly answerBy: Day },
  today: Day,
): boolean => state === "EXPLAINED" || (state === "RAISED" && today > answerBy);

/** Posts that were held through all that the flags rest on. */
export const answerable = <T extends Pick<Tenure, "since" | "until">>(
  held: readonly T[],
  flags: readonly { readonly from: Day; readonly before: Day }[],
): T[] =>
  held.filter(({ since, until }) =>
    flags.every(({ from, before }) => since <= from && (until === null || until >= before)),
  );

/** A post with who holds it, as far as the reader may know. */
export const postWords = ({ post, person }: Tenure, { language }: Text): string =>
  [capital(posts.label(post, language)), person?.name].filter(Boolean).join(": ");
