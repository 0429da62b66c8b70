import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** How the workbench draws a result; what is not said is inferred from the columns. */
export interface ChartSettings {
  readonly kind?: "LINES" | "BARS" | "DOTS";
  /** Column of the horizontal axis or of the categories, such as `key.heldOn`. */
  readonly x?: string;
  /** Column that is drawn, such as `scoreMean`. */
  readonly y?: string;
  /** Column that tells several lines or panels apart, such as `key.group`. */
  readonly series?: string;
}

/** What the workbench opens with. */
export interface WorkbenchState {
  /** The text of a GraphQL operation. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly chart?: ChartSettings;
  /** What is shown of the answer; the table unless told. */
  readonly view?: View;
}

export const VIEWS = ["TABLE", "CHART", "JSON"] as const;
export type View = (typeof VIEWS)[number];

/** A link longer than this is not one of ours; mail programs break longer ones anyway. */
const LONGEST_HASH = 16_000;

/**
 * The address of a query in the workbench. All of it stands behind the `#`, which a browser sends to no server:
 * a shared question leaves no trace in the logs between.
 */
export function workbenchLink({ query, variables = {}, chart, view }: WorkbenchState): string {
  const kept = JSON.stringify({ q: query, v: variables, c: chart, w: view });
  const bytes = deflateSync(strToU8(kept), { level: 9 });
  const text = btoa(String.fromCharCode(...bytes));
  return `/query#${text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** What a link carries, from the part behind its `#`; null where that is damaged. */
export function readWorkbenchHash(hash: string): WorkbenchState | null {
  if (hash.length > LONGEST_HASH) return null;
  try {
    const text = atob(hash.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = inflateSync(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    const { q, v, c, w } = JSON.parse(strFromU8(bytes)) as Record<string, unknown>;
    if (typeof q !== "string") return null;
    return {
      query: q,
      variables: isRecord(v) ? v : {},
      chart: isRecord(c) ? chartOf(c) : {},
      view: VIEWS.find((view) => view === w),
    };
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function chartOf({ kind, x, y, series }: Record<string, unknown>): ChartSettings {
  const column = (value: unknown) => (typeof value === "string" ? value : undefined);
  return {
    kind: kind === "LINES" || kind === "BARS" || kind === "DOTS" ? kind : undefined,
    x: column(x),
    y: column(y),
    series: column(series),
  };
}
