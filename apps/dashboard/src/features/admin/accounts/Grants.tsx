import { Button } from "@mantine/core";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { Tag } from "../../../ui/Tag.js";
import { accountName } from "../words.js";
import classes from "./AccountSheet.module.css";
import type { ManagedAccountFragment } from "./Accounts.generated.js";
import type { Asked } from "./AskedDialog.js";
import { type Grant, placeOf, roleName, STANDING_TONE, spanOf, standingOf } from "./accountWords.js";

interface Props {
  readonly account: ManagedAccountFragment;
  readonly onAsk: (asked: Asked) => void;
}

function GrantLine({ grant, account, onAsk }: Props & { readonly grant: Grant }) {
  const text = useText();
  const { say, format } = text;
  const { today } = useReference();
  const me = useViewer().account.id;
  const standing = standingOf(grant, today);
  const role = roleName(grant, text);
  const given = say("accounts.givenBy", {
    by: grant.grantedBy ? accountName(grant.grantedBy) : say("accounts.machine"),
    day: format.day(grant.grantedAt.slice(0, 10)),
  });
  const confirmed =
    grant.confirmedBy && !grant.awaiting
      ? say("accounts.confirmedBy", { by: accountName(grant.confirmedBy) })
      : null;
  const gave = grant.grantedBy?.id === me;
  const confirms = standing === "awaiting" && !gave && account.id !== me && account.disabledAt === null;
  return (
    <li>
      <div>
        <b>{role}</b>
        <Tag tone={STANDING_TONE[standing]}>{say(`accounts.${standing}`)}</Tag>
        <p>{placeOf(grant, text)}</p>
        <p className={classes.under}>{spanOf(grant, text)}</p>
        <p className={classes.under}>{[given, confirmed].filter(Boolean).join(" · ")}</p>
        {standing === "awaiting" && (
          <p className={classes.waits}>
            {say("accounts.waits")} {gave && say("accounts.waitsForOther")}
          </p>
        )}
      </div>
      <div className={classes.actions}>
        {confirms && (
          <Button
            aria-label={say("accounts.confirmOne", { role })}
            onClick={() => onAsk({ what: "confirm", grant })}
          >
            {say("accounts.confirm")}
          </Button>
        )}
        {account.id !== me && (
          <Button
            variant="default"
            aria-label={say("accounts.revokeOne", { role })}
            onClick={() => onAsk({ what: "revoke", grant })}
          >
            {say("accounts.revoke")}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The roles of an account, whether each gives rights, who gave and who confirmed it. */
export function Grants({ account, onAsk }: Props) {
  return (
    <ul className={classes.list}>
      {account.grants.map((grant) => (
        <GrantLine key={grant.id} grant={grant} account={account} onAsk={onAsk} />
      ))}
    </ul>
  );
}
