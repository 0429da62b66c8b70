import { useText } from "../../i18n/useText.js";
import { conflictsOf, type Kept, valueAt } from "../../outbox/changes.js";
import classes from "./CriterionIndex.module.css";

/** All criteria at a glance, and the way to each: marked, open, or to be settled. */
export function CriterionIndex({ kept, onGo }: { readonly kept: Kept; readonly onGo: (id: string) => void }) {
  const { say, format } = useText();
  const conflicts = new Set(conflictsOf(kept).map(({ slot }) => slot));
  return (
    <nav aria-label={say("form.criteria")} className={classes.index}>
      {(kept.form.marks ?? [])
        .filter(({ applicable }) => applicable)
        .map(({ criterion: { id, key } }) => {
          const { points } = valueAt(kept, id);
          const state = conflicts.has(id) ? "conflict" : points === null ? "open" : "done";
          const words =
            state === "conflict"
              ? say("form.stateConflict")
              : points === null
                ? say("form.stateOpen")
                : say("form.stateDone", { points: format.number(points, Number.isInteger(points) ? 0 : 1) });
          return (
            <button
              key={id}
              type="button"
              data-state={state}
              aria-label={say("form.jump", { key, state: words })}
              onClick={() => onGo(id)}
            >
              {key}
            </button>
          );
        })}
    </nav>
  );
}
