import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { AssignPilotDocument, PreparePilotDocument } from "./Pilots.generated.js";
import { type Delegation, newKey, type Pilot, type Plan, pilotsOf } from "./pilotsView.js";
import { usePlanWork } from "./usePlanWork.js";

interface Said {
  readonly words: string;
  readonly undo: () => void;
}

type Given = Pick<Delegation, "id" | "name"> | null;

/** What a planner does with one pilot; what was done is said, and can be undone. */
export function usePilotActions(plan: Plan) {
  const { say, language } = useText();
  const { today } = useReference();
  const { work, failure, forget } = usePlanWork();
  const [said, setSaid] = useState<Said | null>(null);
  const [open, setOpen] = useState<{ readonly what: "edit" | "remove"; readonly pilot: Pilot } | null>(null);
  /** The pilot as it is known now: what was handed to a menu may be older. */
  const latest = ({ id }: Pilot) => pilotsOf(plan).find((pilot) => pilot.id === id);

  const assign = async (pilot: Pilot, delegation: Given, undoing = false) => {
    const before = pilot.delegation;
    setSaid(null);
    const done = await work(
      AssignPilotDocument,
      {
        language,
        input: {
          pilotId: pilot.id,
          version: pilot.version,
          delegationId: delegation?.id ?? null,
          idempotencyKey: newKey(),
        },
      },
      {
        optimistic: {
          assignPilot: { ...pilot, delegation: delegation as Pilot["delegation"], plan },
        },
      },
    );
    const changed = done?.assignPilot;
    if (!changed || undoing) return;
    const cell = pilot.cell?.name ?? "";
    setSaid({
      words: delegation
        ? say("pilots.assigned", { cell, delegation: delegation.name })
        : say("pilots.unassigned", { cell }),
      undo: () => void assign(changed, before, true),
    });
  };

  const prepare = async (pilot: Pilot, preparedOn: string | null, undoing = false) => {
    setSaid(null);
    const input = { pilotId: pilot.id, version: pilot.version, preparedOn, idempotencyKey: newKey() };
    const done = await work(PreparePilotDocument, { language, input });
    const changed = done?.preparePilot;
    if (!changed || undoing) return;
    const cell = pilot.cell?.name ?? "";
    setSaid({
      words: say(preparedOn === null ? "pilots.unprepared" : "pilots.prepared", { cell }),
      undo: () => void prepare(changed, pilot.preparedOn, true),
    });
  };

  return {
    today,
    failure,
    said,
    open,
    assign,
    prepare,
    edit: (pilot: Pilot) => setOpen({ what: "edit", pilot: latest(pilot) ?? pilot }),
    remove: (pilot: Pilot) => setOpen({ what: "remove", pilot: latest(pilot) ?? pilot }),
    close: () => setOpen(null),
    forget: () => {
      forget();
      setSaid(null);
    },
  };
}

export type PilotActions = ReturnType<typeof usePilotActions>;
