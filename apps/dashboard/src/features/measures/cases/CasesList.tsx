import { daysBetween, measureKinds, measureStates } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useReference } from "../../../filters/reference.js";
import type { Search } from "../../../filters/search.js";
import { useText } from "../../../i18n/useText.js";
import { Records } from "../../../ui/Records.js";
import { Tag } from "../../../ui/Tag.js";
import { capital } from "../../common/capital.js";
import classes from "./CasesList.module.css";
import { aboutWords, type CaseRow, dueWords, toneOf } from "./caseWords.js";

const COLUMNS = [
  "cases.cell",
  "cases.form",
  "cases.about",
  "cases.step",
  "cases.inStep",
  "cases.due",
  "cases.body",
] as const;

function Row({ row }: { readonly row: CaseRow }) {
  const text = useText();
  const { today } = useReference();
  const { say, format, language } = text;
  const kind = capital(measureKinds.label(row.kind, language));
  const due = dueWords(row, text, today);
  return (
    <tr>
      <th scope="row">
        <Link
          to="."
          search={(before: Search) => ({ ...before, tab: "cases", m: row.id })}
          resetScroll={false}
          className={classes.open}
        >
          {row.cell?.code}
          <span className="visually-hidden">{`, ${kind}`}</span>
        </Link>
      </th>
      <td className={classes.kind}>{kind}</td>
      <td data-label={say("cases.about")} className={classes.about}>
        {aboutWords(row, text)}
        {row.mine && <span className={classes.mine}>{say("cases.mineTag")}</span>}
      </td>
      <td data-label={say("cases.step")} className={classes.step}>
        <Tag tone={toneOf(row.state)}>{measureStates.label(row.state, language)}</Tag>
      </td>
      <td data-label={say("cases.inStep")} className={classes.days}>
        {say("cases.days", { days: format.count(daysBetween(row.stepSince, today)) })}
      </td>
      <td data-label={say("cases.due")} className={classes.due}>
        {due?.words ?? say("cases.noDue")}
        {due?.late && <Tag tone="late">{due.late}</Tag>}
      </td>
      <td data-label={say("cases.body")} className={classes.body}>
        {row.body?.name}
      </td>
    </tr>
  );
}

/** Cases as a table in the order of their days; as cards where the page is narrow. */
export function CasesList({
  rows,
  caption,
}: {
  readonly rows: readonly CaseRow[];
  readonly caption: string;
}) {
  const { say } = useText();
  return (
    <Records className={classes.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </Records>
  );
}
