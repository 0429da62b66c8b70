import { BoneCard } from "../../ui/Skeleton.js";
import classes from "./GroupsPage.module.css";

/** The page's final layout, in grey. */
export function GroupsSkeleton() {
  return (
    <div className={classes.grid}>
      <div className={classes.large}>
        <BoneCard height={620} />
      </div>
      <div className={classes.panels}>
        <BoneCard height={620} />
      </div>
      <div className={classes.criteria}>
        <BoneCard height={560} />
      </div>
      <div className={classes.behind}>
        <BoneCard height={560} />
      </div>
      <div className={classes.compare}>
        <BoneCard height={420} />
      </div>
    </div>
  );
}
