import type { ApolloClient } from "@apollo/client";
import {
  AcceptActionDocument,
  CancelActionDocument,
  ReopenActionDocument,
  ReportProgressDocument,
  ReturnActionDocument,
  SubmitEvidenceDocument,
  VerifyActionDocument,
} from "./Actions.generated.js";

export type Step = "ACCEPT" | "REPORT" | "SUBMIT" | "VERIFY" | "RETURN" | "REOPEN" | "CANCEL";

export interface Draft {
  readonly words: string;
  readonly evidenceIds: readonly string[];
  readonly dueOn: string;
  /** `e:` and the id of an evaluation, or `m:` and a month. */
  readonly observed: string;
  readonly reason: string;
}

/** Takes one step; nothing counts as done before the server says so. */
export async function takeStep(
  client: ApolloClient,
  step: Step,
  { id, version }: { readonly id: string; readonly version: number },
  draft: Draft,
  idempotencyKey: string,
): Promise<void> {
  const input = { id, version, words: draft.words.trim() || null, idempotencyKey };
  const withFiles = { ...input, evidenceIds: [...draft.evidenceIds] };
  const after = (mark: string) =>
    draft.observed.startsWith(mark) ? draft.observed.slice(mark.length) : null;
  switch (step) {
    case "ACCEPT":
      await client.mutate({ mutation: AcceptActionDocument, variables: { input } });
      return;
    case "REPORT":
      await client.mutate({ mutation: ReportProgressDocument, variables: { input: withFiles } });
      return;
    case "SUBMIT":
      await client.mutate({ mutation: SubmitEvidenceDocument, variables: { input: withFiles } });
      return;
    case "VERIFY": {
      const observed = {
        observationId: after("e:"),
        observedMonth: after("m:"),
        unobserved: draft.reason.trim() || null,
      };
      await client.mutate({
        mutation: VerifyActionDocument,
        variables: { input: { ...input, ...observed } },
      });
      return;
    }
    case "RETURN":
      await client.mutate({ mutation: ReturnActionDocument, variables: { input } });
      return;
    case "REOPEN":
      await client.mutate({
        mutation: ReopenActionDocument,
        variables: { input: { ...input, dueOn: draft.dueOn } },
      });
      return;
    case "CANCEL":
      await client.mutate({ mutation: CancelActionDocument, variables: { input } });
  }
}
