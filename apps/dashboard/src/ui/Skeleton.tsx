import { type ReactNode, useEffect, useState } from "react";
import { useText } from "../i18n/useText.js";
import classes from "./Skeleton.module.css";

const SHOWN_AFTER_MS = 200;

/** A grey place holder of the final size. */
export function Bone({
  width = "100%",
  height = 16,
}: {
  readonly width?: number | string;
  readonly height?: number;
}) {
  return <span className={classes.bone} style={{ width, height }} />;
}

/** Keeps the final layout from the start, and shows it grey only where waiting takes longer than 200 ms. */
export function Waiting({ children }: { readonly children: ReactNode }) {
  const { say } = useText();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-busy="true">
      <span className="visually-hidden">{late ? say("common.loading") : ""}</span>
      <div aria-hidden style={{ visibility: late ? "visible" : "hidden" }}>
        {children}
      </div>
    </div>
  );
}

/** A card of the given height with grey lines where the title will be. */
export function BoneCard({ height }: { readonly height: number }) {
  return (
    <div className={classes.card} style={{ minHeight: height }}>
      <Bone width="58%" />
      <Bone width="36%" height={12} />
      <Bone height={Math.max(24, height - 120)} />
    </div>
  );
}

/** A row of figures, as many as the page will show. */
export function BoneFigures({ count = 4 }: { readonly count?: number }) {
  return (
    <div className={classes.figures}>
      {Array.from({ length: count }, (_, index) => `figure-${index}`).map((key) => (
        <div key={key} className={classes.figure}>
          <Bone width="70%" height={13} />
          <Bone width="46%" height={32} />
          <Bone width="84%" height={13} />
        </div>
      ))}
    </div>
  );
}
