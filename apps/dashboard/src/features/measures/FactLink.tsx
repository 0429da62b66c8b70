import { type MeasureBasisKind, measureBasisKinds } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { capital } from "../common/capital.js";

export interface Fact {
  readonly kind: MeasureBasisKind;
  readonly from: string;
  readonly recordId: string | null;
  readonly words: string;
}

/** Their words begin with what they are. */
const TELLS_ITS_KIND: readonly MeasureBasisKind[] = ["MONTH", "QUARTER"];

/** A fact leads to the record it was read from, or to the cell's book of that time. */
export function FactLink({ fact, code }: { readonly fact: Fact; readonly code: string }) {
  const { language } = useText();
  const { roles } = useViewer();
  const words = TELLS_ITS_KIND.includes(fact.kind) ? (
    capital(fact.words)
  ) : (
    <>
      <b>{capital(measureBasisKinds.label(fact.kind, language))}</b> {fact.words}
    </>
  );
  const id = fact.recordId ?? "";
  const year = fact.from.slice(0, 4);
  // Who holds no role reads the fact here; the registers are not theirs.
  if (roles.length === 0) return <span>{words}</span>;
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
        <Link to="/evaluations/$id" params={{ id }}>
          {words}
        </Link>
      );
    case "FINDING":
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
