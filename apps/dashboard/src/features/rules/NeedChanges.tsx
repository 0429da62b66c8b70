import { useText } from "../../i18n/useText.js";
import { changedNeedTerms, type NeedTerms } from "./needTerms.js";
import classes from "./RulesPage.module.css";

/** What a version of what is required sets otherwise than the one before it. */
export function NeedChanges({ after, before }: { readonly after: NeedTerms; readonly before: NeedTerms }) {
  const { say, format } = useText();
  const changed = changedNeedTerms(after, before);
  if (changed.length === 0) return null;
  return (
    <ul className={classes.changes}>
      {changed.map((term) => (
        <li key={term}>
          {say("rules.change", {
            term: say(`needRules.${term}`),
            before: format.count(before[term]),
            after: format.count(after[term]),
          })}
        </li>
      ))}
    </ul>
  );
}
