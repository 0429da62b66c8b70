import { Button, CloseButton } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useText } from "../../i18n/useText.js";
import classes from "./ActionNotice.module.css";
import type { PilotActions } from "./usePilotActions.js";

/** Says what was done, with the way back, or why it was not. */
export function ActionNotice({ actions }: { readonly actions: PilotActions }) {
  const { say } = useText();
  const { said, failure, forget } = actions;
  return (
    <div role="status" className={classes.place}>
      {(said || failure) && (
        <div className={classes.notice} data-failed={failure !== null}>
          <p>{failure ? say(`reason.${failure}`) : said?.words}</p>
          {said && !failure && (
            <Button variant="subtle" leftSection={<IconArrowBackUp size={16} />} onClick={said.undo}>
              {say("pilots.undo")}
            </Button>
          )}
          <CloseButton aria-label={say("common.close")} onClick={forget} size={32} />
        </div>
      )}
    </div>
  );
}
