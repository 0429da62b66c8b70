import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type Day, posts, sessionTypes } from "@nen-nep/schema";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { Choice } from "../../ui/Choice.js";
import { DayField } from "../../ui/DayField.js";
import { Counts, Length } from "./Counts.js";
import { chairsOn, type Draft, type Faults, isThematic } from "./draft.js";
import type { BookCellFragment } from "./Meetings.generated.js";

interface Props {
  readonly cell: BookCellFragment;
  readonly draft: Draft;
  readonly faults: Faults;
  /** The days among which the meeting was. */
  readonly days: { readonly min: Day; readonly max: Day };
  readonly corrects: boolean;
  readonly change: (patch: Partial<Draft>) => void;
}

/** What is said of a meeting, in the order in which one remembers it. */
export function Fields({ cell, draft, faults, days, corrects, change }: Props) {
  const { say, format, language } = useText();
  const { today } = useReference();
  const chairs = chairsOn(cell, draft.heldOn || today);
  const known = draft.chairId === "" || chairs.some(({ id }) => id === draft.chairId);
  const others = known
    ? []
    : (cell.posts ?? []).filter(({ person }) => person?.id === draft.chairId).slice(0, 1);
  const said = (fault: Faults[keyof Faults]) => fault && say(fault);
  return (
    <>
      <DayField
        label={say("meetings.day")}
        description={draft.heldOn && format.longDay(draft.heldOn)}
        required
        min={days.min}
        max={days.max}
        value={draft.heldOn}
        error={said(faults.heldOn)}
        onChange={(day) => change({ heldOn: day })}
      />
      <Choice
        legend={say("meetings.type")}
        value={draft.sessionType}
        options={sessionTypes.keys.map((key) => ({ value: key, label: sessionTypes.label(key, language) }))}
        onChange={(sessionType) => change({ sessionType })}
      />
      {isThematic(draft.sessionType) && (
        <TextInput
          label={say("meetings.theme")}
          required
          maxLength={500}
          value={draft.theme}
          error={said(faults.theme)}
          onChange={(event) => change({ theme: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={say("meetings.chair")}
        value={draft.chairId}
        onChange={(event) => change({ chairId: event.currentTarget.value })}
        data={[
          ...chairs.map(({ id, name, post }) => ({
            value: id,
            label: `${name} – ${posts.label(post, language)}`,
          })),
          ...others.map(({ person }) => ({ value: person?.id ?? "", label: person?.name ?? "" })),
          { value: "", label: say("meetings.noChair") },
        ]}
      />
      <Counts draft={draft} faults={faults} members={cell.members} change={change} />
      <Length draft={draft} faults={faults} change={change} />
      {draft.sessionType !== "COMMITTEE" && (
        <DayField
          label={say("meetings.committeeMetOn")}
          description={say("meetings.committeeHint")}
          max={draft.heldOn || days.max}
          value={draft.committeeMetOn}
          error={said(faults.committeeMetOn)}
          onChange={(day) => change({ committeeMetOn: day })}
        />
      )}
      <TextInput
        label={say("meetings.minutes")}
        description={say("meetings.minutesHint")}
        maxLength={500}
        value={draft.minutes}
        onChange={(event) => change({ minutes: event.currentTarget.value })}
      />
      {corrects && (
        <Textarea
          label={say("meetings.reason")}
          required
          autosize={false}
          rows={2}
          maxLength={2000}
          value={draft.reason}
          error={said(faults.reason)}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}
