import { useQuery } from "@apollo/client/react";
import { Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { readsFigures } from "../features/common/figureReaders.js";
import { forgetShell, keepShell, keptShell } from "../features/common/keptShell.js";
import { type Reference, ReferenceContext } from "../filters/reference.js";
import { failureOf, needsSignIn } from "../graphql/reason.js";
import { useText } from "../i18n/useText.js";
import { OutboxProvider } from "../outbox/Outbox.js";
import { Loaded } from "../ui/Loaded.js";
import { BoneCard, BoneFigures } from "../ui/Skeleton.js";
import { Layout } from "./Layout.js";
import { Leave, ToSignIn } from "./Leave.js";
import { ShellDocument, type ShellQuery, WhoDocument } from "./Shell.generated.js";
import classes from "./SignedIn.module.css";
import { ViewerContext } from "./session.js";

const skeleton = (
  <div className={classes.skeleton}>
    <BoneFigures />
    <BoneCard height={420} />
  </div>
);

function Pages({ data }: { readonly data: ShellQuery }) {
  const { say } = useText();
  const { pathname } = useLocation();
  const { viewer } = data;
  const reference = useMemo<Reference>(
    () => ({
      today: data.today,
      committees: data.committees ?? [],
      groups: data.groups ?? [],
      demonstration: data.viewer?.demonstration ?? false,
    }),
    [data],
  );
  if (viewer === null) return <ToSignIn />;
  if (viewer.mustChangePassword && pathname !== "/password") return <Leave to="/password" search={{}} />;
  if (pathname === "/" && !viewer.mustChangePassword && !readsFigures(viewer.roles)) {
    return <Leave to={viewer.roles.length === 0 ? "/measures" : "/cells"} search={{}} />;
  }
  const root = reference.committees.find((committee) => committee.parent === null);
  return (
    <ViewerContext value={viewer}>
      <ReferenceContext value={reference}>
        <OutboxProvider account={viewer.account.id}>
          <Layout organisation={viewer.committee?.name ?? root?.name ?? say("shell.wholeDatabase")}>
            <Outlet />
          </Layout>
        </OutboxProvider>
      </ReferenceContext>
    </ViewerContext>
  );
}

/** Everything behind the sign-in: asks once who is here, then shows the pages. Without a network, who was here last. */
export function SignedIn() {
  const [before] = useState(() => keptShell<ShellQuery>());
  // Nobody was here before: asked first, since a stranger is refused everything else.
  const who = useQuery(WhoDocument, { skip: before !== null, fetchPolicy: "network-only" });
  const isStranger = before === null && who.data?.viewer === null;
  const isUnknown = before === null && who.data === undefined && who.error === undefined;
  const result = useQuery(ShellDocument, { skip: isStranger || isUnknown });
  const { data, error, refetch } = result;
  useEffect(() => {
    if (data?.viewer) keepShell(data);
    else if (data) forgetShell();
  }, [data]);
  const isOffline = error !== undefined && data === undefined && failureOf(error) === "OFFLINE";
  useEffect(() => {
    const again = () => void refetch().catch(() => undefined);
    if (isOffline) window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [isOffline, refetch]);
  if (isStranger || (error && needsSignIn(error))) return <ToSignIn />;
  if (isOffline && before?.viewer) return <Pages data={before} />;
  return (
    <Loaded result={result} skeleton={skeleton}>
      {(shell) => <Pages data={shell} />}
    </Loaded>
  );
}
