import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { posts, skills } from "@nen-nep/schema";
import { IconMapOff, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { Card } from "../../../ui/Card.js";
import { Loaded } from "../../../ui/Loaded.js";
import { type Crumb, PageHead } from "../../../ui/PageHead.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import { capital } from "../../common/capital.js";
import { COURSE_WRITERS, LEVEL_READERS } from "../../common/trainingRoles.js";
import { Invitations } from "../courses/Invitations.js";
import { type Asking, RequestDialog } from "../requests/RequestDialog.js";
import { RequestsList } from "../requests/RequestsList.js";
import { useCellLed } from "../requests/useAskable.js";
import { WorkedOut } from "../WorkedOut.js";
import { AwayCard } from "./AwayCard.js";
import {
  type NeedDetailFragment,
  TrainingSheetDocument,
  type TrainingSheetQuery,
} from "./Person.generated.js";
import classes from "./Sheet.module.css";
import { SkillEntry } from "./SkillEntry.js";

interface ContentProps {
  readonly data: TrainingSheetQuery;
  readonly needs: readonly NeedDetailFragment[];
  /** Left out for whoever it is not about. */
  readonly onAsk?: ((asking: Asking) => void) | undefined;
}

const enrolmentsOf = (data: TrainingSheetQuery) => data.enrolments?.edges.map(({ node }) => node) ?? [];

function NoEvidence({ needs, onAsk }: Pick<ContentProps, "needs" | "onAsk">) {
  const { say, language } = useText();
  const [first] = needs;
  if (!first) return null;
  return (
    <Card title={say("person.noEvidence")} subtitle={first.clearing}>
      <ul className={classes.names}>
        {needs.map(({ id, skill }) => (
          <li key={id}>{capital(skills.label(skill, language))}</li>
        ))}
      </ul>
      {onAsk && (
        <p>
          <Button variant="default" onClick={() => onAsk({ kind: "CONTEST", skill: first.skill })}>
            {say("person.contest")}
          </Button>
        </p>
      )}
    </Card>
  );
}

function Courses({ needs }: Pick<ContentProps, "needs">) {
  const { say, format } = useText();
  // A course in several skills stands once.
  const lines = new Set(
    needs.flatMap(({ taken }) =>
      taken.map(({ name, endsOn }) => say("person.course", { name, day: format.day(endsOn) })),
    ),
  );
  return (
    <Card title={say("person.courses")}>
      {lines.size === 0 ? (
        <p>{say("person.noCourses")}</p>
      ) : (
        <ul className={classes.names}>
          {[...lines].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Requests({ data, about }: Pick<ContentProps, "data"> & { readonly about: string | null }) {
  const { say } = useText();
  const requests = data.requests?.edges.map(({ node }) => node) ?? [];
  return (
    <Card title={say("person.requests")}>
      {requests.length === 0 ? (
        <p>{say("person.noRequests")}</p>
      ) : (
        <RequestsList requests={requests} about={about} />
      )}
    </Card>
  );
}

function Content({ data, needs, onAsk }: ContentProps) {
  const { say } = useText();
  const { roles } = useViewer();
  const person = needs[0]?.person ?? null;
  const tellsDays = onAsk !== undefined || roles.some((role) => COURSE_WRITERS.includes(role));
  const known = needs.filter(({ tier }) => tier !== "NO_EVIDENCE");
  const unknown = needs.filter(({ tier }) => tier === "NO_EVIDENCE");
  return (
    <>
      <div className={classes.sheet}>
        <div className={classes.cards}>
          <Invitations enrolments={enrolmentsOf(data)} />
          {known.length > 0 && (
            <Card title={say("person.skills")}>
              <ul>
                {known.map((need) => (
                  <SkillEntry
                    key={need.id}
                    need={need}
                    onContest={onAsk && (() => onAsk({ kind: "CONTEST", skill: need.skill }))}
                  />
                ))}
              </ul>
            </Card>
          )}
          <NoEvidence needs={unknown} onAsk={onAsk} />
        </div>
        <div className={classes.cards}>
          <Requests data={data} about={person?.id ?? null} />
          {tellsDays && person && <AwayCard personId={person.id} days={person.unavailable} />}
          <Courses needs={needs} />
        </div>
      </div>
      <WorkedOut levels={data.skillLevels} />
    </>
  );
}

/** What is kept of a person's skills, for those who look after training and for that person; one's own unless told. */
export function Sheet({ personId }: { readonly personId: string | null }) {
  const { say, format, language } = useText();
  const { roles } = useViewer();
  const [asking, setAsking] = useState<Asking | null>(null);
  const cellLed = useCellLed();
  const of = personId === null ? {} : { personId: { eq: personId } };
  const result = useQuery(TrainingSheetDocument, {
    variables: {
      where: personId === null ? { mine: true } : of,
      mine: { mine: true, ...of },
      requests: of,
      own: personId === null,
      levels: roles.some((role) => LEVEL_READERS.includes(role)),
      language,
    },
  });
  const shown = result.data ?? result.previousData;
  const needs = shown?.needs?.edges.map(({ node }) => node) ?? [];
  const [first] = needs;
  const isOwn = personId === null;
  const asks = first?.person && (shown?.mine?.totalCount ?? 0) > 0 ? first.person : null;
  const mayAsk = asks !== null || (isOwn && cellLed !== null);
  const name = first?.person?.name ?? say("person.title");
  const title = isOwn ? say("training.own") : name;
  const post = first && [
    isOwn ? name : null,
    capital(posts.label(first.post, language)),
    first.cell && `${first.cell.name} · ${first.cell.code}`,
    say("person.since", { day: format.day(first.inPostSince) }),
  ];
  const above: Crumb[] = isOwn ? [] : [{ text: say("training.title"), to: "/training" }];
  return (
    <>
      <PageHead
        crumbs={[{ text: say("shell.work") }, ...above]}
        title={title}
        documentTitle={title}
        subtitle={post ? post.filter(Boolean).join(", ") : isOwn && say("training.ownLead")}
        tools={
          mayAsk && (
            <Button
              size="md"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => setAsking({ kind: "COURSE", skill: null })}
            >
              {say("person.ask")}
            </Button>
          )
        }
      />
      <Loaded result={result} skeleton={<BoneCard height={640} />}>
        {(data) =>
          needs.length === 0 ? (
            <div className={classes.cards}>
              <Invitations enrolments={enrolmentsOf(data)} />
              <State
                icon={<IconMapOff size={24} />}
                title={say(isOwn ? "person.ownGone" : "person.gone")}
                action={
                  !isOwn && (
                    <Button renderRoot={(props) => <Link {...props} to="/training" />}>
                      {say("person.toNeeds")}
                    </Button>
                  )
                }
              >
                {say(isOwn ? "person.ownGoneWords" : "person.goneWords")}
              </State>
              {mayAsk && <Requests data={data} about={null} />}
            </div>
          ) : (
            <Content data={data} needs={needs} onAsk={asks ? setAsking : undefined} />
          )
        }
      </Loaded>
      {asking && (
        <RequestDialog asking={asking} personId={asks?.id ?? null} onClose={() => setAsking(null)} />
      )}
    </>
  );
}
