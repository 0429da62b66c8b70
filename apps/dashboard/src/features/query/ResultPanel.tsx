import { Button, SegmentedControl } from "@mantine/core";
import { IconAlertTriangle, IconBraces, IconChartDots, IconPlayerPlay, IconTable } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Bone } from "../../ui/Skeleton.js";
import { Notice, State } from "../../ui/State.js";
import { VIEWS, type View } from "../common/workbenchLink.js";
import { groundsIn } from "./basis.js";
import type { Catalogue, Section } from "./columns.js";
import { sectionsOf } from "./flatten.js";
import { Problems } from "./Problems.js";
import { ResultFiles } from "./ResultFiles.js";
import classes from "./ResultPanel.module.css";
import { ResultTable } from "./ResultTable.js";
import type { Saved } from "./saved.js";
import type { Cost } from "./useCost.js";
import type { Ran, Workbench } from "./useWorkbench.js";

const ResultChart = lazy(() => import("./ResultChart.js"));

const ICONS = { TABLE: IconTable, CHART: IconChartDots, JSON: IconBraces } as const;
const REACHABLE = { tabIndex: 0 } as const;

/** What the figures rest on, and a warning where they say nothing yet. */
function Grounds({ section }: { readonly section: Section }) {
  const { say } = useText();
  const { basis, cells, insufficient } = groundsIn(section);
  if (basis === null && cells === null && insufficient === 0) return null;
  return (
    <div className={classes.grounds}>
      <p>
        {basis !== null && say(`query.basis.${basis}`)}{" "}
        {cells !== null && say("query.cellsBehind", { least: cells.least, most: cells.most })}
        {cells === null && basis !== null && say("query.askForCells")}
      </p>
      {insufficient > 0 && (
        <p className={classes.warning}>
          <IconAlertTriangle size={16} aria-hidden />
          {say("query.insufficient", { count: insufficient })}
        </p>
      )}
    </div>
  );
}

interface Props {
  readonly bench: Workbench;
  readonly catalogue: Catalogue;
  readonly cost: Cost | null;
  /** What could be opened where nothing was run yet. */
  readonly samples: readonly Saved[];
  readonly onOpen: (saved: Saved) => void;
}

function Shown({
  bench,
  section,
  ran,
}: {
  readonly bench: Workbench;
  readonly section: Section;
  readonly ran: Ran;
}) {
  const { say } = useText();
  if (bench.view === "JSON") {
    return (
      <section className={classes.json} aria-label={say("query.view.JSON")} {...REACHABLE}>
        <pre>{JSON.stringify(ran.answer.data, null, 2)}</pre>
      </section>
    );
  }
  if (section.rows.length === 0) {
    return (
      <State icon={<IconTable size={24} />} title={say("query.noRows")}>
        {say("query.noRowsWords")}
      </State>
    );
  }
  return (
    <>
      {bench.view === "CHART" ? (
        <Suspense fallback={<Bone height={260} />}>
          <ResultChart section={section} settings={bench.chart} onSettings={bench.redraw} />
        </Suspense>
      ) : (
        <ResultTable key={section.columns.map(({ path }) => path).join()} section={section} />
      )}
      <Grounds section={section} />
    </>
  );
}

/** What came of the last run: as a table, a chart or JSON, with what it rests on and what it cost. */
export function ResultPanel({ bench, catalogue, cost, samples, onOpen }: Props) {
  const { say, format } = useText();
  const { ran, running, view } = bench;
  const [chosen, setChosen] = useState("");
  if (ran === null) {
    return (
      <section className={classes.panel} aria-label={say("query.result")} aria-busy={running}>
        <State
          icon={<IconPlayerPlay size={24} />}
          title={say(running ? "query.running" : "query.notRun")}
          action={
            !running && (
              <div className={classes.samples}>
                {samples.map((sample) => (
                  <Button key={sample.id} variant="default" onClick={() => onOpen(sample)}>
                    {sample.name}
                  </Button>
                ))}
              </div>
            )
          }
        >
          {say("query.notRunWords")}
        </State>
      </section>
    );
  }
  const { answer, operation } = ran;
  const sections = answer.data ? sectionsOf(answer.data, operation.selected, catalogue) : [];
  const section = sections.find(({ name }) => name === chosen) ?? sections[0];
  const stale = ran.query !== bench.text;
  const count = section?.rows.filter(({ isTotal }) => !isTotal).length ?? 0;
  const status = [
    section &&
      (section.total !== null && section.total > count
        ? say("query.rowsOf", { count: format.count(count), total: format.count(section.total) })
        : say("query.rows", { count })),
    say("query.milliseconds", { count: format.count(Math.round(answer.milliseconds)) }),
    cost?.cost != null &&
      !stale &&
      say("query.costShort", { cost: format.count(cost.cost), limit: format.count(cost.costLimit) }),
  ];
  return (
    <section className={classes.panel} aria-label={say("query.result")} aria-busy={running}>
      <div className={classes.bar}>
        <SegmentedControl
          value={view}
          onChange={(next) => bench.look(next as View)}
          aria-label={say("query.views")}
          data={VIEWS.map((value) => {
            const Icon = ICONS[value];
            return {
              value,
              label: (
                <span className={classes.view}>
                  <Icon size={16} aria-hidden />
                  {say(`query.view.${value}`)}
                </span>
              ),
            };
          })}
        />
        <p className={classes.status} role="status">
          {running ? say("query.running") : status.filter(Boolean).join(" · ")}
        </p>
        {answer.data && <ResultFiles ran={ran} />}
      </div>
      {stale && !running && <p className={classes.stale}>{say("query.stale")}</p>}
      <Problems problems={answer.problems} />
      {sections.length > 1 && view !== "JSON" && (
        <SegmentedControl
          className={classes.sections}
          value={section!.name}
          onChange={setChosen}
          aria-label={say("query.sections")}
          data={sections.map(({ name }) => ({ value: name, label: name }))}
        />
      )}
      {section && <Shown bench={bench} section={section} ran={ran} />}
      {section?.total != null && section.total > count && <Notice>{say("query.pageOnly")}</Notice>}
    </section>
  );
}
