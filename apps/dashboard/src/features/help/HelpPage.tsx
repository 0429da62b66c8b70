import { roles } from "@nen-nep/schema";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Search } from "../../filters/search.js";
import { useText } from "../../i18n/useText.js";
import { KeyList } from "../../shell/KeyList.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { PageHead } from "../../ui/PageHead.js";
import { Picker } from "../../ui/Picker.js";
import { capital } from "../common/capital.js";
import { type Line, READERS, type Reader, type Task } from "./guide.js";
import { GUIDES } from "./guides/index.js";
import classes from "./HelpPage.module.css";
import { readReader } from "./helpView.js";
import { Marked } from "./Marked.js";

function TaskCard({ task }: { readonly task: Task }) {
  const { language } = useText();
  return (
    <Card title={language === "VI" ? task.title.vi : task.title.en}>
      <ol className={classes.steps}>
        {task.steps.map((step) => (
          <li key={step.en}>
            <Marked line={step} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Notes({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Card title={title}>
      <ul className={classes.notes}>
        {lines.map((line) => (
          <li key={line.en}>
            <Marked line={line} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What one comes here for and how it is done, for each role; it asks the server nothing. */
export default function HelpPage() {
  const { say, language } = useText();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { roles: own } = useViewer();
  const reader = readReader(search, own);
  const guide = GUIDES[reader];
  const nameOf = (each: Reader) =>
    each === "CONCERNED" ? say("help.concerned") : roles.label(each, language);
  return (
    <>
      <PageHead
        crumbs={[{ text: say("shell.help") }]}
        title={say("help.ofReader", { reader: nameOf(reader) })}
        documentTitle={say("help.title")}
        subtitle={say("help.lead")}
        tools={
          <Picker
            label={say("help.reader")}
            written={capital(nameOf(reader))}
            value={reader}
            groups={[
              {
                label: null,
                options: READERS.map((each) => ({ value: each, label: capital(nameOf(each)) })),
              },
            ]}
            onPick={(picked) => navigate({ to: "/help", search: { tab: picked } })}
          />
        }
      />
      <div className={classes.guide}>
        <div className={classes.cards}>
          {guide.tasks.map((task) => (
            <TaskCard key={task.title.en} task={task} />
          ))}
        </div>
        <div className={classes.cards}>
          <Notes title={say("help.figures")} lines={guide.figures} />
          <Notes title={say("help.limits")} lines={guide.limits} />
          <Notes title={say("help.recorded")} lines={guide.recorded} />
          <Card title={say("shell.helpKeys")}>
            <KeyList />
          </Card>
        </div>
      </div>
    </>
  );
}
