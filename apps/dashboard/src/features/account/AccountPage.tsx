import { useQuery } from "@apollo/client/react";
import { roles } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { MyDigestDocument } from "./Account.generated.js";
import classes from "./AccountPage.module.css";
import { DigestCard } from "./DigestCard.js";

/** Who one is here, how one is told of what waits, and the way to password and tokens. */
export default function AccountPage() {
  const { say, language } = useText();
  const { account, roles: own } = useViewer();
  const result = useQuery(MyDigestDocument);
  const name = account.name ?? account.login;
  return (
    <>
      <PageHead
        crumbs={[{ text: account.login }]}
        title={say("account.title")}
        documentTitle={say("account.title")}
      />
      <div className={classes.cards}>
        <Loaded result={result} skeleton={<BoneCard height={360} />}>
          {({ digest }) => digest && <DigestCard digest={digest} />}
        </Loaded>
        <Card title={name} className={classes.card}>
          <dl className={classes.facts}>
            <dt>{say("account.login")}</dt>
            <dd>{account.login}</dd>
            <dt>{say("account.role")}</dt>
            <dd>{own.map((role) => roles.label(role, language)).join(", ")}</dd>
          </dl>
          <h3 className={classes.heading}>{say("account.security")}</h3>
          <ul className={classes.links}>
            <li>
              <Link to="/password">{say("shell.changePassword")}</Link>
            </li>
            <li>
              <Link to="/tokens">{say("tokens.title")}</Link>
            </li>
          </ul>
        </Card>
      </div>
    </>
  );
}
