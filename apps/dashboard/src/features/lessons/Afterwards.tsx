import { useText } from "../../i18n/useText.js";
import { DataTable, type Table } from "../../ui/DataTable.js";
import classes from "./Lessons.module.css";
import type { Lesson } from "./lesson.js";

type Beside = NonNullable<Lesson["afterwards"]>["adopters"];

/** Adopters beside the others, before and after: described, each with its n. */
export function Afterwards({
  afterwards,
  lesson,
}: {
  readonly afterwards: NonNullable<Lesson["afterwards"]>;
  /** Its title: a page has several of these tables. */
  readonly lesson: string;
}) {
  const { say, format } = useText();
  const written = ({ n, cells, value, sufficient }: Beside["before"]) => {
    if (n === 0) return say("lessons.noneOf");
    const basis = { n: format.count(n), cells: format.count(cells) };
    return sufficient
      ? say("lessons.meanOf", { ...basis, value: format.number(value) })
      : say("lessons.fewOf", basis);
  };
  const row = (name: string, { before, after }: Beside) => [name, written(before), written(after)];
  const table: Table = {
    columns: [
      { label: say("lessons.afterwards") },
      { label: say("lessons.before") },
      { label: say("lessons.after") },
    ],
    rows: [row(say("lessons.adopters"), afterwards.adopters), row(say("lessons.others"), afterwards.others)],
  };
  return (
    <div>
      <DataTable caption={`${say("lessons.afterwards")}: ${lesson}`} table={table} />
      <p className={classes.note}>{say("lessons.afterNote")}</p>
    </div>
  );
}
