import { useText } from "../../../i18n/useText.js";
import { DayField } from "../../../ui/DayField.js";
import { Picker } from "../../../ui/Picker.js";
import { SearchField } from "../../../ui/SearchField.js";
import row from "../../../ui/scrollRow.module.css";
import { capital } from "../../common/capital.js";
import type { TabProps } from "../adminView.js";
import tab from "../Tab.module.css";
import classes from "./LogToolbar.module.css";
import { known, wordOf } from "./logWords.js";

const ALL = "";

/** What the log is narrowed by: verb, kind of record, account and days. */
export function LogToolbar({ view, change }: TabProps) {
  const text = useText();
  const { say } = text;
  const facet = (kind: "verb" | "subject", key: "v" | "o", all: string) => {
    const value = view[kind] ?? ALL;
    const options = known(kind).map((each) => ({ value: each, label: capital(wordOf(kind, each, text)) }));
    const sorted = options.sort((one, other) => one.label.localeCompare(other.label, "vi"));
    return (
      <Picker
        label={say(`log.${kind}`)}
        written={value === ALL ? all : capital(wordOf(kind, value, text))}
        value={value}
        groups={[{ label: null, options: [{ value: ALL, label: all }, ...sorted] }]}
        onPick={(picked) => change({ [key]: picked === ALL ? undefined : picked })}
        search={{ placeholder: say("log.find"), nothing: say("log.findNone") }}
      />
    );
  };
  const day = (key: "from" | "to") => (
    <DayField
      label={say(`log.${key}`)}
      value={view[key] ?? ""}
      onChange={(day) => change({ [key]: day || undefined }, { replace: true })}
    />
  );
  return (
    <div className={tab.toolbar}>
      <SearchField
        label={say("log.searchWho")}
        wanted={view.who}
        className={tab.search}
        onAsk={(w) => change({ w }, { replace: true })}
      />
      <div className={row.row}>
        {facet("verb", "v", say("log.allVerbs"))}
        {facet("subject", "o", say("log.allSubjects"))}
      </div>
      <div className={classes.days}>
        {day("from")}
        {day("to")}
      </div>
    </div>
  );
}
