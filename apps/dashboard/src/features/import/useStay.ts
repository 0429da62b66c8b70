import { useEffect } from "react";

/** Lets the browser ask before the page is closed while something is being written. */
export function useStay(writing: boolean): void {
  useEffect(() => {
    if (!writing) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [writing]);
}
