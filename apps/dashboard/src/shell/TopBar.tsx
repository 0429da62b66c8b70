import { Menu, UnstyledButton } from "@mantine/core";
import { roles } from "@nen-nep/schema";
import { IconLogout, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useSignOut } from "../features/identity/useSignOut.js";
import { useText } from "../i18n/useText.js";
import { Brand } from "./Brand.js";
import { OWN_PAGES } from "./pages.js";
import { LanguageSwitch, SchemeSwitch } from "./Switches.js";
import { useViewer } from "./session.js";
import classes from "./TopBar.module.css";

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(-2)
    .map((word) => word[0]?.toUpperCase() ?? "")
    .join("");

function AccountMenu() {
  const { say, language } = useText();
  const viewer = useViewer();
  const signOut = useSignOut();
  const name = viewer.account.name ?? viewer.account.login;
  const role = viewer.roles.map((each) => roles.label(each, language)).join(", ");
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.account}>
          <span className="visually-hidden">{say("shell.account")}</span>
          <span className={classes.initials} aria-hidden>
            {initials(name)}
          </span>
          <span className={classes.who}>
            <b>{name}</b>
            <small>{role}</small>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {name}
          <br />
          {role}
        </Menu.Label>
        {OWN_PAGES.map(({ to, label, icon: Icon }) => (
          <Menu.Item key={to} leftSection={<Icon size={16} />} component={Link} to={to}>
            {say(label)}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={signOut}>
          {say("shell.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Search, language, colours and the account. */
export function TopBar({
  organisation,
  onSearch,
}: {
  readonly organisation: string;
  readonly onSearch: () => void;
}) {
  const { say } = useText();
  return (
    <header className={classes.bar}>
      <div className={classes.phoneBrand}>
        <Brand organisation={organisation} />
      </div>
      <button type="button" className={classes.search} onClick={onSearch}>
        <IconSearch size={18} stroke={1.6} aria-hidden />
        <span className={classes.searchWords}>{say("shell.search")}</span>
        <kbd className={classes.keys}>{say("shell.searchKeys")}</kbd>
      </button>
      <div className={classes.tools}>
        <LanguageSwitch />
        <SchemeSwitch />
        <AccountMenu />
      </div>
    </header>
  );
}
