import { beforeAll, describe, expect, it } from "vitest";
import { inspect } from "../../src/http/document.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { rightsOffice, secretOf } from "./office.js";
import { LISTS, PROBED, PROBES, type Prober } from "./probes.js";
import { PLACES } from "./table.js";

const trusted = Object.fromEntries(PROBED.map((text) => [inspect(text).hash, text]));

const PROBERS: readonly Prober[] = [
  "ANALYST",
  "TRAINING_ORGANISER",
  "ADMINISTRATOR",
  "ANALYST_AND_SECRETARY",
];

describeEngines(
  "what somebody may not read",
  (kit) => {
    const clients = {} as Record<Prober, Client>;
    beforeAll(async () => {
      const { office } = kit;
      const { cells, committees, clients: actors } = await rightsOffice(kit);
      const both = await office.account("both", "ANALYST", { committee: committees.own });
      await office.grant(both, "SECRETARY", { cell: cells.own });
      Object.assign(clients, actors, { ANALYST_AND_SECRETARY: await kit.as("both") });
    }, 120_000);

    /** The answer, or how it was refused. */
    const told = async (who: Client, query: string): Promise<string> => {
      const { data, errors } = await who.send({ query });
      return JSON.stringify([data, errors.map(({ extensions }) => extensions.reason)]);
    };

    describe.each(PROBES.map((probe) => [probe.way, probe] as const))(
      "%s",
      (_, { ask: [right, wrong], of }) => {
        it("is told to its readers, and to nobody else", async () => {
          const reader = clients.ORGANISER;
          expect(await told(reader, right)).not.toBe(await told(reader, wrong));
          for (const prober of of) {
            const who = clients[prober];
            expect([prober, await told(who, right)]).toEqual([prober, await told(who, wrong)]);
          }
        });
      },
    );

    it.each(LISTS)("is in no answer and no file: %s", async (query) => {
      const reader = await clients.ORGANISER.send({ query });
      expect(reader.errors).toEqual([]);
      for (const prober of PROBERS) {
        const answer = await clients[prober].send({ query });
        const file = await clients[prober].send(
          { query, language: "VI", purpose: "Thử" },
          { url: "/export?format=csv" },
        );
        const readsOwn = prober === "ANALYST_AND_SECRETARY";
        for (const place of PLACES.filter((each) => each !== "own" || !readsOwn)) {
          for (const secret of [secretOf(place), `Bí thư của ${place}`]) {
            expect([prober, answer.text, file.text].join("\n")).not.toContain(secret);
          }
        }
      }
    });
  },
  { trusted },
);
