import { useEffect } from "react";

/**
 * Has the pages open without a network from now on, where the browser allows it; nothing of the API is ever kept.
 * Asked by the pages that are used without one: keeping them loads all pages once.
 */
export function useKeptPages(): void {
  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  }, []);
}
