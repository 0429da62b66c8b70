import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import { relayStylePagination } from "@apollo/client/utilities";
import { needsSignIn } from "./graphql/reason.js";

/** Entities have ids; figures carry ids made from their arguments, so that two of them never merge. */
export const createCache = () =>
  new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          accounts: relayStylePagination(["where", "orderBy"]),
          actions: relayStylePagination(["where", "orderBy"]),
          auditLog: relayStylePagination(["where", "orderBy"]),
          cells: relayStylePagination(["where", "orderBy"]),
          documents: relayStylePagination(["where", "orderBy"]),
          findings: relayStylePagination(["where", "orderBy"]),
          lessons: relayStylePagination(["where", "orderBy"]),
          flags: relayStylePagination(["where", "orderBy"]),
          measures: relayStylePagination(["where", "orderBy"]),
          meetings: relayStylePagination(["where", "orderBy"]),
          courses: relayStylePagination(["where", "orderBy"]),
          enrolments: relayStylePagination(["where", "orderBy"]),
          trainingNeeds: relayStylePagination(["where", "orderBy"]),
          trainingRequests: relayStylePagination(["where", "orderBy"]),
          imports: relayStylePagination(),
        },
      },
      Course: { fields: { participants: relayStylePagination(["where", "orderBy"]) } },
      SkillLevel: { keyFields: ["skill"] },
      Cell: { fields: { timeline: relayStylePagination() } },
    },
  });

export function createClient(): ApolloClient {
  const askAgainWhoIsHere = new ErrorLink(({ error, operation }) => {
    if (operation.operationName !== "Shell" && needsSignIn(error)) {
      client.refetchQueries({ include: ["Shell"] });
    }
  });
  const http = new HttpLink({
    uri: "/graphql",
    credentials: "same-origin",
    headers: { "apollo-require-preflight": "true" },
  });
  const client = new ApolloClient({
    link: ApolloLink.from([askAgainWhoIsHere, http]),
    cache: createCache(),
    dataMasking: true,
    defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" } },
  });
  return client;
}
