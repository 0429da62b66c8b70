import { useText } from "../../i18n/useText.js";
import classes from "./RulesPage.module.css";
import type { Change } from "./terms.js";

/** What a version sets otherwise than the one before it. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { say, format } = useText();
  if (changes.length === 0) return null;
  return (
    <ul className={classes.changes}>
      {changes.map(({ term, before, after }) => (
        <li key={term}>
          {say("rules.change", {
            term: say(`rules.${term}`),
            before: format.count(before),
            after: format.count(after),
          })}
        </li>
      ))}
    </ul>
  );
}
