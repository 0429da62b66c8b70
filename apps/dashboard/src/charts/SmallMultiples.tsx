import { useText } from "../i18n/useText.js";
import { Legend, type LegendItem } from "./Legend.js";
import { PanelGrid, type PanelSeries } from "./PanelGrid.js";
import type { Tip } from "./Plot.js";
import { type Scale, type SeriesPoint, sharedScale, type Zone } from "./series.js";

export interface Panel extends PanelSeries {
  readonly tone: "data" | "warn";
}

interface Props {
  readonly name: string;
  readonly panels: readonly Panel[];
  readonly overall: readonly SeriesPoint[];
  readonly zones: readonly Zone[];
  readonly thresholds: readonly number[];
  readonly onOpen: (panel: Panel, point: SeriesPoint) => void;
  /** The key of the panel that is chosen, where opening a panel chooses it. */
  readonly chosen?: string | null;
  /** What Enter does, where it is not to open the list behind the point. */
  readonly enter?: string;
  /** What is drawn; the mean score unless told. */
  readonly measured?: string;
  /** As many panels beside each other as have room, where the card is not the widest. */
  readonly packed?: boolean;
}

const HEIGHT = 164;

function scaleOf({ panels, overall, thresholds }: Props): Scale {
  const all = [...panels.flatMap((panel) => panel.points), ...overall];
  return sharedScale(
    all.flatMap((point) => (point.sufficient ? [point.value, point.low] : [point.value])),
    thresholds,
  );
}

/** The same metric for several groups, a panel each, all on one scale with the overall line in grey. */
export function SmallMultiples(props: Props) {
  const { name, panels, overall, zones, onOpen, chosen, enter, measured, packed = false } = props;
  const { say, format } = useText();
  const tipOf = (panel: Panel, point: SeriesPoint): Tip => ({
    title: `${point.label} · ${panel.name}`,
    rows: [
      { label: measured ?? say("charts.meanScore"), value: format.number(point.value) },
      { label: say("charts.interval"), value: format.interval(point.low, point.high) },
      {
        label: say("charts.n"),
        value: `${format.count(point.n)} / ${say("common.cells", { count: point.cells })}`,
      },
      ...(point.sufficient ? [] : [{ label: say("charts.caution"), value: say("common.insufficient") }]),
      ...(point.complete ? [] : [{ label: say("charts.period"), value: say("common.inProgress") }]),
    ],
  });
  const legend: LegendItem[] = [
    { label: say("charts.group"), kind: "line", colour: "var(--data)" },
    { label: say("charts.overall"), kind: "thin", colour: "var(--context)" },
    { label: say("charts.interval"), kind: "area", colour: "var(--data-soft)" },
    ...zones.map(
      (zone): LegendItem => ({
        label: zone.label,
        kind: "area",
        colour: zone.tone === "good" ? "var(--zone-good)" : "var(--zone-below-fair)",
      }),
    ),
  ];
  const all = panels.flatMap((each) => each.points);
  if (all.some((each) => each.value !== null && !each.sufficient)) {
    legend.push({ label: say("charts.fewCells"), kind: "dot", colour: "var(--data)" });
  }
  if (all.some((each) => !each.complete)) legend.push({ label: say("charts.unfinished"), kind: "hatch" });

  return (
    <>
      <PanelGrid
        name={name}
        panels={panels}
        columns={overall.length}
        height={HEIGHT}
        scale={scaleOf(props)}
        draw={({ tone }) => ({ context: overall, zones, tone, write: (value) => format.number(value) })}
        tipOf={tipOf}
        onOpen={onOpen}
        enter={enter}
        chosen={chosen}
        packed={packed}
      />
      <Legend items={legend} />
    </>
  );
}
