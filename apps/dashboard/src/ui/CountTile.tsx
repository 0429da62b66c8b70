import classes from "./CountTile.module.css";

interface Props {
  readonly count: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

/** How many there are of something; pressed, it narrows a list to them. */
export function CountTile({ count, label, note, chosen, onPress }: Props) {
  return (
    <button type="button" aria-pressed={chosen} className={classes.tile} onClick={onPress}>
      <b>{count}</b>
      <span>{label}</span>
      {note && <small>{note}</small>}
    </button>
  );
}
