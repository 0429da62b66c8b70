import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { Figure, Figures } from "../../ui/Figures.js";
import type { ActionsSummaryQuery } from "./Actions.generated.js";

/** How much is open, overdue and waiting, and how often something had to be opened again. */
export function Summary({ data }: { readonly data: ActionsSummaryQuery }) {
  const { say, format } = useText();
  const { filters } = useFilters();
  const under = { in: filters.committee?.id };
  const row = data.actionStats?.rows[0];
  const late = row?.daysLateMedian;
  const verifying = row?.verifyingDaysMedian;
  const reopened = row?.reopenedShare;
  const count = (list: { readonly totalCount: number } | null) => format.count(list?.totalCount ?? null);
  return (
    <Figures label={say("actions.figures")}>
      <Figure
        label={say("actions.open")}
        value={count(data.open)}
        note={say("actions.openNote", { mine: count(data.mine) })}
        link={{ to: "/actions", search: { show: "open", ...under }, label: say("actions.openLink") }}
      />
      <Figure
        label={say("actions.overdue")}
        value={count(data.overdue)}
        note={
          late && late.n > 0
            ? say("actions.overdueNote", { days: Math.round(late.value ?? 0), n: late.n })
            : say("actions.overdueNoteNone")
        }
        link={{ to: "/actions", search: { show: "overdue", ...under }, label: say("actions.overdueLink") }}
      />
      <Figure
        label={say("actions.waiting")}
        value={count(data.waiting)}
        note={
          verifying && verifying.n > 0
            ? say("actions.waitingNote", { days: Math.round(verifying.value ?? 0), n: verifying.n })
            : say("actions.waitingNoteNone")
        }
        link={{ to: "/actions", search: { show: "waiting", ...under }, label: say("actions.waitingLink") }}
      />
      <Figure
        label={say("actions.reopened")}
        value={format.share(reopened?.share ?? null)}
        {...(reopened?.share != null && { unit: "%" })}
        note={say("actions.reopenedNote", {
          count: format.count(reopened?.count ?? 0),
          of: format.count(reopened?.of ?? 0),
        })}
      />
    </Figures>
  );
}
