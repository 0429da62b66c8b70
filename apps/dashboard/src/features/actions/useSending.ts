import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { type Failure, failureOf } from "../../graphql/reason.js";

/** What is sent, and why it was refused; the page is read again afterwards. */
export function useSending() {
  const client = useApolloClient();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (work: () => Promise<unknown>) => {
    setSending(true);
    setFailure(null);
    try {
      await work();
      await client.refetchQueries({ include: "active" });
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setSending(false);
    }
  };
  return { client, sending, failure, send };
}
