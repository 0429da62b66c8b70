import { beforeAll, expect, it } from "vitest";
import { insertRows, newId } from "../src/core/rows.js";
import { Mark } from "../src/modules/evaluations/evaluations.entity.js";
import {
  CellCommitteeLink,
  CommitteeLink,
  Person,
  Tenure,
} from "../src/modules/organization/organization.entity.js";
import { type CellRef, Office, type Ref } from "./testkit/office.js";
import { describeCore } from "./testkit/workbench.js";

// Rows go past the services on purpose: a rule that belongs to the database holds whoever writes.
describeCore("the database itself refuses", (bench) => {
  let office: Office;
  let district: Ref;
  let cell: CellRef;
  let secretary: number;

  beforeAll(async () => {
    office = new Office(bench.services);
    district = await office.committee("Quận ủy Tân Phú");
    cell = await office.cell("KP-001", district);
    secretary = await office.secretary(cell, "Lê Văn Khánh");
    await office.evaluated(cell, "2019-03-07", 0.8);
  });

  const insert = <T extends object>(entity: new () => T, row: Partial<T>) =>
    bench.database.write((session) => insertRows(session, entity, [row]));

  const firstEvaluation = () =>
    bench.database.read(async (session) => {
      const [row] = await session.query<{ pk: number; criterion: number; max: number; points: number }>(
        `SELECT e.pk, m.criterion_pk AS criterion, m.max_points AS max, m.points
          FROM evaluation e JOIN mark m ON m.evaluation_pk = e.pk ORDER BY e.pk, m.criterion_pk`,
      );
      return row!;
    });

  const changeMark = async (points: number, maxPoints?: number) => {
    const mark = await firstEvaluation();
    return bench.database.write((session) =>
      session.query(
        "UPDATE mark SET points = :points, max_points = :max WHERE evaluation_pk = :pk AND criterion_pk = :criterion RETURNING points",
        { points, max: maxPoints ?? mark.max, pk: mark.pk, criterion: mark.criterion },
      ),
    );
  };

  it("a second open headship of a cell", async () => {
    const second = {
      id: newId(),
      version: 1,
      cellPk: cell.pk,
      personPk: secretary,
      since: "2019-01-01",
      source: "SUPERIOR",
    } as const;
    await expect(insert(Tenure, { ...second, post: "SECRETARY" })).rejects.toThrow(/unique/i);
    await expect(insert(Tenure, { ...second, post: "DEPUTY" })).resolves.toHaveLength(1);
  });

  it("a tenure that ends before it begins", async () => {
    const row = {
      id: newId(),
      version: 1,
      cellPk: cell.pk,
      personPk: secretary,
      source: "SUPERIOR",
    } as const;
    const backwards = { ...row, post: "DEPUTY", since: "2019-01-02", until: "2019-01-01" } as const;
    await expect(insert(Tenure, backwards)).rejects.toThrow(/check/i);
  });

  it("a cell under two committees at once, and a committee under itself", async () => {
    const link = { since: "2019-01-01", source: "SUPERIOR" } as const;
    await expect(
      insert(CellCommitteeLink, { ...link, cellPk: cell.pk, committeePk: district.pk }),
    ).rejects.toThrow(/unique/i);
    await expect(
      insert(CommitteeLink, { ...link, childPk: district.pk, parentPk: district.pk }),
    ).rejects.toThrow(/check/i);
  });

  it("a mark below zero, above the maximum, or with another maximum than the criterion's", async () => {
    const { max } = await firstEvaluation();
    await expect(changeMark(-1)).rejects.toThrow(/check/i);
    await expect(changeMark(max + 1)).rejects.toThrow(/check/i);
    await expect(changeMark(max + 1, max + 1)).rejects.toThrow(/foreign key/i);
    await expect(changeMark(max)).resolves.toEqual([{ points: max }]);
  });

  it("what refers to nothing", async () => {
    const names = { name: "x", nameFolded: "x", sortName: "x" };
    await expect(insert(Person, { id: newId(), cellPk: 9_999, ...names })).rejects.toThrow(/foreign key/i);
    const mark = { evaluationPk: 9_999, criterionPk: 9_999, maxPoints: 100, points: 0, version: 1 };
    await expect(insert(Mark, mark)).rejects.toThrow(/foreign key/i);
  });

  it("two evaluations of one cell, day and evaluator", async () => {
    await expect(office.evaluated(cell, "2019-03-07", 0.9)).rejects.toThrow(/unique/i);
    const kept = await bench.database.read((session) => session.query("SELECT pk FROM evaluation"));
    expect(kept).toHaveLength(1);
  });
});
