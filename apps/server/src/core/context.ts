import type { Day, Role } from "@nen-nep/schema";
import DataLoader from "dataloader";
import type { ResponsePath } from "graphql";
import type { Config } from "../config.js";
import type { Database, LaneName } from "../db/database.js";
import type { Session } from "../db/session.js";
import type { Clock } from "./clock.js";
import { Refusal } from "./errors.js";

/** A role over a part of the organisation, in force today. */
export interface Grant {
  readonly role: Role;
  /** The committee whose present subtree it covers; null with a cell or a delegation. */
  readonly committeePk: number | null;
  readonly cellPk: number | null;
  readonly delegationPk: number | null;
}

/** Who asks. */
export interface Actor {
  readonly accountPk: number;
  readonly accountId: string;
  readonly login: string;
  readonly name: string | null;
  readonly mustChange: boolean;
  readonly credentialPk: number;
  /** Signed in at a browser, or a program with a token. */
  readonly kind: "SESSION" | "TOKEN";
  /** True for a token that was narrowed to reading: it runs no mutation. */
  readonly readOnly: boolean;
  readonly grants: readonly Grant[];
}

/** What all requests share. */
export interface Services {
  readonly database: Database;
  readonly clock: Clock;
  readonly config: Config;
  /** True where the database is marked as a demonstration. */
  readonly demonstration: boolean;
  /** What is kept in step with facts; null where nothing derived is read, or where it is made anew afterwards. */
  readonly keepFacts: ((tx: Transaction) => FactKeeping) | null;
}

/** One entry of the audit log. `detail` says what changed, never texts about persons. */
export interface AuditRecord {
  readonly verb: string;
  /** The kind of record, such as `cell`. */
  readonly subject: string;
  /** The public id of the one record, or null for a batch. */
  readonly subjectId?: string | null;
  /** How many records; 1 unless a batch. */
  readonly count?: number;
  readonly detail?: unknown;
  readonly reason?: string | null;
  /** True for what a rule found by itself: it is nobody's doing, and not told to who wrote the records. */
  readonly byRule?: boolean;
}

/** A fact that is about to change: of which kind, cell and day; null for all kinds, and for all days. */
export interface ChangingFact {
  readonly of: "meeting" | "evaluation" | "action" | "post" | null;
  readonly cellPk: number;
  readonly day: Day | null;
  /** True where the cell itself is new in this transaction, so that nothing was counted of it. */
  readonly ofNewCell?: boolean;
}

/** Keeps what is derived from facts in step with them, in the transaction that changes them. */
export interface FactKeeping {
  /** Told before facts are written, also such as are new. */
  changing(facts: readonly ChangingFact[]): Promise<void>;
  /** Told when all is written. */
  written(): Promise<void>;
}

type Keep = (tx: Transaction) => FactKeeping;

/** Several keepers as one: told in their order. */
export const keepingAll =
  (...keeps: readonly Keep[]): Keep =>
  (tx) => {
    const keepers = keeps.map((keep) => keep(tx));
    return {
      changing: async (facts) => {
        for (const keeper of keepers) await keeper.changing(facts);
      },
      written: async () => {
        for (const keeper of keepers) await keeper.written();
      },
    };
  };

/** A write in progress. Everything it does is kept together or not at all. */
export interface Transaction {
  readonly session: Session;
  /** A context whose reads see this transaction. */
  readonly context: Context;
  /** The instant of the write, as stored. */
  readonly now: string;
  /** Announces facts that are about to change, before they are written: figures are kept in step. */
  changing(facts: readonly ChangingFact[]): Promise<void>;
  /** Who did what; every transaction leaves at least one entry. */
  audit(record: AuditRecord): void;
}

/** What is known of an answer while it is made. */
export interface AnswerState {
  /** True where it holds what is told to this account alone, or what is audited: it is never kept. */
  isOwn: boolean;
  /** True where it is to be kept if it can be; then the version of its snapshot is read. */
  mayBeKept: boolean;
  dataVersion: number | null;
  /** Where fields were null because the actor may not read them; null where nobody wants to know. */
  withheld: ResponsePath[] | null;
}

interface Held {
  session: Promise<Session> | null;
  loaders: Map<string, DataLoader<never, unknown>>;
  statementsOfPast: number;
  readonly stops: (() => void)[];
}

/** What one request carries: who asks, which day it is, one snapshot to read from, loaders over it. */
export class Context {
  readonly today: Day;
  /** For the sign-in verbs, which set and clear the cookie. */
  setCookie: ((secret: string | null) => void) | null = null;
  /** For what lasts: who asks as of now, by the same secret; null once that has ended. */
  whoNow: () => Promise<Actor | null> = async () => this.actor;
  /** What the operation is estimated to cost. */
  cost = 0;
  /** What is known of the answer. */
  readonly answer: AnswerState = { isOwn: false, mayBeKept: false, dataVersion: null, withheld: null };
  /** Where the request comes from, for throttling only. */
  address = "";
  // Apollo executes on a shallow copy of the context: what changes on the way is shared through objects.
  private readonly held: Held = { session: null, loaders: new Map(), statementsOfPast: 0, stops: [] };

  constructor(
    readonly services: Services,
    public actor: Actor | null,
    private readonly lane: LaneName = "page",
    /** The transaction this context works in, if any: reads then see its writes. */
    readonly transaction: Transaction | null = null,
  ) {
    this.today = services.clock.today();
  }

  /** The actor, or a refusal for a stranger. */
  get signedIn(): Actor {
    if (!this.actor) throw new Refusal("SIGN_IN_NEEDED", "Sign in first.");
    return this.actor;
  }

  /** The snapshot of this request, leased at its first read. */
  reader(): Promise<Session> {
    if (this.transaction) return Promise.resolve(this.transaction.session);
    this.held.session ??= this.services.database.lease(this.lane, this.within);
    return this.held.session;
  }

  /** Has something stopped as well when the client leaves. */
  onLeaving(stop: () => void): void {
    this.held.stops.push(stop);
  }

  /** How long the work of a request may take, in milliseconds. */
  get within(): number {
    const { limits } = this.services.config;
    return this.lane === "adhoc" ? limits.adhocMilliseconds : limits.pageMilliseconds;
  }

  /**
   * Between the pages of a long piece of work: the snapshot stays, what was loaded is forgotten so that memory stays
   * flat, and the time of a request begins anew, or `left` milliseconds where that is less.
   */
  async turnPage(left: number): Promise<void> {
    this.held.loaders = new Map();
    await (await this.reader()).limit(Math.max(1, Math.min(this.within, left)));
  }

  /** One loader a key and request; `batch` answers in the order of the keys. */
  loader<K, V>(name: string, batch: (keys: readonly K[]) => Promise<(V | Error)[]>): DataLoader<K, V> {
    const known = this.held.loaders.get(name) as DataLoader<K, V> | undefined;
    if (known) return known;
    // Chunks keep the number of variables within what both engines take.
    const made = new DataLoader<K, V>(batch, { maxBatchSize: 5_000 });
    this.held.loaders.set(name, made as unknown as DataLoader<never, unknown>);
    return made;
  }

  /** Statements this request has run: what the tests of "no work per row" count. */
  async statements(): Promise<number> {
    return this.held.statementsOfPast + ((await this.held.session)?.statements ?? 0);
  }

  /** Gives the snapshot back; the next read takes a fresh one. Called after each write and at the end. */
  async release(): Promise<void> {
    const session = this.held.session;
    this.held.session = null;
    this.held.loaders = new Map();
    if (!session) return;
    const held = await session.catch(() => null);
    this.held.statementsOfPast += held?.statements ?? 0;
    await held?.release();
  }

  /** Stops what runs: the client has left. */
  async cancel(): Promise<void> {
    for (const stop of this.held.stops) stop();
    (await this.held.session?.catch(() => null))?.cancel();
  }
}
