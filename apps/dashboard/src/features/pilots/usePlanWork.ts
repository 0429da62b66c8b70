import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { type Failure, failureOf } from "../../graphql/reason.js";

interface How<T> {
  /** What is shown until the server has answered. */
  readonly optimistic?: T;
  /** Questions to be asked anew afterwards. */
  readonly refetch?: readonly string[];
}

/** Does something to a plan; where it is refused the plan is read anew before the refusal is passed on. */
export function usePlanSend() {
  const client = useApolloClient();
  return async <T, V extends OperationVariables>(
    mutation: TypedDocumentNode<T, V>,
    variables: V,
    { optimistic, refetch = [] }: How<T> = {},
  ): Promise<T | null> => {
    try {
      const { data } = await client.mutate<T, OperationVariables>({
        mutation: mutation as TypedDocumentNode<T, OperationVariables>,
        variables,
        ...(optimistic && { optimisticResponse: optimistic as never }),
        refetchQueries: [...refetch],
        awaitRefetchQueries: true,
      });
      return (data as T | null | undefined) ?? null;
    } catch (error) {
      await client.refetchQueries({ include: ["PlanPage"] }).catch(() => undefined);
      throw error;
    }
  };
}

/** Does one thing at a time to a plan, outside of any dialog; says why where it was refused. */
export function usePlanWork() {
  const send = usePlanSend();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const work: typeof send = async (...what) => {
    setBusy(true);
    setFailure(null);
    try {
      return await send(...what);
    } catch (error) {
      setFailure(failureOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { work, busy, failure, forget: () => setFailure(null) };
}
