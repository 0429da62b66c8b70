import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { type Filters, type Rejected, readFilters } from "./filters.js";
import { useReference } from "./reference.js";
import type { Search } from "./search.js";

export interface UsedFilters {
  readonly filters: Filters;
  readonly rejected: readonly Rejected[];
  /** Changes some keys of the URL and keeps the others; undefined removes a key. */
  readonly change: (keys: Search, options?: { replace?: boolean }) => void;
}

export function useFilters(): UsedFilters {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const reference = useReference();
  return useMemo(() => {
    const change: UsedFilters["change"] = (keys, options) => {
      navigate({
        to: ".",
        search: (previous: Search) => ({ ...previous, ...keys }),
        replace: options?.replace ?? false,
        resetScroll: false,
      });
    };
    return { ...readFilters(search, reference), change };
  }, [search, reference, navigate]);
}
