import type { TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useRef, useState } from "react";
import { type Failure, failureOf, textIn } from "../../graphql/reason.js";

export interface Refused {
  readonly failure: Failure;
  /** The record that stands in the way, where the server tells. */
  readonly id: string | null;
}

/** Sends a verb once at a time, says why it was refused, and has everything on the page read again afterwards. */
export function useVerb() {
  const client = useApolloClient();
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const underway = useRef(false);
  const send = async <T, V extends { input: object }>(
    mutation: TypedDocumentNode<T, V>,
    variables: V,
  ): Promise<boolean> => {
    // A second tap comes before the button is seen to wait.
    if (underway.current) return false;
    underway.current = true;
    setSending(true);
    setRefused(null);
    try {
      await client.mutate({ mutation, variables: variables as never });
      await client.refetchQueries({ include: "active" });
      return true;
    } catch (error) {
      setRefused({ failure: failureOf(error), id: textIn(error, "id") });
      return false;
    } finally {
      underway.current = false;
      setSending(false);
    }
  };
  return { send, sending, refused, forget: () => setRefused(null) };
}
