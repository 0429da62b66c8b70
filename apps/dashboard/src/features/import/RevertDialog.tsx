import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { importSubjects } from "@nen-nep/schema";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Dialog } from "../../ui/Dialog.js";
import { useRequestKey } from "../common/useRequestKey.js";
import classes from "./Dialog.module.css";
import { type PastImportFragment, RevertImportDocument } from "./Import.generated.js";
import { type Obstacle, obstaclesOf, problemOf } from "./problem.js";
import { totalOf } from "./register.js";
import { Working } from "./Working.js";

type Subject = (typeof importSubjects.keys)[number];

const SUBJECTS: Readonly<Record<string, Subject>> = {
  committee: "COMMITTEES",
  cell: "CELLS",
  cell_group_link: "CELLS",
  cell_committee_link: "CELLS",
  person: "PERSONS",
  tenure: "POSTS",
  meeting: "MEETINGS",
  month_declaration: "DECLARATIONS",
  delegation: "DELEGATIONS",
  evaluation: "EVALUATIONS",
};

function Obstacles({ error }: { readonly error: unknown }) {
  const { say, format, language } = useText();
  const { listed, count } = obstaclesOf(error);
  const kind = (table: string) => {
    const subject = SUBJECTS[table];
    return subject ? importSubjects.label(subject, language) : say("import.otherWork");
  };
  const line = ({ subject, record, by }: Obstacle) =>
    `${kind(subject)} ${record}: ${by === null ? say("import.amended") : say("import.restsOnIt", { what: kind(by) })}`;
  const lines = [...new Set(listed.map(line))];
  if (listed.length === 0) {
    return (
      <p role="alert" className={classes.refused}>
        {say(problemOf(error).words)}
      </p>
    );
  }
  return (
    <>
      <p role="alert" className={classes.refused}>
        {say("import.refused", { count })}
      </p>
      <section className={classes.list} aria-label={say("import.obstacles")} {...{ tabIndex: 0 }}>
        <ul>
          {lines.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      {listed.length < count && (
        <p className={classes.note}>{say("import.obstaclesFirst", { count: format.count(listed.length) })}</p>
      )}
    </>
  );
}

interface Props {
  readonly batch: PastImportFragment;
  readonly onClose: () => void;
  readonly onReverted: (id: string) => void;
}

/** Asks before a batch is taken back, and names the records that stand in the way where it is refused. */
export function RevertDialog({ batch, onClose, onReverted }: Props) {
  const { say, format } = useText();
  const client = useApolloClient();
  const keyFor = useRequestKey();
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { created, changed } = totalOf(batch.outcomes);
  const revert = async () => {
    setWorking(true);
    setError(null);
    try {
      const input = { id: batch.id, idempotencyKey: keyFor(batch.id) };
      await client.mutate({ mutation: RevertImportDocument, variables: { input } });
      onReverted(batch.id);
      onClose();
      await client.refetchQueries({ include: ["Shell", "Imports"] });
    } catch (failed) {
      setError(failed);
      setWorking(false);
    }
  };
  return (
    <Dialog
      title={say("import.revertTitle")}
      onClose={onClose}
      actions={
        <>
          <Button variant="default" onClick={onClose} disabled={working} data-autofocus>
            {say(error === null ? "common.cancel" : "common.close")}
          </Button>
          <Button variant="outline" color="red" onClick={revert} disabled={working}>
            {say("import.confirmRevert")}
          </Button>
        </>
      }
    >
      <p>
        {say("import.revertWords", {
          file: batch.fileName,
          at: batch.appliedAt ? format.moment(new Date(batch.appliedAt)) : "–",
          created: format.count(created),
          changed: format.count(changed),
        })}
      </p>
      {error !== null && <Obstacles error={error} />}
      {working && <Working words={say("import.reverting")} />}
    </Dialog>
  );
}
