import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { addMonths } from "@nen-nep/schema";
import { IconMapOff } from "@tabler/icons-react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { FilterBar, RejectedNotice } from "../../filters/FilterBar.js";
import type { Search } from "../../filters/search.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { BoneCard, BoneFigures } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { GiveAction } from "../common/giveAction/GiveAction.js";
import type { Gift } from "../common/giveAction/gift.js";
import { groupName } from "../common/groupName.js";
import { MEETING_READERS } from "../common/meetingRoles.js";
import { CellDocument, CellTimelinePageDocument } from "./Cell.generated.js";
import { CellFigures } from "./CellFigures.js";
import classes from "./CellPage.module.css";
import { CellCriteria } from "./Criteria.js";
import { useHeading } from "./heading.js";
import { OpenActions } from "./OpenActions.js";
import { Timeline } from "./Timeline.js";
import { CellTrend } from "./Trend.js";

const MONTHS = 12;

const skeleton = (
  <div className={classes.grid}>
    <div className={classes.figures}>
      <BoneFigures />
    </div>
    <div className={classes.timeline}>
      <BoneCard height={720} />
    </div>
    <div className={classes.aside}>
      <BoneCard height={340} />
      <BoneCard height={340} />
    </div>
  </div>
);

function NotFound({ code }: { readonly code: string }) {
  const { say } = useText();
  return (
    <Card title={code}>
      <State
        icon={<IconMapOff size={24} />}
        title={say("cell.notFound", { code })}
        action={
          <Button component={Link} to="/cells">
            {say("cell.toCells")}
          </Button>
        }
      >
        {say("cell.notFoundWords")}
      </State>
    </Card>
  );
}

/** What happened in a cell, and who answers for it? One request; earlier events follow on demand. */
export default function CellPage() {
  const { say, language } = useText();
  const { code } = useParams({ from: "/signed-in/cells/$code" });
  const search: Search = useSearch({ strict: false });
  const { filters } = useFilters();
  const { period } = filters;
  const months = { from: addMonths(period.before, -MONTHS), before: period.before };
  const result = useQuery(CellDocument, { variables: { code, ...months, language } });
  const cell = result.data?.cell ?? null;
  const heading = useHeading(cell);
  const [gift, setGift] = useState<Gift | null>(null);
  const more = async (after: string | null) => {
    if (!cell) return;
    await result.client
      .query({
        query: CellTimelinePageDocument,
        variables: { id: cell.id, after, language },
        fetchPolicy: "network-only",
      })
      .catch(() => undefined);
  };
  const link = { p: period.key };
  const readsMeetings = useViewer().roles.some((role) => MEETING_READERS.includes(role));
  return (
    <>
      <PageHead
        key={code}
        crumbs={[
          { text: say("cells.title"), to: "/cells", search: link },
          ...(heading?.group
            ? [
                {
                  text: groupName(heading.group.name),
                  to: "/cells",
                  search: { ...link, g: heading.group.key },
                },
              ]
            : []),
          ...(heading?.committee
            ? [{ text: heading.committee.name, to: "/cells", search: { ...link, in: heading.committee.id } }]
            : []),
        ]}
        title={heading?.name ?? code}
        documentTitle={heading?.name ?? code}
        subtitle={heading?.subtitle}
        tools={
          <>
            {readsMeetings && (
              <Button
                variant="default"
                renderRoot={(props) => <Link {...props} to="/meetings" search={{ ...link, c: code }} />}
              >
                {say("cell.book")}
              </Button>
            )}
            <FilterBar comparison={false} scope={false} />
          </>
        }
      />
      <RejectedNotice />
      <Loaded result={result} skeleton={skeleton}>
        {({ cell: found }) =>
          found ? (
            <div className={classes.grid}>
              <div className={classes.figures}>
                <CellFigures cell={found} months={months} />
              </div>
              <div className={classes.timeline}>
                <Timeline cell={found} at={search.at ?? null} onMore={more} onGive={setGift} />
              </div>
              <div className={classes.aside}>
                <OpenActions cell={found} onGive={setGift} />
                <CellTrend cell={found} />
                <CellCriteria
                  cell={found}
                  months={months}
                  group={heading?.group ? groupName(heading.group.name) : ""}
                />
              </div>
            </div>
          ) : (
            <NotFound code={code} />
          )
        }
      </Loaded>
      <GiveAction gift={gift} onClose={() => setGift(null)} />
    </>
  );
}
