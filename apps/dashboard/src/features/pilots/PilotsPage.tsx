import { useQuery } from "@apollo/client/react";
import { Button, SegmentedControl } from "@mantine/core";
import { planStates } from "@nen-nep/schema";
import { IconCalendarPlus, IconClipboardList } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Search } from "../../filters/search.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { Picker } from "../../ui/Picker.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { Notice, State } from "../../ui/State.js";
import { PLANNERS } from "../common/planners.js";
import { ActionNotice } from "./ActionNotice.js";
import { AssignDialog } from "./AssignDialog.js";
import { CalendarView } from "./CalendarView.js";
import { Delegations } from "./Delegations.js";
import { FeedCard } from "./FeedCard.js";
import { Headline } from "./headline.js";
import { IssuesCard } from "./IssuesCard.js";
import { Matrix } from "./Matrix.js";
import { PlanPageDocument, PlansDocument } from "./Pilots.generated.js";
import classes from "./PilotsPage.module.css";
import { PlanCard } from "./PlanCard.js";
import { PlanDialog } from "./PlanDialog.js";
import { type Plan, readView, VIEWS, type View } from "./pilotsView.js";
import { RemoveDialog } from "./RemoveDialog.js";
import { usePilotActions } from "./usePilotActions.js";

function Whole({
  plan,
  view,
  onView,
}: {
  readonly plan: Plan;
  readonly view: View;
  readonly onView: (view: View) => void;
}) {
  const { say } = useText();
  const { roles } = useViewer();
  const canPlan = plan.issues !== null && roles.some((role) => PLANNERS.includes(role));
  const own = usePilotActions(plan);
  const actions = canPlan ? own : null;
  const { open } = own;
  return (
    <div className={classes.page}>
      <PlanCard plan={plan} canPlan={canPlan} />
      {plan.issues && <IssuesCard plan={plan} />}
      <Card className={classes.wide} title={say(`pilots.view.${view}`)} subtitle={say("pilots.viewNote")}>
        <SegmentedControl
          aria-label={say("pilots.view")}
          className={classes.views}
          data={VIEWS.map((value) => ({ value, label: say(`pilots.by.${value}`) }))}
          value={view}
          onChange={(value) => onView(value as View)}
        />
        {view === "groups" && <Matrix plan={plan} actions={actions} />}
        {view === "calendar" && <CalendarView plan={plan} actions={actions} />}
        {view === "delegations" && <Delegations plan={plan} actions={actions} />}
      </Card>
      <FeedCard plan={plan} className={classes.wide} />
      {actions && <ActionNotice actions={actions} />}
      {open?.what === "edit" && <AssignDialog plan={plan} pilot={open.pilot} onClose={own.close} />}
      {open?.what === "remove" && <RemoveDialog pilot={open.pilot} onClose={own.close} />}
    </div>
  );
}

/** Are all pilots assigned, attended, evaluated? One plan by group, by day and by delegation. */
export default function PilotsPage() {
  const { say, language } = useText();
  const { roles } = useViewer();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { view, rejected } = readView(search);
  const plans = useQuery(PlansDocument);
  const known = (plans.data ?? plans.previousData)?.plans?.nodes ?? [];
  const wanted = known.find(({ number }) => number === search.plan);
  const current = wanted ?? known[0];
  const unknown = known.length > 0 && search.plan !== undefined && !wanted ? search.plan : null;
  const result = useQuery(PlanPageDocument, {
    variables: { id: current?.id ?? "", language },
    skip: !current,
  });
  const [drafting, setDrafting] = useState(false);
  const canPlan = roles.some((role) => PLANNERS.includes(role));
  const show = (keys: Search) =>
    void navigate({ to: "/pilots", search: { plan: current?.number, view, ...keys }, replace: true });
  const plan = (result.data ?? result.previousData)?.plan ?? null;
  const draft = canPlan && (
    <Button leftSection={<IconCalendarPlus size={18} />} onClick={() => setDrafting(true)}>
      {say("pilots.draft")}
    </Button>
  );
  return (
    <>
      <PageHead
        crumbs={[{ text: say("pilots.title") }]}
        title={<Headline plan={plan} />}
        documentTitle={say("pilots.title")}
        tools={
          known.length > 0 && (
            <div className={classes.tools}>
              <Picker
                label={say("pilots.plan")}
                written={current?.number ?? "–"}
                value={current?.number ?? ""}
                groups={[
                  {
                    label: null,
                    options: known.map(({ number, state }) => ({
                      value: number,
                      label: `${number} · ${planStates.label(state, language)}`,
                    })),
                  },
                ]}
                onPick={(number) => show({ plan: number })}
              />
              {draft}
            </div>
          )
        }
      />
      {(rejected ?? unknown) !== null && (
        <Notice>{say("pilots.rejected", { value: rejected ?? unknown ?? "" })}</Notice>
      )}
      <Loaded result={plans} skeleton={<BoneCard height={640} />}>
        {() =>
          current ? (
            <Loaded result={result} skeleton={<BoneCard height={640} />}>
              {({ plan: found }) =>
                found && (
                  <Whole key={found.id} plan={found} view={view} onView={(next) => show({ view: next })} />
                )
              }
            </Loaded>
          ) : (
            <Card title={say("pilots.none")}>
              <State icon={<IconClipboardList size={24} />} title={say("pilots.noneTitle")} action={draft}>
                {say(canPlan ? "pilots.noneWords" : "pilots.noneForYou")}
              </State>
            </Card>
          )
        }
      </Loaded>
      {drafting && (
        <PlanDialog
          plan={null}
          onClose={() => setDrafting(false)}
          onDone={(number) => show({ plan: number })}
        />
      )}
    </>
  );
}
