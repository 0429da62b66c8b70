import { useApolloClient } from "@apollo/client/react";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { Sender, type SendingState } from "./sender.js";

interface Outbox {
  readonly state: SendingState;
  /** Something was changed: it is sent within the second. */
  readonly soon: () => void;
}

const OutboxContext = createContext<Outbox>({ state: "idle", soon: () => {} });

export const useOutbox = (): Outbox => useContext(OutboxContext);

/** Sends what the account changed in forms, on whatever page it is, also after a reload and once the network is back. */
export function OutboxProvider({
  account,
  children,
}: {
  readonly account: string;
  readonly children: ReactNode;
}) {
  const client = useApolloClient();
  const [state, setState] = useState<SendingState>("idle");
  const sender = useMemo(() => {
    const made: Sender = new Sender(client, account, () => setState(made.state));
    return made;
  }, [client, account]);
  useEffect(() => sender.start(), [sender]);
  const outbox = useMemo(() => ({ state, soon: () => sender.soon() }), [state, sender]);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}
