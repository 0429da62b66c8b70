import { useQuery } from "@apollo/client/react";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { ChartCard } from "../../charts/ChartCard.js";
import { IntervalDots } from "../../charts/IntervalDots.js";
import { Legend } from "../../charts/Legend.js";
import { periodLabel } from "../../filters/period.js";
import { useFilters } from "../../filters/useFilters.js";
import { failureOf, namesIn } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import type { Table } from "../../ui/DataTable.js";
import { Loaded } from "../../ui/Loaded.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { useQuestionLink } from "../common/questionLink.js";
import { AdjustedGroups } from "./AdjustedGroups.js";
import classes from "./CompareGroups.module.css";
import { SeveritiesDocument, type SeveritiesQuery } from "./Groups.generated.js";
import { severities } from "./questions.js";
import { inPeriod } from "./words.js";

type Answer = NonNullable<SeveritiesQuery["evaluatorSeverities"]>;
type Evaluator = Answer["evaluators"][number];

const nameOf = ({ evaluator }: Evaluator) => evaluator.delegation?.name ?? evaluator.committee?.name ?? "–";

/** Why nothing can be said, in plain words: who shares no cell with the others, and what would help. */
function NotConnected({ error }: { readonly error: unknown }) {
  const { say } = useText();
  const apart = namesIn(error, "apart");
  return (
    <Card title={say("groups.severityTitle")}>
      <State icon={<IconPlugConnectedX size={24} />} title={say("groups.severityApart")}>
        {say("groups.severityApartWhy")}{" "}
        {apart.length > 0 && say("groups.severityApartWho", { names: apart.join(", ") })}{" "}
        {say("groups.severityApartNext")}
      </State>
    </Card>
  );
}

function Evaluators({ answer }: { readonly answer: Answer }) {
  const { say, format, language } = useText();
  const { filters } = useFilters();
  const link = useQuestionLink();
  const { evaluators, assumption } = answer;
  const hangs = ({ low }: Evaluator) => low === null && evaluators.length > 1;
  const hanging = evaluators.filter(hangs).map(nameOf);
  const told = evaluators.filter(({ distinguishable }) => distinguishable);
  const [first] = told;
  const quiet = evaluators.some((each) => each.sufficient && !hangs(each))
    ? "groups.severityAlike"
    : "groups.severityQuiet";
  const title = !first
    ? say(quiet)
    : told.length === 1
      ? say("groups.severityOne", { name: nameOf(first), words: first.words })
      : say("groups.severityTold", { count: told.length, all: evaluators.length });
  const subtitle = say("groups.severityNote", { period: periodLabel(filters.period, language) });
  const rows = evaluators.map((each) => ({
    key: nameOf(each),
    name: nameOf(each),
    note: say("groups.severityBasis", { n: each.n, shared: each.sharedCells }),
    written: `${format.signed(each.severity)} · ${say("groups.severityRaw", { mean: format.number(each.rawMean) })}`,
    marks: [
      {
        value: each.severity,
        low: each.low,
        high: each.high,
        colour: "var(--data)",
        filled: each.sufficient && !hangs(each),
      },
    ],
    tip: {
      title: nameOf(each),
      rows: [
        { label: say("groups.severity"), value: format.signed(each.severity) },
        {
          label: say("charts.interval"),
          value: hangs(each) ? say("groups.severityNoInterval") : format.interval(each.low, each.high),
        },
        { label: say("groups.rawMean"), value: format.number(each.rawMean) },
        {
          label: say("charts.n"),
          value: `${format.count(each.n)} / ${say("common.cells", { count: each.cells })}`,
        },
        { label: say("groups.sharedCells"), value: format.count(each.sharedCells) },
        { label: say("groups.severityMeans"), value: each.words },
      ],
    },
  }));
  const two = (value: number) => format.number(value, 2);
  const table: Table = {
    columns: [
      { label: say("groups.evaluator") },
      { label: say("groups.severity"), numeric: true, write: (value) => format.signed(value, 2) },
      { label: say("charts.low"), numeric: true, write: two },
      { label: say("charts.high"), numeric: true, write: two },
      { label: say("groups.rawMean"), numeric: true, write: two },
      { label: say("charts.n"), numeric: true, write: format.count },
      { label: say("charts.cells"), numeric: true, write: format.count },
      { label: say("groups.sharedCells"), numeric: true, write: format.count },
      { label: say("groups.severityMeans") },
    ],
    rows: evaluators.map((each) => [
      nameOf(each),
      ...[each.severity, each.low, each.high, each.rawMean, each.n, each.cells, each.sharedCells],
      each.words,
    ]),
  };
  return (
    <ChartCard title={title} subtitle={subtitle} table={table} question={link(severities(filters, language))}>
      <IntervalDots
        name={`${title}. ${subtitle}.`}
        rows={rows}
        lines={[0]}
        write={(value) => format.signed(value, 0)}
        pitch={44}
      />
      <Legend
        items={[
          { label: say("groups.severity"), kind: "point", colour: "var(--data)" },
          { label: say("groups.severityFew"), kind: "dot", colour: "var(--data)" },
          { label: say("charts.interval"), kind: "area", colour: "var(--data-soft)" },
        ]}
      />
      {hanging.length > 0 && (
        <p className={classes.note}>{say("groups.severityHanging", { names: hanging.join(", ") })}</p>
      )}
      <p className={classes.note}>{assumption}</p>
    </ChartCard>
  );
}

/** How severely evaluators of the same cells evaluate, and the groups without that; or why it cannot be told. */
export function Severities() {
  const { language } = useText();
  const { filters } = useFilters();
  const result = useQuery(SeveritiesDocument, { variables: { where: inPeriod(filters, null), language } });
  if (result.error && failureOf(result.error) === "NOT_CONNECTED")
    return <NotConnected error={result.error} />;
  return (
    <Loaded result={result} skeleton={<BoneCard height={420} />}>
      {({ evaluatorSeverities, evaluationStats }) =>
        evaluatorSeverities &&
        evaluationStats &&
        evaluatorSeverities.evaluators.length > 0 && (
          <div className={classes.cards}>
            <Evaluators answer={evaluatorSeverities} />
            <AdjustedGroups stats={evaluationStats} />
          </div>
        )
      }
    </Loaded>
  );
}
