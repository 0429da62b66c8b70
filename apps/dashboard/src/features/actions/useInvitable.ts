import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { CellsToInviteDocument, type CellsToInviteQuery } from "./Events.generated.js";

export type Invitable = NonNullable<CellsToInviteQuery["invited"]>["nodes"][number];

/** All open cells that the viewer sees, page by page. */
async function openCells(client: ApolloClient, after: string | null = null): Promise<readonly Invitable[]> {
  const { data } = await client.query({
    query: CellsToInviteDocument,
    variables: { where: { closedOn: { isNull: true } }, after },
    fetchPolicy: "no-cache",
  });
  const { nodes = [], pageInfo } = data?.invited ?? {};
  return pageInfo?.hasNextPage ? [...nodes, ...(await openCells(client, pageInfo.endCursor))] : nodes;
}

/** The cells that may be invited; null until they are there. */
export function useInvitable(): readonly Invitable[] | null {
  const client = useApolloClient();
  const [cells, setCells] = useState<readonly Invitable[] | null>(null);
  useEffect(() => {
    let wanted = true;
    openCells(client)
      .catch(() => [])
      .then((found) => wanted && setCells(found));
    return () => {
      wanted = false;
    };
  }, [client]);
  return cells;
}
