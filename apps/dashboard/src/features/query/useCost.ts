import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import type { Failure } from "../../graphql/reason.js";
import { failureOf } from "../../graphql/reason.js";
import { CostOfQueryDocument, type CostOfQueryQuery } from "./Query.generated.js";
import type { Variables } from "./variables.js";

export type Cost = NonNullable<CostOfQueryQuery["queryCost"]>;

const QUIET_MS = 400;

/** What the query on the table would cost, asked once nobody has typed for a moment; nothing of it is run. */
export function useCost(
  query: string | null,
  variables: Variables,
): { readonly cost: Cost | null; readonly failure: Failure | null } {
  const client = useApolloClient();
  const [told, setTold] = useState<{ cost: Cost | null; failure: Failure | null }>({
    cost: null,
    failure: null,
  });
  const given = JSON.stringify(variables);
  useEffect(() => {
    if (query === null) return;
    let current = true;
    const say = (cost: Cost | null, failure: Failure | null) => current && setTold({ cost, failure });
    const timer = setTimeout(() => {
      client
        .query({
          query: CostOfQueryDocument,
          variables: { query, variables: given },
          fetchPolicy: "no-cache",
        })
        .then(({ data }) => say(data?.queryCost ?? null, null))
        .catch((error: unknown) => say(null, failureOf(error)));
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, query, given]);
  return query === null ? { cost: null, failure: null } : told;
}
