import { useApolloClient, useQuery } from "@apollo/client/react";
import { NativeSelect, Textarea } from "@mantine/core";
import { COMPETENT, flagKinds, type MeasureKind, measureKinds } from "@nen-nep/schema";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useReference } from "../../../filters/reference.js";
import { failureOf, textIn } from "../../../graphql/reason.js";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { capital } from "../../common/capital.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { ProposalPartsDocument, ProposeMeasureDocument } from "./Propose.generated.js";
import classes from "./ProposeDialog.module.css";
import { answerable, COMMITTEE, isUsable, postWords } from "./proposal.js";

const LONGEST = 8_000;

interface Props {
  readonly flag: { readonly id: string; readonly cell: { readonly id: string; readonly code: string } };
  readonly onClose: () => void;
}

/** Proposes a form on flags of a cell: about whom, which form, who decides, and why. */
export function ProposeDialog({ flag, onClose }: Props) {
  const text = useText();
  const { say, language } = text;
  const { today } = useReference();
  const client = useApolloClient();
  const navigate = useNavigate();
  const keyOf = useRequestKey();
  const { cell } = flag;
  const { data } = useQuery(ProposalPartsDocument, {
    variables: { cellId: cell.id, code: cell.code, language },
  });
  const [flagIds, setFlagIds] = useState<readonly string[]>([flag.id]);
  const [subject, setSubject] = useState("");
  const [kind, setKind] = useState<MeasureKind | "">("");
  const [bodyId, setBodyId] = useState("");
  const [words, setWords] = useState("");
  const [refusedField, setRefusedField] = useState<{ field: string; words: string } | null>(null);

  const usable = (data?.flags?.edges ?? []).map(({ node }) => node).filter((each) => isUsable(each, today));
  const posts = answerable(
    data?.cell?.posts ?? [],
    usable.filter(({ id }) => flagIds.includes(id)),
  );
  const bodies = (data?.bodiesFor ?? []).filter((body) => kind !== "" && COMPETENT[kind].includes(body.kind));
  const isReady =
    (subject === COMMITTEE || posts.some(({ id }) => id === subject)) &&
    bodies.some(({ id }) => id === bodyId) &&
    words.trim() !== "";
  const toggle = (id: string) =>
    setFlagIds(flagIds.includes(id) ? flagIds.filter((each) => each !== id) : [...flagIds, id]);
  const fault = (field: string) => (refusedField?.field === field ? refusedField.words : null);
  const choose = { value: "", label: say("cases.choose") };

  const send = async () => {
    setRefusedField(null);
    const tenureId = subject === COMMITTEE ? null : subject;
    const content = { cellId: cell.id, tenureId, kind: kind as MeasureKind, bodyId, words: words.trim() };
    const input = { ...content, flagIds: [...flagIds] };
    const { data: made } = await client.mutate({
      mutation: ProposeMeasureDocument,
      variables: { input: { ...input, idempotencyKey: keyOf(input) } },
    });
    await client.refetchQueries({ include: "active" });
    void navigate({ to: "/measures", search: { tab: "cases", m: made?.proposeMeasure?.id } });
  };
  const explain = (error: unknown) => {
    const reason = say(`reason.${failureOf(error)}`);
    const field = textIn(error, "field");
    if (field === null || !["tenureId", "kind", "bodyId", "words"].includes(field)) return reason;
    setRefusedField({ field, words: reason });
    return say("cases.atField");
  };
  return (
    <AskDialog
      opened
      size="lg"
      title={say("cases.propose")}
      confirm={say("cases.proposeSend")}
      lacks={!isReady}
      onClose={onClose}
      onConfirm={send}
      onRefused={explain}
    >
      <p>{say("cases.proposeWords")}</p>
      <div className={classes.fields}>
        {usable.length > 1 && (
          <fieldset className={classes.flags}>
            <legend>{say("cases.proposeFlags")}</legend>
            {usable.map(({ id, kind: asks, words: says }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={flagIds.includes(id)}
                  disabled={id === flag.id}
                  onChange={() => toggle(id)}
                />
                <span>
                  <b>{capital(flagKinds.label(asks, language))}</b>
                  <small>{says}</small>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <NativeSelect
          label={say("cases.about")}
          description={say("cases.proposeAboutHint")}
          value={subject}
          error={fault("tenureId")}
          required
          data={[
            choose,
            ...posts.map((tenure) => ({ value: tenure.id, label: postWords(tenure, text) })),
            { value: COMMITTEE, label: say("cases.committee") },
          ]}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
        <NativeSelect
          label={say("cases.form")}
          value={kind}
          error={fault("kind")}
          required
          data={[
            choose,
            ...measureKinds.keys.map((value) => ({
              value,
              label: capital(measureKinds.label(value, language)),
            })),
          ]}
          onChange={(event) => setKind(event.currentTarget.value as MeasureKind | "")}
        />
        <NativeSelect
          label={say("cases.body")}
          description={kind !== "" && data && bodies.length === 0 ? say("cases.noBody") : undefined}
          value={bodyId}
          error={fault("bodyId")}
          required
          disabled={bodies.length === 0}
          data={[choose, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => setBodyId(event.currentTarget.value)}
        />
        <Textarea
          label={say("cases.proposal")}
          value={words}
          error={fault("words")}
          maxLength={LONGEST}
          autosize
          minRows={4}
          maxRows={14}
          required
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
    </AskDialog>
  );
}
