import { Button } from "@mantine/core";
import { IconPencil, IconUserPlus, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { State } from "../../ui/State.js";
import { DelegationDialog } from "./DelegationDialog.js";
import classes from "./Delegations.module.css";
import { PilotTile } from "./PilotTile.js";
import { attendedBy, type Delegation, type Plan } from "./pilotsView.js";
import type { PilotActions } from "./usePilotActions.js";

interface Props {
  readonly plan: Plan;
  readonly actions: PilotActions | null;
}

/** Each delegation with its members and the meetings it attends. */
export function Delegations({ plan, actions }: Props) {
  const { say } = useText();
  const [forming, setForming] = useState<Delegation | "new" | null>(null);
  const delegations = plan.delegations ?? [];
  const form = actions && (
    <Button variant="default" leftSection={<IconUserPlus size={18} />} onClick={() => setForming("new")}>
      {say("pilots.form")}
    </Button>
  );
  const namesOf = ({ members }: Delegation) =>
    (members ?? [])
      .map(({ name, head }) => (name ?? say("pilots.hiddenName")) + (head ? ` (${say("pilots.head")})` : ""))
      .join(", ");
  return (
    <>
      {delegations.length === 0 ? (
        <State icon={<IconUsers size={24} />} title={say("pilots.noDelegations")} action={form}>
          {say("pilots.noDelegationsWords")}
        </State>
      ) : (
        <>
          <div className={classes.delegations}>
            {delegations.map((delegation) => {
              const { own, anchors } = attendedBy(plan, delegation);
              return (
                <section key={delegation.id} className={classes.delegation} aria-label={delegation.name}>
                  <header className={classes.head}>
                    <div>
                      <h3>{delegation.name}</h3>
                      <p className={classes.note}>
                        {say("pilots.load", { count: own.length, planned: plan.perDelegation })}
                        {anchors.length > 0 && ` · ${say("pilots.loadAnchors", { count: anchors.length })}`}
                      </p>
                    </div>
                    {actions && (
                      <Button
                        variant="subtle"
                        leftSection={<IconPencil size={16} />}
                        onClick={() => setForming(delegation)}
                        aria-label={say("pilots.editDelegation", { name: delegation.name })}
                      >
                        {say("pilots.editShort")}
                      </Button>
                    )}
                  </header>
                  <p className={classes.members}>
                    {(delegation.members ?? []).length > 0 ? namesOf(delegation) : say("pilots.noMembers")}
                  </p>
                  <ul className={classes.pilots}>
                    {[...own, ...anchors].map((pilot) => (
                      <li key={pilot.id}>
                        <PilotTile plan={plan} pilot={pilot} actions={actions} without="delegation" />
                      </li>
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
          {form && <div className={classes.more}>{form}</div>}
        </>
      )}
      {forming && (
        <DelegationDialog
          plan={plan}
          delegation={forming === "new" ? null : forming}
          onClose={() => setForming(null)}
        />
      )}
    </>
  );
}
