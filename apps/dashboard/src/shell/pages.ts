import { IconLayoutDashboard, type IconProps, IconUsersGroup } from "@tabler/icons-react";
import type { ComponentType } from "react";
import type { MessageId } from "../i18n/catalogue.js";

export interface ShellPage {
  readonly to: string;
  readonly label: MessageId;
  readonly icon: ComponentType<IconProps>;
}

/** The pages that work, in the order of the navigation. */
export const SHELL_PAGES: readonly ShellPage[] = [
  { to: "/", label: "shell.overview", icon: IconLayoutDashboard },
  { to: "/cells", label: "shell.cells", icon: IconUsersGroup },
];
