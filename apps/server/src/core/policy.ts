import type { Role } from "@nen-nep/schema";
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from "graphql";
import { Extensions } from "type-graphql";
import type { Context } from "./context.js";
import { Refusal } from "./errors.js";

/** Who may read a field or type, or call a root field: a rule of the context and the record at hand. */
export interface Policy {
  readonly words: string;
  readonly allows: (context: Context, source: unknown) => boolean | Promise<boolean>;
}

export const anyone: Policy = { words: "anyone", allows: () => true };
export const signedIn: Policy = {
  words: "whoever is signed in",
  allows: (context) => context.actor !== null,
};

/** Whoever holds one of the roles today, anywhere. What they see of it is a matter of scope. */
export const holding = (...roles: Role[]): Policy => ({
  words: roles.join(", "),
  allows: (context) => context.actor?.grants.some((grant) => roles.includes(grant.role)) ?? false,
});

/** States a policy: on every root field, on every type, and as an exception on a (nullable) field. */
export const Allow = (policy: Policy): MethodDecorator & PropertyDecorator & ClassDecorator =>
  Extensions({ policy }) as MethodDecorator & PropertyDecorator & ClassDecorator;

/** States of a root field that its answer depends on the question, the data, the rights and the day alone. */
export const Kept = (): MethodDecorator => Extensions({ kept: true }) as MethodDecorator;

const policyOf = (holder: { extensions: Readonly<Record<string, unknown>> }): Policy | undefined =>
  holder.extensions.policy as Policy | undefined;

/**
 * Closes the schema: throws where a root field or type states no policy, or where an exception protects a field
 * that cannot be null; then guards every field.
 */
export function enforcePolicies(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const problems: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const isRoot = roots.includes(type);
    const ofType = policyOf(type);
    if (!isRoot && !ofType) problems.push(`type ${type.name} states no policy`);
    for (const field of Object.values(type.getFields())) {
      const ofField = policyOf(field);
      const name = `${type.name}.${field.name}`;
      if (isRoot && !ofField) problems.push(`${name} states no policy`);
      if (!isRoot && ofField && isNonNullType(field.type))
        problems.push(`${name} is protected but cannot be null`);
      const policy = ofField ?? ofType;
      if (policy && policy !== anyone) guard(type, field, policy, isRoot);
    }
  }
  if (problems.length > 0) throw new Error(`The schema is not closed:\n  ${problems.join("\n  ")}`);
}

function guard(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, Context>,
  policy: Policy,
  isRoot: boolean,
): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const refusalFor = (context: Context) =>
    context.actor
      ? new Refusal("NOT_ALLOWED", `${type.name}.${field.name} is for ${policy.words}.`)
      : new Refusal("SIGN_IN_NEEDED", "Sign in first.");
  const refuse = (context: Context, { path }: GraphQLResolveInfo) => {
    if (!isRoot && !isNonNullType(field.type)) {
      context.answer.withheld?.push(path);
      return null;
    }
    throw refusalFor(context);
  };
  const { subscribe } = field;
  if (subscribe) {
    field.subscribe = async (source, args, context, info) => {
      if (!(await policy.allows(context, source))) throw refusalFor(context);
      return subscribe(source, args, context, info);
    };
  }
  field.resolve = (source, args, context, info) => {
    const allowed = policy.allows(context, source);
    if (allowed === true) return resolve(source, args, context, info);
    if (allowed === false) return refuse(context, info);
    return allowed.then((yes) => (yes ? resolve(source, args, context, info) : refuse(context, info)));
  };
}
