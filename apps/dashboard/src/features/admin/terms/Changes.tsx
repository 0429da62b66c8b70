import { useText } from "../../../i18n/useText.js";
import { changedTerms, type Terms } from "./terms.js";
import classes from "./Versions.module.css";

/** What a version sets otherwise than the one before it. */
export function Changes({ after, before }: { readonly after: Terms; readonly before: Terms }) {
  const { say, format } = useText();
  const changed = changedTerms(after, before);
  if (changed.length === 0) return <p>{say("terms.same")}</p>;
  return (
    <ul className={classes.changes}>
      {changed.map((term) => (
        <li key={term}>
          {say("terms.change", {
            term: say(`terms.${term}`),
            before: format.count(before[term]),
            after: format.count(after[term]),
          })}
        </li>
      ))}
    </ul>
  );
}
