import type { Client } from "../testkit/client.js";
import type { Kit } from "../testkit/kit.js";
import type { CellRef, Ref } from "../testkit/office.js";

export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly state: string;
  readonly step: string;
  readonly stepSince: string;
  readonly dueOn: string | null;
  readonly dueSide: string | null;
  readonly respondBy: string | null;
  readonly effectiveFrom: string | null;
  readonly endsOn: string | null;
  readonly mine: boolean;
  readonly hearingAsked: boolean;
  readonly subject: { readonly kind: string; readonly person: { readonly name: string } | null };
  readonly proposal: string | null;
  readonly response: string | null;
  readonly basis: readonly { readonly kind: string; readonly words: string }[] | null;
  readonly readers: readonly { readonly by: string | null; readonly purpose: string }[] | null;
  readonly next: readonly {
    readonly step: string;
    readonly reason: string | null;
    readonly from: string | null;
  }[];
  readonly steps: readonly {
    readonly step: string;
    readonly words: string | null;
    readonly forSubject: boolean;
  }[];
}

export const CASE = `id version kind state step stepSince dueOn dueSide respondBy effectiveFrom endsOn mine erased hearingAsked
  subject { kind person { name } duty { post } committee { code } } proposal response basis { kind words recordId }
  readers { by purpose openedAt } next { step by reason from } decision { outcome documentNumber inFavour members }
  appeal { takenOn } appealDecision { outcome }
  steps { step state takenOn by forSubject form proof outcome words files { name } }`;

/** A verb of measures with its input's type. */
const INPUTS: Readonly<Record<string, string>> = {
  proposeMeasure: "ProposeMeasureInput",
  openMeasure: "OpenMeasureInput",
  notifySubject: "NotifySubjectInput",
  respondToMeasure: "MeasureAnswerInput",
  recordHearing: "MeasureAnswerInput",
  reportOnMeasure: "MeasureAnswerInput",
  appealMeasure: "MeasureAnswerInput",
  decideMeasure: "DecideMeasureInput",
  decideAppeal: "DecideAppealInput",
  annulMeasure: "AnnulMeasureInput",
};
const VERBS = [
  ...Object.keys(INPUTS),
  ...["withdraw", "announce", "verify", "lift", "defer", "suspend", "resume"].map((verb) => `${verb}Measure`),
  "lapseResponse",
];
export const verb = (name: string): string =>
  `mutation Do($input: ${INPUTS[name] ?? "MeasureStepInput"}!) { done: ${name}(input: $input) { ${CASE} } }`;
export const CASES = `query Cases($where: MeasureFilter) { measures(where: $where, first: 100) { nodes { ${CASE} } } }`;
export const operations = [CASES, ...VERBS.map(verb)];

export const seen = async (client: Client, where: object = {}): Promise<readonly Seen[]> =>
  (await client.ask<{ measures: { nodes: Seen[] } }>(CASES, { where })).measures.nodes;
export const one = async (client: Client, id: string): Promise<Seen> =>
  (await seen(client, { id: { eq: id } }))[0]!;
export const act = async (client: Client, name: string, input: object): Promise<Seen> =>
  (await client.ask<{ done: Seen }>(verb(name), { input })).done;
export const refusal = async (client: Client, name: string, input: object): Promise<string> => {
  const [problem] = await client.refused(verb(name), { input });
  return problem!.extensions.reason ?? problem!.extensions.code;
};

export const VOTES = {
  present: 7,
  inFavour: 6,
  against: 1,
  documentNumber: "12-QĐ/QU",
  documentDay: "2020-07-01",
};

/** A district with bodies, a ward with a cell whose secretary has an account, and officials. */
export interface Court {
  readonly district: Ref;
  readonly ward: Ref;
  readonly standing: Ref;
  readonly inspection: Ref;
  readonly accounts: Readonly<Record<string, string>>;
  cell(
    code: string,
  ): Promise<{ readonly cell: CellRef; readonly personPk: number; readonly tenureId: string }>;
  client(login: string): Promise<Client>;
}

export async function openCourt(kit: Kit): Promise<Court> {
  const { office } = kit;
  const district = await office.committee("Quận ủy Tân Phú");
  const ward = await office.committee("Đảng ủy phường Một", district);
  const standing = await office.body("Ban Thường vụ Quận ủy", "STANDING_COMMITTEE", district);
  const inspection = await office.body("Ủy ban Kiểm tra Quận ủy", "INSPECTION", district, 5);
  const over = { committee: district };
  const accounts = {
    organiser: await office.account("organiser", "ORGANISER", over),
    colleague: await office.account("colleague", "ORGANISER", over),
    committee: await office.account("committee", "STANDING_COMMITTEE", over),
    inspection: await office.account("inspection", "INSPECTION", over),
  };
  await office.seated(accounts.committee, standing);
  await office.seated(accounts.inspection, inspection);
  return {
    district,
    ward,
    standing,
    inspection,
    accounts,
    async cell(code) {
      const cell = await office.cell(code, ward);
      const personPk = await office.secretary(cell, `Bí thư của ${code}`);
      const tenures = await kit.app.services.database.read((session) =>
        session.query<{ id: string }>("SELECT id FROM tenure WHERE cell_pk = :pk", { pk: cell.pk }),
      );
      return { cell, personPk, tenureId: tenures[0]!.id };
    },
    client: (login) => kit.as(login),
  };
}
