import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import classes from "./ChangesCard.module.css";
import type { PastImportFragment } from "./Import.generated.js";
import { totalOf } from "./register.js";

interface Props {
  readonly batch: PastImportFragment;
  readonly onRevert: (batch: PastImportFragment) => void;
  readonly onOther: () => void;
}

/** The batch that was written, and the ways on from it. */
export function DoneCard({ batch, onRevert, onOther }: Props) {
  const { say, format } = useText();
  const { created, changed } = totalOf(batch.outcomes);
  const reverted = batch.state === "REVERTED";
  const note = {
    created: format.count(created),
    changed: format.count(changed),
    at: batch.appliedAt ? format.moment(new Date(batch.appliedAt)) : "–",
  };
  return (
    <div role="status">
      <Card
        title={say(reverted ? "import.doneReverted" : "import.done", { file: batch.fileName })}
        subtitle={reverted ? say("import.doneRevertedNote") : say("import.doneNote", note)}
      >
        <div className={classes.actions}>
          <Button onClick={onOther}>{say("import.other")}</Button>
          {!reverted && (
            <>
              <Button variant="default" component={Link} to="/cells">
                {say("import.seeCells")}
              </Button>
              <Button variant="default" onClick={() => onRevert(batch)}>
                {say("import.revert")}
              </Button>
            </>
          )}
        </div>
      </Card>
    </div>
  );
}
