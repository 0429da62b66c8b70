import { IconMinus, IconPlus } from "@tabler/icons-react";
import { useId } from "react";
import classes from "./Stepper.module.css";

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** What the buttons are called by those who do not see them. */
  readonly fewer: string;
  readonly more: string;
  readonly step?: number;
  readonly error?: string | undefined;
}

const DIGITS = 5;

/** A whole number that is stepped or typed; empty where nothing is said. */
export function Stepper({ label, value, onChange, fewer, more, step = 1, error }: Props) {
  const id = useId();
  const by = (delta: number) => onChange(Math.max(0, (value ?? 0) + delta));
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <div className={classes.row} data-invalid={error !== undefined}>
        <button
          type="button"
          className={classes.step}
          aria-label={fewer}
          onClick={() => by(-step)}
          disabled={!value}
        >
          <IconMinus size={18} aria-hidden />
        </button>
        <input
          id={id}
          className={classes.input}
          inputMode="numeric"
          autoComplete="off"
          maxLength={DIGITS}
          value={value ?? ""}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            const digits = event.currentTarget.value.replace(/\D/g, "");
            onChange(digits === "" ? null : Number(digits));
          }}
        />
        <button type="button" className={classes.step} aria-label={more} onClick={() => by(step)}>
          <IconPlus size={18} aria-hidden />
        </button>
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
