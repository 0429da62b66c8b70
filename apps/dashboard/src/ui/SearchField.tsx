import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";

const DEBOUNCE_MS = 200;

interface Props {
  readonly label: string;
  /** What the page is narrowed by now. */
  readonly wanted: string;
  /** Told once the typing pauses; undefined where nothing is looked for. */
  readonly onAsk: (wanted: string | undefined) => void;
  readonly className?: string | undefined;
}

/** Narrows a list while one types. */
export function SearchField({ label, wanted, onAsk, className }: Props) {
  const [typed, setTyped] = useState(wanted);
  const ask = useDebouncedCallback((value: string) => onAsk(value.trim() || undefined), DEBOUNCE_MS);
  useEffect(() => setTyped(wanted), [wanted]);
  return (
    <TextInput
      type="search"
      className={className}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={18} stroke={1.6} />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        ask(event.currentTarget.value);
      }}
    />
  );
}
