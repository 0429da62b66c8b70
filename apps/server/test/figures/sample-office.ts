import { Context } from "../../src/core/context.js";
import { findRows } from "../../src/core/rows.js";
import { applyImport } from "../../src/modules/exchange/index.js";
import { Committee } from "../../src/modules/organization/index.js";
import { sample } from "../exchange/fixtures.js";
import type { Client } from "../testkit/client.js";
import type { Kit } from "../testkit/kit.js";

const ROOT = "Quận ủy Tân Phú";

/** Loads the sample register of 2019 into an empty office and returns its organiser. */
export async function loadSample(kit: Kit): Promise<Client> {
  const { services } = kit.app;
  await applyImport(new Context(services, null), {
    files: [sample("so-theo-doi-2019.xlsx")],
    committee: ROOT,
  });
  const [root] = await services.database.read((session) =>
    findRows(session, Committee, "name = :name", { name: ROOT }),
  );
  await kit.office.account("organiser", "ORGANISER", { committee: root! });
  return kit.as("organiser");
}
