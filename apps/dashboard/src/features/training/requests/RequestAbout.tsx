import { skills, trainingRequestKinds } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import type { Text } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { capital } from "../../common/capital.js";
import { NEED_OFFICIALS } from "../../common/trainingRoles.js";
import type { RequestRowFragment } from "./Requests.generated.js";
import classes from "./RequestsList.module.css";

/** What is asked, and in which skill. */
export const askedWords = (
  { kind, skill }: Pick<RequestRowFragment, "kind" | "skill">,
  { say, language }: Pick<Text, "say" | "language">,
): string =>
  `${capital(trainingRequestKinds.label(kind, language))}: ${skill ? skills.label(skill, language) : say("requests.anySkill")}`;

/** Whom a request is about; it leads to their sheet where the reader may open it. */
export function Whose({ request }: { readonly request: Pick<RequestRowFragment, "person" | "cell"> }) {
  const { roles } = useViewer();
  const { person, cell } = request;
  const opens = roles.some((role) => NEED_OFFICIALS.includes(role));
  return (
    <p className={classes.who}>
      {person?.name &&
        (opens ? (
          <Link to="/training/person/$personId" params={{ personId: person.id }}>
            {person.name}
          </Link>
        ) : (
          <b>{person.name}</b>
        ))}
      {cell && <span>{`${cell.name} · ${cell.code}`}</span>}
    </p>
  );
}
