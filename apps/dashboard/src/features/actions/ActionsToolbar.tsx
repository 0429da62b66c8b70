import { SegmentedControl } from "@mantine/core";
import { actionKinds } from "@nen-nep/schema";
import { ScopePicker } from "../../filters/FilterBar.js";
import type { Search } from "../../filters/search.js";
import { useText } from "../../i18n/useText.js";
import { Picker, type PickerOption } from "../../ui/Picker.js";
import { SearchField } from "../../ui/SearchField.js";
import row from "../../ui/scrollRow.module.css";
import { capital } from "../common/capital.js";
import classes from "./ActionsToolbar.module.css";
import { type ActionsView, SHOWS, VIEWS } from "./actionsView.js";

interface Props {
  readonly view: ActionsView;
  readonly change: (keys: Search, options?: { replace?: boolean }) => void;
}

const ALL = "";

/** The view, and what it is narrowed by. */
export function ActionsToolbar({ view, change }: Props) {
  const { say, language } = useText();
  const facet = (
    label: string,
    value: string,
    options: readonly PickerOption[],
    pick: (value: string) => void,
  ) => (
    <Picker
      label={label}
      written={options.find((option) => option.value === value)?.label ?? ""}
      value={value}
      groups={[{ label: null, options }]}
      onPick={pick}
    />
  );
  return (
    <div className={classes.toolbar}>
      <SegmentedControl
        aria-label={say("actions.view")}
        value={view.view}
        onChange={(value) => change({ view: value === "list" ? undefined : value })}
        data={VIEWS.map((value) => ({ value, label: say(`actions.view.${value}`) }))}
      />
      {view.view !== "people" && (
        <>
          <SearchField
            label={say("actions.search")}
            wanted={view.wanted}
            className={classes.search}
            onAsk={(q) => change({ q }, { replace: true })}
          />
          <div className={row.row}>
            {view.view === "list" &&
              facet(
                say("actions.show"),
                view.show,
                SHOWS.map((show) => ({ value: show, label: say(`actions.show.${show}`) })),
                (show) => change({ show, age: undefined }),
              )}
            {facet(
              say("actions.kind"),
              view.kind ?? ALL,
              [
                { value: ALL, label: say("actions.allKinds") },
                ...actionKinds.keys.map((key) => ({
                  value: key,
                  label: capital(actionKinds.label(key, language)),
                })),
              ],
              (kind) => change({ k: kind === ALL ? undefined : kind }),
            )}
            {facet(
              say("actions.whose"),
              view.mine ? "1" : ALL,
              [
                { value: ALL, label: say("actions.everybody") },
                { value: "1", label: say("actions.mine") },
              ],
              (mine) => change({ mine: mine === ALL ? undefined : mine }),
            )}
            <ScopePicker />
          </div>
        </>
      )}
    </div>
  );
}
