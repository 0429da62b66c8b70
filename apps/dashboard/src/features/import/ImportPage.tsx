import { Alert } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { PageHead } from "../../ui/PageHead.js";
import { State } from "../../ui/State.js";
import { IMPORTERS } from "../common/importers.js";
import { FilesCard } from "./FilesCard.js";
import type { PastImportFragment } from "./Import.generated.js";
import classes from "./ImportPage.module.css";
import { PastImports } from "./PastImports.js";
import { ReadRegister } from "./ReadRegister.js";
import { RevertDialog } from "./RevertDialog.js";
import { Steps } from "./Steps.js";
import { useCommittee } from "./useCommittee.js";
import { useFocusOnChange } from "./useFocusOnChange.js";
import { useImport } from "./useImport.js";
import { useStay } from "./useStay.js";
import { Working } from "./Working.js";

const KILO = 1024;
const NO_MEANINGS: ReadonlyMap<string, string> = new Map();

function Import() {
  const { say, format } = useText();
  const importing = useImport();
  const { phase, problem } = importing;
  const committee = useCommittee();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [meanings, setMeanings] = useState(NO_MEANINGS);
  const [reverting, setReverting] = useState<PastImportFragment | null>(null);
  useStay(phase.name === "applying");
  const stage = useFocusOnChange(phase.name);
  const other = () => {
    setFiles([]);
    setMeanings(NO_MEANINGS);
    importing.restart();
  };
  const read = () => importing.read(files, committee.name, meanings);
  const place = problem
    ? [
        problem.place.file,
        problem.place.sheet,
        problem.place.row && say("import.rowAt", { row: problem.place.row }),
      ]
        .filter(Boolean)
        .join(" · ")
    : "";
  const failedTo = phase.name === "read" && problem?.failure !== "FILE_REFUSED" ? "apply" : "read";
  return (
    <div className={classes.page}>
      <div ref={stage} tabIndex={-1} className={classes.stage}>
        <Steps phase={phase} />
      </div>
      {problem && (
        <Alert
          color="red"
          variant="outline"
          role="alert"
          title={say(failedTo === "apply" ? "import.applyFailed" : "import.failed")}
        >
          {place && <b>{place}: </b>}
          {say(failedTo === "apply" && problem.failure === "OFFLINE" ? "import.applyUnknown" : problem.words)}
        </Alert>
      )}
      {(phase.name === "choosing" || phase.name === "read") && (
        <FilesCard
          files={files}
          onFiles={setFiles}
          committee={committee}
          again={phase.name === "read"}
          onRead={read}
        />
      )}
      {phase.name === "sending" && (
        <Card title={say("import.sending")}>
          <Working
            words={say("import.sending")}
            share={{
              done: phase.sent,
              all: phase.total,
              words: say("import.sent", {
                sent: format.count(Math.ceil(phase.sent / KILO)),
                total: format.count(Math.ceil(phase.total / KILO)),
              }),
            }}
            onCancel={importing.cancel}
          />
        </Card>
      )}
      {phase.name === "reading" && (
        <Card title={files.map(({ name }) => name).join(", ")}>
          <Working words={say("import.reading")} onCancel={importing.cancel} />
        </Card>
      )}
      {(phase.name === "read" || phase.name === "applying" || phase.name === "done") && (
        <ReadRegister
          phase={phase}
          meanings={meanings}
          onMeaning={(heading, field) => setMeanings(new Map(meanings).set(heading, field))}
          onRead={read}
          onApply={importing.apply}
          onRevert={setReverting}
          onOther={other}
        />
      )}
      <PastImports onRevert={setReverting} />
      {reverting && (
        <RevertDialog batch={reverting} onClose={() => setReverting(null)} onReverted={importing.reverted} />
      )}
    </div>
  );
}

/** A register from its file to the database, and back. */
export default function ImportPage() {
  const { say } = useText();
  const { roles } = useViewer();
  const allowed = roles.some((role) => IMPORTERS.includes(role));
  return (
    <>
      <PageHead
        crumbs={[{ text: say("import.title") }]}
        title={say("import.heading")}
        documentTitle={say("import.title")}
        subtitle={say("import.lead")}
      />
      {allowed ? (
        <Import />
      ) : (
        <Card title={say("import.title")}>
          <State icon={<IconLock size={24} />} title={say("import.notYours")}>
            {say("import.notYoursWords")}
          </State>
        </Card>
      )}
    </>
  );
}
