import { useApolloClient } from "@apollo/client/react";
import { Button, Modal, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type ActionKind, actionKinds, addDays } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useReference } from "../../../filters/reference.js";
import { type Failure, failureOf, namesIn } from "../../../graphql/reason.js";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { DayField } from "../../../ui/DayField.js";
import { useWholeForm } from "../../../ui/useWholeForm.js";
import { newKey } from "../newKey.js";
import { OpenActionDocument, OpenActionsDocument } from "./GiveAction.generated.js";
import classes from "./GiveAction.module.css";
import type { Gift } from "./gift.js";
import { groundOf, useGrounds, useOwners } from "./people.js";

interface Props {
  readonly gift: Gift | null;
  readonly onClose: () => void;
}

/** What a committee does itself, for all. */
const OF_COMMITTEE: readonly ActionKind[] = [
  "LESSONS_CONFERENCE",
  "THEMATIC_BRIEFING",
  "DIRECTIVE_DOCUMENT",
  "TRAINING",
  "INSPECTION",
  "SUPERVISION",
];
/** What the inspection commission does itself. */
const INSPECTIONS: readonly ActionKind[] = ["INSPECTION", "SUPERVISION"];
const CLOSEST_DAYS = 30;
const LONGEST_TITLE = 200;

function Form({ gift, onClose }: { readonly gift: Gift; readonly onClose: () => void }) {
  const { say, language } = useText();
  const { today } = useReference();
  const client = useApolloClient();
  const { owners, verifiers } = useOwners(gift);
  const me = useViewer().account.id;
  const grounds = useGrounds();
  const kinds = gift.inspects ? INSPECTIONS : gift.committee ? OF_COMMITTEE : actionKinds.keys;
  // What rests on a mark that was changed is for people to think over: nothing is proposed.
  const remedied = gift.finding && !gift.finding.criterionRevised ? gift.finding : null;
  const [kind, setKind] = useState<ActionKind>(
    gift.inspects || gift.committee ? kinds[0]! : remedied ? "RECTIFICATION" : "GUIDANCE",
  );
  const [title, setTitle] = useState(
    remedied ? say("give.titleFinding", { words: remedied.words }).slice(0, LONGEST_TITLE) : "",
  );
  const [ground, setGround] = useState("");
  const [note, setNote] = useState("");
  const [owner, setOwner] = useState("");
  const [verifier, setVerifier] = useState("");
  const [dueOn, setDueOn] = useState(addDays(today, CLOSEST_DAYS));
  const [key, setKey] = useState(newKey);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<{ reason: Failure; cells: readonly string[] } | null>(null);
  const [given, setGiven] = useState<{ readonly count: number; readonly id?: string | undefined } | null>(
    null,
  );
  const [first] = gift.cells;
  const isOne = gift.cells.length === 1;

  const give = async () => {
    setSending(true);
    setFailure(null);
    const common = { kind, title, note: note.trim() || null, dueOn, idempotencyKey: key };
    const after = (mark: string) => (owner.startsWith(mark) ? owner.slice(mark.length) : null);
    const one = {
      ...common,
      cellId: first?.id ?? null,
      committeeId: gift.committee?.id ?? null,
      ownerTenureId: after("t:"),
      ownerAccountId: after("a:") ?? (gift.inspects || (gift.committee && owner === "") ? me : null),
      verifierId: verifier || null,
      answers: [...(gift.finding ? [{ findingId: gift.finding.id }] : []), ...groundOf(ground)],
    };
    try {
      if (isOne || gift.committee) {
        const { data } = await client.mutate({ mutation: OpenActionDocument, variables: { input: one } });
        setGiven({ count: 1, id: data?.openAction?.id });
      } else {
        const input = { ...common, cellIds: gift.cells.map(({ id }) => id) };
        await client.mutate({ mutation: OpenActionsDocument, variables: { input } });
        setGiven({ count: gift.cells.length });
      }
      await client.refetchQueries({ include: "active" });
    } catch (error) {
      setFailure({ reason: failureOf(error), cells: namesIn(error, "cells") });
      setKey(newKey());
    } finally {
      setSending(false);
    }
  };

  const { form, fault } = useWholeForm(() => void give());

  if (given !== null) {
    return (
      <>
        <h2 className={classes.title}>
          {gift.committee ? say("give.doneOwn") : say("give.done", { count: given.count })}
        </h2>
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {say("common.close")}
          </Button>
          <Button
            onClick={onClose}
            renderRoot={(props) => (
              <Link {...props} to="/actions" search={given.id ? { show: "all", a: given.id } : {}} />
            )}
          >
            {say(given.id ? "give.open" : "give.see")}
          </Button>
        </div>
      </>
    );
  }
  return (
    <form {...form}>
      <h2 className={classes.title}>
        {isOne || gift.committee
          ? say(gift.inspects ? "give.titleInspect" : "give.titleOne", {
              cell: gift.committee?.name ?? first?.name ?? "",
            })
          : say("give.titleMany", { count: gift.cells.length })}
      </h2>
      {gift.finding && <p className={classes.answer}>{say("give.answers", { words: gift.finding.words })}</p>}
      {gift.finding?.criterionRevised && <p className={classes.answer}>{say("give.revised")}</p>}
      <div className={classes.fields}>
        <NativeSelect
          label={say("give.kind")}
          value={kind}
          data={kinds.map((value) => ({ value, label: actionKinds.label(value, language) }))}
          onChange={(event) => setKind(event.currentTarget.value as ActionKind)}
        />
        <TextInput
          label={say("give.what")}
          value={title}
          maxLength={LONGEST_TITLE}
          required
          data-autofocus
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={say("give.note")}
          value={note}
          maxLength={4_000}
          autosize
          minRows={2}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {isOne || gift.committee ? (
          <>
            <NativeSelect
              label={say("give.ground")}
              value={ground}
              data={grounds}
              onChange={(event) => setGround(event.currentTarget.value)}
            />
            {gift.inspects ? (
              <p className={classes.answer}>{say("give.iOwn")}</p>
            ) : (
              <NativeSelect
                label={say("give.owner")}
                value={owner}
                data={owners}
                onChange={(event) => setOwner(event.currentTarget.value)}
              />
            )}
            <NativeSelect
              label={say("give.verifier")}
              value={verifier}
              data={verifiers}
              onChange={(event) => setVerifier(event.currentTarget.value)}
            />
          </>
        ) : (
          <p className={classes.answer}>{say("give.headsOwn")}</p>
        )}
        <DayField label={say("give.due")} value={dueOn} min={today} required onChange={setDueOn} />
      </div>
      <p role="alert" className={classes.failure}>
        {fault ?? (failure && `${say(`reason.${failure.reason}`)} ${failure.cells.join(", ")}`)}
      </p>
      <div className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          {say("common.cancel")}
        </Button>
        <Button type="submit" loading={sending}>
          {say(gift.inspects ? "give.inspect" : "give.give")}
        </Button>
      </div>
    </form>
  );
}

/** Gives an action to one cell, for a finding where there is one, or the same to many. */
export function GiveAction({ gift, onClose }: Props) {
  const { say } = useText();
  return (
    <Modal
      opened={gift !== null}
      onClose={onClose}
      withCloseButton={false}
      attributes={{ content: { "aria-label": say("give.give") } }}
    >
      {gift && <Form gift={gift} onClose={onClose} />}
    </Modal>
  );
}
