import { ratings } from "@nen-nep/schema";
import { useReference } from "../../filters/reference.js";
import type { Search } from "../../filters/search.js";
import { useText } from "../../i18n/useText.js";
import { Picker, type PickerOption } from "../../ui/Picker.js";
import { SearchField } from "../../ui/SearchField.js";
import row from "../../ui/scrollRow.module.css";
import { groupName } from "../common/groupName.js";
import classes from "./CellsToolbar.module.css";
import { type CellsView, SHOWS, SORTS } from "./cellsSearch.js";

interface Props {
  readonly view: CellsView;
  readonly change: (keys: Search, options?: { replace?: boolean }) => void;
}

const ALL = "";

/** Search without marks and the facets of the list. */
export function CellsToolbar({ view, change }: Props) {
  const { say, language } = useText();
  const { groups } = useReference();
  const facet = (label: string, value: string, options: readonly PickerOption[], key: "g" | "show" | "r") => (
    <Picker
      label={label}
      written={options.find((option) => option.value === value)?.label ?? ""}
      value={value}
      groups={[{ label: null, options }]}
      onPick={(picked) => change({ [key]: picked === ALL ? undefined : picked })}
    />
  );
  return (
    <div className={classes.toolbar}>
      <SearchField
        label={say("cells.search")}
        wanted={view.wanted}
        className={classes.search}
        onAsk={(q) => change({ q }, { replace: true })}
      />
      <div className={row.row}>
        {facet(
          say("cells.show"),
          view.show ?? ALL,
          [
            { value: ALL, label: say("cells.show.all") },
            ...SHOWS.map((show) => ({ value: show, label: say(`cells.show.${show}`) })),
          ],
          "show",
        )}
        {facet(
          say("cells.group"),
          view.group ?? ALL,
          [
            { value: ALL, label: say("cells.allGroups") },
            ...groups.map((group) => ({ value: group.key, label: groupName(group.name) })),
          ],
          "g",
        )}
        {facet(
          say("cells.rating"),
          view.rating ?? ALL,
          [
            { value: ALL, label: say("cells.allRatings") },
            ...ratings.keys.map((key) => ({ value: key, label: ratings.label(key, language) })),
          ],
          "r",
        )}
        <span className={classes.sort}>
          <Picker
            label={say("cells.sort")}
            written={say(`cells.sort.${view.sort}`)}
            value={view.sort}
            groups={[
              {
                label: null,
                options: SORTS.map((sort) => ({ value: sort, label: say(`cells.sort.${sort}`) })),
              },
            ]}
            onPick={(sort) => change({ sort })}
          />
        </span>
      </div>
    </div>
  );
}
