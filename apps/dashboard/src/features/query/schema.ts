import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from "graphql";
import { useEffect, useState } from "react";
import { ask } from "./ask.js";

const INTROSPECTION = getIntrospectionQuery({ descriptions: true });

/** The schema as the server serves it, asked once a visit; null until it is there or where one may not read it. */
export function useSchema(wanted: boolean): GraphQLSchema | null {
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const leaving = new AbortController();
    ask(INTROSPECTION, {}, leaving.signal)
      .then(({ data }) => data && setSchema(buildClientSchema(data as unknown as IntrospectionQuery)))
      .catch(() => undefined);
    return () => leaving.abort();
  }, [wanted]);
  return schema;
}
