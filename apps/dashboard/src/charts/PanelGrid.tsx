import { useElementSize } from "@mantine/hooks";
import { lazy, Suspense } from "react";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { pointAt } from "./panelGeometry.js";
import type { Scale, SeriesPoint } from "./series.js";
import type { TimePanelProps } from "./TimePanel.js";
import { useCursor } from "./useCursor.js";

/** The library that draws panels comes when a page has some: words and numbers do not wait for it. */
const TimePanel = lazy(async () => ({ default: (await import("./TimePanel.js")).TimePanel }));

/** A series that has a panel of its own. */
export interface PanelSeries {
  readonly key: string;
  readonly name: string;
  /** What stands behind it, in words. */
  readonly basis: string;
  /** The same places in every panel. */
  readonly points: readonly SeriesPoint[];
}

interface Props<P extends PanelSeries> {
  readonly name: string;
  readonly panels: readonly P[];
  readonly columns: number;
  readonly height: number;
  readonly scale: Scale;
  /** How a panel draws its points. */
  readonly draw: (panel: P) => Pick<TimePanelProps, "context" | "zones" | "tone" | "write">;
  readonly tipOf: (panel: P, point: SeriesPoint) => Tip;
  readonly onOpen?: (panel: P, point: SeriesPoint) => void;
  /** What Enter does, where it is not to open the list behind the point. */
  readonly enter?: string | undefined;
  /** The key of the panel that is chosen, where opening a panel chooses it. */
  readonly chosen?: string | null | undefined;
  /** As many panels beside each other as have room, where the card is not the widest. */
  readonly packed?: boolean;
}

const TIP = { width: 240, below: 14 };
const HEAD = 42;

/** Panels of equal size on one scale, as many on a line as have room; arrows go from panel to panel. */
export function PanelGrid<P extends PanelSeries>(props: Props<P>) {
  const { name, panels, columns, height, scale, draw, tipOf, onOpen, enter, chosen, packed = false } = props;
  const frame = useElementSize<HTMLDivElement>();
  const size = useElementSize<HTMLDivElement>();
  const cursor = useCursor({
    rows: panels.length,
    columns,
    ...(onOpen && {
      onOpen: ({ row, column }) => {
        const [panel, point] = [panels[row], panels[row]?.points[column]];
        if (panel && point) onOpen(panel, point);
      },
    }),
  });
  const at = cursor.cursor;
  const panel = at ? panels[at.row] : undefined;
  const point = panel?.points[at?.column ?? 0];
  const geometry = { width: size.width, height };
  const perLine = size.width > 0 ? Math.max(1, Math.round(frame.width / (size.width + 18))) : 1;
  const tipAt = () => {
    if (!at || !point) return null;
    const place = pointAt(geometry, columns, scale, at.column, point.value);
    const gap = (frame.width - perLine * size.width) / Math.max(perLine - 1, 1);
    const x = (at.row % perLine) * (size.width + gap) + place.x;
    const lineHeight = frame.height / Math.ceil(panels.length / perLine);
    return {
      x: Math.max(0, Math.min(x - TIP.width / 2, frame.width - TIP.width)),
      y: Math.floor(at.row / perLine) * lineHeight + HEAD + place.y + TIP.below,
    };
  };
  return (
    <Plot
      name={name}
      cursor={cursor}
      tip={panel && point ? tipOf(panel, point) : null}
      tipAt={tipAt()}
      opens={onOpen !== undefined}
      {...(enter && { enter })}
    >
      <div className={panels.length > 1 ? classes.panels : undefined} data-packed={packed} ref={frame.ref}>
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
            <div ref={row === 0 ? size.ref : undefined} style={{ height }}>
              {size.width > 0 && (
                <Suspense>
                  <TimePanel
                    {...geometry}
                    {...draw(each)}
                    points={each.points}
                    scale={scale}
                    row={row}
                    active={at?.row === row ? at.column : null}
                  />
                </Suspense>
              )}
            </div>
          </div>
        ))}
      </div>
    </Plot>
  );
}
