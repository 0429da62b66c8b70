import { NativeSelect, TextInput } from "@mantine/core";
import { sessionTypes } from "@nen-nep/schema";
import { useText } from "../../i18n/useText.js";
import { DayField } from "../../ui/DayField.js";
import { Tag } from "../../ui/Tag.js";
import { groupName } from "../common/groupName.js";
import type { ProposalQuery } from "./Pilots.generated.js";
import classes from "./ProposalRow.module.css";
import { lastDay, type Plan } from "./pilotsView.js";

export interface ProposalRowValue {
  readonly taken: boolean;
  readonly delegation: string;
  readonly day: string;
  readonly theme: string;
}

interface Props {
  readonly plan: Plan;
  readonly proposed: NonNullable<ProposalQuery["proposePilots"]>["pilots"][number];
  readonly value: ProposalRowValue;
  readonly onChange: (value: ProposalRowValue) => void;
}

/** One proposed pilot: whether it is taken, with whom and when, and why it was proposed. */
export function ProposalRow({ plan, proposed, value, onChange }: Props) {
  const { say, language } = useText();
  const { cell, sessionType, anchor, reasons } = proposed;
  if (!cell) return null;
  const of = { cell: cell.name };
  return (
    <li className={classes.row} data-taken={value.taken}>
      <label className={classes.take}>
        <input
          type="checkbox"
          checked={value.taken}
          onChange={() => onChange({ ...value, taken: !value.taken })}
        />
        <span>
          <b>{cell.name}</b>
          <small>
            {[cell.group && groupName(cell.group.name), sessionTypes.label(sessionType, language)]
              .filter(Boolean)
              .join(" · ")}
          </small>
        </span>
        {anchor && <Tag tone="info">{say("pilots.anchor")}</Tag>}
      </label>
      <div className={classes.fields}>
        <NativeSelect
          aria-label={say("pilots.delegationOf", of)}
          value={value.delegation}
          disabled={!value.taken}
          onChange={(event) => onChange({ ...value, delegation: event.currentTarget.value })}
          data={[
            { value: "", label: say("pilots.noDelegation") },
            ...(plan.delegations ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <DayField
          aria-label={say("pilots.dayOf", of)}
          value={value.day}
          min={plan.from}
          max={lastDay(plan.before)}
          disabled={!value.taken}
          onChange={(day) => onChange({ ...value, day: day })}
        />
        {sessionType === "THEMATIC" && (
          <TextInput
            className={classes.theme}
            aria-label={say("pilots.themeFor", of)}
            placeholder={say("pilots.theme")}
            value={value.theme}
            maxLength={500}
            disabled={!value.taken}
            onChange={(event) => onChange({ ...value, theme: event.currentTarget.value })}
          />
        )}
      </div>
      <details className={classes.why}>
        <summary>{say("pilots.why")}</summary>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
