import { Button, NativeSelect } from "@mantine/core";
import { fold, importTableKinds } from "@nen-nep/schema";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Tag } from "../../ui/Tag.js";
import classes from "./ColumnsCard.module.css";
import { distinctOf, missingOf, type Sheet, unreadOf } from "./register.js";
import type { Preview } from "./useImport.js";

type Column = Sheet["columns"][number];

interface Props {
  readonly preview: Preview;
  /** Headings given another meaning since it was read. */
  readonly meanings: ReadonlyMap<string, string>;
  readonly onMeaning: (heading: string, field: string) => void;
  /** Reads again; null where nothing was changed. */
  readonly onReadAgain: (() => void) | null;
}

function SheetColumns({
  sheet,
  meanings,
  onMeaning,
}: { readonly sheet: Sheet } & Pick<Props, "meanings" | "onMeaning">) {
  const { say, format, language } = useText();
  const [changing, setChanging] = useState(false);
  const label = (field: Sheet["fields"][number]) => (language === "VI" ? field.labelVi : field.labelEn);
  const known = new Map(sheet.fields.map((field) => [field.field, label(field)]));
  const missing = missingOf(sheet);
  const choice = (column: Column) => (
    <NativeSelect
      aria-label={say("import.means", { heading: column.heading })}
      value={meanings.get(column.heading) ?? column.field ?? ""}
      onChange={(event) => onMeaning(column.heading, event.currentTarget.value)}
      data={[
        { value: "", label: say("import.notRead"), disabled: column.field !== null },
        ...sheet.fields.map((field) => ({
          value: field.field,
          label: field.required ? `${label(field)} (${say("import.required")})` : label(field),
        })),
      ]}
    />
  );
  const meaning = (column: Column) =>
    column.criterion === null
      ? (known.get(column.field ?? "") ?? say("import.notRead"))
      : say("import.criterion", { key: column.criterion });
  // A heading that says what it means needs no second word.
  const written = (column: Column) =>
    fold(column.heading) === fold(meaning(column))
      ? column.heading
      : `${column.heading} → ${meaning(column)}`;
  const isOpen = (column: Column) =>
    column.criterion === null &&
    (changing || meanings.has(column.heading) || (sheet.kind !== null && column.field === null));
  const columns = distinctOf(sheet);
  const open = columns.filter(isOpen);
  const understood = columns.filter((column) => !isOpen(column));
  return (
    <section className={classes.sheet} aria-label={sheet.sheet}>
      <header className={classes.head}>
        <h3 className={classes.title}>{sheet.sheet}</h3>
        {sheet.kind === null ? (
          <Tag tone="idle">{say("import.leftAside")}</Tag>
        ) : (
          <Tag tone="info">{importTableKinds.label(sheet.kind, language)}</Tag>
        )}
        {sheet.kind !== null && (
          <span className={classes.note}>{say("import.sheetRows", { rows: format.count(sheet.rows) })}</span>
        )}
        {sheet.columns.length > 0 && (
          <Button
            variant="subtle"
            className={classes.change}
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            {say(changing ? "import.keepColumns" : "import.changeColumns")}
            <span className="visually-hidden">{sheet.sheet}</span>
          </Button>
        )}
      </header>
      {missing.length > 0 && (
        <p className={classes.missing}>{say("import.missing", { fields: missing.map(label).join(", ") })}</p>
      )}
      {open.length > 0 && (
        <ul className={classes.columns}>
          {open.map((column) => (
            <li key={column.heading} data-unread={column.field === null}>
              <span className={classes.heading}>{column.heading}</span>
              {choice(column)}
            </li>
          ))}
        </ul>
      )}
      {sheet.kind !== null && understood.length > 0 && (
        <p className={classes.understood}>{understood.map(written).join(" · ")}</p>
      )}
      {sheet.notesLeft > 0 && (
        <p className={classes.note}>{say("import.notesLeft", { count: sheet.notesLeft })}</p>
      )}
    </section>
  );
}

/** What every heading was taken for, with a choice for those that were not understood or wrongly. */
export function ColumnsCard({ preview, meanings, onMeaning, onReadAgain }: Props) {
  const { say, format } = useText();
  const { sheets, year } = preview;
  const tables = sheets.filter(({ kind }) => kind !== null);
  const rows = tables.reduce((sum, sheet) => sum + sheet.rows, 0);
  const note = say("import.columnsNote", { sheets: tables.length, rows: format.count(rows) });
  return (
    <Card
      title={say("import.columns", { unread: unreadOf(sheets) })}
      subtitle={year === null ? note : `${note} · ${say("import.registerYear", { year: String(year) })}`}
    >
      {sheets.map((sheet) => (
        <SheetColumns
          key={`${sheet.file} ${sheet.sheet}`}
          sheet={sheet}
          meanings={meanings}
          onMeaning={onMeaning}
        />
      ))}
      {onReadAgain && (
        <Button className={classes.again} onClick={onReadAgain}>
          {say("import.readMapped")}
        </Button>
      )}
    </Card>
  );
}
