import type { Question } from "../common/questionLink.js";
import type { cellsVariables } from "./cellsSearch.js";

const CELLS = `query Cells($where: CellFilter, $orderBy: [CellOrder!]) {
  cells(where: $where, orderBy: $orderBy, first: 50) {
    totalCount
    nodes {
      code
      name
      members
      group { name }
      committee { name }
      latestEvaluation { heldOn score rating }
    }
  }
}`;

/** Behind the list of cells, with its conditions and its order. */
export const cellsOfList = ({ where, orderBy }: ReturnType<typeof cellsVariables>): Question => ({
  query: CELLS,
  variables: { ...(where && { where }), orderBy },
});
