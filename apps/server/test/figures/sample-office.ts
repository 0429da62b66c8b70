import { Context, type Services } from "../../src/core/context.js";
import { findRows } from "../../src/core/rows.js";
import { applyImport } from "../../src/modules/exchange/index.js";
import { Committee } from "../../src/modules/organization/index.js";
import { sample } from "../exchange/fixtures.js";
import { Office } from "../testkit/office.js";

const ROOT = "Quận ủy Tân Phú";

/** The sample register of 2019 in an empty office, and its organiser. */
export async function sampleOffice(services: Services): Promise<void> {
  await applyImport(new Context(services, null), {
    files: [sample("so-theo-doi-2019.xlsx")],
    committee: ROOT,
  });
  const [root] = await services.database.read((session) =>
    findRows(session, Committee, "name = :name", { name: ROOT }),
  );
  await new Office(services).account("organiser", "ORGANISER", { committee: root! });
}
