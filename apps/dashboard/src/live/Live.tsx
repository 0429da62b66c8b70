import { type ComponentType, lazy, Suspense } from "react";
import { atRest } from "../ui/atRest.js";

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
