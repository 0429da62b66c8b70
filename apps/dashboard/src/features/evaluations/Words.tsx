import { Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";

interface Props {
  readonly label: string;
  readonly hidden?: boolean;
  readonly placeholder?: string;
  readonly value: string;
  readonly rows: number;
  readonly onWrite: (words: string) => void;
}

/** A field of words. What is being typed is never replaced by what comes back, tidied, from the server. */
export function Words({ label, hidden = false, placeholder, value, rows, onWrite }: Props) {
  const [text, setText] = useState(value);
  const typing = useRef(false);
  useEffect(() => {
    if (!typing.current || value === "") setText(value);
  }, [value]);
  return (
    <Textarea
      {...(hidden ? { "aria-label": label } : { label })}
      placeholder={placeholder}
      value={text}
      rows={rows}
      maxLength={2_000}
      size="md"
      onFocus={() => {
        typing.current = true;
      }}
      onBlur={() => {
        typing.current = false;
      }}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onWrite(event.currentTarget.value);
      }}
    />
  );
}
