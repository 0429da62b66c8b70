import { useText } from "../i18n/useText.js";
import classes from "./KeyList.module.css";

/** The keys that work on every page. */
export function KeyList() {
  const { say } = useText();
  const keys = [
    ["Ctrl K", say("shell.helpSearch")],
    ["?", say("shell.helpHelp")],
    ["← → ↑ ↓", say("shell.helpArrows")],
    ["Enter", say("shell.helpEnter")],
    ["Esc", say("shell.helpEscape")],
  ] as const;
  return (
    <dl className={classes.keys}>
      {keys.map(([key, words]) => (
        <div key={key} className={classes.row}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
