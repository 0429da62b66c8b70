import { useEffect, useRef } from "react";

/** Moves the focus to an element when the stage changes, as what had it has gone; not on arrival. */
export function useFocusOnChange(stage: string) {
  const element = useRef<HTMLDivElement>(null);
  const last = useRef(stage);
  useEffect(() => {
    if (last.current === stage) return;
    last.current = stage;
    element.current?.focus({ preventScroll: true });
  }, [stage]);
  return element;
}
