import { useRef } from "react";
import { newKey } from "./newKey.js";

/** A key for what is sent: the same content again is the same request, other content is another. */
export function useRequestKey(): (content: unknown) => string {
  const last = useRef<{ readonly content: string; readonly key: string } | null>(null);
  return (given) => {
    const content = JSON.stringify(given);
    if (last.current?.content !== content) last.current = { content, key: newKey() };
    return last.current.key;
  };
}
