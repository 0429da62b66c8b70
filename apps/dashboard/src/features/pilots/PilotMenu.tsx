import { ActionIcon, Menu } from "@mantine/core";
import {
  IconCalendarEvent,
  IconCheck,
  IconChecks,
  IconDots,
  IconTrash,
  IconUsers,
  IconUserX,
} from "@tabler/icons-react";
import { useText } from "../../i18n/useText.js";
import classes from "./PilotTile.module.css";
import type { Pilot, Plan } from "./pilotsView.js";
import type { PilotActions } from "./usePilotActions.js";

interface Props {
  readonly plan: Plan;
  readonly pilot: Pilot;
  readonly actions: PilotActions;
}

/** What can be done with a pilot; delegations are one key press away. */
export function PilotMenu({ plan, pilot, actions }: Props) {
  const { say } = useText();
  const cell = pilot.cell?.name ?? "";
  const settled = pilot.evaluation !== null;
  const scheduled = pilot.day !== null && pilot.delegation !== null;
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.menu}
          aria-label={say("pilots.menu", { cell })}
        >
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say("pilots.assignTo")}</Menu.Label>
        {(plan.delegations ?? []).map((delegation) => {
          const isHere = pilot.delegation?.id === delegation.id;
          return (
            <Menu.Item
              key={delegation.id}
              disabled={settled || isHere}
              leftSection={isHere ? <IconCheck size={16} /> : <IconUsers size={16} />}
              onClick={() => actions.assign(pilot, delegation)}
            >
              {delegation.name}
            </Menu.Item>
          );
        })}
        {pilot.delegation && (
          <Menu.Item
            disabled={settled}
            leftSection={<IconUserX size={16} />}
            onClick={() => actions.assign(pilot, null)}
          >
            {say("pilots.unassign")}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconCalendarEvent size={16} />} onClick={() => actions.edit(pilot)}>
          {say("pilots.setDay")}
        </Menu.Item>
        {scheduled && !settled && (
          <Menu.Item
            leftSection={<IconChecks size={16} />}
            onClick={() => actions.prepare(pilot, pilot.preparedOn === null ? actions.today : null)}
          >
            {say(pilot.preparedOn === null ? "pilots.prepare" : "pilots.unprepare")}
          </Menu.Item>
        )}
        <Menu.Item
          disabled={settled}
          leftSection={<IconTrash size={16} />}
          onClick={() => actions.remove(pilot)}
        >
          {say("pilots.remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
