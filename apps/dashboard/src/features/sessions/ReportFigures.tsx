import { addDays, daysBetween, ratings } from "@nen-nep/schema";
import { useText } from "../../i18n/useText.js";
import { groupName } from "../common/groupName.js";
import { movementsOf } from "./movements.js";
import classes from "./ReportFigures.module.css";
import type { SessionFiguresFragment } from "./Sessions.generated.js";
import { useMovementWords } from "./useMovementWords.js";

type Census = SessionFiguresFragment["held"];

/** The four figures, each with what it rests on. */
function Four({
  figures: { held, thematic, score, unreported, cells },
}: {
  readonly figures: SessionFiguresFragment;
}) {
  const { say, format } = useText();
  const share = (census: Census) => [
    say("report.of", { held: format.count(census.held), of: format.count(census.of) }),
    census.unreported > 0 &&
      say("report.bounds", { low: format.percent(census.low), high: format.percent(census.high) }),
  ];
  const all = [
    { label: say("report.held"), value: format.percent(held.share), notes: share(held) },
    { label: say("report.thematic"), value: format.percent(thematic.share), notes: share(thematic) },
    {
      label: say("report.score"),
      value: score.sufficient ? format.number(score.value) : "–",
      notes: [
        say("report.basis", { n: format.count(score.n), cells: format.count(score.cells) }),
        score.sufficient
          ? say("report.interval", { interval: format.interval(score.low, score.high) })
          : say("report.insufficient"),
      ],
    },
    {
      label: say("report.unreported"),
      value: format.count(unreported.cellMonths),
      notes: [
        say("report.unreportedOf", { cells: format.count(unreported.cells), all: format.count(cells) }),
      ],
    },
  ];
  return (
    <dl className={classes.figures}>
      {all.map(({ label, value, notes }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={classes.value}>{value}</dd>
          {notes.filter(Boolean).map((note) => (
            <dd key={String(note)} className={classes.note}>
              {note}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** 2. Quality and routine in the period, as far as can be said. */
export function ReportFigures({ figures }: { readonly figures: SessionFiguresFragment | null }) {
  const { say, format, language } = useText();
  const wordsOf = useMovementWords();
  const title = <h3>{`2. ${say("report.general")}`}</h3>;
  if (figures === null) {
    return (
      <section>
        {title}
        <p>{say("report.noFigures")}</p>
      </section>
    );
  }
  const { period, headline } = figures;
  const movements = movementsOf(figures);
  const names = headline.belowFair.map(({ name }) => groupName(name)).join(", ");
  return (
    <section>
      {title}
      <p>
        {say(`report.${headline.quality}`)}{" "}
        {names !== "" && `${say("report.below", { names, rating: ratings.label("FAIR", language) })} `}
        {say("report.period", {
          from: format.day(period.start),
          to: format.day(addDays(period.end, -1)),
          days: format.count(daysBetween(period.start, period.end)),
        })}
      </p>
      <Four figures={figures} />
      {movements.length === 0 ? (
        <p>{say("sessions.movedNone")}.</p>
      ) : (
        <ul className={classes.movements}>
          {movements.map((movement) => {
            const { what, basis } = wordsOf(movement);
            return (
              <li key={what}>
                <strong>{what}</strong> ({basis}).
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
