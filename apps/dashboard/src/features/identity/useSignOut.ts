import { useApolloClient, useMutation } from "@apollo/client/react";
import { useNavigate } from "@tanstack/react-router";
import { forgetSent } from "../../outbox/store.js";
import { forgetShell } from "../common/keptShell.js";
import { SignOutDocument } from "./identity.generated.js";

/** Ends the session and forgets everything that was loaded in it. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut] = useMutation(SignOutDocument);
  return async () => {
    await signOut().catch(() => undefined);
    await client.clearStore();
    forgetSent();
    forgetShell();
    await navigate({ to: "/sign-in" });
  };
}
