import { useApolloClient, useQuery } from "@apollo/client/react";
import { Textarea, TextInput } from "@mantine/core";
import { enrolmentStates } from "@nen-nep/schema";
import { useDeferredValue, useState } from "react";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { AwayNote } from "./AwayNote.js";
import classes from "./Courses.module.css";
import { waitingWords } from "./choiceWords.js";
import { EnrolByHandDocument, PostsToEnrolDocument } from "./Enrol.generated.js";
import { enrollableBy, enrollableIn } from "./enrollable.js";
import { whoOf } from "./enrolment.js";
import type { CourseDetail } from "./plan.js";

const LONGEST = 1_000;

interface Props {
  readonly course: CourseDetail;
  readonly onClose: () => void;
}

/** Enrols somebody in office by hand, with the reason; says how many seats are free and who waits. */
export function EnrolDialog({ course, onClose }: Props) {
  const text = useText();
  const { say, format, language } = text;
  const { today } = useReference();
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const [wanted, setWanted] = useState("");
  const [tenureId, setTenureId] = useState<string | null>(null);
  const [words, setWords] = useState("");
  const asked = useDeferredValue(wanted.trim());
  const found = useQuery(PostsToEnrolDocument, {
    variables: enrollableBy(course, asked),
    skip: asked === "",
    fetchPolicy: "cache-and-network",
  });
  const data = found.data ?? found.previousData;
  const people = data ? enrollableIn(data, today, asked) : [];
  const picked = people.find((each) => each.tenureId === tenureId);
  const isFull = (course.free ?? 0) <= 0;
  const send = async () => {
    const content = { courseId: course.id, tenureId: tenureId ?? "", words: words.trim() };
    const input = { ...content, idempotencyKey: keyOf(content) };
    await client.mutate({ mutation: EnrolByHandDocument, variables: { input } });
    await client.refetchQueries({ include: "active" });
  };
  return (
    <AskDialog
      opened
      size="lg"
      title={say("courses.enrolTitle")}
      confirm={say("courses.enrolConfirm")}
      lacks={isFull ? say("courses.lacksSeat") : tenureId === null && say("courses.lacksPerson")}
      onClose={onClose}
      onConfirm={send}
    >
      <p>
        {say(course.waiting ? "courses.enrolSeats" : "courses.enrolFree", {
          free: format.count(course.free ?? 0),
          seats: format.count(course.seats),
          waiting: waitingWords(course, text),
        })}
      </p>
      <TextInput
        type="search"
        label={say("courses.findPerson")}
        description={say("courses.findPersonHint")}
        value={wanted}
        data-autofocus
        onChange={(event) => {
          setWanted(event.currentTarget.value);
          setTenureId(null);
        }}
      />
      {asked !== "" && (
        <fieldset className={classes.set}>
          <legend>{say("courses.foundPeople", { count: format.count(people.length) })}</legend>
          {people.some(({ person }) => !person?.name) && <p>{say("courses.unnamedHint")}</p>}
          {people.map((each) => (
            <label key={each.tenureId} className={classes.check}>
              <input
                type="radio"
                name="tenure"
                checked={tenureId === each.tenureId}
                disabled={!each.canBeEnrolled}
                onChange={() => setTenureId(each.tenureId)}
              />
              <span>
                {whoOf(each, language)}
                {!each.person?.name && (
                  <small>{say("courses.inPostSince", { day: format.day(each.since) })}</small>
                )}
                {each.state && <small>{enrolmentStates.label(each.state, language)}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <AwayNote awayAt={picked?.person?.awayAt ?? []} then="enrol" />
      <Textarea
        label={say("courses.why")}
        value={words}
        maxLength={LONGEST}
        autosize
        minRows={3}
        maxRows={8}
        required
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </AskDialog>
  );
}
