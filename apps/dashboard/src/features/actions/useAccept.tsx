import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconArrowBackUp, IconCheck } from "@tabler/icons-react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Search } from "../../filters/search.js";
import { type Failure, failureOf } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { newKey } from "../common/newKey.js";
import classes from "./AcceptToast.module.css";
import { AcceptActionDocument } from "./Actions.generated.js";
import type { ActionsView } from "./actionsView.js";
import type { Line } from "./words.js";

export interface Accept {
  /** Ids of what was accepted and is not sent yet. */
  readonly pending: ReadonlySet<string>;
  /** A line as it will be once it is sent. */
  readonly shown: (line: Line) => Line;
  readonly begin: (line: Line, title: string) => void;
  readonly undo: () => void;
  readonly title: string | null;
  readonly failure: Failure | null;
  readonly dismiss: () => void;
}

export interface BodyProps {
  readonly view: ActionsView;
  readonly accept: Accept;
  readonly onOpen: (id: string) => void;
  readonly change: (keys: Search) => void;
}

/** How long one may think better of it; what is left by then is sent. */
const UNDO_MS = 6_000;

interface Waiting {
  readonly line: Line;
  readonly title: string;
  readonly key: string;
}

/** Accepting shows at once and is sent a moment later, so that it can be undone without a trace. */
export function useAccept(): Accept {
  const client = useApolloClient();
  const waiting = useRef<Waiting | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [current, setCurrent] = useState<Waiting | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    const now = waiting.current;
    waiting.current = null;
    if (!now) return;
    const { id, version } = now.line;
    try {
      await client.mutate({
        mutation: AcceptActionDocument,
        variables: { input: { id, version, idempotencyKey: now.key } },
        // A page that is left still sends it.
        context: { fetchOptions: { keepalive: true } },
      });
      await client.refetchQueries({ include: "active" });
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setCurrent((shown) => (shown === now ? null : shown));
    }
  }, [client]);

  useEffect(() => {
    const leave = () => void send();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [send]);

  const begin = (line: Line, title: string) => {
    void send();
    setFailure(null);
    const next = { line, title, key: newKey() };
    waiting.current = next;
    setCurrent(next);
    timer.current = setTimeout(() => void send(), UNDO_MS);
  };
  const undo = () => {
    clearTimeout(timer.current);
    waiting.current = null;
    setCurrent(null);
  };
  return {
    pending: new Set(current ? [current.line.id] : []),
    shown: (line) => (line.id === current?.line.id ? { ...line, state: "ACCEPTED", next: [] } : line),
    begin,
    undo,
    title: current?.title ?? null,
    failure,
    dismiss: () => setFailure(null),
  };
}

/** Says what was accepted and takes it back. */
export function AcceptToast({ accept }: { readonly accept: Accept }) {
  const { say } = useText();
  const { title, failure, undo, dismiss } = accept;
  return (
    <div role="status" className={classes.place}>
      {title !== null && (
        <p className={classes.toast}>
          <IconCheck size={18} aria-hidden />
          <span>{say("actions.accepted", { title })}</span>
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconArrowBackUp size={16} />}
            onClick={undo}
          >
            {say("actions.undo")}
          </Button>
        </p>
      )}
      {title === null && failure !== null && (
        <p className={classes.toast} data-tone="late">
          <span>{say(`reason.${failure}`)}</span>
          <Button variant="subtle" size="compact-md" onClick={dismiss}>
            {say("common.close")}
          </Button>
        </p>
      )}
    </div>
  );
}
