import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { importStates } from "@nen-nep/schema";
import { IconHistory } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { Records } from "../../ui/Records.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { Tag } from "../../ui/Tag.js";
import { ImportsDocument, type PastImportFragment } from "./Import.generated.js";
import classes from "./PastImports.module.css";
import { totalOf } from "./register.js";
import list from "./rows.module.css";

interface Props {
  readonly onRevert: (batch: PastImportFragment) => void;
}

function Row({ batch, onRevert }: Props & { readonly batch: PastImportFragment }) {
  const { say, format, language } = useText();
  const { created, changed } = totalOf(batch.outcomes);
  const moment = (instant: string | null) => (instant === null ? "–" : format.moment(new Date(instant)));
  const { importedBy } = batch;
  return (
    <tr>
      <th scope="row" className={list.first}>
        <span className={list.name}>{batch.fileName}</span>
        <span className={list.note}>{batch.committee?.name}</span>
      </th>
      <td data-label={say("import.when")}>{moment(batch.appliedAt)}</td>
      <td data-label={say("import.by")}>
        {importedBy ? (importedBy.name ?? importedBy.login) : say("import.commandLine")}
      </td>
      <td data-label={say("import.new")} data-numeric="true">
        {format.count(created)}
      </td>
      <td data-label={say("import.changed")} data-numeric="true">
        {format.count(changed)}
      </td>
      <td data-label={say("import.state")}>
        <Tag tone={batch.state === "APPLIED" ? "ok" : "idle"}>
          {importStates.label(batch.state, language)}
        </Tag>
        {batch.revertedAt !== null && (
          <span className={list.note}>{say("import.revertedAt", { at: moment(batch.revertedAt) })}</span>
        )}
      </td>
      <td data-numeric="true">
        {batch.state === "APPLIED" && (
          <Button
            variant="default"
            aria-label={say("import.revertOf", { file: batch.fileName })}
            onClick={() => onRevert(batch)}
          >
            {say("import.revert")}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** What was imported before, newest first, each with the way back. */
export function PastImports({ onRevert }: Props) {
  const { say, format } = useText();
  const result = useQuery(ImportsDocument);
  const total = (result.data ?? result.previousData)?.imports?.totalCount ?? 0;
  const [loadingMore, setLoadingMore] = useState(false);
  const more = async (after: string | null) => {
    setLoadingMore(true);
    await result.fetchMore({ variables: { after } }).catch(() => undefined);
    setLoadingMore(false);
  };
  const heads = ["file", "when", "by", "new", "changed", "state"] as const;
  return (
    <Card
      title={say("import.past")}
      subtitle={total > 0 ? say("import.pastNote", { count: format.count(total) }) : undefined}
    >
      <Loaded result={result} skeleton={<BoneCard height={180} />}>
        {({ imports }) =>
          !imports || imports.edges.length === 0 ? (
            <State icon={<IconHistory size={24} />} title={say("import.pastNone")}>
              {say("import.pastNoneWords")}
            </State>
          ) : (
            <>
              <Records className={list.table}>
                <caption className="visually-hidden">{say("import.past")}</caption>
                <thead>
                  <tr>
                    {heads.map((head) => (
                      <th key={head} scope="col" data-numeric={head === "new" || head === "changed"}>
                        {say(`import.${head}`)}
                      </th>
                    ))}
                    <td data-numeric="true" />
                  </tr>
                </thead>
                <tbody>
                  {imports.edges.map(({ node }) => (
                    <Row key={node.id} batch={node} onRevert={onRevert} />
                  ))}
                </tbody>
              </Records>
              {imports.pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  className={classes.more}
                  loading={loadingMore}
                  onClick={() => more(imports.pageInfo.endCursor)}
                >
                  {say("import.morePast")}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
