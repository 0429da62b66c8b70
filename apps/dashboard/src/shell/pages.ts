import { useQuery } from "@apollo/client/react";
import type { Role } from "@nen-nep/schema";
import {
  IconBulb,
  IconCalendarCheck,
  IconChartLine,
  IconChecklist,
  IconClipboardCheck,
  IconCode,
  IconFileImport,
  IconFileText,
  IconGavel,
  IconHelpCircle,
  IconKey,
  IconLayoutDashboard,
  IconListCheck,
  type IconProps,
  IconScale,
  IconSchool,
  IconTargetArrow,
  IconUser,
  IconUserShield,
  IconUsersGroup,
} from "@tabler/icons-react";
import type { ComponentType } from "react";
import { ACTION_READERS } from "../features/common/actionReaders.js";
import { ADMINISTRATORS } from "../features/common/administrators.js";
import { FORM_USERS } from "../features/common/evaluators.js";
import { FIGURE_READERS } from "../features/common/figureReaders.js";
import { IMPORTERS } from "../features/common/importers.js";
import { LESSON_READERS } from "../features/common/lessonRoles.js";
import { MEASURE_READERS, MEASURE_TABLE_READERS } from "../features/common/measureRoles.js";
import { MEETING_READERS } from "../features/common/meetingRoles.js";
import { QUERY_WRITERS } from "../features/common/queryWriters.js";
import { SESSION_READERS } from "../features/common/sessionRoles.js";
import { NEED_OFFICIALS, TRAINING_TABLE_READERS } from "../features/common/trainingRoles.js";
import type { MessageId } from "../i18n/catalogue.js";
import { OwnPagesDocument } from "./Own.generated.js";
import { useViewer } from "./session.js";

export interface ShellPage {
  readonly to: string;
  readonly label: MessageId;
  /** Where there is little room. */
  readonly short?: MessageId;
  readonly icon: ComponentType<IconProps>;
  /** Under which heading it stands in the navigation. */
  readonly section: MessageId;
  /** Who finds it there; everybody unless told. */
  readonly roles?: readonly Role[];
  /** Whose daily work it is: for those who hold no other role it stands first. */
  readonly leads?: readonly Role[];
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
  {
    to: "/groups",
    label: "shell.groups",
    short: "shell.groupsShort",
    icon: IconChartLine,
    section: "shell.watch",
    roles: FIGURE_READERS,
  },
  { to: "/cells", label: "shell.cells", icon: IconUsersGroup, section: "shell.watch" },
  { to: "/pilots", label: "shell.pilots", icon: IconTargetArrow, section: "shell.work" },
  {
    to: "/evaluations",
    label: "shell.evaluations",
    short: "shell.evaluationsShort",
    icon: IconClipboardCheck,
    section: "shell.work",
    roles: FORM_USERS,
  },
  {
    to: "/actions",
    label: "shell.actions",
    short: "shell.actionsShort",
    icon: IconChecklist,
    section: "shell.work",
    roles: ACTION_READERS,
  },
  {
    to: "/meetings",
    label: "shell.meetings",
    short: "shell.meetingsShort",
    icon: IconCalendarCheck,
    section: "shell.work",
    roles: MEETING_READERS,
    leads: ["SECRETARY"],
  },
  {
    to: "/lessons",
    label: "lessons.title",
    short: "shell.lessonsShort",
    icon: IconBulb,
    section: "shell.work",
    roles: LESSON_READERS,
  },
  {
    to: "/measures",
    label: "measures.title",
    short: "shell.measuresShort",
    icon: IconScale,
    section: "shell.work",
    roles: [...MEASURE_READERS, ...MEASURE_TABLE_READERS],
  },
  {
    to: "/training",
    label: "training.title",
    icon: IconSchool,
    section: "shell.work",
    roles: [...NEED_OFFICIALS, ...TRAINING_TABLE_READERS],
  },
  {
    to: "/sessions",
    label: "sessions.title",
    short: "shell.sessionsShort",
    icon: IconGavel,
    section: "shell.work",
    roles: SESSION_READERS,
  },
  { to: "/documents", label: "documents.title", icon: IconFileText, section: "shell.data" },
  {
    to: "/rules",
    label: "rules.title",
    short: "shell.rulesShort",
    icon: IconListCheck,
    section: "shell.data",
  },
  { to: "/query", label: "shell.query", icon: IconCode, section: "shell.data", roles: QUERY_WRITERS },
  { to: "/import", label: "shell.import", icon: IconFileImport, section: "shell.data", roles: IMPORTERS },
  {
    to: "/admin",
    label: "admin.title",
    icon: IconUserShield,
    section: "shell.data",
    roles: ADMINISTRATORS,
    leads: ADMINISTRATORS,
  },
];

/** The pages of the account menu: everybody's, and of no part of the work. */
export const OWN_PAGES: readonly Pick<ShellPage, "to" | "label" | "icon">[] = [
  { to: "/account", label: "account.title", icon: IconUser },
  { to: "/password", label: "shell.changePassword", icon: IconKey },
  { to: "/tokens", label: "tokens.title", icon: IconCode },
  { to: "/help", label: "help.title", icon: IconHelpCircle },
];

/** Where the navigation leads the holders of roles. */
export const pagesFor = (own: readonly Role[]): readonly ShellPage[] =>
  PAGES.filter(({ roles }) => !roles || roles.some((role) => own.includes(role)));

/** What may concern somebody who holds no role. */
export const CONCERNS: readonly string[] = ["/measures", "/training"];

/** For whom no role leads to the page of measures: what concerns them, or a superior's body decides. */
const ownMeasures = (roles: readonly Role[]): ShellPage => ({
  to: "/measures",
  label: roles.includes("SUPERIOR") ? "measures.title" : "shell.ownMeasures",
  short: roles.includes("SUPERIOR") ? "shell.measuresShort" : "shell.ownMeasuresShort",
  icon: IconScale,
  section: "shell.work",
});

/** For whom no role leads to the page of training: what is kept of their own skills. */
const OWN_TRAINING: ShellPage = {
  to: "/training",
  label: "training.own",
  short: "shell.ownTrainingShort",
  icon: IconSchool,
  section: "shell.work",
};

/** Whether there is something about somebody where no role of theirs leads to the page of it; asked of nobody else. */
function useConcerns(roles: readonly Role[]): { readonly measures: boolean; readonly training: boolean } {
  const isFor = (readers: readonly Role[]) => roles.some((role) => readers.includes(role));
  const asked = { measures: !isFor(MEASURE_READERS), training: !isFor(NEED_OFFICIALS) };
  const skip = !asked.measures && !asked.training;
  const { data } = useQuery(OwnPagesDocument, { variables: asked, skip });
  return {
    measures: asked.measures && (data?.cases?.totalCount ?? 0) + (data?.flags?.totalCount ?? 0) > 0,
    training: asked.training && (data?.needs?.totalCount ?? 0) > 0,
  };
}

/** Whether there are flags or cases for somebody whose roles do not lead to them. */
export const useHasOwnMeasures = (roles: readonly Role[]): boolean => useConcerns(roles).measures;

/** The pages that are of use to whoever is signed in. */
export function useShellPages(): readonly ShellPage[] {
  const own = useViewer().roles;
  const concerns = useConcerns(own);
  const mine = [
    ...pagesFor(own),
    ...(concerns.measures && !own.some((role) => MEASURE_TABLE_READERS.includes(role))
      ? [ownMeasures(own)]
      : []),
    ...(concerns.training && !own.some((role) => TRAINING_TABLE_READERS.includes(role))
      ? [OWN_TRAINING]
      : []),
  ];
  // Whoever holds no role is here for what concerns them.
  const leads = (page: ShellPage) =>
    own.length === 0 ? CONCERNS.includes(page.to) : own.every((role) => page.leads?.includes(role));
  return [...mine.filter(leads), ...mine.filter((page) => !leads(page))];
}
