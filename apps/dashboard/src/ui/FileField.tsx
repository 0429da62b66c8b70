import { Button, CloseButton } from "@mantine/core";
import { useId, useRef, useState } from "react";
import { useText } from "../i18n/useText.js";
import classes from "./FileField.module.css";

interface Props {
  readonly label: string;
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  /** Why the server did not take one of them. */
  readonly error?: string | null;
}

const KINDS = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.txt";
const MEGA = 1_048_576;
const KILO = 1_024;
const MOST_MEGA = 10;

/** Files of evidence: chosen, told by name and size, and refused here where the server would. */
export function FileField({ label, files, onChange, error = null }: Props) {
  const { say, format } = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const why = ({ name, size }: File): string | null => {
    if (size === 0) return say("files.empty", { name });
    return size > MOST_MEGA * MEGA ? say("files.large", { name, most: MOST_MEGA }) : null;
  };
  const add = (chosen: readonly File[]) => {
    setRefused(chosen.map(why).filter((words) => words !== null));
    const names = new Set(chosen.map(({ name }) => name));
    // A file chosen again under its name is the mended one.
    onChange([
      ...files.filter(({ name }) => !names.has(name)),
      ...chosen.filter((file) => why(file) === null),
    ]);
  };
  const faults = [...refused, ...(error === null ? [] : [error])];
  return (
    <fieldset className={classes.field} aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <p id={`${id}-hint`} className={classes.hint}>
        {say("files.taken", { most: MOST_MEGA })}
      </p>
      <div className={classes.row}>
        <Button variant="default" onClick={() => input.current?.click()}>
          {say("files.choose")}
        </Button>
        {files.length === 0 && <span className={classes.hint}>{say("files.none")}</span>}
      </div>
      <input
        ref={input}
        type="file"
        multiple
        accept={KINDS}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      {files.length > 0 && (
        <ul className={classes.files}>
          {files.map((file) => (
            <li key={file.name}>
              <span className={classes.name}>{file.name}</span>
              <span className={classes.hint}>{format.count(Math.ceil(file.size / KILO))} kB</span>
              <CloseButton
                aria-label={say("files.drop", { name: file.name })}
                onClick={() => onChange(files.filter((each) => each !== file))}
              />
            </li>
          ))}
        </ul>
      )}
      <div role="alert" className={classes.faults}>
        {faults.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </fieldset>
  );
}
