import { useElementSize } from "@mantine/hooks";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { useCursor } from "./useCursor.js";
import { clippedTo } from "./words.js";

export interface Bullet {
  readonly key: string;
  readonly name: string;
  /** 0–1; null where nothing is known. */
  readonly share: number | null;
  /** What it is compared with, as a mark across the bar; null where too few. */
  readonly mark: number | null;
  readonly written: string;
  readonly tip: Tip;
}

const PITCH = 44;
const BAR = { top: 22, height: 8 } as const;

/** Shares as bars from 0 to 100 %, each with a mark for what it is compared with. */
export function Bullets({ name, bullets }: { readonly name: string; readonly bullets: readonly Bullet[] }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const cursor = useCursor({ rows: bullets.length, columns: 1 });
  const at = cursor.cursor;
  const active = at ? bullets[at.row] : undefined;
  const height = bullets.length * PITCH;
  return (
    <Plot
      name={name}
      cursor={cursor}
      tip={active?.tip ?? null}
      tipAt={at ? { x: Math.max(0, Math.min(width / 2 - 120, width - 240)), y: at.row * PITCH + 38 } : null}
    >
      <div ref={ref} style={{ height }}>
        {width > 0 && (
          <svg data-chart width={width} height={height} aria-hidden>
            {bullets.map((bullet, row) => {
              const y = row * PITCH + BAR.top;
              const below = bullet.share !== null && bullet.mark !== null && bullet.share < bullet.mark;
              return (
                <g key={bullet.key} data-row={row} data-column={0}>
                  <rect x={0} y={row * PITCH} width={width} height={PITCH} fill="transparent" />
                  <text x={0} y={y - 8} className={classes.name} style={{ fontWeight: 400 }}>
                    {clippedTo(bullet.name, width - 48)}
                  </text>
                  <text x={width} y={y - 8} textAnchor="end" className={classes.value}>
                    {bullet.written}
                  </text>
                  <rect x={0} y={y} width={width} height={BAR.height} rx={4} fill="var(--idle-soft)" />
                  {bullet.share !== null && (
                    <rect
                      x={0}
                      y={y}
                      width={bullet.share * width}
                      height={BAR.height}
                      rx={4}
                      fill={below ? "var(--soon-mark)" : "var(--data)"}
                    />
                  )}
                  {bullet.mark !== null && (
                    <rect
                      x={bullet.mark * width - 1}
                      y={y - 3}
                      width={2}
                      height={BAR.height + 6}
                      fill="var(--ink)"
                    />
                  )}
                </g>
              );
            })}
          </svg>
        )}
      </div>
    </Plot>
  );
}
