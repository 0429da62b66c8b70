import { Link, useSearch } from "@tanstack/react-router";
import { FILTER_KEYS } from "../filters/keys.js";
import { onlyStrings } from "../filters/search.js";
import { useText } from "../i18n/useText.js";
import type { ShellPage } from "./pages.js";

/** What of an address goes along to another page. */
export const keepFilters = onlyStrings(FILTER_KEYS);

/** Links to pages, which keep the filters that are set. */
export function PageLinks({
  pages,
  className,
  short = false,
}: {
  readonly pages: readonly ShellPage[];
  readonly className: string | undefined;
  readonly short?: boolean;
}) {
  const { say } = useText();
  const search = useSearch({ strict: false });
  return pages.map(({ to, label, short: shortLabel = label, icon: Icon }) => (
    <Link
      key={to}
      to={to}
      search={keepFilters(search)}
      className={className}
      activeOptions={{ exact: to === "/", includeSearch: false }}
      aria-label={say(label)}
    >
      <Icon size={20} stroke={1.6} aria-hidden />
      <span>{say(short ? shortLabel : label)}</span>
    </Link>
  ));
}
