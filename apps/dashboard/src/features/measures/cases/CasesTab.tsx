import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { measureKinds, measureSides } from "@nen-nep/schema";
import { IconScale } from "@tabler/icons-react";
import { useState } from "react";
import type { Search } from "../../../filters/search.js";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { Loaded } from "../../../ui/Loaded.js";
import { Picker, type PickerOption } from "../../../ui/Picker.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import row from "../../../ui/scrollRow.module.css";
import { capital } from "../../common/capital.js";
import { MEASURE_OFFICIALS } from "../../common/measureRoles.js";
import { STAGE_KEYS, type Stage } from "../../common/measureStages.js";
import classes from "../../common/Tab.module.css";
import { CaseSheet } from "./CaseSheet.js";
import { CasesDocument, type CasesQuery } from "./Cases.generated.js";
import { CasesList } from "./CasesList.js";
import { type CasesView, casesWhere } from "./casesView.js";
import { Stages } from "./Stages.js";

const ALL = "";
const PAGE = 30;

interface Props {
  readonly view: CasesView;
  readonly change: (keys: Search) => void;
}

const countsOf = (data: CasesQuery): Record<Stage, number> =>
  Object.fromEntries(STAGE_KEYS.map((stage) => [stage, data[stage]?.totalCount ?? 0])) as Record<
    Stage,
    number
  >;

interface Toolbar extends Props {
  readonly hasOwn: boolean;
  /** How many await the reader's step. */
  readonly awaiting: number;
}

function Toolbar({ view, change, hasOwn, awaiting }: Toolbar) {
  const { say, language } = useText();
  const facet = (label: string, value: string, options: readonly PickerOption[], key: keyof Search) => (
    <Picker
      label={label}
      written={options.find((option) => option.value === value)?.label ?? ""}
      value={value}
      groups={[{ label: null, options }]}
      onPick={(picked) => change({ [key]: picked === ALL ? undefined : picked })}
    />
  );
  const all = { value: ALL, label: say("cases.all") };
  return (
    <div className={row.row}>
      {facet(
        say("cases.step"),
        view.stage ?? ALL,
        [
          { value: ALL, label: say("cases.open") },
          ...STAGE_KEYS.map((stage) => ({ value: stage, label: say(`cases.stage.${stage}`) })),
        ],
        "step",
      )}
      {facet(
        say("cases.late"),
        view.late ?? ALL,
        [
          all,
          ...measureSides.keys.map((side) => ({
            value: side,
            label: capital(measureSides.label(side, language)),
          })),
        ],
        "late",
      )}
      {facet(
        say("cases.form"),
        view.kind ?? ALL,
        [
          all,
          ...measureKinds.keys.map((kind) => ({
            value: kind,
            label: capital(measureKinds.label(kind, language)),
          })),
        ],
        "form",
      )}
      {(awaiting > 0 || view.turn) && (
        <Button
          variant="default"
          aria-pressed={view.turn}
          onClick={() => change({ turn: view.turn ? undefined : "1" })}
        >
          {view.turn ? say("cases.everybody") : say("cases.turn", { count: awaiting })}
        </Button>
      )}
      {(hasOwn || view.own) && (
        <Button
          variant="default"
          aria-pressed={view.own}
          onClick={() => change({ own: view.own ? undefined : "1" })}
        >
          {say(view.own ? "cases.everybody" : "cases.mine")}
        </Button>
      )}
    </div>
  );
}

/** Who is being considered for what, at which step it is, and whose turn it is until when. */
export function CasesTab({ view, change }: Props) {
  const { say, format } = useText();
  // Who sees only their own needs no figures of it.
  const isOfficial = useViewer().roles.some((role) => MEASURE_OFFICIALS.includes(role));
  const result = useQuery(CasesDocument, { variables: casesWhere(view), fetchPolicy: "cache-and-network" });
  const [loadingMore, setLoadingMore] = useState(false);
  const shown = result.data ?? result.previousData;
  const isNarrowed = view.stage !== null || view.kind !== null || view.late !== null || view.own || view.turn;
  const more = async (after: string | null) => {
    setLoadingMore(true);
    await result.fetchMore({ variables: { after } }).catch(() => undefined);
    setLoadingMore(false);
  };
  return (
    <section className={classes.card} aria-labelledby="cases-title">
      <header className={classes.head}>
        <h2 id="cases-title">{say("cases.title")}</h2>
        <p>{say("cases.lead")}</p>
      </header>
      {isOfficial && <Stages chosen={view.stage} counts={shown ? countsOf(shown) : null} change={change} />}
      <Toolbar
        view={view}
        change={change}
        hasOwn={isOfficial && (shown?.mine?.totalCount ?? 0) > 0}
        awaiting={isOfficial ? (shown?.awaiting?.totalCount ?? 0) : 0}
      />
      <p role="status" className={classes.count}>
        {shown?.cases ? say("cases.count", { count: shown.cases.totalCount }) : ""}
      </p>
      <Loaded result={result} skeleton={<BoneCard height={480} />}>
        {({ cases }) =>
          !cases || cases.edges.length === 0 ? (
            <State
              icon={<IconScale size={24} />}
              title={say(isNarrowed ? "cases.noneNarrowed" : "cases.none")}
              action={
                isNarrowed && (
                  <Button
                    onClick={() =>
                      change({
                        step: undefined,
                        late: undefined,
                        form: undefined,
                        own: undefined,
                        turn: undefined,
                      })
                    }
                  >
                    {say("cases.clear")}
                  </Button>
                )
              }
            >
              {say(isNarrowed ? "cases.noneNarrowedWords" : "cases.noneWords")}
            </State>
          ) : (
            <>
              <CasesList rows={cases.edges.map(({ node }) => node)} caption={say("cases.title")} />
              {cases.pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  className={classes.more}
                  loading={loadingMore}
                  onClick={() => more(cases.pageInfo.endCursor)}
                >
                  {say("cases.more", {
                    count: format.count(Math.min(PAGE, cases.totalCount - cases.edges.length)),
                  })}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
      {view.open !== null && (
        <CaseSheet key={view.open} id={view.open} onClose={() => change({ m: undefined })} />
      )}
    </section>
  );
}
