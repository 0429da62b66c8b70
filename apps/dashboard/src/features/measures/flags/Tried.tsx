import { Link } from "@tanstack/react-router";
import { useText } from "../../../i18n/useText.js";
import { DataTable } from "../../../ui/DataTable.js";
import { groupName } from "../../common/groupName.js";
import type { TryFlagRuleQuery } from "./Flags.generated.js";
import classes from "./TryRule.module.css";

type Trial = NonNullable<TryFlagRuleQuery["tryFlagRule"]>;

/** What a rule would have raised: how many, in which groups, in which cells. */
export function Tried({ trial }: { readonly trial: Trial }) {
  const { say, format } = useText();
  const { flags, cells, groups, found } = trial;
  return (
    <div className={classes.tried}>
      <p role="status" className={classes.result}>
        {flags === 0 ? say("flags.triedNone") : say("flags.tried", { flags, cells })}
      </p>
      {flags > 0 && (
        <>
          <h3>{say("flags.triedGroups")}</h3>
          <DataTable
            caption={say("flags.triedGroups")}
            table={{
              columns: [
                { label: say("flags.triedGroup") },
                { label: say("flags.triedFlags"), numeric: true },
                { label: say("flags.triedCells"), numeric: true },
              ],
              rows: groups.map((each) => [
                each.group ? groupName(each.group.name) : say("flags.triedNoGroup"),
                each.flags,
                each.cells,
              ]),
            }}
          />
          <h3>{say("flags.triedWhere")}</h3>
          <ul>
            {found.map(({ cell, words }) => (
              <li key={`${cell.id} ${words}`}>
                <Link to="/cells/$code" params={{ code: cell.code }}>
                  {cell.name}
                </Link>
                <p>{words}</p>
              </li>
            ))}
          </ul>
          {found.length < flags && (
            <p className={classes.note}>{say("flags.triedFirst", { count: format.count(found.length) })}</p>
          )}
        </>
      )}
    </div>
  );
}
