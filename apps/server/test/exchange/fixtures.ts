import { fileURLToPath } from "node:url";
import type { SourceFile } from "../../src/modules/exchange/reader/open.js";
import { readRegister } from "../../src/modules/exchange/register/read.js";
import type { Known, RecordKind, Records } from "../../src/modules/exchange/register/records.js";
import type { RegisterReport, RegisterRequest } from "../../src/modules/exchange/register/report.js";

export const sample = (name: string): SourceFile => ({
  path: fileURLToPath(new URL(`../data/${name}`, import.meta.url)),
  name,
});

const points = {
  "1": 5,
  "2": 5,
  "3.1": 5,
  "3.2": 5,
  "4.1": 5,
  "4.2": 25,
  "4.3": 10,
  "5": 5,
  "6": 30,
  "7": 5,
};

/** What an empty database knows: groups, rubrics and the root committee. */
export const known: Known = {
  today: "2020-07-01",
  groups: [
    { key: "NEIGHBOURHOOD", name: "Chi bộ khu phố" },
    { key: "AGENCY", name: "Chi bộ cơ quan" },
    { key: "PUBLIC_SERVICE_UNIT", name: "Chi bộ đơn vị sự nghiệp" },
    { key: "SCHOOL", name: "Chi bộ trường học" },
    { key: "PRIVATE_ENTERPRISE", name: "Chi bộ doanh nghiệp tư nhân" },
    { key: "ARMED_FORCES", name: "Chi bộ lực lượng vũ trang" },
  ],
  rubrics: [
    {
      key: "two-part@1",
      criteria: [
        { key: "1", points: 6000 },
        { key: "2", points: 4000, appliesTo: ["THEMATIC", "COMBINED"] },
      ],
    },
    {
      key: "frame-42@1",
      criteria: Object.entries(points).map(([key, whole]) => ({ key, points: whole * 100 })),
    },
  ],
  committees: ["Quận ủy Tân Phú"],
  cells: [],
  codesElsewhere: [],
};

/** Reads a register in this process, keeping its records. */
export async function collect(
  request: RegisterRequest,
): Promise<{ report: RegisterReport; records: { [K in RecordKind]: Records[K][] } }> {
  const records: { [K in RecordKind]: Records[K][] } = {
    cells: [],
    meetings: [],
    declarations: [],
    evaluations: [],
  };
  const report = await readRegister(request, (kind, record) => {
    records[kind].push(record);
  });
  return { report, records };
}
