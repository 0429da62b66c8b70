import { useApolloClient, useQuery } from "@apollo/client/react";
import type { Role } from "@nen-nep/schema";
import { useState } from "react";
import { type Failure, failureOf } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { newKey } from "../common/newKey.js";
import { useRequestKey } from "../common/useRequestKey.js";
import {
  ClearQueryHistoryDocument,
  RememberQueryDocument,
  RemoveQueryDocument,
  SaveQueryDocument,
  ShareQueryDocument,
  WorkbenchDocument,
} from "./Query.generated.js";
import type { Saved } from "./saved.js";
import type { Ran, Workbench } from "./useWorkbench.js";

const asText = (value: object): string | null =>
  Object.keys(value).length === 0 ? null : JSON.stringify(value);

/** The kept queries and the history, and what is done to them; the lists are read anew after each. */
export function useSaved(free: boolean) {
  const client = useApolloClient();
  const { language } = useText();
  const result = useQuery(WorkbenchDocument, { variables: { language, free } });
  const [openId, setOpenId] = useState<string | null>(null);
  const keyFor = useRequestKey();
  const keyed = <T extends object>(input: T) => ({ ...input, idempotencyKey: keyFor(input) });
  const reread = { refetchQueries: ["Workbench"], awaitRefetchQueries: true };

  const attempt = async (work: () => Promise<unknown>): Promise<Failure | null> => {
    try {
      await work();
      return null;
    } catch (error) {
      return failureOf(error);
    }
  };
  const saved = result.data?.savedQueries ?? result.previousData?.savedQueries ?? [];
  const current = saved.find(({ id, origin }) => id === openId && origin === "MINE") ?? null;

  return {
    result,
    openId,
    setOpenId,
    current,
    /** Keeps what is on the table, as it stands. */
    save: (bench: Workbench, kept: { name: string; description: string; anew: boolean }) =>
      attempt(async () => {
        const place = current && !kept.anew ? { id: current.id, version: current.version } : {};
        const { name, description } = kept;
        const state = { query: bench.text, variables: asText(bench.variables), chart: asText(bench.chart) };
        const { data } = await client.mutate({
          mutation: SaveQueryDocument,
          variables: { input: keyed({ ...place, name, description, ...state }) },
          ...reread,
        });
        setOpenId(data?.saveQuery?.id ?? null);
      }),
    share: ({ id, version }: Saved, role: Role | null) =>
      attempt(() =>
        client.mutate({
          mutation: ShareQueryDocument,
          variables: { input: keyed({ id, version, role }) },
          ...reread,
        }),
      ),
    remove: ({ id, version }: Saved) =>
      attempt(() =>
        client.mutate({
          mutation: RemoveQueryDocument,
          variables: { input: keyed({ id, version }) },
          ...reread,
        }),
      ),
    clear: () => attempt(() => client.mutate({ mutation: ClearQueryHistoryDocument, ...reread })),
    /** The history is a convenience: where it cannot be written nothing is said. */
    remember: ({ query, variables, answer }: Ran, rowCount: number) =>
      attempt(() =>
        client.mutate({
          mutation: RememberQueryDocument,
          variables: {
            input: {
              query,
              variables: asText(variables),
              milliseconds: Math.round(answer.milliseconds),
              rowCount,
              idempotencyKey: newKey(),
            },
          },
          refetchQueries: ["Workbench"],
        }),
      ),
  };
}
