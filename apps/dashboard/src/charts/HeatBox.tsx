import classes from "./marks.module.css";

/** What a box of a heat-map shows. */
export interface HeatMark {
  /** 0 is the farthest from what is required, 6 is quiet; null where nothing is known. */
  readonly step: number | null;
  readonly written: string;
  /** Whether the distance is told with weight. */
  readonly strong: boolean;
  /** Not over, or too little behind it. */
  readonly hatched: boolean;
  /** The part of it nobody reported on, 0–1, and the step it would be at if none of that were met: a strip at the foot. */
  readonly missing?: { readonly part: number; readonly step: number } | null;
}

interface Props extends HeatMark {
  readonly at: { readonly row: number; readonly column: number };
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** The id of the plot's hatching. */
  readonly hatch: string;
  readonly selected: boolean;
}

/** One box of a heat-map. */
export function HeatBox({ at, box, step, written, strong, hatched, hatch, missing = null, selected }: Props) {
  const ink = `var(--on-heat-${step}, var(--ink))`;
  return (
    <g data-row={at.row} data-column={at.column} style={{ cursor: "pointer" }}>
      <rect
        {...box}
        rx={5}
        fill={step === null ? "var(--surface)" : `var(--heat-${step})`}
        stroke={selected ? "var(--ink)" : step === null ? "var(--line-strong)" : "none"}
        strokeWidth={selected ? 2 : 1}
      />
      {(step === null || hatched) && (
        <rect {...box} rx={5} fill={`url(#${hatch})`} opacity={0.7} pointerEvents="none" />
      )}
      {missing && missing.part > 0 && (
        <rect
          x={box.x + 5}
          y={box.y + box.height - 9}
          width={Math.max(missing.part * (box.width - 10), 3)}
          height={5}
          fill={`var(--heat-${missing.step})`}
          stroke={ink}
          strokeWidth={0.75}
          pointerEvents="none"
        />
      )}
      {step !== null && (
        <text
          x={box.x + box.width / 2}
          y={box.y + box.height / 2 + 4}
          textAnchor="middle"
          className={classes.value}
          style={{ fontSize: 12, fill: ink, fontWeight: strong ? 600 : 400 }}
        >
          {written}
        </text>
      )}
    </g>
  );
}
