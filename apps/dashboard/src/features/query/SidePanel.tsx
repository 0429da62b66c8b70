import { ActionIcon, Button, Menu, SegmentedControl, TextInput } from "@mantine/core";
import { fold, queryAudiences, roles } from "@nen-nep/schema";
import { IconDots, IconShare, IconTrash } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import { type Text, useText } from "../../i18n/useText.js";
import type { WorkbenchState } from "../common/workbenchLink.js";
import { readOperation } from "./operation.js";
import type { WorkbenchQuery } from "./Query.generated.js";
import classes from "./SidePanel.module.css";
import { type Saved, stateOf } from "./saved.js";

type Run = NonNullable<WorkbenchQuery["queryHistory"]>[number];
type Tab = "SAVED" | "SAMPLES" | "HISTORY";

interface Props {
  readonly saved: readonly Saved[];
  readonly history: readonly Run[];
  /** False for roles that run stored queries only. */
  readonly free: boolean;
  readonly openId: string | null;
  readonly onOpen: (saved: Saved) => void;
  readonly onAgain: (state: WorkbenchState) => void;
  readonly onShare: (saved: Saved) => void;
  readonly onRemove: (saved: Saved) => void;
  readonly onClear: () => void;
}

/** Where a query comes from, in words; samples stand under a heading that says it. */
function originOf({ origin, sharedWith, sharedBy }: Saved, { say, language }: Text): string | null {
  if (origin === "SAMPLE") return null;
  if (origin === "SHARED") return sharedBy ? say("query.sharedBy", { name: sharedBy }) : say("query.shared");
  return sharedWith
    ? say("query.mineShared", { role: roles.label(sharedWith, language) })
    : say("query.mine");
}

function SavedLine({
  saved,
  current,
  actions,
}: {
  readonly saved: Saved;
  readonly current: boolean;
  readonly actions: Props;
}) {
  const text = useText();
  const { say } = text;
  const origin = originOf(saved, text);
  return (
    <li className={classes.line} data-current={current || undefined}>
      <button
        type="button"
        className={classes.open}
        aria-current={current || undefined}
        onClick={() => actions.onOpen(saved)}
      >
        <span className={classes.name}>{saved.name}</span>
        {origin && <span className={classes.note}>{origin}</span>}
      </button>
      {saved.origin === "MINE" && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" size={32} aria-label={say("query.actionsOf", { name: saved.name })}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconShare size={16} />} onClick={() => actions.onShare(saved)}>
              {say("query.share")}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => actions.onRemove(saved)}>
              {say("query.remove")}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}

/** The name of an operation, or the first of its fields: how a line of the history is told. */
function titleOf(query: string): string {
  const read = readOperation(query);
  if (read.kind !== "operation") return query.slice(0, 40);
  const { node, selected } = read.operation;
  const fields = [...selected.values()].map(({ name }) => name).join(", ");
  return node.name ? `${node.name.value} · ${fields}` : fields;
}

/** What was kept, what the product offers, what was run: opened with one key. */
export function SidePanel(props: Props) {
  const { saved, history, free, openId } = props;
  const { say, format, language } = useText();
  const [tab, setTab] = useState<Tab>(free ? "SAMPLES" : "SAVED");
  const [wanted, setWanted] = useState("");
  const key = fold(wanted.trim());
  const fits = (words: string) => fold(words).includes(key);
  const lines = saved.filter(
    ({ origin, name, description }) =>
      (origin === "SAMPLE") === (tab === "SAMPLES") && fits(`${name} ${description ?? ""}`),
  );
  const runs = history.filter(({ query }) => fits(query));
  const tabs: readonly Tab[] = ["SAVED", "SAMPLES", "HISTORY"];
  return (
    <div className={classes.panel}>
      {free && (
        <SegmentedControl
          fullWidth
          value={tab}
          onChange={(next) => setTab(next as Tab)}
          aria-label={say("query.lists")}
          data={tabs.map((value) => ({ value, label: say(`query.list.${value}`) }))}
        />
      )}
      <TextInput
        aria-label={say("query.find")}
        placeholder={say("query.find")}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {tab === "HISTORY" ? (
        <>
          <ul className={classes.list}>
            {runs.map((run) => (
              <li key={run.id} className={classes.line}>
                <button
                  type="button"
                  className={classes.open}
                  onClick={() =>
                    props.onAgain(stateOf({ query: run.query, variables: run.variables, chart: null }))
                  }
                >
                  <span className={classes.name}>{titleOf(run.query)}</span>
                  <span className={classes.note}>
                    {format.moment(new Date(run.ranAt))}
                    {run.rowCount !== null && ` · ${say("query.rows", { count: run.rowCount })}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {runs.length === 0 && (
            <p className={classes.nothing}>
              {say(history.length === 0 ? "query.noHistory" : "query.noneFits")}
            </p>
          )}
          {history.length > 0 && (
            <Button variant="subtle" onClick={props.onClear}>
              {say("query.clearHistory")}
            </Button>
          )}
        </>
      ) : (
        <>
          <ul className={classes.list}>
            {lines.map((each, index) => (
              <Fragment key={each.id}>
                {each.audience !== null && each.audience !== lines[index - 1]?.audience && (
                  <li className={classes.audience}>{queryAudiences.label(each.audience, language)}</li>
                )}
                <SavedLine saved={each} current={each.id === openId} actions={props} />
              </Fragment>
            ))}
          </ul>
          {lines.length === 0 && (
            <p className={classes.nothing}>
              {say(key !== "" ? "query.noneFits" : free ? "query.noneSaved" : "query.noneShared")}
            </p>
          )}
        </>
      )}
    </div>
  );
}
