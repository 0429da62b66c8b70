import { FactLink } from "../FactLink.js";
import classes from "./FlagSheet.module.css";
import type { FlagDetail } from "./flagWords.js";

/** The facts behind a flag, in their order. */
export function Basis({ flag: { basis, cell } }: { readonly flag: FlagDetail }) {
  return (
    <ul className={classes.basis}>
      {basis.map((fact) => (
        <li key={`${fact.kind} ${fact.recordId ?? fact.from}`}>
          <FactLink fact={fact} code={cell?.code ?? ""} />
        </li>
      ))}
    </ul>
  );
}
