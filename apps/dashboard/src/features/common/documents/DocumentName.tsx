import { Link } from "@tanstack/react-router";
import classes from "./DocumentName.module.css";

interface Props {
  /** How the record names it. */
  readonly words: string;
  /** The recorded document; null where it is named in words alone. */
  readonly recorded: { readonly id: string; readonly title: string } | null;
}

/** A document as a record names it, leading to the document itself where the office has recorded it. */
export function DocumentName({ words, recorded }: Props) {
  if (!recorded) return words;
  return (
    <Link to="/documents" search={{ d: recorded.id }} title={recorded.title} className={classes.link}>
      {words}
    </Link>
  );
}
