import { useQuery } from "@apollo/client/react";
import { CloseButton, Drawer } from "@mantine/core";
import { actionKinds } from "@nen-nep/schema";
import { IconMapOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../../i18n/useText.js";
import { News } from "../../live/News.js";
import { useViewer } from "../../shell/session.js";
import { Loaded } from "../../ui/Loaded.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { ACTION_GIVERS } from "../common/actionReaders.js";
import { capital } from "../common/capital.js";
import classes from "./ActionDrawer.module.css";
import { ActionDetailDocument } from "./Actions.generated.js";
import { Answers, EventOf, Evidence, History, Result } from "./Details.js";
import { EventForm } from "./EventForm.js";
import { Status } from "./Status.js";
import { StepForm } from "./StepForm.js";
import type { Accept } from "./useAccept.js";
import { EVENT_KINDS, isClosed, ownerOf, placeOf, titleOf } from "./words.js";

interface Props {
  readonly id: string | null;
  readonly accept: Accept;
  readonly onClose: () => void;
}

function Content({ id, accept }: { readonly id: string; readonly accept: Accept }) {
  const text = useText();
  const { say, format, language } = text;
  const gives = useViewer().roles.some((role) => ACTION_GIVERS.includes(role));
  const result = useQuery(ActionDetailDocument, { variables: { id, language } });
  return (
    <Loaded result={result} skeleton={<BoneCard height={480} />}>
      {({ action }) => {
        if (!action) {
          return (
            <State icon={<IconMapOff size={24} />} title={say("actions.notFound")}>
              {say("actions.notFoundWords")}
            </State>
          );
        }
        const line = accept.shown(action);
        return (
          <div className={classes.content}>
            <p className={classes.kind}>
              {capital(actionKinds.label(action.kind, language))} <Status line={line} />
            </p>
            <h2 className={classes.title}>{titleOf(action, text)}</h2>
            <p className={classes.facts}>
              {action.cell ? (
                <Link to="/cells/$code" params={{ code: action.cell.code }} search={{ at: action.id }}>
                  {action.cell.name}
                </Link>
              ) : (
                placeOf(action)
              )}
              <span>{ownerOf(action, text)}</span>
              <span>{say("actions.opened", { day: format.day(action.openedOn) })}</span>
              <span>{say("actions.dueOn", { day: format.day(action.dueOn) })}</span>
            </p>
            {action.note && <p className={classes.note}>{action.note}</p>}
            <Answers action={action} />
            <EventOf action={action} />
            {gives && action.steps !== null && EVENT_KINDS.includes(action.kind) && !isClosed(action) && (
              <EventForm key={`event ${action.version}`} action={action} />
            )}
            <Result action={action} />
            <Evidence action={action} />
            <StepForm
              key={action.version}
              action={action}
              next={line.next ?? []}
              reload={() => result.refetch()}
            />
            <History action={action} />
          </div>
        );
      }}
    </Loaded>
  );
}

/** One action: what it answers, its evidence, its history, and what one may do to it. */
export function ActionDrawer({ id, accept, onClose }: Props) {
  const { say } = useText();
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      size={560}
      withCloseButton={false}
      attributes={{ content: { "aria-label": say("actions.drawer") } }}
      transitionProps={{ duration: 120 }}
    >
      <div className={classes.bar}>
        <p>{say("actions.drawer")}</p>
        <CloseButton
          size={44}
          iconSize={20}
          aria-label={say("common.close")}
          onClick={onClose}
          data-autofocus
        />
      </div>
      <div role="status" className={classes.news}>
        <News />
      </div>
      {id !== null && <Content id={id} accept={accept} />}
    </Drawer>
  );
}
