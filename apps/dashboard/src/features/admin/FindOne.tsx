import { TextInput } from "@mantine/core";
import { useText } from "../../i18n/useText.js";
import { Choice } from "../../ui/Choice.js";

export interface FoundOption {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly legend: string;
  readonly wanted: string;
  /** What was found; null while nothing is looked for. */
  readonly found: readonly FoundOption[] | null;
  readonly chosen: FoundOption | null;
  readonly onWanted: (wanted: string) => void;
  readonly onChoose: (option: FoundOption) => void;
}

/** One of many: looked for by words, then chosen among the few that were found. What is chosen stays in sight. */
export function FindOne({ label, hint, legend, wanted, found, chosen, onWanted, onChoose }: Props) {
  const { say } = useText();
  const others = (found ?? []).filter(({ id }) => id !== chosen?.id);
  const options = chosen ? [chosen, ...others] : others;
  return (
    <>
      <TextInput
        type="search"
        label={label}
        description={hint}
        value={wanted}
        onChange={(event) => onWanted(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      {options.length > 0 && (
        <Choice
          legend={legend}
          value={chosen?.id ?? null}
          options={options.map(({ id, label: words }) => ({ value: id, label: words }))}
          onChange={(id) => {
            const option = options.find((each) => each.id === id);
            if (option) onChoose(option);
          }}
        />
      )}
      <p role="status">{found?.length === 0 ? say("admin.foundNone") : ""}</p>
    </>
  );
}
