import { Button } from "@mantine/core";
import { posts, skills } from "@nen-nep/schema";
import { useReference } from "../../../filters/reference.js";
import type { Search } from "../../../filters/search.js";
import { useText } from "../../../i18n/useText.js";
import { Picker, type PickerOption } from "../../../ui/Picker.js";
import { SearchField } from "../../../ui/SearchField.js";
import row from "../../../ui/scrollRow.module.css";
import { capital } from "../../common/capital.js";
import { groupName } from "../../common/groupName.js";
import classes from "./NeedsToolbar.module.css";
import type { NeedsView } from "./needsView.js";

interface Props {
  readonly view: NeedsView;
  readonly change: (keys: Search, options?: { replace?: boolean }) => void;
}

const ALL = "";

/** Search by cell and the facets of the list. */
export function NeedsToolbar({ view, change }: Props) {
  const { say, language } = useText();
  const { groups } = useReference();
  const facet = (
    label: string,
    value: string | null,
    options: readonly PickerOption[],
    key: "skill" | "g" | "post",
  ) => (
    <Picker
      label={label}
      written={options.find((option) => option.value === (value ?? ALL))?.label ?? ""}
      value={value ?? ALL}
      groups={[{ label: null, options }]}
      onPick={(picked) => change({ [key]: picked === ALL ? undefined : picked })}
    />
  );
  const toggle = (label: string, on: boolean, key: "new" | "asked") => (
    <Button
      variant={on ? "light" : "default"}
      aria-pressed={on}
      onClick={() => change({ [key]: on ? undefined : "1" })}
    >
      {label}
    </Button>
  );
  return (
    <div className={classes.toolbar}>
      <SearchField
        label={say("needs.search")}
        wanted={view.wanted}
        className={classes.search}
        onAsk={(q) => change({ q }, { replace: true })}
      />
      <div className={row.row}>
        {facet(
          say("training.skill"),
          view.skill,
          [
            { value: ALL, label: say("needs.allSkills") },
            ...skills.keys.map((key) => ({ value: key, label: capital(skills.label(key, language)) })),
          ],
          "skill",
        )}
        {facet(
          say("training.group"),
          view.group,
          [
            { value: ALL, label: say("needs.allGroups") },
            ...groups.map(({ key, name }) => ({ value: key, label: groupName(name) })),
          ],
          "g",
        )}
        {facet(
          say("needs.post"),
          view.post,
          [
            { value: ALL, label: say("needs.allPosts") },
            ...posts.keys.map((key) => ({ value: key, label: capital(posts.label(key, language)) })),
          ],
          "post",
        )}
        {toggle(say("needs.newInPost"), view.isNew, "new")}
        {toggle(say("needs.asked"), view.asked, "asked")}
      </div>
    </div>
  );
}
