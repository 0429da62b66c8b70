import classes from "./marks.module.css";

export interface LegendItem {
  readonly label: string;
  readonly kind: "line" | "thin" | "area" | "point" | "dot" | "hatch";
  readonly colour?: string;
}

/** What the marks mean, in words; hidden from nobody. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <ul className={classes.legend}>
      {items.map((item) => (
        <li key={item.label}>
          <span
            className={classes.swatch}
            data-kind={item.kind}
            style={
              item.kind === "hatch"
                ? undefined
                : item.kind === "dot"
                  ? { color: item.colour }
                  : { background: item.colour }
            }
            aria-hidden
          />
          {item.label}
        </li>
      ))}
    </ul>
  );
}
