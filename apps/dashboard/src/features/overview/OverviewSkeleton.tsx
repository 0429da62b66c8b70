import { BoneCard, BoneFigures } from "../../ui/Skeleton.js";
import classes from "./OverviewPage.module.css";

/** The overview's final layout, in grey. */
export function OverviewSkeleton() {
  return (
    <div className={classes.grid}>
      <div className={classes.figures}>
        <BoneFigures count={5} />
      </div>
      <div className={classes.attention}>
        <BoneCard height={540} />
      </div>
      <div className={classes.trends}>
        <BoneCard height={540} />
      </div>
      <div className={classes.ratings}>
        <BoneCard height={400} />
      </div>
      <div className={classes.regime}>
        <BoneCard height={400} />
      </div>
      <div className={classes.pilots}>
        <BoneCard height={560} />
      </div>
    </div>
  );
}
