interface Props {
  readonly values: readonly (number | null)[];
  readonly width?: number;
  readonly height?: number;
}

/** A line without axes beside a figure that is written out; missing values break it. */
export function Spark({ values, width = 84, height = 24 }: Props) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const at = (value: number, index: number) => ({
    x: 4 + (index / Math.max(values.length - 1, 1)) * (width - 8),
    y: 4 + (1 - (value - low) / Math.max(high - low, 1)) * (height - 8),
  });
  let pen = "M";
  const path = values
    .map((value, index) => {
      if (value === null) {
        pen = "M";
        return "";
      }
      const { x, y } = at(value, index);
      const step = `${pen}${x.toFixed(1)} ${y.toFixed(1)}`;
      pen = "L";
      return step;
    })
    .join("");
  const last = values.findLastIndex((value) => value !== null);
  const end = at(values[last] ?? low, last);
  return (
    <svg width={width} height={height} aria-hidden style={{ display: "block", flex: "none" }}>
      <path d={path} fill="none" stroke="var(--data)" strokeWidth={1.5} strokeLinejoin="round" />
      <circle cx={end.x} cy={end.y} r={2.5} fill="var(--data)" />
    </svg>
  );
}
