import { flagKinds, flagStates } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useReference } from "../../../filters/reference.js";
import type { Search } from "../../../filters/search.js";
import { useText } from "../../../i18n/useText.js";
import { Records } from "../../../ui/Records.js";
import { Tag } from "../../../ui/Tag.js";
import classes from "./FlagsList.module.css";
import { actsWords, capital, concernsWords, type FlagRow, STATE_TONE } from "./flagWords.js";

const COLUMNS = [
  "flags.cell",
  "flags.says",
  "flags.concerns",
  "flags.raisedOn",
  "flags.state",
  "flags.acts",
] as const;

function Row({ flag }: { readonly flag: FlagRow }) {
  const text = useText();
  const { today } = useReference();
  const { say, format, language } = text;
  const kind = capital(flagKinds.label(flag.kind, language));
  return (
    <tr>
      <th scope="row">
        <Link
          to="."
          search={(before: Search) => ({ ...before, f: flag.id })}
          resetScroll={false}
          className={classes.open}
        >
          {flag.cell?.name}
          <span className="visually-hidden">{`, ${kind}`}</span>
        </Link>
      </th>
      <td className={classes.says}>
        <b>{kind}</b>
        <span>{flag.words}</span>
      </td>
      <td data-label={say("flags.concerns")}>{concernsWords(flag, text)}</td>
      <td data-label={say("flags.raisedOn")} className={classes.day}>
        {format.day(flag.raisedOn)}
      </td>
      <td data-label={say("flags.state")}>
        <Tag tone={STATE_TONE[flag.state]}>{flagStates.label(flag.state, language)}</Tag>
      </td>
      <td data-label={say("flags.acts")} className={classes.acts}>
        {actsWords(flag, text, today)}
      </td>
    </tr>
  );
}

/** Flags as a table in the order they were raised; as cards where the page is narrow. */
export function FlagsList({
  flags,
  caption,
}: {
  readonly flags: readonly FlagRow[];
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
        {flags.map((flag) => (
          <Row key={flag.id} flag={flag} />
        ))}
      </tbody>
    </Records>
  );
}
