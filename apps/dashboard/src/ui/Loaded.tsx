import { Button } from "@mantine/core";
import { IconWifiOff } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { failureOf } from "../graphql/reason.js";
import { useText } from "../i18n/useText.js";
import classes from "./Loaded.module.css";
import { Waiting } from "./Skeleton.js";
import { Notice, State } from "./State.js";

/** The part of a query's result that decides what is shown. */
interface Result<T> {
  readonly data: T | undefined;
  readonly previousData?: T | undefined;
  readonly error?: Error | undefined;
  readonly loading: boolean;
  readonly refetch: () => Promise<unknown>;
}

interface Props<T> {
  readonly result: Result<T>;
  readonly skeleton: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Data where there is some, the last data with its time where a request failed, else the skeleton or the error. */
export function Loaded<T>({ result, skeleton, children }: Props<T>) {
  const { say, format } = useText();
  const { error, loading } = result;
  const data = result.data ?? result.previousData;
  const loadedAt = useRef<Date | null>(null);
  const [failedAt, setFailedAt] = useState<Date | null>(null);
  useEffect(() => {
    if (result.data && !error) loadedAt.current = new Date();
    setFailedAt(error ? new Date() : null);
  }, [result.data, error]);
  const retry = (
    <Button variant="default" loading={loading} onClick={() => result.refetch().catch(() => undefined)}>
      {say("common.retry")}
    </Button>
  );
  if (data === undefined) {
    if (!error) return <Waiting>{skeleton}</Waiting>;
    return (
      <div className={classes.failed}>
        <State alert icon={<IconWifiOff size={24} />} title={say("common.loadFailed")} action={retry}>
          {say(`reason.${failureOf(error)}`)}
        </State>
      </div>
    );
  }
  return (
    <>
      {error && failedAt && (
        <Notice action={retry}>
          {say(`reason.${failureOf(error)}`)}{" "}
          {loadedAt.current
            ? say("common.showingOlder", { now: format.time(failedAt), last: format.time(loadedAt.current) })
            : say("common.failedAt", { now: format.time(failedAt) })}
        </Notice>
      )}
      <div className={classes.content} aria-busy={loading} data-stale={result.data === undefined}>
        {children(data)}
      </div>
    </>
  );
}
