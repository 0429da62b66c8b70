import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { MadeDialog } from "./MadeDialog.js";
import { type MadeToken, NewTokenDialog } from "./NewTokenDialog.js";
import { RevokeDialog, type Token } from "./RevokeDialog.js";
import { TokensDocument } from "./Tokens.generated.js";
import classes from "./TokensPage.module.css";

function TokenLine({ token, onRevoke }: { readonly token: Token; readonly onRevoke: () => void }) {
  const { say, format } = useText();
  const facts = [
    say(`tokens.scope.${token.scope}`),
    `${say("tokens.expiresOn")} ${format.day(token.expiresOn)}`,
    `${say("tokens.created")} ${format.moment(new Date(token.createdAt))}`,
    `${say("tokens.seen")}: ${token.seenAt ? format.moment(new Date(token.seenAt)) : say("tokens.never")}`,
  ];
  return (
    <li className={classes.token}>
      <div>
        <b>{token.name}</b>
        <p className={classes.facts}>{facts.join(" · ")}</p>
      </div>
      <Button
        variant="default"
        onClick={onRevoke}
        aria-label={say("tokens.revokeNamed", { name: token.name })}
      >
        {say("tokens.revoke")}
      </Button>
    </li>
  );
}

/** One's own tokens for programs: made, told once, revoked. */
export default function TokensPage() {
  const { say } = useText();
  const { account } = useViewer();
  const result = useQuery(TokensDocument);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<MadeToken | null>(null);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const make = <Button onClick={() => setMaking(true)}>{say("tokens.new")}</Button>;
  return (
    <>
      <PageHead
        crumbs={[{ text: account.login }]}
        title={say("tokens.title")}
        documentTitle={say("tokens.title")}
        subtitle={say("tokens.lead")}
        tools={make}
      />
      <Loaded result={result} skeleton={<BoneCard height={240} />}>
        {({ viewer }) => {
          const tokens = viewer?.tokens ?? [];
          return (
            <Card
              title={tokens.length > 0 ? say("tokens.mine", { count: tokens.length }) : say("tokens.title")}
            >
              {tokens.length === 0 ? (
                <State icon={<IconKey size={24} />} title={say("tokens.none")}>
                  {say("tokens.noneWords")}
                </State>
              ) : (
                <ul className={classes.tokens}>
                  {tokens.map((token) => (
                    <TokenLine key={token.id} token={token} onRevoke={() => setRevoking(token)} />
                  ))}
                </ul>
              )}
            </Card>
          );
        }}
      </Loaded>
      {making && (
        <NewTokenDialog
          onClose={() => setMaking(false)}
          onMade={(each) => {
            setMaking(false);
            setMade(each);
          }}
        />
      )}
      {made && <MadeDialog made={made} onClose={() => setMade(null)} />}
      {revoking && <RevokeDialog token={revoking} onClose={() => setRevoking(null)} />}
    </>
  );
}
