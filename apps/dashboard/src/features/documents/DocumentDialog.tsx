import { useMutation } from "@apollo/client/react";
import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type DocumentKind, documentKinds } from "@nen-nep/schema";
import { useState } from "react";
import { v7 } from "uuid";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { DayField } from "../../ui/DayField.js";
import { capital } from "../common/capital.js";
import { useRequestKey } from "../common/useRequestKey.js";
import { type DocumentRowFragment, RecordDocumentDocument } from "./Documents.generated.js";

interface Props {
  readonly committee: { readonly id: string; readonly name: string };
  /** The document to correct; null records a new one. */
  readonly document: DocumentRowFragment | null;
  readonly onClose: () => void;
}

/** What the office keeps of a document: number, kind, day, issuer, what it is about. */
export function DocumentDialog({ committee, document, onClose }: Props) {
  const { say, language } = useText();
  const { today } = useReference();
  const [ownId] = useState(() => v7());
  const keyFor = useRequestKey();
  const [number, setNumber] = useState(document?.number ?? "");
  const [kind, setKind] = useState<DocumentKind>(document?.kind ?? "PLAN");
  const [issuedOn, setIssuedOn] = useState(document?.issuedOn ?? today);
  const [issuer, setIssuer] = useState(document?.issuer ?? committee.name);
  const [title, setTitle] = useState(document?.title ?? "");
  const [note, setNote] = useState(document?.note ?? "");
  const [record] = useMutation(RecordDocumentDocument, { refetchQueries: ["Documents", "CitableDocuments"] });
  const save = () => {
    const input = {
      id: document?.id ?? ownId,
      version: document?.version ?? null,
      committeeId: document?.committee?.id ?? committee.id,
      number,
      kind,
      issuedOn,
      issuer,
      title,
      note: note.trim() || null,
    };
    return record({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
  };
  return (
    <AskDialog
      opened
      size="lg"
      title={say(document ? "documents.editTitle" : "documents.newTitle")}
      confirm={say("documents.save")}
      onClose={onClose}
      onConfirm={save}
    >
      <TextInput
        label={say("documents.number")}
        placeholder="109-KH/QU"
        value={number}
        maxLength={60}
        required
        data-autofocus
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <NativeSelect
        label={say("documents.kind")}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as DocumentKind)}
        data={documentKinds.keys.map((key) => ({
          value: key,
          label: capital(documentKinds.label(key, language)),
        }))}
      />
      <DayField label={say("documents.issuedOn")} value={issuedOn} required onChange={setIssuedOn} />
      <TextInput
        label={say("documents.issuer")}
        value={issuer}
        maxLength={200}
        required
        onChange={(event) => setIssuer(event.currentTarget.value)}
      />
      <Textarea
        label={say("documents.about")}
        value={title}
        maxLength={500}
        autosize
        minRows={2}
        required
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={say("documents.note")}
        value={note}
        maxLength={1000}
        autosize
        minRows={2}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </AskDialog>
  );
}
