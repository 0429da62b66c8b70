import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconFilterOff } from "@tabler/icons-react";
import { useText } from "../../../i18n/useText.js";
import { Loaded } from "../../../ui/Loaded.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import { logWhere, type TabProps } from "../adminView.js";
import classes from "../Tab.module.css";
import { AuditLogDocument } from "./Log.generated.js";
import { LogTable } from "./LogTable.js";
import { LogToolbar } from "./LogToolbar.js";

const CLEARED = { v: undefined, o: undefined, w: undefined, from: undefined, to: undefined };

/** Who did what and when, of the part one administers; never the words of people. */
export function LogTab({ view, change }: TabProps) {
  const { say } = useText();
  const result = useQuery(AuditLogDocument, { variables: { where: logWhere(view) } });
  const log = (result.data ?? result.previousData)?.auditLog;
  return (
    <section className={classes.card} aria-labelledby="log-title">
      <header className={classes.head}>
        <div>
          <h2 id="log-title">{say("admin.log")}</h2>
          <p>{say("log.lead")}</p>
        </div>
      </header>
      <LogToolbar view={view} change={change} />
      <p role="status" className={classes.count}>
        {log ? say("log.count", { count: log.totalCount }) : ""}
      </p>
      <Loaded result={result} skeleton={<BoneCard height={520} />}>
        {({ auditLog: found }) =>
          !found || found.edges.length === 0 ? (
            <State
              icon={<IconFilterOff size={24} />}
              title={say("log.none")}
              action={<Button onClick={() => change(CLEARED)}>{say("admin.clear")}</Button>}
            >
              {say("log.noneWords")}
            </State>
          ) : (
            <>
              <LogTable entries={found.edges.map(({ node }) => node)} />
              {found.pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  className={classes.more}
                  loading={result.loading}
                  onClick={() => result.fetchMore({ variables: { after: found.pageInfo.endCursor } })}
                >
                  {say("admin.more")}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}
