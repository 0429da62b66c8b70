import { IconCloudCheck, IconCloudOff, IconCloudUp, IconExclamationCircle } from "@tabler/icons-react";
import { useText } from "../../i18n/useText.js";
import { conflictsOf, type Kept, refusedOf, waitingOf } from "../../outbox/changes.js";
import { useOutbox } from "../../outbox/Outbox.js";
import { keepsChanges } from "../../outbox/store.js";
import classes from "./SaveState.module.css";

/** Whether everything is with the server, in words. */
export function SaveState({ kept }: { readonly kept: Kept }) {
  const { say, format } = useText();
  const { state } = useOutbox();
  const waiting = waitingOf(kept).length;
  const [tone, Icon, words] = (() => {
    if (!keepsChanges() && waiting > 0) return ["late", IconExclamationCircle, say("form.notKept")] as const;
    const conflicts = conflictsOf(kept).length;
    if (conflicts > 0)
      return ["late", IconExclamationCircle, say("form.mustChoose", { count: conflicts })] as const;
    const refused = refusedOf(kept).length;
    if (refused > 0)
      return ["late", IconExclamationCircle, say("form.someRefused", { count: refused })] as const;
    if (waiting > 0 && state === "signedOut")
      return ["late", IconCloudOff, say("form.signedOut", { count: waiting })] as const;
    if (waiting > 0 && (state === "waiting" || !navigator.onLine))
      return ["soon", IconCloudOff, say("form.kept", { count: waiting })] as const;
    if (waiting > 0) return ["idle", IconCloudUp, say("form.saving")] as const;
    if (kept.sentAt === null) return ["idle", IconCloudCheck, say("form.unchanged")] as const;
    return ["ok", IconCloudCheck, say("form.saved", { time: format.time(new Date(kept.sentAt)) })] as const;
  })();
  return (
    <p role="status" className={classes.state} data-tone={tone} data-waiting={waiting}>
      <Icon size={18} stroke={1.6} aria-hidden />
      {words}
    </p>
  );
}
