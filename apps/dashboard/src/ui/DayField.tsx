import { ActionIcon, Popover, TextInput, type TextInputProps } from "@mantine/core";
import type { Day } from "@nen-nep/schema";
import { IconCalendar } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useText } from "../i18n/useText.js";
import { DayCalendar } from "./DayCalendar.js";
import { readDay, writeDay } from "./days.js";

interface Props extends Omit<TextInputProps, "value" | "onChange" | "type" | "min" | "max"> {
  readonly value: Day | "";
  readonly onChange: (day: Day | "") => void;
  /** The first and last day that may be given. */
  readonly min?: Day | "" | undefined;
  readonly max?: Day | "" | undefined;
}

/** A calendar day, typed as dd/mm/yyyy whatever language the browser speaks, or picked from a month. */
export function DayField({ value, onChange, min = "", max = "", error, disabled, ...rest }: Props) {
  const { say, format } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [left, setLeft] = useState(false);
  const [opened, setOpened] = useState(false);
  // What was typed stands for as long as it means the value; a value from elsewhere is written anew.
  const written = (readDay(typed) ?? "") === value ? typed : writeDay(value);
  const isUnread = written.trim() !== "" && value === "";
  const fault = isUnread
    ? say("day.unreadable")
    : value !== "" && min !== "" && value < min
      ? say("day.early", { day: format.day(min) })
      : value !== "" && max !== "" && value > max
        ? say("day.late", { day: format.day(max) })
        : "";
  useEffect(() => input.current?.setCustomValidity(fault), [fault]);
  const type = (text: string) => {
    setTyped(text);
    onChange(readDay(text) ?? "");
  };
  return (
    <TextInput
      {...rest}
      ref={input}
      inputMode="numeric"
      autoComplete="off"
      placeholder={say("day.shape")}
      value={written}
      disabled={disabled ?? false}
      error={error || ((left || !isUnread) && fault) || null}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        setLeft(true);
        if (value !== "") setTyped(writeDay(value));
      }}
      rightSection={
        <Popover
          opened={opened}
          onChange={setOpened}
          position="bottom-end"
          withinPortal={false}
          floatingStrategy="fixed"
          trapFocus
          returnFocus
        >
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              aria-label={say("day.open")}
              disabled={disabled ?? false}
              onClick={() => setOpened(!opened)}
            >
              <IconCalendar size={18} stroke={1.6} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DayCalendar
              value={value}
              min={min}
              max={max}
              onPick={(day) => {
                type(writeDay(day));
                setOpened(false);
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
