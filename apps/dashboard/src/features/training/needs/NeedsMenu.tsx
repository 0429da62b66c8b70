import { needTiers, posts, skills } from "@nen-nep/schema";
import { CardMenu } from "../../../charts/CardMenu.js";
import { saveTable } from "../../../charts/saveTable.js";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import type { Table } from "../../../ui/DataTable.js";
import { groupName } from "../../common/groupName.js";
import type { NeedRowFragment } from "./Needs.generated.js";

interface Props {
  readonly rows: readonly NeedRowFragment[];
  readonly total: number;
  readonly question?: (() => string) | undefined;
}

/** The list as a file, and as a query of one's own, which the workbench exports whole. */
export function NeedsMenu({ rows, total, question }: Props) {
  const { say, format, language } = useText();
  const { demonstration } = useReference();
  const csv = () => {
    // Without names of persons: those leave for a purpose only.
    const table: Table = {
      columns: [
        { label: say("needs.tier") },
        { label: say("needs.code") },
        { label: say("needs.cell") },
        { label: say("training.group") },
        { label: say("needs.post") },
        { label: say("training.skill") },
        { label: say("needs.level") },
        { label: say("charts.low") },
        { label: say("charts.high") },
        { label: say("needs.requiredColumn") },
        { label: say("needs.meetings") },
        { label: say("charts.n") },
        { label: say("needs.latest") },
        { label: say("needs.inPostSince") },
        { label: say("needs.requestedOn") },
      ],
      rows: rows.map((row) => [
        needTiers.label(row.tier, language),
        row.cell?.code ?? null,
        row.cell?.name ?? null,
        row.cell?.group ? groupName(row.cell.group.name) : null,
        posts.label(row.post, language),
        skills.label(row.skill, language),
        ...[row.estimate, row.low, row.high, row.required, row.meetings, row.evaluations],
        row.latestOn && format.day(row.latestOn),
        format.day(row.inPostSince),
        row.requestedOn && format.day(row.requestedOn),
      ]),
    };
    const notes = [
      ...(rows.length < total ? [say("needs.csvPart", { shown: rows.length, total })] : []),
      ...(demonstration ? [say("common.demonstrationLong")] : []),
    ];
    saveTable(say("needs.title"), table, notes, language);
  };
  return <CardMenu title={say("needs.title")} face="table" onCsv={csv} {...(question && { question })} />;
}
