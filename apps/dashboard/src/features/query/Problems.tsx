import { Alert } from "@mantine/core";
import { useText } from "../../i18n/useText.js";
import type { Problem } from "../common/files/exportFile.js";

const SHOWN = 5;

/** What the server refused, in our words and, where they name the place, in its own. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { say } = useText();
  if (problems.length === 0) return null;
  return (
    <Alert variant="outline" role="alert" title={say("query.refused")} mb={12}>
      <ul>
        {problems.slice(0, SHOWN).map(({ failure, message, line }) => (
          <li key={`${line} ${message}`}>
            {failure && failure !== "INVALID_VALUE" && `${say(`reason.${failure}`)} `}
            {line !== null && `${say("query.line", { line })}: `}
            {failure !== "OFFLINE" && <span lang="en">{message}</span>}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
