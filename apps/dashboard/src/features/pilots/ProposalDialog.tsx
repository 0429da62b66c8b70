import { useQuery } from "@apollo/client/react";
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { Loaded } from "../../ui/Loaded.js";
import { BoneCard } from "../../ui/Skeleton.js";
import classes from "./dialogs.module.css";
import { ApplyProposalDocument, ProposalDocument, type ProposalQuery } from "./Pilots.generated.js";
import { ProposalRow, type ProposalRowValue } from "./ProposalRow.js";
import { newKey, type Plan } from "./pilotsView.js";
import { usePlanSend } from "./usePlanWork.js";

export type Proposed = NonNullable<ProposalQuery["proposePilots"]>["pilots"][number];

const MOST_ANCHORS = 3;

const asProposed = (proposed: Proposed): ProposalRowValue => ({
  taken: true,
  delegation: proposed.delegation?.id ?? "",
  day: proposed.day ?? "",
  theme: "",
});

/** What is proposed, why, and what of it is taken. Nothing is written before it is confirmed. */
export function ProposalDialog({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const { say, language } = useText();
  const send = usePlanSend();
  const [key] = useState(newKey);
  const [anchors, setAnchors] = useState(0);
  const [changed, setChanged] = useState<ReadonlyMap<string, ProposalRowValue>>(new Map());
  const result = useQuery(ProposalDocument, {
    variables: { id: plan.id, anchors, language },
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  const proposed = ((result.data ?? result.previousData)?.proposePilots?.pilots ?? []).filter(
    ({ cell }) => cell,
  );
  const keyOf = ({ cell, sessionType }: Proposed) => `${cell!.id} ${sessionType}`;
  const rows = proposed.map((each) => ({
    proposed: each,
    value: changed.get(keyOf(each)) ?? asProposed(each),
  }));
  const taken = rows.filter(({ value }) => value.taken);
  const apply = async () => {
    const pilots = taken.map(({ proposed: { cell, sessionType, anchor }, value }) => ({
      cellId: cell!.id,
      sessionType,
      delegationId: value.delegation || null,
      day: value.day || null,
      theme: value.theme || null,
      anchor,
    }));
    const input = { planId: plan.id, pilots, idempotencyKey: key };
    await send(ApplyProposalDocument, { language, input });
  };
  return (
    <AskDialog
      opened
      title={say("pilots.proposalTitle", { count: proposed.length })}
      confirm={say("pilots.proposalConfirm", { count: taken.length })}
      onClose={onClose}
      onConfirm={apply}
      lacks={taken.length === 0}
      size="xl"
    >
      <p className={classes.words}>{say("pilots.proposalWords")}</p>
      <NativeSelect
        label={say("pilots.anchors")}
        description={say("pilots.anchorNote")}
        value={String(anchors)}
        onChange={(event) => setAnchors(Number(event.currentTarget.value))}
        data={Array.from({ length: MOST_ANCHORS + 1 }, (_, count) => String(count))}
      />
      <Loaded result={result} skeleton={<BoneCard height={420} />}>
        {({ proposePilots }) => (
          <>
            {(proposePilots?.remarks ?? []).map((remark) => (
              <p key={remark} className={classes.words}>
                {remark}
              </p>
            ))}
            <ol>
              {rows.map(({ proposed: each, value }) => (
                <ProposalRow
                  key={keyOf(each)}
                  plan={plan}
                  proposed={each}
                  value={value}
                  onChange={(next) => setChanged(new Map(changed).set(keyOf(each), next))}
                />
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </AskDialog>
  );
}
