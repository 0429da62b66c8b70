import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { Records } from "../../../ui/Records.js";
import { Tag } from "../../../ui/Tag.js";
import classes from "../Tab.module.css";
import type { ManagedAccountFragment } from "./Accounts.generated.js";
import { placeOf, roleName, standingOf } from "./accountWords.js";

const COLUMNS = ["who", "roles", "person", "seen"] as const;

function Row({ account, onOpen }: { readonly account: ManagedAccountFragment; readonly onOpen: () => void }) {
  const text = useText();
  const { say, format } = text;
  const { today } = useReference();
  const { login, name, disabledAt, mustChangePassword, lastSeenOn, grants, persons } = account;
  const standing = grants.filter((grant) => standingOf(grant, today) !== "over");
  return (
    <tr>
      <th scope="row">
        <button type="button" className={classes.open} onClick={onOpen}>
          {name ?? login}
        </button>
        {name && <span className={classes.under}>{login}</span>}
        {disabledAt !== null && <Tag tone="idle">{say("accounts.disabled")}</Tag>}
      </th>
      <td data-label={say("accounts.roles")} className={classes.wide}>
        {standing.length === 0 && say("accounts.noRoles")}
        {standing.map((grant) => (
          <p key={grant.id}>
            {roleName(grant, text)}
            {grant.awaiting && (
              <>
                {" "}
                <Tag tone="soon">{say("accounts.awaiting")}</Tag>
              </>
            )}
            <span className={classes.under}>{placeOf(grant, text)}</span>
          </p>
        ))}
      </td>
      <td data-label={say("accounts.person")}>
        {persons.length === 0 ? say("accounts.noPerson") : persons.map((each) => each.name).join(", ")}
      </td>
      <td data-label={say("accounts.seen")}>
        <span className={classes.day}>
          {lastSeenOn === null ? say("accounts.never") : format.day(lastSeenOn)}
        </span>
        {mustChangePassword && disabledAt === null && (
          <span className={classes.under}>{say("accounts.oneTime")}</span>
        )}
      </td>
    </tr>
  );
}

/** The accounts as a table; as cards where the page is narrow. */
export function AccountsTable({
  accounts,
  onOpen,
}: {
  readonly accounts: readonly ManagedAccountFragment[];
  readonly onOpen: (id: string) => void;
}) {
  const { say } = useText();
  return (
    <Records className={classes.table}>
      <caption className="visually-hidden">{say("admin.accounts")}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(`accounts.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <Row key={account.id} account={account} onOpen={() => onOpen(account.id)} />
        ))}
      </tbody>
    </Records>
  );
}
