const PATIENCE_MS = 2_000;

/** Resolves once the page is there and the browser has nothing to do. */
export const atRest = (): Promise<void> =>
  new Promise((resolve) => {
    const idle = () =>
      "requestIdleCallback" in window
        ? window.requestIdleCallback(() => resolve())
        : setTimeout(resolve, PATIENCE_MS);
    if (document.readyState === "complete") idle();
    else window.addEventListener("load", idle, { once: true });
  });
