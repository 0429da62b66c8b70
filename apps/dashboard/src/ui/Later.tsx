import { type ReactNode, useEffect, useRef, useState } from "react";

interface Props {
  /** What stands in its place, of the final size. */
  readonly skeleton: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

const NEAR = "320px";

/** Puts off what lies below the fold until one comes near it, so that a page's first request stays small. */
export function Later({ skeleton, children, className }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !place.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: NEAR },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [near]);
  return (
    <div ref={place} className={className} data-later={near ? "seen" : "waiting"}>
      {near ? children : <div aria-hidden>{skeleton}</div>}
    </div>
  );
}
