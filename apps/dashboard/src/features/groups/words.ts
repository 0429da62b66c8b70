import type { Filters } from "../../filters/filters.js";
import type { EvaluationFilter } from "../../graphql/types.generated.js";
import type { Text } from "../../i18n/useText.js";
import { groupName } from "../common/groupName.js";
import type { GroupLineFragment } from "./Groups.generated.js";
import type { GroupsView } from "./groupsView.js";

/** The name of a line, standing first or within a sentence; that of all groups together has its own. */
export const lineName = (line: GroupLineFragment, { say }: Text, within = false): string =>
  line.group ? groupName(line.group.name) : say(within ? "groups.everyGroupWithin" : "groups.everyGroup");

/** Of what a figure is counted. */
export const unitWords = (metric: GroupsView["metric"], { say }: Text): string =>
  say(metric === "SCORE_MEAN" ? "groups.unit.SCORE_MEAN" : "groups.unit.part");

export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);

/** Evaluations of the period and the scope, of one group where its key is given. */
export const inPeriod = ({ period, committee }: Filters, group: string | null): EvaluationFilter => ({
  heldOn: { from: period.from, before: period.before },
  ...(group !== null && { group: { key: { eq: group } } }),
  ...(committee && { cell: { committee: { under: { eq: committee.id } } } }),
});
