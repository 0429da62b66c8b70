import { type MeasureState, measureStates, type Role, roles } from "@nen-nep/schema";
import { beforeAll, expect, it } from "vitest";
import { insertRows, newId } from "../../src/core/rows.js";
import { Measure, MeasureStep } from "../../src/modules/measures/index.js";
import { TAKEN, type Taken, type Terms, TRANSITIONS } from "../../src/modules/measures/measures.rules.js";
import { termsOn } from "../../src/modules/measures/terms.service.js";
import { VERBS } from "../../src/modules/measures/verbs.service.js";
import { derived } from "../../src/modules/measures/writing.js";
import { ALLOWED, AT } from "../testkit/cases.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { type Court, openCourt } from "./court.js";

type Party = "SUBJECT" | "OFFICE" | "BODY" | "APPEAL_BODY" | "VERIFIER";
type Actor = Role | "SUBJECT" | "STRANGER" | "DISABLED";

/** What each actor is to the cases here; who is not named is nothing to them. */
const PARTIES: Readonly<Partial<Record<Actor, readonly Party[]>>> = {
  SUBJECT: ["SUBJECT"],
  // What the subject says on paper is entered by the office.
  ORGANISER: ["OFFICE", "SUBJECT", "VERIFIER"],
  STANDING_COMMITTEE: ["BODY", "VERIFIER"],
  INSPECTION: ["APPEAL_BODY", "VERIFIER"],
};
const ACTORS: readonly Actor[] = [...roles.keys, "SUBJECT", "STRANGER", "DISABLED"];
const ASKED = TAKEN.filter((step) => step !== "EXPIRE");

const inputOf = (step: Taken, bodyId: string, ownId: string): string => {
  const votes = `documentNumber: "1", documentDay: "2020-04-20", present: 5, inFavour: 5, against: 0`;
  if (step === "NOTIFY") return "proof: SIGNED";
  if (step === "DECIDE") return `decision: UPHELD, ${votes}`;
  if (step === "ANNUL") return `bodyId: "${ownId}", ${votes}`;
  if (step === "DECIDE_APPEAL") return `outcome: CONFIRMED, bodyId: "${bodyId}", ${votes}`;
  return "";
};

describeEngines("every state, step and actor", (kit) => {
  let court: Court;
  let cellPk: number;
  let personPk: number;
  let tenurePk: number;
  let proposerPk: number;
  const clients = {} as Record<Actor, Client>;

  beforeAll(async () => {
    court = await openCourt(kit);
    const { cell, personPk: head } = await court.cell("KP-001");
    const { office } = kit;
    [cellPk, personPk] = [cell.pk, head];
    const plan = await office.plan("109-KH/QU", court.district);
    const delegation = await office.sent("Đoàn công tác số 1", plan);
    const over = { committee: court.district };
    for (const role of ["ANALYST", "TRAINING_ORGANISER", "SUPERIOR", "ADMINISTRATOR"] as const) {
      await office.account(role.toLowerCase(), role, role === "ADMINISTRATOR" ? {} : over);
    }
    await office.account("delegate", "DELEGATE", { delegation });
    await office.account("secretary", "SECRETARY", { cell });
    await office.belongs(await office.account("subject", "DELEGATE", { delegation }), personPk);
    const disabled = await office.account("disabled", "ORGANISER", over);
    for (const role of roles.keys) {
      const login =
        { STANDING_COMMITTEE: "committee", ORGANISER: "colleague" }[role as string] ?? role.toLowerCase();
      clients[role] = await kit.as(login);
    }
    clients.SUBJECT = await kit.as("subject");
    clients.STRANGER = kit.stranger();
    clients.DISABLED = await kit.as("disabled");
    await kit.app.services.database.write(async (session) => {
      const now = "2020-07-01T00:00:00.000Z";
      await session.query("UPDATE account SET disabled_at = :now WHERE id = :disabled", { now, disabled });
      await session.query(
        "UPDATE credential SET ended_at = :now WHERE account_pk = (SELECT pk FROM account WHERE id = :disabled)",
        { now, disabled },
      );
      const [tenure] = await session.query<{ pk: number }>("SELECT pk FROM tenure WHERE cell_pk = :cellPk", {
        cellPk,
      });
      const [proposer] = await session.query<{ pk: number }>(
        "SELECT pk FROM account WHERE login = 'organiser'",
      );
      [tenurePk, proposerPk] = [tenure!.pk, proposer!.pk];
    });
  });

  /** A case at a state, as its days tell it. */
  async function caseAt(state: MeasureState): Promise<{ id: string; version: number }> {
    const id = newId();
    await kit.app.services.database.write(async (session) => {
      const terms = await termsOn(session, AT[state].kind, "2020-03-01");
      const row = Object.assign(new Measure(), AT[state], {
        id,
        version: 1,
        cellPk,
        tenurePk,
        personPk,
        about: "PERSON",
        termPk: terms.pk,
        bodyPk: court.standing.pk,
        basisFrom: "2020-01-01",
        proposedByPk: proposerPk,
        recordedAt: "2020-03-01T00:00:00.000Z",
      });
      const [pk] = await insertRows(session, Measure, [{ ...row, ...derived(row, terms as Terms) }]);
      await insertRows(session, MeasureStep, [
        {
          measurePk: pk!,
          place: 1,
          step: "PROPOSE",
          state: "PROPOSED",
          takenOn: "2020-03-01",
          takenAt: "2020-03-01T00:00:00.000Z",
          accountPk: proposerPk,
          forSubject: 0,
        },
      ]);
    });
    return { id, version: 1 };
  }

  const isLegal = (state: MeasureState, step: Taken, actor: Actor): boolean =>
    ALLOWED[state].includes(step) &&
    TRANSITIONS[step].by.some((party) => PARTIES[actor]?.includes(party as Party) ?? false);

  const call = (actor: Actor, step: Taken, { id, version }: { id: string; version: number }) =>
    `${step}: ${VERBS[step]}(input: { id: "${id}", version: ${version}, on: "${step === "ANNOUNCE" ? "2020-07-01" : "2020-04-20"}", words: "x" ${inputOf(step, court.inspection.id, actor === "INSPECTION" ? court.inspection.id : court.standing.id)} }) { version }`;

  it.each(measureStates.keys)(
    "%s: what the table says is done, all else leaves the row with a reason",
    async (state) => {
      const kept = await caseAt(state);
      const wrong: string[] = [];
      for (const actor of ACTORS) {
        const illegal = ASKED.filter((step) => !isLegal(state, step, actor));
        const { data, errors } = await clients[actor].send<Record<string, unknown>>({
          query: `mutation { ${illegal.map((step) => call(actor, step, kept)).join("\n")} }`,
        });
        for (const step of illegal) {
          const error = errors.find(({ path }) => path?.[0] === step);
          const refused = error !== undefined && error.extensions.code !== "INTERNAL";
          // A stranger is refused as a whole.
          if (!refused && (data?.[step] || errors.length === 0)) wrong.push(`${actor} could ${step}`);
        }
      }
      const [row] = await kit.app.services.database.read((session) =>
        session.query("SELECT version, state FROM measure WHERE id = :id", { id: kept.id }),
      );
      expect({ wrong, row }).toEqual({ wrong: [], row: { version: 1, state } });
      for (const actor of ACTORS) {
        for (const step of ASKED.filter((each) => isLegal(state, each, actor))) {
          const own = await caseAt(state);
          const { errors } = await clients[actor].send({ query: `mutation { ${call(actor, step, own)} }` });
          expect({ actor, step, errors }).toEqual({ actor, step, errors: [] });
          const [now] = await kit.app.services.database.read((session) =>
            session.query<{ version: number }>("SELECT version FROM measure WHERE id = :id", { id: own.id }),
          );
          expect({ actor, step, ...now }).toEqual({ actor, step, version: 2 });
        }
      }
    },
  );
});
