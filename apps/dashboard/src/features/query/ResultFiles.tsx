import { useText } from "../../i18n/useText.js";
import { FileButtons } from "../common/files/FileButtons.js";
import type { Ran } from "./useWorkbench.js";

/** The whole answer as a file; one of several parts has to be chosen before. */
export function ResultFiles({ ran }: { readonly ran: Ran }) {
  const { say } = useText();
  const { query, variables, operation } = ran;
  const roots = operation.selected.size;
  return (
    <FileButtons
      question={{ query, variables }}
      operationName={operation.node.name?.value ?? null}
      onRefused={() => (roots > 1 ? say("query.exportOnePart", { count: roots }) : null)}
    />
  );
}
