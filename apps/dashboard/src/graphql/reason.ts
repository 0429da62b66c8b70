import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { REASONS, type Reason } from "@nen-nep/schema";

/** A reason of the server, or that it was not reached at all. */
export type Failure = Reason | "OFFLINE";

const isReason = (value: unknown): value is Reason =>
  typeof value === "string" && Object.hasOwn(REASONS, value);

interface ErrorBody {
  errors?: readonly { extensions?: Record<string, unknown> }[];
}

function bodyOf(error: unknown): ErrorBody | null {
  if (CombinedGraphQLErrors.is(error)) return error;
  if (!ServerError.is(error)) return null;
  try {
    return JSON.parse(error.bodyText) as ErrorBody;
  } catch {
    return { errors: [] };
  }
}

/** True where nobody is signed in, or no longer. */
export const needsSignIn = (error: unknown): boolean => {
  const failure = failureOf(error);
  return failure === "SIGN_IN_NEEDED" || failure === "SESSION_ENDED";
};

/** Why a request failed. An answer without a known reason counts as INTERNAL, no answer as OFFLINE. */
export function failureOf(error: unknown): Failure {
  const body = bodyOf(error);
  if (body === null) return "OFFLINE";
  const reason = body.errors?.map((each) => each.extensions?.reason).find(isReason);
  return reason ?? "INTERNAL";
}

/** Names that a refusal tells beside its reason, such as those that stand apart; empty where it tells none. */
export function namesIn(error: unknown, detail: string): string[] {
  const found = bodyOf(error)?.errors?.map((each) => each.extensions?.[detail]) ?? [];
  const names = found.flatMap((value) => (Array.isArray(value) ? value : []));
  return [...new Set(names.filter((each) => typeof each === "string"))];
}

/** What a refusal tells beside its reason, such as what stands there instead; undefined where it tells nothing. */
export const detailIn = (error: unknown, detail: string): unknown =>
  bodyOf(error)
    ?.errors?.map((each) => each.extensions?.[detail])
    .find((value) => value !== undefined);

/** A text that a refusal tells beside its reason, such as the id of the record in the way; null where it tells none. */
export function textIn(error: unknown, detail: string): string | null {
  const found = bodyOf(error)?.errors?.map((each) => each.extensions?.[detail]) ?? [];
  return found.find((each) => typeof each === "string") ?? null;
}
