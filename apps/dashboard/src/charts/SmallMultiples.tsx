import { useElementSize } from "@mantine/hooks";
import { useText } from "../i18n/useText.js";
import { Legend, type LegendItem } from "./Legend.js";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { type Scale, type SeriesPoint, sharedScale, type Zone } from "./series.js";
import { pointAt, TimePanel } from "./TimePanel.js";
import { useCursor } from "./useCursor.js";

export interface Panel {
  readonly key: string;
  readonly name: string;
  /** n and cells in words. */
  readonly basis: string;
  readonly points: readonly SeriesPoint[];
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
const TIP = { width: 240, below: 14 };

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
  const frame = useElementSize<HTMLDivElement>();
  const panelSize = useElementSize<HTMLDivElement>();
  const columns = overall.length;
  const cursor = useCursor({
    rows: panels.length,
    columns,
    onOpen: ({ row, column }) => {
      const [panel, point] = [panels[row], panels[row]?.points[column]];
      if (panel && point) onOpen(panel, point);
    },
  });
  const scale = scaleOf(props);
  const at = cursor.cursor;
  const panel = at ? panels[at.row] : undefined;
  const point = panel?.points[at?.column ?? 0];
  const geometry = { width: panelSize.width, height: HEIGHT };
  const perLine = panelSize.width > 0 ? Math.max(1, Math.round(frame.width / (panelSize.width + 18))) : 1;

  const tip: Tip | null = point
    ? {
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
      }
    : null;
  const tipAt = () => {
    if (!at || !point) return null;
    const column = at.row % perLine;
    const line = Math.floor(at.row / perLine);
    const place = pointAt(geometry, columns, scale, at.column, point.value);
    const x =
      column * (panelSize.width + (frame.width - perLine * panelSize.width) / Math.max(perLine - 1, 1)) +
      place.x;
    const lineHeight = frame.height / Math.ceil(panels.length / perLine);
    return {
      x: Math.max(0, Math.min(x - TIP.width / 2, frame.width - TIP.width)),
      y: line * lineHeight + 42 + place.y + TIP.below,
    };
  };
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
      <Plot name={name} cursor={cursor} tip={tip} tipAt={tipAt()} opens {...(enter && { enter })}>
        <div className={classes.panels} data-packed={packed} ref={frame.ref}>
          {panels.map((each, row) => (
            <div key={each.key} className={classes.panel} data-chosen={chosen === each.key}>
              <p className={classes.panelHead}>
                <span className={classes.panelName} data-picture-label>
                  {each.name}
                </span>
                <span className={classes.panelBasis} data-picture-label>
                  {each.basis}
                </span>
              </p>
              <div ref={row === 0 ? panelSize.ref : undefined} style={{ height: HEIGHT }}>
                {panelSize.width > 0 && (
                  <TimePanel
                    {...geometry}
                    points={each.points}
                    context={overall}
                    scale={scale}
                    zones={zones}
                    tone={each.tone}
                    write={(value) => format.number(value)}
                    row={row}
                    active={at?.row === row ? at.column : null}
                  />
                )}
              </div>
            </div>
          ))}
        </div>
      </Plot>
      <Legend items={legend} />
    </>
  );
}
