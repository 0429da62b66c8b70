import { Menu } from "@mantine/core";
import { IconDots, IconHelpCircle, IconSearch } from "@tabler/icons-react";
import { Link, useSearch } from "@tanstack/react-router";
import { useText } from "../i18n/useText.js";
import classes from "./Navigation.module.css";
import { keepFilters, PageLinks } from "./PageLinks.js";
import { useShellPages } from "./pages.js";

/** As many as a thumb tells apart on 360 px. */
const PLACES = 5;

/** The bar at the bottom of a phone: the first pages, the search, and the rest behind a menu. */
export function BottomBar({
  onSearch,
  onHelp,
}: {
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}) {
  const { say } = useText();
  const search = useSearch({ strict: false });
  const pages = useShellPages();
  const shown = pages.length + 2 > PLACES ? pages.slice(0, PLACES - 2) : pages;
  const rest = pages.slice(shown.length);
  return (
    <nav aria-label={say("shell.nav")} className={classes.bottom}>
      <PageLinks pages={shown} className={classes.tab} short />
      <button type="button" className={classes.tab} onClick={onSearch}>
        <IconSearch size={20} stroke={1.6} aria-hidden />
        <span>{say("shell.searchShort")}</span>
      </button>
      {rest.length === 0 ? (
        <button type="button" className={classes.tab} onClick={onHelp}>
          <IconHelpCircle size={20} stroke={1.6} aria-hidden />
          <span>{say("shell.help")}</span>
        </button>
      ) : (
        <Menu position="top-end" offset={8}>
          <Menu.Target>
            <button type="button" className={classes.tab}>
              <IconDots size={20} stroke={1.6} aria-hidden />
              <span>{say("shell.more")}</span>
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map(({ to, label, icon: Icon }) => (
              <Menu.Item
                key={to}
                leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
                renderRoot={(props) => <Link {...props} to={to} search={keepFilters(search)} />}
              >
                {say(label)}
              </Menu.Item>
            ))}
            <Menu.Item leftSection={<IconHelpCircle size={20} stroke={1.6} aria-hidden />} onClick={onHelp}>
              {say("shell.help")}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
