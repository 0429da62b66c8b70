import { Link } from "@tanstack/react-router";
import { useText } from "../../../i18n/useText.js";
import { Records } from "../../../ui/Records.js";
import { capital } from "../../common/capital.js";
import classes from "../Tab.module.css";
import { accountName } from "../words.js";
import type { AuditLogQuery } from "./Log.generated.js";
import { wordOf } from "./logWords.js";

type Entry = NonNullable<AuditLogQuery["auditLog"]>["edges"][number]["node"];

const COLUMNS = ["at", "who", "what", "subject"] as const;

function Row({ entry }: { readonly entry: Entry }) {
  const text = useText();
  const { say, format } = text;
  const { at, account, verb, subject, subjectId, count } = entry;
  // Nobody has signed in yet while they do.
  const nobody = verb === "signIn" ? "log.stranger" : "log.machine";
  return (
    <tr>
      <td data-label={say("log.at")} className={classes.day}>
        {format.moment(new Date(at))}
      </td>
      <td data-label={say("log.who")}>{account ? accountName(account) : say(nobody)}</td>
      <td data-label={say("log.what")}>{capital(wordOf("verb", verb, text))}</td>
      <td data-label={say("log.subject")}>
        {wordOf("subject", subject, text)}
        {count > 1 && <span className={classes.under}>{say("log.records", { count })}</span>}
        {subject === "account" && subjectId && (
          <Link to="/admin" search={{ a: subjectId, s: "all" }} className={classes.link}>
            {say("log.openAccount")}
          </Link>
        )}
      </td>
    </tr>
  );
}

/** The entries as a table; as cards where the page is narrow. */
export function LogTable({ entries }: { readonly entries: readonly Entry[] }) {
  const { say } = useText();
  return (
    <Records className={classes.table}>
      <caption className="visually-hidden">{say("admin.log")}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(`log.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.seq} entry={entry} />
        ))}
      </tbody>
    </Records>
  );
}
