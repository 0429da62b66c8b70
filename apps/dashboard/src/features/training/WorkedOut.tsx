import { useText } from "../../i18n/useText.js";
import type { WorkedOutFragment } from "./needs/Needs.generated.js";
import classes from "./WorkedOut.module.css";

/** When the needs were worked out, and what all of them assume. */
export function WorkedOut({ levels }: { readonly levels: readonly WorkedOutFragment[] | null | undefined }) {
  const { say, format } = useText();
  const [level] = levels ?? [];
  if (!level) return null;
  return (
    <p className={classes.words}>
      {say("training.workedOut", {
        day: format.day(level.day),
        moment: format.moment(new Date(level.workedOutAt)),
      })}{" "}
      {level.assumption}
    </p>
  );
}
