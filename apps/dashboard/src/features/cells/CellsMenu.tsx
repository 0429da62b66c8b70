import { useApolloClient } from "@apollo/client/react";
import { ratings } from "@nen-nep/schema";
import { CardMenu } from "../../charts/CardMenu.js";
import { saveTable } from "../../charts/saveTable.js";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import type { Table } from "../../ui/DataTable.js";
import { groupName } from "../common/groupName.js";
import { CellRowFragmentDoc } from "./Cells.generated.js";
import type { Months } from "./CellsList.js";

interface Props {
  readonly cells: readonly { readonly id: string }[];
  readonly months: Months;
  readonly total: number;
  readonly question?: () => string;
}

/** The list as a file, and as a query of one's own. */
export function CellsMenu({ cells, months, total, question }: Props) {
  const { say, format, language } = useText();
  const { demonstration } = useReference();
  const { cache } = useApolloClient();
  const csv = () => {
    const rows = cells.flatMap(({ id }) => {
      const cell = cache.readFragment({
        id: cache.identify({ __typename: "Cell", id }),
        fragment: CellRowFragmentDoc,
        fragmentName: "CellRow",
        variables: { ...months },
      });
      return cell ? [cell] : [];
    });
    // Without names of persons: those leave for a purpose only.
    const table: Table = {
      columns: [
        { label: say("cells.code") },
        { label: say("cells.cell") },
        { label: say("cells.group") },
        { label: say("cells.committee") },
        { label: say("cells.members") },
        { label: say("cells.score") },
        { label: say("cells.rating") },
        { label: say("cells.evaluatedOn") },
      ],
      rows: rows.map(({ code, name, group, committee, members, latestEvaluation: latest }) => [
        code,
        name,
        group && groupName(group.name),
        committee?.name ?? null,
        members,
        latest?.score ?? null,
        latest?.rating ? ratings.label(latest.rating, language) : null,
        latest ? format.day(latest.heldOn) : null,
      ]),
    };
    const notes = [
      ...(rows.length < total ? [say("cells.csvPart", { shown: rows.length, total })] : []),
      ...(demonstration ? [say("common.demonstrationLong")] : []),
    ];
    saveTable(say("cells.table"), table, notes, language);
  };
  return <CardMenu title={say("cells.table")} face="table" onCsv={csv} question={question} />;
}
