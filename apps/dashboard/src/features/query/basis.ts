import type { Section } from "./columns.js";

/** What can be said of the grounds of a section's figures. */
export interface Grounds {
  /** Whose scores: the official ones unless the query says otherwise; null where it is no matter of scores. */
  readonly basis: "OFFICIAL" | "NAMED" | "POOLED" | null;
  /** Fewest and most cells behind a figure; null where it was not asked for. */
  readonly cells: { readonly least: number; readonly most: number } | null;
  /** Figures under five cells: they say nothing yet. */
  readonly insufficient: number;
}

const SCORED = new Set(["evaluationStats", "criterionStats"]);

export function groundsIn({ root, args, rows, columns }: Section): Grounds {
  const figures = rows.flatMap(({ cells }) =>
    columns.flatMap(({ path, steps }) => {
      const cell = cells.get(path);
      return cell?.kind === "figure" && steps.at(-1)?.name !== "change" ? [cell.figure] : [];
    }),
  );
  const known = figures.flatMap(({ value, cells }) => (value !== null && cells !== null ? [cells] : []));
  const basis = args.includes("pool") ? "POOLED" : args.includes("basis") ? "NAMED" : "OFFICIAL";
  return {
    basis: SCORED.has(root) ? basis : null,
    cells: known.length === 0 ? null : { least: Math.min(...known), most: Math.max(...known) },
    insufficient: figures.filter(({ value, sufficient }) => value !== null && sufficient === false).length,
  };
}
