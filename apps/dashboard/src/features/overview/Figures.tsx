import { useFragment } from "@apollo/client/react";
import { Spark } from "../../charts/Spark.js";
import { useFilters } from "../../filters/useFilters.js";
import type { Text } from "../../i18n/useText.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Figure, type FigureChange, Figures } from "../../ui/Figures.js";
import { READERS_OF_ALL_ACTIONS } from "../common/actionReaders.js";
import { surelyMoved } from "../common/surelyMoved.js";
import {
  type CensusFragment,
  type OverviewFiguresFragment,
  OverviewFiguresFragmentDoc,
  type OverviewQuery,
} from "./Overview.generated.js";

type Overview = NonNullable<OverviewQuery["overview"]>;
type Show = { show?: string; sort?: string };

const EQUAL = 0.0005;

function shareChange(
  now: CensusFragment,
  before: CensusFragment | null,
  { say, format }: Text,
): FigureChange | null {
  if (now.share === null || before === null || before.share === null) return null;
  const delta = now.share - before.share;
  if (Math.abs(delta) < EQUAL) return { text: say("overview.same"), tone: "neutral", direction: null };
  if (surelyMoved(now, before) === null)
    return { text: say("overview.unclearChange"), tone: "neutral", direction: null };
  return {
    text: say("overview.points", { delta: format.signed(delta * 100) }),
    tone: delta > 0 ? "better" : "worse",
    direction: delta > 0 ? "up" : "down",
  };
}

function scoreChange(
  { change }: OverviewFiguresFragment["score"],
  { say, format }: Text,
): FigureChange | null {
  if (!change || change.delta === null) return null;
  if (!change.distinguishable)
    return { text: say("overview.unclearChange"), tone: "neutral", direction: null };
  return {
    text: format.signed(change.delta),
    tone: change.delta > 0 ? "better" : "worse",
    direction: change.delta > 0 ? "up" : "down",
  };
}

function countChange(now: number, before: number | null, { say, format }: Text): FigureChange | null {
  if (before === null) return null;
  const delta = now - before;
  if (delta === 0) return { text: say("overview.same"), tone: "neutral", direction: null };
  const count = format.count(Math.abs(delta));
  return {
    text: say(delta > 0 ? "overview.more" : "overview.fewer", { count }),
    tone: delta > 0 ? "worse" : "better",
    direction: null,
  };
}

function CensusNote({ census, note }: { readonly census: CensusFragment; readonly note: string }) {
  const { say, format } = useText();
  const open = census.unreported > 0 && census.low !== null && census.high !== null;
  return (
    <>
      {note}
      {open &&
        `; ${say("overview.bounds", { low: format.percent(census.low), high: format.percent(census.high) })}`}
    </>
  );
}

/** What is past due, as of today. */
function Overdue({ work: { overdue, open } }: { readonly work: OverviewQuery }) {
  const { say, format } = useText();
  const { filters } = useFilters();
  const { roles } = useViewer();
  if (!overdue || !open || !roles.some((role) => READERS_OF_ALL_ACTIONS.includes(role))) return null;
  const { totalCount, nodes } = overdue;
  return (
    <Figure
      label={say("overview.overdue")}
      value={format.count(totalCount)}
      note={
        totalCount > 0
          ? say("overview.overdueNote", {
              open: format.count(open.totalCount),
              days: format.count(nodes[0]?.overdueDays ?? 0),
            })
          : say("overview.overdueNone", { open: format.count(open.totalCount) })
      }
      link={{
        to: "/actions",
        search: { show: "overdue", in: filters.committee?.id },
        label: say("overview.overdueLink"),
      }}
    />
  );
}

/** The figures; each leads to the cells or actions behind it. */
export function OverviewFigures({
  overview,
  work,
}: {
  readonly overview: Overview;
  readonly work: OverviewQuery;
}) {
  const text = useText();
  const { say, format } = text;
  const { filters } = useFilters();
  const { data, complete } = useFragment({
    fragment: OverviewFiguresFragmentDoc,
    fragmentName: "OverviewFigures",
    from: overview,
  });
  if (!complete) return null;
  const { held, thematic, score, unreported } = data;
  const link = (figure: string, show: Show) => ({
    to: "/cells",
    search: { p: filters.period.key, in: filters.committee?.id, ...show },
    label: say("overview.toList", { figure }),
  });
  const known = score.sufficient && score.value !== null;
  return (
    <Figures label={say("overview.figures")}>
      <Figure
        label={say("overview.held")}
        value={format.share(held.share)}
        unit="%"
        change={shareChange(held, data.heldBefore, text)}
        note={
          <CensusNote
            census={held}
            note={say("overview.heldNote", { held: format.count(held.held), of: format.count(held.of) })}
          />
        }
        link={link(say("overview.held"), { show: "missed" })}
      />
      <Figure
        label={say("overview.thematic")}
        value={format.share(thematic.share)}
        unit="%"
        change={shareChange(thematic, data.thematicBefore, text)}
        note={
          <CensusNote
            census={thematic}
            note={say("overview.thematicNote", {
              held: format.count(thematic.held),
              of: format.count(thematic.of),
            })}
          />
        }
        link={link(say("overview.thematic"), { show: "thematic" })}
      />
      <Figure
        label={say("overview.score")}
        value={known ? format.number(score.value) : "–"}
        change={known ? scoreChange(score, text) : null}
        aside={
          known && (
            <Spark values={data.trend.map(({ score: each }) => (each.sufficient ? each.value : null))} />
          )
        }
        note={
          <>
            {say("overview.scoreNote", { n: format.count(score.n), cells: format.count(score.cells) })};{" "}
            {known
              ? say("overview.scoreInterval", { interval: format.interval(score.low, score.high) })
              : say("common.insufficient")}
          </>
        }
        link={link(say("overview.score"), { sort: "score" })}
      />
      <Figure
        label={say("overview.unreported")}
        value={format.count(unreported.cellMonths)}
        change={countChange(unreported.cellMonths, data.unreportedBefore?.cellMonths ?? null, text)}
        note={say("overview.unreportedNote", {
          cells: format.count(unreported.cells),
          all: format.count(overview.cells),
        })}
        link={link(say("overview.unreported"), { show: "unreported" })}
      />
      <Overdue work={work} />
    </Figures>
  );
}
