import type { Context } from "../../core/context.js";
import { loadMany, loadOne } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { type EntityClass, hydrate } from "../../core/rows.js";
import type { Session } from "../../db/session.js";
import { Evaluation, Finding, Mark } from "./evaluations.entity.js";
import { latest } from "./evaluations.filter.js";
import { Criterion, type Rubric, RubricVersion } from "./rubrics.entity.js";

/** Rows of an entity with the key of what they belong to. */
const owned = <T extends object>(session: Session, entity: EntityClass<T>, rows: Record<string, unknown>[]) =>
  rows.map((row) => Object.assign(hydrate(session, entity, row), { parent: row.parent as number }));

/** The latest evaluation on the official basis that the actor may see. */
export async function latestEvaluationOf(context: Context, cellPk: number): Promise<Evaluation | null> {
  const found = await loadMany<Evaluation>(context, "latestEvaluation", cellPk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT e.*, e.cell_pk AS parent FROM cell c JOIN evaluation e ON e.pk = ${latest("pk")("c", { bag, context })}
        WHERE c.pk IN ${bag.list(keys)}`,
      bag.values,
    );
    return owned(session, Evaluation, rows);
  });
  return found[0] ?? null;
}

export const marksOf = (context: Context, evaluationPk: number): Promise<Mark[]> =>
  loadMany<Mark>(context, "marks", evaluationPk, async (session, keys) =>
    owned(
      session,
      Mark,
      await session.query(
        `SELECT m.*, m.evaluation_pk AS parent FROM mark m JOIN criterion c ON c.pk = m.criterion_pk
          WHERE m.evaluation_pk IN (:...keys) ORDER BY c.position`,
        { keys },
      ),
    ),
  );

export const findingsOf = (context: Context, evaluationPk: number): Promise<Finding[]> =>
  loadMany<Finding>(context, "findings", evaluationPk, async (session, keys) =>
    owned(
      session,
      Finding,
      await session.query(
        "SELECT f.*, f.evaluation_pk AS parent FROM finding f WHERE f.evaluation_pk IN (:...keys) ORDER BY f.pk",
        { keys },
      ),
    ),
  );

export type RubricRow = RubricVersion & Pick<Rubric, "key" | "name" | "nameEn">;

/** A rubric version with the name of its score sheet; all of them where no key is given. */
export async function rubricVersionsOf(
  session: Session,
  keys: readonly (number | string)[] | null,
): Promise<RubricRow[]> {
  const rows = await session.query(
    `SELECT v.*, r.key AS rubric_key, r.name, r.name_en FROM rubric_version v JOIN rubric r ON r.pk = v.rubric_pk
      WHERE ${keys ? "v.pk IN (:...keys)" : "1 = 1"} ORDER BY r.pk, v.version`,
    { keys },
  );
  return rows.map((row) =>
    Object.assign(hydrate(session, RubricVersion, row), {
      key: row.rubric_key as string,
      name: row.name as string,
      nameEn: row.name_en as string,
    }),
  );
}

export async function rubricOf(context: Context, versionPk: number): Promise<RubricRow | null> {
  const found = await loadMany<RubricRow>(context, "rubricVersion", versionPk, async (session, keys) =>
    (await rubricVersionsOf(session, keys)).map((row) => Object.assign(row, { parent: row.pk })),
  );
  return found[0] ?? null;
}

export const criteriaOf = (context: Context, versionPk: number): Promise<Criterion[]> =>
  loadMany<Criterion>(context, "criteria", versionPk, async (session, keys) =>
    owned(
      session,
      Criterion,
      await session.query(
        `SELECT c.*, c.rubric_version_pk AS parent FROM criterion c
          WHERE c.rubric_version_pk IN (:...keys) ORDER BY c.position`,
        { keys },
      ),
    ),
  );

/** Records by their internal keys; one statement for all of a kind that a request asks at once. */
export const evaluationBy = (context: Context, pk: number | null): Promise<Evaluation | null> =>
  loadOne(context, Evaluation, pk);
export const criterionBy = (context: Context, pk: number | null): Promise<Criterion | null> =>
  loadOne(context, Criterion, pk);
