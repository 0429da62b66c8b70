import type { Role } from "@nen-nep/schema";
import { IconFileImport, IconLayoutDashboard, type IconProps, IconUsersGroup } from "@tabler/icons-react";
import type { ComponentType } from "react";
import { FIGURE_READERS } from "../features/common/figureReaders.js";
import { IMPORTERS } from "../features/common/importers.js";
import type { MessageId } from "../i18n/catalogue.js";
import { useViewer } from "./session.js";

export interface ShellPage {
  readonly to: string;
  readonly label: MessageId;
  readonly icon: ComponentType<IconProps>;
  /** Under which heading it stands in the navigation. */
  readonly section: MessageId;
  /** Who finds it there; everybody unless told. */
  readonly roles?: readonly Role[];
}

/** The pages that work, in the order of the navigation. */
const PAGES: readonly ShellPage[] = [
  {
    to: "/",
    label: "shell.overview",
    icon: IconLayoutDashboard,
    section: "shell.watch",
    roles: FIGURE_READERS,
  },
  { to: "/cells", label: "shell.cells", icon: IconUsersGroup, section: "shell.watch" },
  { to: "/import", label: "shell.import", icon: IconFileImport, section: "shell.data", roles: IMPORTERS },
];

/** The pages that are of use to whoever is signed in. */
export function useShellPages(): readonly ShellPage[] {
  const own = useViewer().roles;
  return PAGES.filter(({ roles }) => !roles || roles.some((role) => own.includes(role)));
}
