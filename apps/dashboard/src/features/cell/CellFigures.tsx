import { useFragment } from "@apollo/client/react";
import { evaluatorKinds, ratings } from "@nen-nep/schema";
import { RegimeStrip } from "../../charts/RegimeStrip.js";
import { useText } from "../../i18n/useText.js";
import { Figure, Figures } from "../../ui/Figures.js";
import { regimeSentence, stripMonths } from "../common/regime.js";
import { CellFiguresFragmentDoc, type CellQuery } from "./Cell.generated.js";
import classes from "./CellFigures.module.css";
import { thematicQuarters } from "./quarters.js";

interface Props {
  readonly cell: NonNullable<CellQuery["cell"]>;
  readonly months: { readonly from: string; readonly before: string };
}

/** Where the cell stands: its last evaluation, its months, its quarters, what is missing. */
export function CellFigures({ cell, months }: Props) {
  const text = useText();
  const { say, format, language } = text;
  const { data, complete } = useFragment({
    fragment: CellFiguresFragmentDoc,
    fragmentName: "CellFigures",
    from: cell,
    variables: { ...months },
  });
  if (!complete) return null;
  const latest = data.latestEvaluation;
  const regime = data.regime ?? [];
  const required = regime.filter(({ state }) => state !== "POSTPONED" && state !== "INCOMPLETE");
  const held = regime.filter(({ state }) => state === "HELD");
  const unreported = regime.filter(({ state }) => state === "UNREPORTED");
  const quarters = thematicQuarters(regime);
  return (
    <Figures label={say("cell.figures")}>
      <Figure
        label={say("cell.latest")}
        value={latest ? format.number(latest.score) : "–"}
        note={
          latest?.rating
            ? say("cell.latestNote", {
                rating: ratings.label(latest.rating, language),
                day: format.day(latest.heldOn),
                by: evaluatorKinds.label(latest.evaluatorKind, language),
              })
            : say("cell.latestNone")
        }
      />
      <Figure
        label={say("cell.regime")}
        value={format.count(held.length)}
        unit={`/${format.count(required.length)}`}
        note={
          <span className={classes.strip}>
            <RegimeStrip name={regimeSentence(regime, text)} months={stripMonths(regime, text)} />
          </span>
        }
      />
      <Figure
        label={say("cell.thematic")}
        value={format.count(quarters.filter(({ thematic }) => thematic).length)}
        unit={`/${format.count(quarters.length)}`}
        note={say("cell.thematicNote")}
      />
      <Figure
        label={say("cell.unreported")}
        value={format.count(unreported.length)}
        note={
          unreported.length === 0
            ? say("cell.unreportedNone")
            : unreported.map(({ month }) => format.month(month)).join(", ")
        }
      />
    </Figures>
  );
}
