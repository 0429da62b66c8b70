import { PanelGrid, type PanelSeries } from "./PanelGrid.js";
import type { Tip } from "./Plot.js";
import { drawn, type Scale, type SeriesPoint } from "./series.js";

export type LineSeries = PanelSeries;

interface Props {
  readonly name: string;
  readonly panels: readonly LineSeries[];
  readonly write: (value: number) => string;
  readonly tipOf: (panel: LineSeries, point: SeriesPoint) => Tip;
}

const HEIGHT = 176;

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
export const LinePanels = ({ name, panels, write, tipOf }: Props) => (
  <PanelGrid
    name={name}
    panels={panels}
    columns={panels[0]?.points.length ?? 0}
    height={HEIGHT}
    scale={niceScale(panels)}
    draw={() => ({ zones: [], write })}
    tipOf={tipOf}
  />
);
