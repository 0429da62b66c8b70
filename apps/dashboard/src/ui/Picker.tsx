import { Combobox, type ComboboxStore, UnstyledButton, useCombobox } from "@mantine/core";
import { fold } from "@nen-nep/schema";
import { IconChevronDown } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import classes from "./Picker.module.css";

export interface PickerOption {
  readonly value: string;
  readonly label: string;
  /** Steps to the right, for a tree. */
  readonly level?: number;
}

export interface PickerGroup {
  readonly label: string | null;
  readonly options: readonly PickerOption[];
}

interface Props {
  readonly label: string;
  readonly written: string;
  readonly value: string;
  readonly groups: readonly PickerGroup[];
  readonly onPick: (value: string) => void;
  /** Given where the list is long: what the search field and an empty result say. */
  readonly search?: { readonly placeholder: string; readonly nothing: string };
}

function matching(groups: readonly PickerGroup[], wanted: string): PickerGroup[] {
  const key = fold(wanted);
  return groups
    .map((group) => ({
      ...group,
      options: group.options.filter((option) => fold(option.label).includes(key)),
    }))
    .filter((group) => group.options.length > 0);
}

/** The search field and the choices, there only while the list is open: a page has many and opens few. */
function Choices({
  combobox,
  label,
  value,
  groups,
  search,
}: Pick<Props, "label" | "value" | "groups" | "search"> & { readonly combobox: ComboboxStore }) {
  const [wanted, setWanted] = useState("");
  const { focusSearchInput, selectActiveOption } = combobox;
  const isSearched = search !== undefined;
  useEffect(() => {
    if (isSearched) focusSearchInput();
    else selectActiveOption();
  }, [isSearched, focusSearchInput, selectActiveOption]);
  const shown = matching(groups, wanted);
  const option = (each: PickerOption) => (
    <Combobox.Option
      key={each.value}
      value={each.value}
      active={each.value === value}
      className={classes.option}
    >
      <span style={{ paddingInlineStart: (each.level ?? 0) * 12 }}>{each.label}</span>
    </Combobox.Option>
  );
  return (
    <>
      {search && (
        <Combobox.Search
          value={wanted}
          aria-label={search.placeholder}
          placeholder={search.placeholder}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <Combobox.Options aria-label={label} tabIndex={0} className={classes.options}>
        {shown.length === 0 && search && <Combobox.Empty>{search.nothing}</Combobox.Empty>}
        {shown.map((group) =>
          group.label === null ? (
            group.options.map(option)
          ) : (
            <Combobox.Group key={group.label} label={group.label}>
              {group.options.map(option)}
            </Combobox.Group>
          ),
        )}
      </Combobox.Options>
    </>
  );
}

/** A button that shows what is chosen and opens a list of choices, with a search without marks where it is long. */
export function Picker({ label, written, value, groups, onPick, search }: Props) {
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
    },
  });
  return (
    <Combobox
      store={combobox}
      width={280}
      position="bottom-start"
      withinPortal={false}
      keepMounted={false}
      floatingStrategy="fixed"
      onOptionSubmit={(picked) => {
        onPick(picked);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button" withAriaAttributes={false}>
        <UnstyledButton
          className={classes.target}
          aria-haspopup="listbox"
          aria-expanded={combobox.dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        >
          <span className={classes.label}>{label}</span>
          <span className={classes.value}>{written}</span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        <Choices {...{ combobox, label, value, groups }} {...(search && { search })} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
