import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import type { Day } from "@nen-nep/schema";
import { IconFilterOff } from "@tabler/icons-react";
import { useState } from "react";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Loaded } from "../../ui/Loaded.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { MEETING_CHECKERS } from "../common/meetingRoles.js";
import { MEETINGS_KEYS } from "./keys.js";
import { MeetingsDocument } from "./Meetings.generated.js";
import { MeetingsList } from "./MeetingsList.js";
import classes from "./MeetingsPage.module.css";
import { MeetingsToolbar } from "./MeetingsToolbar.js";
import { type MeetingsView, meetingsWhere } from "./meetingsView.js";
import { PostponementsCard } from "./PostponementsCard.js";
import { SampleCard } from "./SampleCard.js";

const PAGE = 30;

interface Props {
  readonly view: MeetingsView;
  readonly days: { readonly from: Day; readonly before: Day };
}

/** The meetings of all cells one may see, narrowed by the address; above them the sample that is being checked. */
export function AllMeetings({ view, days }: Props) {
  const { say, format, language } = useText();
  const { filters, change } = useFilters();
  const where = meetingsWhere(view, days, filters.committee?.id ?? null);
  const result = useQuery(MeetingsDocument, { variables: { where, language } });
  const checks = useViewer().roles.some((role) => MEETING_CHECKERS.includes(role));
  const [loadingMore, setLoadingMore] = useState(false);
  const meetings = (result.data ?? result.previousData)?.meetings;
  const clear = () => change(Object.fromEntries(MEETINGS_KEYS.map((key) => [key, undefined])));
  const more = async (after: string | null) => {
    setLoadingMore(true);
    await result.fetchMore({ variables: { after } }).catch(() => undefined);
    setLoadingMore(false);
  };
  return (
    <>
      {view.draw && (
        <div className={classes.sample}>
          <SampleCard draw={view.draw} days={days} change={change} />
        </div>
      )}
      {checks && (
        <div className={classes.sample}>
          <PostponementsCard />
        </div>
      )}
      <section className={classes.card} aria-label={say("meetings.listTitle")}>
        <MeetingsToolbar view={view} change={change} />
        <p role="status" className={classes.count}>
          {meetings ? say("meetings.count", { count: meetings.totalCount }) : ""}
        </p>
        <Loaded result={result} skeleton={<BoneCard height={640} />}>
          {({ meetings: found }) =>
            !found || found.edges.length === 0 ? (
              <State
                icon={<IconFilterOff size={24} />}
                title={say("meetings.none")}
                action={<Button onClick={clear}>{say("meetings.clear")}</Button>}
              >
                {say("meetings.noneWords")}
              </State>
            ) : (
              <>
                <MeetingsList
                  meetings={found.edges.map(({ node }) => node)}
                  caption={say("meetings.listTitle")}
                />
                {found.pageInfo.hasNextPage && (
                  <Button
                    variant="default"
                    loading={loadingMore}
                    onClick={() => more(found.pageInfo.endCursor)}
                    className={classes.more}
                  >
                    {say("meetings.showMore", {
                      count: format.count(Math.min(PAGE, found.totalCount - found.edges.length)),
                    })}
                  </Button>
                )}
              </>
            )
          }
        </Loaded>
      </section>
    </>
  );
}
