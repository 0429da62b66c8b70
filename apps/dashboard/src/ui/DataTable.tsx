import classes from "./DataTable.module.css";

export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
  /** How a number of this column is written; plain where left out. */
  readonly write?: (value: number) => string;
}

/** A table as data: what is shown, what a reader hears and what a CSV holds. Null is "no value", never zero. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A region that scrolls has to be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 } as const;

const written = (column: Column | undefined, value: string | number | null): string => {
  if (value === null) return "–";
  return typeof value === "number" && column?.write ? column.write(value) : String(value);
};

/** A plain table with its caption for readers; it scrolls sideways by itself and never widens the page. */
export function DataTable({
  caption,
  table,
  whole = false,
}: {
  readonly caption: string;
  readonly table: Table;
  /** Where it is what the page is about: every row stands open instead of scrolling by itself. */
  readonly whole?: boolean;
}) {
  const [first, ...others] = table.columns;
  return (
    <section className={classes.scroll} data-whole={whole} {...REACHABLE} aria-label={caption}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" data-numeric={column.numeric}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join("|")}>
              <th scope="row">{written(first, row[0] ?? null)}</th>
              {others.map((column, at) => (
                <td key={column.label} data-numeric={column.numeric}>
                  {written(column, row[at + 1] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
