import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Failure } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { Dialog } from "../../ui/Dialog.js";
import type { Saved } from "./saved.js";

interface Props {
  /** One's own query that stands on the table; null saves a new one. */
  readonly current: Saved | null;
  readonly onClose: () => void;
  /** Returns why it could not be kept; null where it was. */
  readonly onSave: (kept: {
    readonly name: string;
    readonly description: string;
    readonly anew: boolean;
  }) => Promise<Failure | null>;
}

/** Asks how a query is to be called before it is kept. */
export function SaveDialog({ current, onClose, onSave }: Props) {
  const { say } = useText();
  const [name, setName] = useState(current?.name ?? "");
  const [description, setDescription] = useState(current?.description ?? "");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, setSaving] = useState(false);
  const save = async (anew: boolean) => {
    setSaving(true);
    const refused = await onSave({ name, description, anew });
    setSaving(false);
    setFailure(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      title={say("query.saveTitle")}
      onClose={onClose}
      onSubmit={() => void save(current === null)}
      refused={failure && say(`reason.${failure}`)}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {say("common.cancel")}
          </Button>
          {current && (
            <Button
              variant="default"
              disabled={name.trim() === ""}
              loading={saving}
              onClick={() => save(true)}
            >
              {say("query.saveAnew")}
            </Button>
          )}
          <Button type="submit" loading={saving}>
            {say(current ? "query.saveChanges" : "query.save")}
          </Button>
        </>
      }
    >
      <TextInput
        label={say("query.saveName")}
        value={name}
        maxLength={120}
        required
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        mb={12}
      />
      <TextInput
        label={say("query.saveDescription")}
        description={say("query.saveDescriptionHint")}
        value={description}
        maxLength={1000}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
    </Dialog>
  );
}
