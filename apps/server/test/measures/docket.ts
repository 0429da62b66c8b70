import type { Client } from "../testkit/client.js";
import type { Kit } from "../testkit/kit.js";
import type { CellRef } from "../testkit/office.js";
import { act, type Court, openCourt, type Seen, VOTES } from "./court.js";

/** A case about the secretary of a cell, who has an account. */
interface Case {
  readonly cell: CellRef;
  readonly personPk: number;
  readonly tenureId: string;
  readonly evaluationId: string;
  readonly made: Seen;
  readonly head: Client;
}

/** A court whose officials are signed in, and cases brought as far as a test needs them. */
export interface Docket {
  readonly court: Court;
  readonly organiser: Client;
  readonly colleague: Client;
  readonly committee: Client;
  readonly inspection: Client;
  /** A cell with an evaluation, its secretary with an account, and a case proposed about that person. */
  proposed(code: string, more?: object): Promise<Case>;
  notify(of: Seen): Promise<Seen>;
  /** A case in force. */
  inForce(code: string, kind?: string): Promise<Case>;
}

export const step = (client: Client, verb: string, of: Seen, more: object = {}): Promise<Seen> =>
  act(client, verb, { id: of.id, version: of.version, ...more });

export async function openDocket(kit: Kit): Promise<Docket> {
  const court = await openCourt(kit);
  const [organiser, colleague, committee, inspection] = (await Promise.all(
    ["organiser", "colleague", "committee", "inspection"].map(court.client),
  )) as [Client, Client, Client, Client];
  const notify = (of: Seen) => step(organiser, "notifySubject", of, { proof: "SIGNED" });

  async function proposed(code: string, more: object = {}): Promise<Case> {
    const { cell, personPk, tenureId } = await court.cell(code);
    const evaluationId = await kit.office.evaluated(cell, "2020-05-06", 0.2, { committee: court.ward });
    const accountId = await kit.office.account(`head-${code}`, "SECRETARY", { cell });
    await kit.office.belongs(accountId, personPk);
    const made = await act(organiser, "proposeMeasure", {
      cellId: cell.id,
      tenureId,
      kind: "REMINDER",
      bodyId: court.standing.id,
      words: "Đề xuất nhắc nhở: riêng tư",
      evaluationIds: [evaluationId],
      ...more,
    });
    return { cell, personPk, tenureId, evaluationId, made, head: await kit.as(`head-${code}`) };
  }

  async function inForce(code: string, kind = "REMINDER"): Promise<Case> {
    const { made, ...rest } = await proposed(code, { kind });
    const answered = await step(rest.head, "respondToMeasure", await notify(made), { words: "Xin nhận" });
    const decided = await step(committee, "decideMeasure", answered, {
      ...VOTES,
      decision: "UPHELD",
      words: "Đúng",
    });
    return { ...rest, made: await step(committee, "announceMeasure", decided) };
  }

  return { court, organiser, colleague, committee, inspection, proposed, notify, inForce };
}
