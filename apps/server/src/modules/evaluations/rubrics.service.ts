import {
  type Aspect,
  type Band,
  type Day,
  type Quality,
  type SessionType,
  STANDARD_BANDS,
} from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { findRows, insertRows, newId } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import type { Session } from "../../db/session.js";
import type { CriterionRule } from "./evaluations.rules.js";
import { Criterion, Rubric, RubricVersion } from "./rubrics.entity.js";
import type { RubricSheet, ScoringStep } from "./sheet.js";

/** Publishes the first version of score sheets, in force from `since`, and returns their ids. */
export function publishRubrics(
  context: Context,
  sheets: readonly RubricSheet[],
  since: Day,
): Promise<string[]> {
  return inTransaction(context, { verb: "publishRubrics" }, async (tx) => {
    const rubrics = sheets.map((sheet) => ({
      id: newId(),
      key: sheet.key,
      name: sheet.vi,
      nameEn: sheet.en,
    }));
    const rubricPks = await insertRows(tx.session, Rubric, rubrics);
    const versions = sheets.map((sheet, index) => ({
      id: newId(),
      rubricPk: rubricPks[index]!,
      version: sheet.version,
      since,
      note: sheet.origin.vi,
      bands: JSON.stringify(sheet.bands ?? STANDARD_BANDS),
      grain: sheet.grain,
    }));
    const versionPks = await insertRows(tx.session, RubricVersion, versions);
    const criteria = sheets.flatMap((sheet, index) =>
      sheet.criteria.map((criterion, position) => ({
        id: newId(),
        rubricVersionPk: versionPks[index]!,
        position: position + 1,
        key: criterion.key,
        section: sheet.sections.find((section) => section.key === criterion.section)?.vi ?? null,
        name: criterion.vi,
        nameEn: criterion.en,
        maxPoints: criterion.points,
        aspect: criterion.aspect,
        qualities: JSON.stringify(criterion.qualities),
        skills: JSON.stringify(criterion.skills),
        appliesTo: criterion.appliesTo === null ? null : JSON.stringify(criterion.appliesTo),
        steps: JSON.stringify(criterion.steps),
      })),
    );
    await insertRows(tx.session, Criterion, criteria);
    tx.audit({
      verb: "publishRubrics",
      subject: "rubric",
      subjectId: rubrics.length === 1 ? rubrics[0]!.id : null,
      count: rubrics.length,
      detail: { keys: sheets.map((sheet) => sheet.key) },
    });
    return rubrics.map((rubric) => rubric.id);
  });
}

/** A criterion as the rules need it, with its internal key. */
export interface StoredCriterion extends CriterionRule {
  readonly pk: number;
  readonly id: string;
  /** Points of the named steps, in hundredths. */
  readonly steps: readonly number[];
}

/** A rubric version as the rules need it. */
export interface StoredRubric {
  readonly key: string;
  readonly version: number;
  readonly versionPk: number;
  readonly bands: readonly Band[];
  readonly grain: number;
  readonly criteria: readonly StoredCriterion[];
}

/** All rubric versions: a few dozen rows. */
export async function readRubrics(session: Session): Promise<StoredRubric[]> {
  const rubrics = new Map((await findRows(session, Rubric)).map((rubric) => [rubric.pk, rubric]));
  const criteria = await findRows(session, Criterion, "1 = 1 ORDER BY rubric_version_pk, position");
  return (await findRows(session, RubricVersion, "1 = 1 ORDER BY rubric_pk, version")).map((version) => ({
    key: rubrics.get(version.rubricPk)!.key,
    version: version.version,
    versionPk: version.pk,
    bands: JSON.parse(version.bands) as Band[],
    grain: version.grain,
    criteria: criteria.filter((criterion) => criterion.rubricVersionPk === version.pk).map(toRule),
  }));
}

const toRule = (criterion: Criterion): StoredCriterion => ({
  pk: criterion.pk,
  id: criterion.id,
  steps: (JSON.parse(criterion.steps) as ScoringStep[]).map(({ points }) => points),
  key: criterion.key,
  maxPoints: criterion.maxPoints,
  aspect: criterion.aspect as Aspect,
  qualities: JSON.parse(criterion.qualities) as Quality[],
  appliesTo: criterion.appliesTo === null ? null : (JSON.parse(criterion.appliesTo) as SessionType[]),
});
