import { Button } from "@mantine/core";
import { importSubjects } from "@nen-nep/schema";
import { IconCircleCheck } from "@tabler/icons-react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { DataTable } from "../../ui/DataTable.js";
import { State } from "../../ui/State.js";
import classes from "./ChangesCard.module.css";
import { fieldWords, type Outcome, recordWords, totalOf, type Value, valueWords } from "./register.js";

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly values: readonly Value[];
  readonly committee: string;
  readonly onApply: () => void;
  readonly onOther: () => void;
}

function Changed({ values }: { readonly values: readonly Value[] }) {
  const text = useText();
  const { say, format, language } = text;
  const { groups } = useReference();
  const table = {
    columns: [
      { label: say("import.kind") },
      { label: say("import.record") },
      { label: say("import.field") },
      { label: say("import.before") },
      { label: say("import.after") },
    ],
    rows: values.map((value) => [
      importSubjects.label(value.subject, language),
      recordWords(value.record, text),
      fieldWords(value.field, text),
      valueWords(value.before, text, groups),
      valueWords(value.after, text, groups),
    ]),
  };
  return (
    <details className={classes.changed}>
      <summary>
        {say("import.changedValues")} · {say("import.changedFirst", { count: format.count(values.length) })}
      </summary>
      <DataTable caption={say("import.changedValues")} table={table} />
    </details>
  );
}

/** What would be new, changed and unchanged per kind, and the button that writes it. */
export function ChangesCard({ outcomes, values, committee, onApply, onOther }: Props) {
  const { say, format, language } = useText();
  const total = totalOf(outcomes);
  if (total.created + total.changed === 0) {
    return (
      <Card title={say("import.nothingNew")}>
        <State
          icon={<IconCircleCheck size={24} />}
          title={say("import.nothingNew")}
          action={<Button onClick={onOther}>{say("import.other")}</Button>}
        >
          {say("import.nothingNewWords", { count: format.count(total.unchanged) })}
        </State>
      </Card>
    );
  }
  const number = (label: string) => ({ label, numeric: true, write: format.count });
  const table = {
    columns: [
      { label: say("import.kind") },
      number(say("import.new")),
      number(say("import.changed")),
      number(say("import.unchanged")),
    ],
    rows: outcomes.map(({ subject, created, changed, unchanged }) => [
      importSubjects.label(subject, language),
      created,
      changed,
      unchanged,
    ]),
  };
  const title = say("import.changes", {
    created: format.count(total.created),
    changed: format.count(total.changed),
  });
  return (
    <Card title={title} subtitle={say("import.changesNote", { committee })}>
      <DataTable caption={title} table={table} />
      {values.length > 0 && <Changed values={values} />}
      <div className={classes.foot}>
        <Button size="md" onClick={onApply}>
          {say("import.apply")}
        </Button>
      </div>
    </Card>
  );
}
