import { ActionIcon } from "@mantine/core";
import { addDays, addMonths, type Day, dayIn, monthOf } from "@nen-nep/schema";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useText } from "../i18n/useText.js";
import classes from "./DayCalendar.module.css";
import { weeksOf } from "./days.js";

interface Props {
  readonly value: Day | "";
  readonly min: Day | "";
  readonly max: Day | "";
  readonly onPick: (day: Day) => void;
}

const STEPS: Readonly<Record<string, (day: Day) => Day>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

/** Escape closes the calendar, not the dialog it stands in. */
const CLOSES_ITSELF = { "data-mantine-stop-propagation": "true" };

/** A month to pick a day from, with the keys of a calendar. */
export function DayCalendar({ value, min, max, onPick }: Props) {
  const { say, format } = useText();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Day>(
    value || max || min || dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()),
  );
  const [byKey, setByKey] = useState(false);
  useEffect(() => {
    if (byKey) grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus();
  }, [at, byKey]);
  const go = (day: Day, isKey: boolean) => {
    setByKey(isKey);
    setAt(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    go(step(at), true);
  };
  const isOut = (day: Day) => (min !== "" && day < min) || (max !== "" && day > max);
  const month = monthOf(at);
  return (
    <div className={classes.calendar}>
      <div className={classes.head}>
        <ActionIcon
          {...CLOSES_ITSELF}
          variant="subtle"
          aria-label={say("day.before")}
          onClick={() => go(addMonths(at, -1), false)}
        >
          <IconChevronLeft size={18} />
        </ActionIcon>
        <span role="status">{format.monthWords(month)}</span>
        <ActionIcon
          {...CLOSES_ITSELF}
          variant="subtle"
          aria-label={say("day.after")}
          onClick={() => go(addMonths(at, 1), false)}
        >
          <IconChevronRight size={18} />
        </ActionIcon>
      </div>
      <table ref={grid} className={classes.days} aria-label={format.monthWords(month)}>
        <thead>
          <tr>
            {say("day.weekdays")
              .split(",")
              .map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a week has seven places
                <td key={place}>
                  {day !== null && (
                    <button
                      {...CLOSES_ITSELF}
                      type="button"
                      data-day={day}
                      tabIndex={day === at ? 0 : -1}
                      aria-label={`${Number(day.slice(8))} · ${format.longDay(day)}`}
                      aria-pressed={day === value}
                      disabled={isOut(day)}
                      onClick={() => onPick(day)}
                    >
                      {Number(day.slice(8))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
