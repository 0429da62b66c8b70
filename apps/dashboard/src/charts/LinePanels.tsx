import { useElementSize } from "@mantine/hooks";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { drawn, type Scale, type SeriesPoint } from "./series.js";
import { pointAt, TimePanel } from "./TimePanel.js";
import { useCursor } from "./useCursor.js";

export interface LineSeries {
  readonly key: string;
  readonly name: string;
  readonly basis: string;
  /** The same places in every panel. */
  readonly points: readonly SeriesPoint[];
}

interface Props {
  readonly name: string;
  readonly panels: readonly LineSeries[];
  readonly write: (value: number) => string;
  readonly tipOf: (panel: LineSeries, point: SeriesPoint) => Tip;
}

const HEIGHT = 176;
const TIP = { width: 240, below: 14 };

/** A scale of its own for whatever is drawn: steps of 1, 2 or 5 around all values and intervals. */
export function niceScale(panels: readonly LineSeries[]): Scale {
  const known = panels
    .flatMap(({ points }) => drawn(points).flatMap(({ line, dot, band }) => [line, dot, ...(band ?? [])]))
    .filter((value) => value !== null);
  if (known.length === 0) return { low: 0, high: 1, ticks: [] };
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const span = most - least || Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = power * ([1, 2, 5, 10].find((each) => span / 4 <= each * power) ?? 10);
  const low = Math.floor(least / step) * step;
  const high = Math.ceil(most / step) * step || step;
  const count = Math.max(1, Math.round((high - low) / step));
  return {
    low,
    high: low + count * step,
    ticks: Array.from({ length: count + 1 }, (_, index) => Number((low + index * step).toPrecision(12))),
  };
}

/** One metric over time, a panel a series, all on one scale; gaps stay gaps and few cells stay dots. */
export function LinePanels({ name, panels, write, tipOf }: Props) {
  const frame = useElementSize<HTMLDivElement>();
  const size = useElementSize<HTMLDivElement>();
  const columns = panels[0]?.points.length ?? 0;
  const cursor = useCursor({ rows: panels.length, columns });
  const scale = niceScale(panels);
  const at = cursor.cursor;
  const panel = at ? panels[at.row] : undefined;
  const point = panel?.points[at?.column ?? 0];
  const geometry = { width: size.width, height: HEIGHT };
  const perLine = size.width > 0 ? Math.max(1, Math.round(frame.width / (size.width + 18))) : 1;
  const tipAt = () => {
    if (!at || !point) return null;
    const place = pointAt(geometry, columns, scale, at.column, point.value);
    const gap = (frame.width - perLine * size.width) / Math.max(perLine - 1, 1);
    const x = (at.row % perLine) * (size.width + gap) + place.x;
    const lineHeight = frame.height / Math.ceil(panels.length / perLine);
    return {
      x: Math.max(0, Math.min(x - TIP.width / 2, frame.width - TIP.width)),
      y: Math.floor(at.row / perLine) * lineHeight + 42 + place.y + TIP.below,
    };
  };
  return (
    <Plot name={name} cursor={cursor} tip={panel && point ? tipOf(panel, point) : null} tipAt={tipAt()}>
      <div className={panels.length > 1 ? classes.panels : undefined} ref={frame.ref}>
        {panels.map((each, row) => (
          <div key={each.key}>
            <p className={classes.panelHead}>
              <span className={classes.panelName} data-picture-label>
                {each.name}
              </span>
              <span className={classes.panelBasis} data-picture-label>
                {each.basis}
              </span>
            </p>
            <div ref={row === 0 ? size.ref : undefined} style={{ height: HEIGHT }}>
              {size.width > 0 && (
                <TimePanel
                  {...geometry}
                  points={each.points}
                  scale={scale}
                  zones={[]}
                  write={write}
                  row={row}
                  active={at?.row === row ? at.column : null}
                />
              )}
            </div>
          </div>
        ))}
      </div>
    </Plot>
  );
}
