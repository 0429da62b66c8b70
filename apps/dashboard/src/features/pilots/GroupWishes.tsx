import { NumberInput } from "@mantine/core";
import { sessionTypes } from "@nen-nep/schema";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { groupName } from "../common/groupName.js";
import { SESSIONS, type Session } from "../common/pilotMatrix.js";
import classes from "./GroupWishes.module.css";

/** How many pilots of either kind a plan wants, by the group's key. */
export type Wishes = Readonly<Record<string, Readonly<Record<Session, number>>>>;

const MOST = 20;
const NONE = { REGULAR: 0, THEMATIC: 0 };

interface Props {
  readonly wishes: Wishes;
  readonly onChange: (wishes: Wishes) => void;
}

/** How many model meetings of either kind each group is to hold. */
export function GroupWishes({ wishes, onChange }: Props) {
  const { say, language } = useText();
  const { groups } = useReference();
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{say("pilots.wishes")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("pilots.group")}</th>
          {SESSIONS.map((session) => (
            <th key={session} scope="col">
              {sessionTypes.label(session, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ key, name }) => {
          const own = wishes[key] ?? NONE;
          return (
            <tr key={key}>
              <th scope="row">{groupName(name)}</th>
              {SESSIONS.map((session) => (
                <td key={session}>
                  <NumberInput
                    aria-label={`${groupName(name)}: ${sessionTypes.label(session, language)}`}
                    value={own[session]}
                    min={0}
                    max={MOST}
                    allowDecimal={false}
                    onChange={(value) => onChange({ ...wishes, [key]: { ...own, [session]: Number(value) } })}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
