import { type ComponentType, lazy, Suspense } from "react";

const PATIENCE_MS = 2_000;

/** Resolves once the page is there and the browser has nothing to do. */
const atRest = (): Promise<void> =>
  new Promise((resolve) => {
    const idle = () =>
      "requestIdleCallback" in window
        ? window.requestIdleCallback(() => resolve())
        : setTimeout(resolve, PATIENCE_MS);
    if (document.readyState === "complete") idle();
    else window.addEventListener("load", idle, { once: true });
  });

// Nobody waits for it, and without it the pages are what they always were.
const LiveChanges = lazy<ComponentType>(async () => {
  await atRest();
  return import("./LiveChanges.js").catch(() => ({ default: () => null }));
});

export const Live = () => (
  <Suspense fallback={null}>
    <LiveChanges />
  </Suspense>
);
