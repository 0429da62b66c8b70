import { type ReactNode, startTransition, useEffect, useState } from "react";

interface Props {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** About how high it will be, so that what follows stays out of sight. */
  readonly height: number;
}

/** What stands further down or aside: drawn once the first part is on the screen, so that nobody waits for all of it. */
export function Below({ children, className, height }: Props) {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => startTransition(() => setIsDue(true)), []);
  return isDue ? children : <div aria-busy="true" className={className} style={{ minHeight: height }} />;
}
