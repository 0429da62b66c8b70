import { Button } from "@mantine/core";
import { importFaultReasons } from "@nen-nep/schema";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { toCsv } from "../../charts/csv.js";
import { download } from "../../charts/download.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Picker } from "../../ui/Picker.js";
import { Records } from "../../ui/Records.js";
import classes from "./FaultsCard.module.css";
import { type Fault, faultTable, faultySheets } from "./register.js";
import list from "./rows.module.css";
import type { Preview } from "./useImport.js";

const SHOWN = 50;
const ALL = "";

function Row({ fault }: { readonly fault: Fault }) {
  const { say, format, language } = useText();
  const place = [fault.row !== null && say("import.rowAt", { row: fault.row }), fault.column]
    .filter(Boolean)
    .join(" · ");
  return (
    <tr>
      <th scope="row" className={list.first}>
        <span className={list.name}>{fault.sheet || say("import.wholeFile")}</span>
        {place && <span className={list.note}>{place}</span>}
      </th>
      <td data-label={say("import.value")} className={classes.value}>
        {fault.value ?? <span className={list.note}>{say("import.empty")}</span>}
      </td>
      <td data-label={say("import.wrong")}>
        {importFaultReasons.label(fault.reason, language)}
        {fault.follows > 0 && (
          <span className={list.note}>{say("import.follows", { count: format.count(fault.follows) })}</span>
        )}
      </td>
      <td data-label={say("import.expected")} className={list.wide}>
        {language === "VI" ? fault.expectedVi : fault.expectedEn}
      </td>
      <td data-label={say("import.suggestion")}>
        {fault.suggestion !== null && <span className={classes.suggestion}>{fault.suggestion}</span>}
      </td>
    </tr>
  );
}

/** Every mistake by sheet, row and column: what stands there, what was expected and what was probably meant. */
export function FaultsCard({ preview }: { readonly preview: Preview }) {
  const text = useText();
  const { say, format, language } = text;
  const [wanted, setWanted] = useState(ALL);
  const [shown, setShown] = useState(SHOWN);
  const { faults, faultCount } = preview;
  const sheets = faultySheets(faults);
  const sheet = sheets.has(wanted) ? wanted : ALL;
  const found = sheet === ALL ? faults : faults.filter((fault) => fault.sheet === sheet);
  const option = (value: string, count: number) => ({
    value,
    label:
      value === ALL
        ? say("import.allSheets", { count: format.count(count) })
        : say("import.ofSheet", { sheet: value, count: format.count(count) }),
  });
  const options = [option(ALL, faults.length), ...[...sheets].map(([name, count]) => option(name, count))];
  const save = () => {
    const table = faultTable(found, text, ({ reason }) => importFaultReasons.label(reason, language));
    const name = `${say("import.csvName")} ${sheet || (faults[0]?.file ?? "")}`;
    download(name, "csv", new Blob([toCsv(table, language)], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <Card
      title={say("import.faults", { count: format.count(faultCount) })}
      subtitle={say("import.faultsNote")}
    >
      <div className={classes.tools}>
        {sheets.size > 1 && (
          <Picker
            label={say("import.sheet")}
            written={options.find(({ value }) => value === sheet)?.label ?? ""}
            value={sheet}
            groups={[{ label: null, options }]}
            onPick={(picked) => {
              setWanted(picked);
              setShown(SHOWN);
            }}
          />
        )}
        <Button variant="default" leftSection={<IconDownload size={18} stroke={1.6} />} onClick={save}>
          {say("import.csv")}
        </Button>
      </div>
      <Records className={list.table}>
        <caption className="visually-hidden">
          {say("import.faults", { count: format.count(found.length) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say("import.place")}</th>
            <th scope="col">{say("import.value")}</th>
            <th scope="col">{say("import.wrong")}</th>
            <th scope="col">{say("import.expected")}</th>
            <th scope="col">{say("import.suggestion")}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, shown).map((fault) => (
            <Row
              key={`${fault.file} ${fault.sheet} ${fault.row} ${fault.column} ${fault.reason}`}
              fault={fault}
            />
          ))}
        </tbody>
      </Records>
      {found.length > shown && (
        <Button variant="default" className={classes.more} onClick={() => setShown(shown + SHOWN)}>
          {say("import.moreFaults", { count: format.count(Math.min(SHOWN, found.length - shown)) })}
        </Button>
      )}
      {faultCount > faults.length && (
        <p className={list.note}>
          {say("import.unlisted", { count: format.count(faultCount - faults.length) })}
        </p>
      )}
    </Card>
  );
}
