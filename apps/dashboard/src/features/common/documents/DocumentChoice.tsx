import { useQuery } from "@apollo/client/react";
import { NativeSelect, TextInput } from "@mantine/core";
import type { DocumentKind } from "@nen-nep/schema";
import { useText } from "../../../i18n/useText.js";
import { CitableDocumentsDocument } from "./CitableDocuments.generated.js";

/** A recorded document by its id, or one that is named in words. */
export interface ChosenDocument {
  readonly id: string | null;
  readonly words: string;
}

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly chosen: ChosenDocument;
  readonly onChange: (chosen: ChosenDocument) => void;
  /** Only documents of these kinds. */
  readonly kinds: readonly DocumentKind[];
}

const OTHER = "";

export const isNamed = ({ id, words }: ChosenDocument): boolean => id !== null || words.trim() !== "";

/** As the API takes it: by id, or in words. */
export const citationOf = ({ id, words }: ChosenDocument) =>
  id === null ? { document: words.trim(), documentId: null } : { document: null, documentId: id };

/** Chooses among the documents that the office has recorded; one that it has not is named in words. */
export function DocumentChoice({ label, hint, chosen, onChange, kinds }: Props) {
  const { say, format } = useText();
  const { data } = useQuery(CitableDocumentsDocument);
  const documents = (data?.documents?.nodes ?? []).filter(({ kind }) => kinds.includes(kind));
  return (
    <>
      {documents.length > 0 && (
        <NativeSelect
          label={label}
          value={chosen.id ?? OTHER}
          onChange={(event) => onChange({ ...chosen, id: event.currentTarget.value || null })}
          data={[
            { value: OTHER, label: say("common.otherDocument") },
            ...documents.map(({ id, number, issuedOn, title }) => ({
              value: id,
              label: `${number} (${format.day(issuedOn)}) ${title}`,
            })),
          ]}
        />
      )}
      {chosen.id === null && (
        <TextInput
          label={documents.length > 0 ? say("common.documentNumber") : label}
          description={hint}
          required
          maxLength={200}
          value={chosen.words}
          onChange={(event) => onChange({ id: null, words: event.currentTarget.value })}
        />
      )}
    </>
  );
}
