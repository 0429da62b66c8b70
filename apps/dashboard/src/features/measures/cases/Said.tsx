import { IconDownload } from "@tabler/icons-react";
import classes from "./CaseSheet.module.css";
import type { CaseWords } from "./caseWords.js";

type Said = CaseWords["steps"][number];

/** The words of a step, with the files that came with them. */
export function SaidInStep({ said }: { readonly said: Pick<Said, "words" | "files"> }) {
  const files = said.files ?? [];
  return (
    <>
      {said.words && <p className={classes.words}>{said.words}</p>}
      {files.length > 0 && (
        <ul>
          {files.map(({ id, name }) => (
            <li key={id}>
              <a href={`/files/${id}`} download={name} className={classes.file}>
                <IconDownload size={16} aria-hidden />
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
