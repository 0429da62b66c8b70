import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type Role, roles } from "@nen-nep/schema";
import { useState } from "react";
import type { Failure } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { Dialog } from "../../ui/Dialog.js";
import classes from "./ShareDialog.module.css";
import type { Saved } from "./saved.js";

interface Props {
  /** The address of the query and its variables. */
  readonly link: string;
  /** One's own query that may be opened to a role; null where it is not kept yet. */
  readonly current: Saved | null;
  readonly onClose: () => void;
  readonly onShare: (saved: Saved, role: Role | null) => Promise<Failure | null>;
}

const SHARING = roles.keys.filter((role) => role !== "ADMINISTRATOR");

/** Two ways to share: a link for whoever queries freely, or a kept query for the holders of a role. */
export function ShareDialog({ link, current, onClose, onShare }: Props) {
  const { say, language } = useText();
  const [role, setRole] = useState<Role | "">(current?.sharedWith ?? "");
  const [copied, setCopied] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const copy = async () => {
    await navigator.clipboard.writeText(link).catch(() => undefined);
    setCopied(true);
  };
  const share = async () => {
    const refused = await onShare(current!, role === "" ? null : role);
    setFailure(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      title={say("query.shareTitle")}
      onClose={onClose}
      refused={failure && say(`reason.${failure}`)}
      actions={
        <Button variant="default" onClick={onClose}>
          {say("common.close")}
        </Button>
      }
    >
      <div className={classes.row}>
        <TextInput
          label={say("query.link")}
          description={say("query.linkHint")}
          value={link}
          readOnly
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button variant="default" onClick={copy}>
          {say(copied ? "query.copied" : "query.copy")}
        </Button>
      </div>
      <div className={classes.row}>
        <NativeSelect
          label={say("query.shareWith")}
          description={say(current ? "query.shareWithHint" : "query.saveFirst")}
          disabled={current === null}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as Role | "")}
          data={[
            { value: "", label: say("query.shareNobody") },
            ...SHARING.map((each) => ({ value: each, label: roles.label(each, language) })),
          ]}
        />
        <Button disabled={current === null || role === (current.sharedWith ?? "")} onClick={share}>
          {say("query.shareApply")}
        </Button>
      </div>
    </Dialog>
  );
}
