import { useElementSize } from "@mantine/hooks";
import { useId } from "react";
import { Hatch } from "./Hatch.js";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { useCursor } from "./useCursor.js";
import { clippedTo } from "./words.js";

export interface Contribution {
  readonly key: string;
  readonly name: string;
  /** What is behind it, in words. */
  readonly basis: string;
  readonly value: number;
  readonly written: string;
  /** Rests on a single observation on either side: hatched. */
  readonly thin: boolean;
  readonly tip: Tip;
}

interface Props {
  readonly name: string;
  readonly parts: readonly Contribution[];
  readonly enter: string;
  readonly onOpen: (part: Contribution) => void;
}

const PITCH = 42;
const BAR = { top: 24, height: 8 } as const;
const WRITTEN = 52;

/** Parts of a change as bars that start at 0: raising ones to the right, lowering ones to the left. */
export function Contributions({ name, parts, enter, onOpen }: Props) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const hatch = useId();
  const cursor = useCursor({
    rows: parts.length,
    columns: 1,
    onOpen: ({ row }) => parts[row] && onOpen(parts[row]),
  });
  const at = cursor.cursor;
  const active = at ? parts[at.row] : undefined;
  const [least, most] = [
    Math.min(0, ...parts.map((each) => each.value)),
    Math.max(0, ...parts.map((each) => each.value)),
  ];
  const inner = Math.max(width - 8, 0);
  const x = (value: number) => 4 + ((value - least) / Math.max(most - least, 1e-9)) * inner;
  const height = parts.length * PITCH;
  return (
    <Plot
      name={name}
      cursor={cursor}
      tip={active?.tip ?? null}
      tipAt={at ? { x: Math.max(0, Math.min(width / 2 - 120, width - 240)), y: at.row * PITCH + 38 } : null}
      opens
      enter={enter}
    >
      <div ref={ref} style={{ height }}>
        {width > 0 && (
          <svg data-chart width={width} height={height} aria-hidden>
            <Hatch id={hatch} colour="var(--surface)" />
            {parts.map((part, row) => {
              const y = row * PITCH + BAR.top;
              const bar = {
                x: Math.min(x(0), x(part.value)),
                y,
                width: Math.max(Math.abs(x(part.value) - x(0)), 1),
                height: BAR.height,
                rx: 3,
              };
              return (
                <g key={part.key} data-row={row} data-column={0} style={{ cursor: "pointer" }}>
                  <rect
                    x={0}
                    y={row * PITCH + 2}
                    width={width}
                    height={PITCH - 4}
                    rx={5}
                    fill={at?.row === row ? "var(--hover)" : "transparent"}
                  />
                  <text x={4} y={y - 7} className={classes.name} style={{ fontWeight: 400 }}>
                    {clippedTo(part.name, width - WRITTEN - part.basis.length * 6.4 - 24)}
                    <tspan dx={8} className={classes.note}>
                      {part.basis}
                    </tspan>
                  </text>
                  <text x={width - 4} y={y - 7} textAnchor="end" className={classes.value}>
                    {part.written}
                  </text>
                  <rect {...bar} fill={part.value < 0 ? "var(--soon-mark)" : "var(--data)"} />
                  <line x1={x(0)} x2={x(0)} y1={y - 3} y2={y + BAR.height + 3} stroke="var(--ink-3)" />
                  {part.thin && <rect {...bar} fill={`url(#${hatch})`} opacity={0.75} />}
                </g>
              );
            })}
          </svg>
        )}
      </div>
    </Plot>
  );
}
