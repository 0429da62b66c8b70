import { NativeSelect } from "@mantine/core";
import { IconChartDots } from "@tabler/icons-react";
import { CategoryMarks } from "../../charts/CategoryMarks.js";
import { LinePanels } from "../../charts/LinePanels.js";
import type { Tip } from "../../charts/Plot.js";
import type { SeriesPoint } from "../../charts/series.js";
import { type Text, useText } from "../../i18n/useText.js";
import { State } from "../../ui/State.js";
import type { ChartSettings } from "../common/workbenchLink.js";
import { axesOf, type Chart, type ChartKind, chartOf, figureOf, panelsOf } from "./chart.js";
import type { Cell, Column, Figure, Section } from "./columns.js";
import classes from "./ResultChart.module.css";
import { cellWords, groundsOf, labelOf, numberWords } from "./words.js";

interface Props {
  readonly section: Section;
  readonly settings: ChartSettings;
  readonly onSettings: (settings: ChartSettings) => void;
}

const KINDS: readonly ChartKind[] = ["LINES", "DOTS", "BARS"];
const MOST_MARKS = 60;

/** Points and shares are drawn in percent, as they are written. */
const scaleOf = (y: Column) => (y.known?.unit === "SHARE" ? 100 : 1);
const scaled = (value: number | null, scale: number) => (value === null ? null : value * scale);

function tipOf(title: string, figure: Figure | null, y: Column, text: Text): Tip {
  const unit = y.known?.unit ?? null;
  const value = numberWords(figure?.value ?? null, unit, text);
  const grounds = figure ? groundsOf(figure, unit, text) : "";
  const few = figure !== null && figure.value !== null && figure.sufficient === false;
  return {
    title,
    rows: [
      { label: labelOf(y, text), value },
      ...(grounds === "" ? [] : [{ label: text.say("query.restsOn"), value: grounds }]),
      ...(few ? [{ label: text.say("charts.caution"), value: text.say("common.insufficient") }] : []),
    ],
  };
}

function Lines({ section, chart }: { readonly section: Section; readonly chart: Chart }) {
  const text = useText();
  const { y } = chart;
  const scale = scaleOf(y);
  const figures = panelsOf(section, chart);
  const words = (cell: Cell | null, column: Column | null) =>
    cell && column ? cellWords(cell, column, text) : labelOf(y, text);
  const panels = figures.map(({ key, series, points }) => ({
    key,
    name: words(series, chart.series),
    basis: basisOf(
      points.map(({ figure }) => figure),
      text,
    ),
    points: points.map(({ x, figure }): SeriesPoint => {
      const label = cellWords(x, chart.x, text);
      return {
        label,
        shortLabel: label,
        value: scaled(figure?.value ?? null, scale),
        low: scaled(figure?.low ?? null, scale),
        high: scaled(figure?.high ?? null, scale),
        n: figure?.n ?? 0,
        cells: figure?.cells ?? 0,
        sufficient: figure?.sufficient !== false,
        complete: x.kind !== "time" || x.complete,
      };
    }),
  }));
  return (
    <LinePanels
      name={text.say("query.chartName", { y: labelOf(y, text), x: labelOf(chart.x, text) })}
      panels={panels}
      write={(value) => numberWords(value / scale, y.known?.unit ?? null, text).replace(/[.,]0(?=%?$)/, "")}
      tipOf={(panel, point) => {
        const at = figures.find(({ key }) => key === panel.key)?.points[panel.points.indexOf(point)];
        return tipOf(`${point.label} · ${panel.name}`, at?.figure ?? null, y, text);
      }}
    />
  );
}

function basisOf(figures: readonly (Figure | null)[], { say, format }: Text): string {
  const n = figures.reduce((sum, figure) => sum + (figure?.n ?? 0), 0);
  return n > 0
    ? `n ${format.count(n)}`
    : say("query.pointCount", { count: figures.filter((each) => each?.value != null).length });
}

function Marks({ section, chart }: { readonly section: Section; readonly chart: Chart }) {
  const text = useText();
  const { x, y, series, kind } = chart;
  const rows = section.rows.filter(({ isTotal }) => !isTotal);
  const marks = rows.slice(0, MOST_MARKS).map((row, index) => {
    const figure = figureOf(row.cells.get(y.path));
    const parts = [x, ...(series ? [series] : [])].map((column) =>
      cellWords(row.cells.get(column.path), column, text),
    );
    const name = parts.join(" · ");
    const grounds = figure?.n == null ? "" : ` · n ${text.format.count(figure.n)}`;
    return {
      key: `${index} ${name}`,
      name,
      value: figure?.value ?? null,
      low: figure?.low ?? null,
      high: figure?.high ?? null,
      sufficient: figure?.sufficient !== false,
      written:
        figure?.value == null
          ? text.say("common.noValue")
          : `${numberWords(figure.value, y.known?.unit ?? null, text)}${grounds}`,
      tip: tipOf(name, figure, y, text),
    };
  });
  return (
    <>
      <CategoryMarks
        name={text.say("query.chartName", { y: labelOf(y, text), x: labelOf(x, text) })}
        kind={kind === "BARS" ? "BARS" : "DOTS"}
        marks={marks}
      />
      {rows.length > MOST_MARKS && (
        <p className={classes.note}>
          {text.say("query.firstMarks", { shown: MOST_MARKS, all: rows.length })}
        </p>
      )}
    </>
  );
}

/** An answer drawn as its columns suggest, or as it was chosen; the choice stands in the link. */
export default function ResultChart({ section, settings, onSettings }: Props) {
  const text = useText();
  const { say } = text;
  const chart = chartOf(section, settings);
  if (chart === null) {
    return (
      <State icon={<IconChartDots size={24} />} title={say("query.nothingToDraw")}>
        {say("query.nothingToDrawWords")}
      </State>
    );
  }
  const { times, categories, values } = axesOf(section);
  const options = (columns: readonly Column[]) =>
    columns.map((column) => ({ value: column.path, label: labelOf(column, text) }));
  const lines = chart.kind === "LINES";
  const horizontal = lines ? times : [...categories, ...times];
  const kinds = KINDS.filter((kind) =>
    kind === "LINES" ? times.length > 0 : categories.length + times.length > 0,
  );
  return (
    <>
      <div className={classes.settings}>
        <NativeSelect
          label={say("query.chartKind")}
          value={chart.kind}
          data={kinds.map((kind) => ({ value: kind, label: say(`query.chart.${kind}`) }))}
          onChange={(event) =>
            onSettings({
              ...settings,
              kind: event.currentTarget.value as ChartKind,
              x: undefined,
              series: undefined,
            })
          }
        />
        <NativeSelect
          label={say("query.chartY")}
          value={chart.y.path}
          data={options(values)}
          onChange={(event) => onSettings({ ...settings, y: event.currentTarget.value })}
        />
        <NativeSelect
          label={say("query.chartX")}
          value={chart.x.path}
          data={options(horizontal)}
          onChange={(event) => onSettings({ ...settings, x: event.currentTarget.value })}
        />
        <NativeSelect
          label={say(lines ? "query.chartPanels" : "query.chartSeries")}
          value={chart.series?.path ?? ""}
          data={[
            { value: "", label: say("common.none") },
            ...options(categories.filter((each) => each !== chart.x)),
          ]}
          onChange={(event) => onSettings({ ...settings, series: event.currentTarget.value })}
        />
      </div>
      <figure>
        {lines ? <Lines section={section} chart={chart} /> : <Marks section={section} chart={chart} />}
      </figure>
    </>
  );
}
