import { useFragment } from "@apollo/client/react";
import { useText } from "../../i18n/useText.js";
import { type CellHeadingFragment, CellHeadingFragmentDoc, type CellQuery } from "./Cell.generated.js";

type Heading = Pick<CellHeadingFragment, "name" | "group" | "committee"> & { readonly subtitle: string };

/** The cell's name and what stands below it: code, secretary and since when, members. */
export function useHeading(cell: CellQuery["cell"]): Heading | null {
  const { say, format } = useText();
  const { data, complete } = useFragment({
    fragment: CellHeadingFragmentDoc,
    fragmentName: "CellHeading",
    from: cell ?? null,
  });
  if (!cell || !complete) return null;
  const head = data.head;
  const name = head?.person?.name;
  const secretary =
    head && name
      ? say(head.source === "REGISTER" ? "cell.subtitleHeadRegister" : "cell.subtitleHead", {
          name,
          since: format.day(head.since),
        })
      : head === null && say("cell.noHead");
  const parts = [data.code, secretary, data.members !== null && say("cell.members", { count: data.members })];
  return {
    name: data.name,
    group: data.group,
    committee: data.committee,
    subtitle: parts.filter((part) => typeof part === "string").join(" · "),
  };
}
