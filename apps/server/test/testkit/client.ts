import type { FastifyInstance, InjectOptions } from "fastify";
import { PASSWORD } from "./office.js";

export interface GraphQLProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly reason?: string;
    readonly field?: string;
    readonly [key: string]: unknown;
  };
}

export interface Answer<T> {
  readonly status: number;
  readonly data: T | null;
  readonly errors: readonly GraphQLProblem[];
  /** The body as it was sent. */
  readonly text: string;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
}

type Variables = Record<string, unknown>;

/** Somebody who asks over HTTP, in process; a failure tells the query and the whole answer. */
export class Client {
  private cookie = "";

  constructor(private readonly server: FastifyInstance) {}

  /** What a browser would send along. */
  get cookies(): string {
    return this.cookie;
  }

  /** Signs in; the cookie is kept for what follows. */
  async signIn(login: string, password = PASSWORD): Promise<this> {
    const signIn =
      "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { account { login } } } }";
    const { headers } = await this.ask(signIn, { input: { login, password } }, "answer");
    this.cookie = String(headers["set-cookie"] ?? "").split(";")[0]!;
    return this;
  }

  /** The data of an operation that must succeed. */
  ask<T = Record<string, never>>(query: string, variables?: Variables): Promise<T>;
  ask<T>(query: string, variables: Variables | undefined, as: "answer"): Promise<Answer<T>>;
  async ask<T>(
    query: string,
    variables: Variables = {},
    as: "data" | "answer" = "data",
  ): Promise<T | Answer<T>> {
    const answer = await this.send<T>({ query, variables });
    if (answer.errors.length > 0 || answer.data === null) throw failure("succeed", query, variables, answer);
    return as === "answer" ? answer : answer.data;
  }

  /** The errors of an operation that must be refused. */
  async refused(query: string, variables: Variables = {}): Promise<readonly GraphQLProblem[]> {
    const answer = await this.send({ query, variables });
    if (answer.errors.length === 0) throw failure("be refused", query, variables, answer);
    return answer.errors;
  }

  /** Any body, as a POST of JSON unless told otherwise. */
  async send<T>(payload: unknown, more: Omit<InjectOptions, "payload"> = {}): Promise<Answer<T>> {
    const response = await this.server.inject({
      method: "POST",
      url: "/graphql",
      payload: payload as object,
      ...more,
      headers: {
        "content-type": "application/json",
        ...(this.cookie && { cookie: this.cookie }),
        ...more.headers,
      },
    });
    const body = readJson(response.body) as { data?: T; errors?: GraphQLProblem[] } | null;
    return {
      status: response.statusCode,
      data: body?.data ?? null,
      errors: body?.errors ?? [],
      text: response.body,
      bytes: response.rawPayload,
      headers: response.headers,
    };
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function failure(wish: string, query: string, variables: Variables, answer: Answer<unknown>): Error {
  return new Error(
    `The operation should ${wish}:\n${query}\n${JSON.stringify(variables)}\nHTTP ${answer.status}: ${answer.text.slice(0, 2_000)}`,
  );
}
