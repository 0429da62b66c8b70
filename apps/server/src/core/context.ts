import type { Day, Role } from "@nen-nep/schema";
import DataLoader from "dataloader";
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
  readonly grants: readonly Grant[];
}

/** What all requests share. */
export interface Services {
  readonly database: Database;
  readonly clock: Clock;
  readonly config: Config;
  /** True where the database is marked as a demonstration. */
  readonly demonstration: boolean;
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
}

/** A write in progress. Everything it does is kept together or not at all. */
export interface Transaction {
  readonly session: Session;
  /** A context whose reads see this transaction. */
  readonly context: Context;
  /** The instant of the write, as stored. */
  readonly now: string;
  /** Who did what; every transaction leaves at least one entry. */
  audit(record: AuditRecord): void;
}

/** What one request carries: who asks, which day it is, one snapshot to read from, loaders over it. */
export class Context {
  readonly today: Day;
  /** For the sign-in verbs, which set and clear the cookie. */
  setCookie: ((secret: string | null) => void) | null = null;
  /** What the operation is estimated to cost. */
  cost = 0;
  /** Where the request comes from, for throttling only. */
  address = "";
  private session: Promise<Session> | null = null;
  private loaders = new Map<string, DataLoader<never, unknown>>();
  private statementsOfPast = 0;

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
    const { limits } = this.services.config;
    const within = this.lane === "adhoc" ? limits.adhocMilliseconds : limits.pageMilliseconds;
    this.session ??= this.services.database.lease(this.lane, within);
    return this.session;
  }

  /** One loader a key and request; `batch` answers in the order of the keys. */
  loader<K, V>(name: string, batch: (keys: readonly K[]) => Promise<(V | Error)[]>): DataLoader<K, V> {
    const known = this.loaders.get(name) as DataLoader<K, V> | undefined;
    if (known) return known;
    // Chunks keep the number of variables within what both engines take.
    const made = new DataLoader<K, V>(batch, { maxBatchSize: 5_000 });
    this.loaders.set(name, made as unknown as DataLoader<never, unknown>);
    return made;
  }

  /** Statements this request has run: what the tests of "no work per row" count. */
  async statements(): Promise<number> {
    return this.statementsOfPast + ((await this.session)?.statements ?? 0);
  }

  /** Gives the snapshot back; the next read takes a fresh one. Called after each write and at the end. */
  async release(): Promise<void> {
    const session = this.session;
    this.session = null;
    this.loaders = new Map();
    if (!session) return;
    const held = await session.catch(() => null);
    this.statementsOfPast += held?.statements ?? 0;
    await held?.release();
  }

  /** Stops what runs: the client has left. */
  async cancel(): Promise<void> {
    (await this.session?.catch(() => null))?.cancel();
  }
}
