import { Context, type Services } from "../../src/core/context.js";
import { findRows } from "../../src/core/rows.js";
import { demoWorld, fillDemonstration } from "../../src/modules/demo/index.js";
import { Cell, CellGroup, Committee, moveCells } from "../../src/modules/organization/index.js";

/** A small demonstration in which some cells later changed their group or their committee. */
export async function randomOffice(services: Services): Promise<void> {
  await fillDemonstration(services, demoWorld({ cells: 48, years: 2.5 }), () => undefined);
  const [cells, groups, committees] = await services.database.read(async (session) => [
    await findRows(session, Cell),
    await findRows(session, CellGroup),
    await findRows(session, Committee),
  ]);
  const moves = cells.slice(0, 8).map((cell, index) => ({
    cellPk: cell.pk,
    to: index % 2 === 0 ? { groupPk: groups[index % 6]!.pk } : { committeePk: committees[index]!.pk },
    since: index < 4 ? "2019-02-15" : "2019-10-01",
    source: "SUPERIOR" as const,
  }));
  await moveCells(new Context(services, null), moves);
}
