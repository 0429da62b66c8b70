import { useApolloClient } from "@apollo/client/react";
import { Button, NumberInput } from "@mantine/core";
import { useState } from "react";
import { type Failure, failureOf } from "../../../graphql/reason.js";
import { useText } from "../../../i18n/useText.js";
import { Card } from "../../../ui/Card.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { ChooseParticipantsDocument } from "./Choice.generated.js";
import { type Choice, ChoiceResult } from "./ChoiceResult.js";
import classes from "./Courses.module.css";
import type { CourseDetail } from "./plan.js";
import { QuotasField } from "./QuotasField.js";
import { areTerms, type TermsDraft, termsOf } from "./quotas.js";

interface Props {
  readonly course: CourseDetail;
  readonly onClose: () => void;
}

/** Chooses participants: the terms, a preview with a reason for everybody, and then the record of just that choice. */
export function ChoosePanel({ course, onClose }: Props) {
  const { say, language } = useText();
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const [terms, setTerms] = useState<TermsDraft>(() => termsOf(course));
  const [shown, setShown] = useState<{ readonly choice: Choice; readonly terms: TermsDraft } | null>(null);
  const [busy, setBusy] = useState<"preview" | "record" | null>(null);
  const [refused, setRefused] = useState<Failure | null>(null);
  const isStale = shown !== null && shown.terms !== terms;
  const choose = async (preview: boolean) => {
    const content = {
      courseId: course.id,
      version: course.version,
      reserves: terms.reserves,
      perCell: terms.perCell,
      quotas: terms.quotas.map(({ id: _id, ...quota }) => quota),
      preview,
    };
    const input = { ...content, idempotencyKey: keyOf(content) };
    setBusy(preview ? "preview" : "record");
    setRefused(null);
    try {
      const { data } = await client.mutate({
        mutation: ChooseParticipantsDocument,
        variables: { input, language },
      });
      if (data?.chooseParticipants) setShown({ choice: data.chooseParticipants, terms });
      if (!preview) {
        await client.refetchQueries({ include: "active" });
        onClose();
      }
    } catch (error) {
      setRefused(failureOf(error));
    } finally {
      setBusy(null);
    }
  };
  const number = (key: "reserves" | "perCell", least: number, most: number) => (
    <NumberInput
      label={say(`choice.${key}`)}
      value={terms[key]}
      min={least}
      max={most}
      allowDecimal={false}
      onChange={(value) => setTerms({ ...terms, [key]: Number(value) })}
    />
  );
  return (
    <Card title={say("choice.title")} subtitle={say("choice.lead")}>
      <div className={classes.cards}>
        <div className={classes.fields}>
          {number("reserves", 0, 100)}
          {number("perCell", 1, 20)}
        </div>
        <QuotasField quotas={terms.quotas} onChange={(quotas) => setTerms({ ...terms, quotas })} />
        {refused && (
          <p role="alert" className={classes.warn}>
            {say(`reason.${refused}`)}
          </p>
        )}
        {isStale && <p className={classes.warn}>{say("choice.stale")}</p>}
        <div className={classes.steps}>
          <Button
            {...(shown && !isStale && { variant: "default" })}
            loading={busy === "preview"}
            disabled={busy !== null || !areTerms(terms)}
            onClick={() => void choose(true)}
          >
            {say("choice.preview")}
          </Button>
          {shown && (
            <Button
              loading={busy === "record"}
              disabled={busy !== null || isStale}
              onClick={() => void choose(false)}
            >
              {say("choice.record")}
            </Button>
          )}
          <Button variant="default" disabled={busy !== null} onClick={onClose}>
            {say("choice.close")}
          </Button>
        </div>
      </div>
      {shown && <ChoiceResult choice={shown.choice} again={course.chosenOn !== null} />}
    </Card>
  );
}
