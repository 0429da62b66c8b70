import { flagBasisKinds } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useText } from "../../../i18n/useText.js";
import classes from "./FlagSheet.module.css";
import { capital, type FlagDetail } from "./flagWords.js";

type Fact = FlagDetail["basis"][number];

/** A fact leads to the record it was read from, or to the cell's book of that time. */
function FactLink({ fact, code }: { readonly fact: Fact; readonly code: string }) {
  const { language } = useText();
  const words = (
    <>
      <b>{capital(flagBasisKinds.label(fact.kind, language))}</b> {fact.words}
    </>
  );
  const id = fact.recordId ?? "";
  const year = fact.from.slice(0, 4);
  switch (fact.kind) {
    case "ACTION":
      return (
        <Link to="/actions" search={{ a: id }}>
          {words}
        </Link>
      );
    case "MEETING":
      return (
        <Link to="/meetings" search={{ c: code, m: id }}>
          {words}
        </Link>
      );
    case "EVALUATION":
      return (
        <Link to="/cells/$code" params={{ code }} search={{ p: year }}>
          {words}
        </Link>
      );
    default:
      return (
        <Link to="/meetings" search={{ c: code, p: year }}>
          {words}
        </Link>
      );
  }
}

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
