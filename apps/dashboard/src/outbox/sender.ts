import type { ApolloClient } from "@apollo/client";
import { detailIn, type Failure, failureOf } from "../graphql/reason.js";
import {
  attempt,
  type Change,
  findingTaken,
  inConflict,
  type Kept,
  nextChange,
  type Present,
  REMARKS,
  refuse,
  slotTaken,
} from "./changes.js";
import {
  SendFindingDocument,
  SendFindingRemovalDocument,
  SendMarkDocument,
  SendRemarksDocument,
} from "./Outbox.generated.js";
import { allKept, changeKept, readKept } from "./store.js";

/** What the sending is at: resting, on its way, waiting for the network, or for a sign-in. */
export type SendingState = "idle" | "sending" | "waiting" | "signedOut";

/** Failures that pass: the same change is sent again later. */
const PASSING: ReadonlySet<Failure> = new Set([
  "OFFLINE",
  "BUSY",
  "TIME_LIMIT",
  "TOO_MANY_ATTEMPTS",
  "DATABASE_UNAVAILABLE",
  "INTERNAL",
]);
const SIGNED_OUT: ReadonlySet<Failure> = new Set(["SIGN_IN_NEEDED", "SESSION_ENDED"]);
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;
/** Clicks that follow each other at once become one change. */
const GATHERING_MS = 350;

/** Sends what waits of an account's forms, one change after another in the order they were made. */
export class Sender {
  state: SendingState = "idle";
  private running = false;
  private pause = FIRST_PAUSE_MS;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly client: ApolloClient,
    readonly account: string,
    private readonly onState: () => void,
  ) {}

  start(): () => void {
    const now = () => this.soon(0);
    window.addEventListener("online", now);
    document.addEventListener("visibilitychange", now);
    now();
    return () => {
      window.removeEventListener("online", now);
      document.removeEventListener("visibilitychange", now);
      if (this.timer) clearTimeout(this.timer);
    };
  }

  soon(after = GATHERING_MS): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), after);
  }

  private become(state: SendingState): void {
    if (this.state === state) return;
    this.state = state;
    this.onState();
  }

  private next(): { id: string; change: Change } | null {
    for (const { id, kept } of allKept(this.account)) {
      const change = nextChange(kept);
      if (change) return { id, change };
    }
    return null;
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      for (let found = this.next(); found; found = this.next()) {
        this.become("sending");
        const failure = await this.send(found.id, found.change.id);
        if (failure === null) continue;
        if (SIGNED_OUT.has(failure)) return this.become("signedOut");
        this.become("waiting");
        this.soon(this.pause);
        this.pause = Math.min(2 * this.pause, LONGEST_PAUSE_MS);
        return;
      }
      this.pause = FIRST_PAUSE_MS;
      this.become("idle");
    } finally {
      this.running = false;
    }
  }

  /** Sends one change; null where it is settled, else why it waits. */
  private async send(form: string, id: string): Promise<Failure | null> {
    const settle = (change: (kept: Kept) => Kept) =>
      changeKept(this.account, form, (kept) => kept && { ...change(kept), sentAt: Date.now() });
    changeKept(this.account, form, (kept) => kept && attempt(kept, id));
    const change = readKept(this.account, form)?.changes.find((each) => each.id === id);
    if (!change) return null;
    try {
      if (change.kind === "slot") {
        const present = await this.sendSlot(form, change);
        settle((kept) => slotTaken(kept, id, present));
      } else {
        await this.sendFinding(form, change);
        settle((kept) => findingTaken(kept, id));
      }
      return null;
    } catch (error) {
      const failure = failureOf(error);
      if (PASSING.has(failure) || SIGNED_OUT.has(failure)) return failure;
      const present = failure === "STALE_VERSION" ? presentIn(error) : null;
      if (present) settle((kept) => inConflict(kept, id, present));
      else if (change.kind === "remove" && failure === "NOT_FOUND") settle((kept) => findingTaken(kept, id));
      else changeKept(this.account, form, (kept) => kept && refuse(kept, id, failure));
      return null;
    }
  }

  private async sendSlot(
    evaluationId: string,
    { id, slot, value, base }: Extract<Change, { kind: "slot" }>,
  ): Promise<Present> {
    const common = { evaluationId, version: base!, idempotencyKey: id };
    const options = { fetchPolicy: "no-cache" } as const;
    if (slot === REMARKS) {
      const variables = { input: { ...common, remarks: value.words } };
      const { data } = await this.client.mutate({ ...options, mutation: SendRemarksDocument, variables });
      const { version, remarks } = data!.remarkEvaluation!;
      return { version, points: null, words: remarks };
    }
    const variables = { input: { ...common, criterionId: slot, points: value.points, note: value.words } };
    const { data } = await this.client.mutate({ ...options, mutation: SendMarkDocument, variables });
    const { version, points, note } = data!.markCriterion!;
    return { version, points, words: note };
  }

  private async sendFinding(evaluationId: string, change: Exclude<Change, { kind: "slot" }>): Promise<void> {
    const idempotencyKey = change.id;
    const options = { fetchPolicy: "no-cache" } as const;
    if (change.kind === "add") {
      const variables = { input: { ...change.finding, evaluationId, idempotencyKey } };
      await this.client.mutate({ ...options, mutation: SendFindingDocument, variables });
    } else {
      const { findingId, version } = change;
      const variables = { input: { findingId, version, idempotencyKey } };
      await this.client.mutate({ ...options, mutation: SendFindingRemovalDocument, variables });
    }
  }
}

/** What a refusal says stands there instead. */
function presentIn(error: unknown): Present | null {
  const found = detailIn(error, "current") as
    | { version: number; points?: number | null; note?: string | null; remarks?: string | null }
    | undefined;
  if (!found) return null;
  return { version: found.version, points: found.points ?? null, words: found.note ?? found.remarks ?? null };
}
