import { useQuery } from "@apollo/client/react";
import { Outlet, useLocation } from "@tanstack/react-router";
import { useMemo } from "react";
import { readsFigures } from "../features/common/figureReaders.js";
import { type Reference, ReferenceContext } from "../filters/reference.js";
import { needsSignIn } from "../graphql/reason.js";
import { useText } from "../i18n/useText.js";
import { Loaded } from "../ui/Loaded.js";
import { BoneCard, BoneFigures } from "../ui/Skeleton.js";
import { Layout } from "./Layout.js";
import { Leave, ToSignIn } from "./Leave.js";
import { ShellDocument, type ShellQuery } from "./Shell.generated.js";
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
    return <Leave to="/cells" search={{}} />;
  }
  const root = reference.committees.find((committee) => committee.parent === null);
  return (
    <ViewerContext value={viewer}>
      <ReferenceContext value={reference}>
        <Layout organisation={viewer.committee?.name ?? root?.name ?? say("shell.wholeDatabase")}>
          <Outlet />
        </Layout>
      </ReferenceContext>
    </ViewerContext>
  );
}

/** Everything behind the sign-in: asks once who is here, then shows the pages. */
export function SignedIn() {
  const result = useQuery(ShellDocument);
  if (result.error && needsSignIn(result.error)) return <ToSignIn />;
  return (
    <Loaded result={result} skeleton={skeleton}>
      {(data) => <Pages data={data} />}
    </Loaded>
  );
}
