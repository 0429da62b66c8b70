import { Button } from "@mantine/core";
import { useText } from "../../i18n/useText.js";
import { type Change, type Kept, REMARKS } from "../../outbox/changes.js";
import { changeKept } from "../../outbox/store.js";
import { useViewer } from "../../shell/session.js";
import { Notice } from "../../ui/State.js";

/** What was changed here and came too late, in words, so that nothing is lost silently. */
export function Unsent({ kept }: { readonly kept: Kept }) {
  const { say, format } = useText();
  const { account } = useViewer();
  const keyOf = (id: string) =>
    kept.form.marks?.find(({ criterion }) => criterion.id === id)?.criterion.key ?? "";
  const lineOf = (change: Change): string => {
    if (change.kind === "add") return change.finding.words;
    if (change.kind === "remove") return say("unsent.removal");
    const { points, words } = change.value;
    if (change.slot === REMARKS) return say("unsent.remarks", { words: words ?? say("common.none") });
    const given = points === null ? say("form.stateOpen") : format.number(points);
    return say("unsent.mark", { key: keyOf(change.slot), value: [given, words].filter(Boolean).join(" · ") });
  };
  return (
    <Notice
      action={
        <Button variant="default" onClick={() => changeKept(account.id, kept.form.id, () => null)}>
          {say("unsent.drop")}
        </Button>
      }
    >
      {say("unsent.title", { count: kept.changes.length })} {kept.changes.map(lineOf).join("; ")}
    </Notice>
  );
}
