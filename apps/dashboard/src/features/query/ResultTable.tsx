import { Button, Menu, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconColumns3, IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { type Column, isNumeric, type Row, type Section } from "./columns.js";
import classes from "./ResultTable.module.css";
import { filtered, type Sorting, sorted } from "./sorting.js";
import { cellWords, groundsOf, labelOf } from "./words.js";

const AT_ONCE = 200;
/** A region that scrolls has to be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 } as const;

function Value({ column, row }: { readonly column: Column; readonly row: Row }) {
  const text = useText();
  const cell = row.cells.get(column.path);
  const words = cellWords(cell, column, text);
  if (cell?.kind === "time" && !cell.complete) {
    return (
      <>
        {words} <span className={classes.grounds}>{text.say("common.inProgress")}</span>
      </>
    );
  }
  if (cell?.kind !== "figure") return words;
  const { figure } = cell;
  const grounds = groundsOf(figure, column.known?.unit ?? null, text);
  const few = figure.value !== null && figure.sufficient === false;
  return (
    <>
      <span data-few={few || undefined} className={classes.figure}>
        {words}
      </span>
      {grounds !== "" && <span className={classes.grounds}>{grounds}</span>}
      {few && (
        <span className={classes.few}>
          {text.say(
            column.steps.at(-1)?.name === "change" ? "query.notDistinguishable" : "common.insufficient",
          )}
        </span>
      )}
    </>
  );
}

/** The rows of an answer: sorted, filtered, with the columns one wants; a figure stands with what it rests on. */
export function ResultTable({ section }: { readonly section: Section }) {
  const text = useText();
  const { say, format } = text;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [wanted, setWanted] = useState("");
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(AT_ONCE);
  const columns = section.columns.filter(({ path }) => !hidden.has(path));
  const numeric = new Set(
    section.columns
      .filter(({ path }) => section.rows.some((row) => isNumeric(row.cells.get(path) ?? { kind: "none" })))
      .map(({ path }) => path),
  );
  const rows = sorted(
    filtered(section.rows, wanted, (row) =>
      columns.map((column) => cellWords(row.cells.get(column.path), column, text)),
    ),
    sorting,
  );
  const toggle = (path: string) => {
    const next = new Set(hidden);
    if (!next.delete(path)) next.add(path);
    setHidden(next);
  };
  const sortBy = (path: string) =>
    setSorting(
      sorting?.path !== path
        ? { path, descending: numeric.has(path) }
        : sorting.descending === numeric.has(path)
          ? { path, descending: !sorting.descending }
          : null,
    );
  const label = say("query.tableName", { name: section.name });
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          aria-label={say("query.filterRows")}
          placeholder={say("query.filterRows")}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          className={classes.filter}
        />
        <Menu closeOnItemClick={false} position="bottom-end">
          <Menu.Target>
            <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
              {say("query.columns")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown className={classes.menu}>
            {section.columns.map((column) => (
              <Menu.Item
                key={column.path}
                role="menuitemcheckbox"
                aria-checked={!hidden.has(column.path)}
                disabled={columns.length === 1 && !hidden.has(column.path)}
                leftSection={<span aria-hidden className={classes.tick} data-on={!hidden.has(column.path)} />}
                onClick={() => toggle(column.path)}
              >
                {labelOf(column, text)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      <section className={classes.scroll} aria-label={label} {...REACHABLE}>
        <table className={classes.table}>
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              {columns.map((column) => {
                const by = sorting?.path === column.path ? sorting : null;
                const Arrow = by?.descending ? IconArrowDown : IconArrowUp;
                return (
                  <th
                    key={column.path}
                    scope="col"
                    data-numeric={numeric.has(column.path)}
                    aria-sort={by ? (by.descending ? "descending" : "ascending") : "none"}
                  >
                    <button type="button" onClick={() => sortBy(column.path)}>
                      {labelOf(column, text)}
                      {by && <Arrow size={14} aria-hidden />}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <tr key={section.rows.indexOf(row)} data-total={row.isTotal || undefined}>
                {columns.map((column, index) => (
                  <td key={column.path} data-numeric={numeric.has(column.path)}>
                    {row.isTotal && index === 0 ? say("query.total") : <Value column={column} row={row} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length === 0 && <p className={classes.nothing}>{say("query.noRowMatches")}</p>}
      {rows.length > most && (
        <Button variant="default" onClick={() => setMost(most + AT_ONCE)} className={classes.more}>
          {say("query.moreRows", { count: format.count(rows.length - most) })}
        </Button>
      )}
    </>
  );
}
