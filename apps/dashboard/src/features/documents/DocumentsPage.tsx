import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { documentKinds } from "@nen-nep/schema";
import { IconFileText, IconPencil, IconPlus } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { RejectedNotice } from "../../filters/FilterBar.js";
import type { Search } from "../../filters/search.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { Picker } from "../../ui/Picker.js";
import { SearchField } from "../../ui/SearchField.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { capital } from "../common/capital.js";
import { PLANNERS } from "../common/planners.js";
import { DocumentDialog } from "./DocumentDialog.js";
import { type DocumentRowFragment, DocumentsDocument } from "./Documents.generated.js";
import classes from "./DocumentsPage.module.css";
import { documentsWhere, readDocumentsView } from "./documentsView.js";

const ALL = "";

function Row({
  document,
  onEdit,
}: {
  readonly document: DocumentRowFragment;
  readonly onEdit: (() => void) | null;
}) {
  const { say, format, language } = useText();
  const { number, kind, issuedOn, issuer, title, note } = document;
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <h3 className={classes.name}>
          {capital(documentKinds.label(kind, language))} {number}
        </h3>
        <p>{title}</p>
        <p className={classes.note}>{say("documents.of", { day: format.day(issuedOn), issuer })}</p>
        {note && <p className={classes.note}>{note}</p>}
      </div>
      {onEdit && (
        <Button
          variant="subtle"
          leftSection={<IconPencil size={16} aria-hidden />}
          aria-label={say("documents.editOne", { number })}
          onClick={onEdit}
        >
          {say("documents.edit")}
        </Button>
      )}
    </li>
  );
}

/** What the work rests on: plans, notices and directives, as the office has recorded them. */
export default function DocumentsPage() {
  const { say, language } = useText();
  const { roles, committee } = useViewer();
  const { change } = useFilters();
  const search: Search = useSearch({ strict: false });
  const { view, rejected } = useMemo(() => readDocumentsView(search), [search]);
  const [editing, setEditing] = useState<DocumentRowFragment | "new" | null>(null);
  const result = useQuery(DocumentsDocument, { variables: { where: documentsWhere(view) } });
  const writes = committee !== null && roles.some((role) => PLANNERS.includes(role));
  const narrowed = view.wanted !== "" || view.kind !== null || view.one !== null;
  const all = () => change({ q: undefined, k: undefined, d: undefined });
  const kinds = [
    { value: ALL, label: say("documents.allKinds") },
    ...documentKinds.keys.map((key) => ({
      value: key,
      label: capital(documentKinds.label(key, language)),
    })),
  ];
  const record = writes && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing("new")}>
      {say("documents.record")}
    </Button>
  );
  return (
    <>
      <PageHead
        crumbs={[{ text: say("documents.title") }]}
        title={say("documents.title")}
        documentTitle={say("documents.title")}
        subtitle={say("documents.lead")}
        tools={record}
      />
      <RejectedNotice extra={rejected} />
      <div className={classes.toolbar}>
        <SearchField
          label={say("documents.search")}
          wanted={view.wanted}
          className={classes.search}
          onAsk={(q) => change({ q, d: undefined }, { replace: true })}
        />
        <Picker
          label={say("documents.kind")}
          written={kinds.find(({ value }) => value === (view.kind ?? ALL))?.label ?? ""}
          value={view.kind ?? ALL}
          groups={[{ label: null, options: kinds }]}
          onPick={(kind) => change({ k: kind === ALL ? undefined : kind, d: undefined })}
        />
        {view.one !== null && (
          <Button variant="default" onClick={all}>
            {say("documents.showAll")}
          </Button>
        )}
      </div>
      <Loaded result={result} skeleton={<BoneCard height={420} />}>
        {({ documents }) => {
          const edges = documents?.edges ?? [];
          return (
            <Card title={say("documents.count", { count: documents?.totalCount ?? 0 })}>
              {edges.length === 0 ? (
                <State
                  icon={<IconFileText size={24} />}
                  title={say(narrowed ? "documents.noneFound" : "documents.none")}
                  action={narrowed ? <Button onClick={all}>{say("documents.showAll")}</Button> : record}
                >
                  {say(narrowed ? "documents.noneFoundWords" : "documents.noneWords")}
                </State>
              ) : (
                <ul className={classes.list}>
                  {edges.map(({ node }) => (
                    <Row key={node.id} document={node} onEdit={writes ? () => setEditing(node) : null} />
                  ))}
                </ul>
              )}
              {documents?.pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  className={classes.more}
                  loading={result.loading}
                  onClick={() => result.fetchMore({ variables: { after: documents.pageInfo.endCursor } })}
                >
                  {say("documents.more")}
                </Button>
              )}
            </Card>
          );
        }}
      </Loaded>
      {editing !== null && committee && (
        <DocumentDialog
          committee={committee}
          document={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
