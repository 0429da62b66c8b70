import { Button } from "@mantine/core";
import {
  IconBook2,
  IconDeviceFloppy,
  IconLock,
  IconPlayerPlay,
  IconPlayerStop,
  IconShare,
} from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { Notice, State } from "../../ui/State.js";
import { QUERY_WRITERS } from "../common/queryWriters.js";
import { catalogueOf, rowCount } from "./answer.js";
import { EditorCard } from "./EditorCard.js";
import classes from "./QueryPage.module.css";
import { ResultPanel } from "./ResultPanel.js";
import { SaveDialog } from "./SaveDialog.js";
import { SchemaDocs } from "./SchemaDocs.js";
import { ShareDialog } from "./ShareDialog.js";
import { SidePanel } from "./SidePanel.js";
import { type Saved, stateOf } from "./saved.js";
import { useSchema } from "./schema.js";
import { useCost } from "./useCost.js";
import { useSaved } from "./useSaved.js";
import { useWorkbench } from "./useWorkbench.js";
import { VariablesForm } from "./VariablesForm.js";
import { fits, givenVariables, variableFields } from "./variables.js";

/** How many samples an empty table offers. */
const FIRST_SAMPLES = 3;

function Workbench({ free }: { readonly free: boolean }) {
  const { say } = useText();
  const schema = useSchema(free);
  const kept = useSaved(free);
  const bench = useWorkbench({
    onAnswer: (ran) => {
      if (free) void kept.remember(ran, rowCount(ran));
    },
  });
  const [dialog, setDialog] = useState<"save" | "share" | "docs" | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const { read, text, variables, running } = bench;
  const fields = read.kind === "operation" ? variableFields(read.operation, schema) : [];
  const ready =
    read.kind === "operation" &&
    fields.every((field) => fits(field, variables[field.name] ?? field.byDefault));
  const told = useCost(free && ready ? text : null, givenVariables(fields, variables));
  const tooCostly = told.cost?.cost != null && told.cost.cost > told.cost.costLimit;
  const run = () => {
    if (ready && !tooCostly) bench.run();
  };
  const open = (saved: Saved) => {
    kept.setOpenId(saved.id);
    bench.open(stateOf(saved));
  };
  const tell = async (work: Promise<string | null>) => setFailed(await work);
  const catalogue = catalogueOf(kept.result.data ?? kept.result.previousData);
  const samples = (kept.result.data?.savedQueries ?? [])
    .filter(({ origin }) => origin === "SAMPLE")
    .slice(0, FIRST_SAMPLES);
  const opened = kept.result.data?.savedQueries?.find(({ id }) => id === kept.openId);

  return (
    <>
      <PageHead
        crumbs={[{ text: say("query.title") }]}
        title={say("query.heading")}
        documentTitle={say("query.title")}
        tools={
          <div className={classes.tools}>
            {free && (
              <>
                <Button
                  variant="default"
                  leftSection={<IconBook2 size={16} aria-hidden />}
                  onClick={() => setDialog("docs")}
                >
                  {say("query.docs")}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconShare size={16} aria-hidden />}
                  disabled={read.kind !== "operation"}
                  onClick={() => setDialog("share")}
                >
                  {say("query.share")}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconDeviceFloppy size={16} aria-hidden />}
                  disabled={read.kind !== "operation"}
                  onClick={() => setDialog("save")}
                >
                  {say("query.save")}
                </Button>
              </>
            )}
            {running ? (
              <Button
                variant="outline"
                leftSection={<IconPlayerStop size={16} aria-hidden />}
                onClick={bench.cancel}
              >
                {say("query.stop")}
              </Button>
            ) : (
              <Button
                leftSection={<IconPlayerPlay size={16} aria-hidden />}
                rightSection={<kbd className={classes.kbd}>{say("query.runKeys")}</kbd>}
                disabled={!ready || tooCostly}
                onClick={run}
                aria-keyshortcuts="Control+Enter"
              >
                {say("query.run")}
              </Button>
            )}
          </div>
        }
      />
      {bench.damaged && <Notice>{say("query.damaged")}</Notice>}
      {failed && <Notice>{failed}</Notice>}
      <div className={classes.bench}>
        <aside className={classes.side} aria-label={say("query.lists")}>
          <Loaded result={kept.result} skeleton={<BoneCard height={320} />}>
            {(data) => (
              <SidePanel
                saved={data.savedQueries ?? []}
                history={data.queryHistory ?? []}
                free={free}
                openId={kept.openId}
                onOpen={open}
                onAgain={(state) => {
                  kept.setOpenId(null);
                  bench.open(state);
                }}
                onShare={(saved) => {
                  kept.setOpenId(saved.id);
                  bench.show(stateOf(saved));
                  setDialog("share");
                }}
                onRemove={(saved) =>
                  tell(kept.remove(saved).then((failure) => failure && say(`reason.${failure}`)))
                }
                onClear={() => tell(kept.clear().then((failure) => failure && say(`reason.${failure}`)))}
              />
            )}
          </Loaded>
        </aside>
        <EditorCard bench={bench} schema={schema} free={free} told={told} onRun={run} />
        <section
          className={classes.variables}
          aria-label={say("query.variables")}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
          }}
        >
          <h2 className={classes.title}>{say("query.variables")}</h2>
          {opened?.description && <p className={classes.about}>{opened.description}</p>}
          <VariablesForm fields={fields} variables={variables} onChange={bench.setVariables} />
        </section>
        <div className={classes.result}>
          <ResultPanel
            bench={bench}
            catalogue={catalogue}
            cost={told.cost}
            samples={read.kind === "empty" ? samples : []}
            onOpen={open}
          />
        </div>
      </div>
      {dialog === "save" && (
        <SaveDialog
          current={kept.current}
          onClose={() => setDialog(null)}
          onSave={(named) => kept.save(bench, named)}
        />
      )}
      {dialog === "share" && (
        <ShareDialog
          key={kept.current?.version}
          link={window.location.origin + bench.link()}
          current={kept.current}
          onClose={() => setDialog(null)}
          onShare={kept.share}
        />
      )}
      <SchemaDocs schema={schema} opened={dialog === "docs"} onClose={() => setDialog(null)} />
    </>
  );
}

/** A question in GraphQL, from its text to a table, a chart, a file or a link. */
export default function QueryPage() {
  const { say } = useText();
  const { roles } = useViewer();
  const free = roles.some((role) => QUERY_WRITERS.includes(role));
  if (free || roles.some((role) => role !== "ADMINISTRATOR")) return <Workbench free={free} />;
  return (
    <>
      <PageHead
        crumbs={[{ text: say("query.title") }]}
        title={say("query.heading")}
        documentTitle={say("query.title")}
      />
      <Card title={say("query.title")}>
        <State icon={<IconLock size={24} />} title={say("query.notYours")}>
          {say("query.notYoursWords")}
        </State>
      </Card>
    </>
  );
}
